import { colours, toneAt } from './colours.ts';
import { chartSize, pictureSize, tilesSize } from './picture-size.ts';
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
  /** Drawn in place of strips, in percent of a picture `tilesSize` large; a place on the scale is 0–1. */
  tiles?: { x: number; y: number; width: number; height: number; place?: number }[];
  /** Drawn in place of strips: all jobs on two axes, `chartSize` large, in percent of it; radius in pixels. */
  chart?: {
    dots: { x: number; y: number; radius: number; place?: number }[];
    /** Lines that part the sides of both axes, where these have sides. */
    middle?: { x: number; y: number };
    /** What lies in the corners, from left to right: `Pays well, less exposed`. */
    corners: { text: string; row: 'top' | 'bottom' }[];
    /** What the axes are. */
    note: string;
  };
  /** Where the site is found, as on paper: `example.org/careers`; missing where it was not told. */
  site?: string;
}

const { ink, soft, rule, paper } = colours;

const lineWidth = 1072;
const dot = 18;
/** Dots stand clear of each other by this much. */
const step = 21;
const reach = (step / lineWidth) * 100;

/** All jobs as tiles, with the ends of the scale under them. */
function drawTiles(tiles: NonNullable<PictureWords['tiles']>) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
      <div style={{ display: 'flex', position: 'relative', ...tilesSize }}>
        {tiles.map(({ x, y, width, height, place }, index) => (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: `${x}%`,
              top: `${y}%`,
              width: `${width}%`,
              height: `${height}%`,
              backgroundColor: place === undefined ? rule.light : toneAt(place),
            }}
          />
        ))}
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 22, color: soft.light, marginTop: 8 }}>
        <span style={{ color: toneAt(0) }}>less exposed</span>
        <span>a tile for each occupation, as large as its number of jobs</span>
        <span style={{ color: toneAt(1) }}>more exposed</span>
      </div>
    </div>
  );
}

/** All jobs on two axes, with the names of the corners above and under them. */
function drawChart({ dots, middle, corners, note }: NonNullable<PictureWords['chart']>) {
  const line = { position: 'absolute', backgroundColor: rule.light } as const;
  const drawCorners = (row: 'top' | 'bottom') => (
    <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 22, fontWeight: 600 }}>
      {corners
        .filter((corner) => corner.row === row)
        .map(({ text }) => (
          <span key={text}>{text}</span>
        ))}
    </div>
  );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
      {drawCorners('top')}
      <div style={{ display: 'flex', position: 'relative', ...chartSize }}>
        {middle && <div style={{ ...line, left: `${middle.x}%`, top: 0, width: 3, height: chartSize.height }} />}
        {middle && <div style={{ ...line, left: 0, top: `${middle.y}%`, width: chartSize.width, height: 3 }} />}
        {dots.map(({ x, y, radius, place }, index) => (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: (x / 100) * chartSize.width - radius,
              top: (y / 100) * chartSize.height - radius,
              width: 2 * radius,
              height: 2 * radius,
              borderRadius: radius,
              border: `1px solid ${paper.light}`,
              backgroundColor: place === undefined ? soft.light : toneAt(place),
              opacity: 0.85,
            }}
          />
        ))}
      </div>
      {drawCorners('bottom')}
      <div style={{ display: 'flex', fontSize: 22, color: soft.light, marginTop: 4 }}>{note}</div>
    </div>
  );
}

/** One strip with its marks. */
function drawStrip({ label, marks }: PictureWords['strips'][number]) {
  const folded = foldStrip(marks, reach);
  const levels = Math.max(1, ...folded.map(({ level }) => level + 1));
  // Tall stacks are pressed together rather than cut.
  const lift = Math.min(step, 90 / levels);
  const height = Math.max(1, levels - 1) * lift + dot + 12;
  return (
    <div key={label} style={{ display: 'flex', flexDirection: 'column', marginTop: 18 }}>
      <div style={{ display: 'flex', fontSize: 26, fontWeight: 400, color: soft.light }}>{label}</div>
      <div style={{ display: 'flex', position: 'relative', width: lineWidth, height }}>
        <div
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            bottom: dot / 2 - 1,
            height: 3,
            backgroundColor: rule.light,
          }}
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
              backgroundColor: toneAt(position / 100),
            }}
          />
        ))}
      </div>
    </div>
  );
}

/**
 * The picture of a shared link, 1200×630, in the subset of CSS that satori draws. It is made of plain elements alone, no
 * components, so that all that is drawn can be read from it.
 */
export function drawSharePicture({ title, sentence, strips, axis, tiles, chart, site }: PictureWords) {
  const isDrawn = tiles ?? chart;
  const long = title.length > (strips.length > 1 ? 24 : 34);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        ...pictureSize,
        padding: '52px 64px 44px',
        backgroundColor: paper.light,
        color: ink.light,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div
        style={{
          display: 'flex',
          fontSize: title.length > 50 ? 46 : long || isDrawn ? 58 : 72,
          fontWeight: 600,
          lineHeight: 1.1,
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 20,
          fontSize: isDrawn ? 28 : strips.length > 0 ? 34 : 46,
          lineHeight: 1.3,
          fontWeight: 400,
        }}
      >
        {sentence}
      </div>
      {tiles ? (
        drawTiles(tiles)
      ) : chart ? (
        drawChart(chart)
      ) : (
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
          {strips.map(drawStrip)}
          {strips.length > 0 && (
            <div
              style={{
                display: 'flex',
                justifyContent: 'space-between',
                fontSize: 24,
                color: soft.light,
                marginTop: 6,
              }}
            >
              <span>0 less exposed</span>
              <span>{axis}</span>
              <span>more exposed 100</span>
            </div>
          )}
        </div>
      )}
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          marginTop: 'auto',
          paddingTop: 16,
          borderTop: `3px solid ${rule.light}`,
          fontSize: 28,
        }}
      >
        <span style={{ fontWeight: 600 }}>
          {site === undefined ? 'Career Risk Explorer' : `Career Risk Explorer · ${site}`}
        </span>
        <span style={{ color: soft.light }}>Exposure is not job loss</span>
      </div>
    </div>
  );
}
