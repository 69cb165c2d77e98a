import { formatHex, interpolate } from 'culori';
import { pictureSize } from './picture-size.ts';
import { foldStrip } from '../facts/plots/strip-geometry.ts';

/** What a share picture says. */
export interface PictureWords {
  title: string;
  /** One sentence, computed from the data. */
  sentence: string;
  /** Folded strips, at most four; places 0–100. */
  strips: { label: string; marks: number[] }[];
  /** What the places on the lines are. */
  axis: string;
}

const ink = '#1d1c1a';
const soft = '#5f5b53';
const rule = '#d9d4c7';
const paper = '#fbfaf6';
const cool = '#2b6a8f';
const warm = '#b4552b';

/** From 0, less exposed, to 1; mixed as the style sheet mixes its tones. */
const toneAt = interpolate([cool, warm], 'oklab');

const lineWidth = 1072;
const dot = 18;
/** Dots stand clear of each other by this much. */
const step = 21;
const reach = (step / lineWidth) * 100;

function StripLine({ label, marks }: PictureWords['strips'][number]) {
  const folded = foldStrip(marks, reach);
  const levels = Math.max(1, ...folded.map(({ level }) => level + 1));
  // Tall stacks are pressed together rather than cut.
  const lift = Math.min(step, 90 / levels);
  const height = Math.max(1, levels - 1) * lift + dot + 12;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', marginTop: 18 }}>
      <div style={{ display: 'flex', fontSize: 26, fontWeight: 400, color: soft }}>{label}</div>
      <div style={{ display: 'flex', position: 'relative', width: lineWidth, height }}>
        <div
          style={{ position: 'absolute', left: 0, right: 0, bottom: dot / 2 - 1, height: 3, backgroundColor: rule }}
        />
        {folded.map(({ position, level }, index) => (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: (position / 100) * (lineWidth - dot),
              bottom: level * lift,
              width: dot,
              height: dot,
              borderRadius: dot / 2,
              backgroundColor: formatHex(toneAt(position / 100)),
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** The picture of a shared link, 1200×630, in the subset of CSS that satori draws. */
export function SharePicture({ title, sentence, strips, axis }: PictureWords) {
  const long = title.length > (strips.length > 1 ? 24 : 34);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        ...pictureSize,
        padding: '52px 64px 44px',
        backgroundColor: paper,
        color: ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div
        style={{ display: 'flex', fontSize: title.length > 50 ? 46 : long ? 58 : 72, fontWeight: 600, lineHeight: 1.1 }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 20,
          fontSize: strips.length > 0 ? 34 : 46,
          lineHeight: 1.3,
          fontWeight: 400,
        }}
      >
        {sentence}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
        {strips.map((strip) => (
          <StripLine key={strip.label} {...strip} />
        ))}
        {strips.length > 0 && (
          <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 24, color: soft, marginTop: 6 }}>
            <span>0 less exposed</span>
            <span>{axis}</span>
            <span>more exposed 100</span>
          </div>
        )}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          marginTop: 'auto',
          paddingTop: 16,
          borderTop: `3px solid ${rule}`,
          fontSize: 28,
        }}
      >
        <span style={{ fontWeight: 600 }}>Career Risk Explorer</span>
        <span style={{ color: soft }}>Exposure is not job loss</span>
      </div>
    </div>
  );
}
