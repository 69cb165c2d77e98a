import { memo } from 'react';
import { cornerId, cornerPlace, type CornerName, type PointLabel, type Scatter } from '../../facts/plots/scatter.ts';
import { toneClass } from '../../facts/plots/strip-geometry.ts';

interface Props {
  scatter: Scatter;
  labels: readonly PointLabel[];
  /** Ids of the highlighted jobs; all others are then dimmed. */
  lit?: ReadonlySet<string> | undefined;
  /** The job that a reader points at. */
  active?: PointLabel | undefined;
  /** Ticks by their text, and corners, that are not printed because they would be covered. */
  covered?: ReadonlySet<string> | undefined;
}

/** Text that stays readable on circles. */
function PointName({ label: { point, text, side }, name }: { label: PointLabel; name: string }) {
  const gap = (point.radius + 4) * (side === 'start' ? 1 : -1);
  return (
    <text className={name} x={`${point.x}%`} y={`${point.y}%`} dx={gap} dy="4" textAnchor={side}>
      {text}
    </text>
  );
}

/** Two lines in a corner. */
function Corner({ name: { lines, side, row } }: { name: CornerName }) {
  const { first, line } = cornerPlace;
  const isLeft = side === 'start';
  return (
    <svg x={isLeft ? '0%' : '100%'} y={row === 'top' ? '0%' : '100%'}>
      {lines.map((text, place) => (
        <text
          key={text}
          x={isLeft ? cornerPlace.start : -cornerPlace.end}
          y={row === 'top' ? first + place * line : (place - 1) * line - 6}
          textAnchor={side}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface CirclesProps extends Pick<Scatter, 'placed' | 'tones'> {
  lit: ReadonlySet<string> | undefined;
}

/** Places on the whole chart: drawn anew when they change, not while a reader zooms or points at another job. */
const Circles = memo(function Circles({ placed, tones, lit }: CirclesProps) {
  const isLit = (id: string) => lit?.has(id) ?? false;
  const nameOf = (isOpen: boolean, id: string) => {
    const tone = tones.get(id);
    const names = [tone !== undefined && toneClass(tone), isOpen && 'open', isLit(id) && 'lit'];
    return names.filter(Boolean).join(' ') || undefined;
  };
  return placed.map(({ job, x, y, radius, isOpen }) => (
    <a key={job.id} href={job.href} tabIndex={-1}>
      <circle cx={`${x}%`} cy={`${y}%`} r={radius} className={nameOf(isOpen, job.id)} />
    </a>
  ));
});

/** Circles on two axes. Places are percent, so that one picture fits every width; all of it is in the table too. */
export default function ScatterPlot({ scatter, labels, lit, active, covered }: Props) {
  const { placed, tones, window, xTicks, yTicks, corners } = scatter;
  const { scale, left, top } = window;
  const percent = (fraction: number) => `${100 * scale * fraction}%`;
  return (
    <svg className="scatter" data-lit={lit ? '' : undefined} aria-hidden="true" focusable="false">
      {xTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={`${at}%`} x2={`${at}%`} y2="100%" />
          <text x={`${at}%`} y="100%" dy="18" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {yTicks.map(({ at, text }) => (
        <line key={text} x2="100%" y1={`${at}%`} y2={`${at}%`} />
      ))}
      {corners && (
        <g className="corners">
          <line x1={`${corners.x}%`} x2={`${corners.x}%`} y2="100%" />
          <line x2="100%" y1={`${corners.y}%`} y2={`${corners.y}%`} />
        </g>
      )}
      <svg width="100%" height="100%">
        {/* The whole chart, as large as the zoom makes it: the window shows a part. */}
        <svg x={percent(-left)} y={percent(-top)} width={percent(1)} height={percent(1)}>
          <Circles placed={placed} tones={tones} lit={lit} />
        </svg>
        <g className="corners">
          {corners?.names
            .filter((name) => !covered?.has(cornerId(name)))
            .map((name) => (
              <Corner key={cornerId(name)} name={name} />
            ))}
        </g>
        {active && (
          <circle className="active" cx={`${active.point.x}%`} cy={`${active.point.y}%`} r={active.point.radius + 3} />
        )}
        {labels.map((label) => (
          <PointName key={label.point.job.id} label={label} name="point-label" />
        ))}
        {active && <PointName label={active} name="point-label active-label" />}
      </svg>
      {yTicks
        .filter(({ text }) => !covered?.has(text))
        .map(({ at, text }) => (
          <text key={text} className="tick" y={`${at}%`} dy="-4">
            {text}
          </text>
        ))}
    </svg>
  );
}
