import type { Strip } from '../../data/strip.ts';
import { foldStrip, toneClass } from '../../facts/plots/strip-geometry.ts';

interface Props {
  strip: Pick<Strip, 'marks'>;
  /** What it shows, where no text beside it says so. */
  label?: string | undefined;
}

/** Pixels by which a mark stands clear of the one under it. */
const lift = 9;

/** The exposure strip folded into one line of marks. */
export default function MiniStrip({ strip, label }: Props) {
  const marks = foldStrip(strip.marks);
  const highest = Math.max(0, ...marks.map(({ level }) => level));
  const base = 10 + highest * lift;
  const height = base + 8;
  return (
    <svg
      className="mini-strip"
      height={height}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <line x1="0" x2="100%" y1={base} y2={base} stroke="currentcolor" className="rule" strokeWidth="1.5" />
      {[0, 50, 100].map((tick) => (
        <line
          key={tick}
          className="rule"
          stroke="currentcolor"
          x1={`${tick}%`}
          x2={`${tick}%`}
          y1={base - 4}
          y2={base + 4}
        />
      ))}
      {marks.map(({ position, level }, index) => (
        <circle
          key={index}
          className={toneClass(position)}
          fill="currentcolor"
          cx={`${position}%`}
          cy={base - level * lift}
          r="4.5"
        />
      ))}
    </svg>
  );
}
