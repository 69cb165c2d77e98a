import { extentOfBar, placeOnAxis, type Axis, type Bar } from '../../facts/plots/bar-series.ts';
import { toneClass } from '../../facts/plots/strip-geometry.ts';

interface Props {
  bar: Bar;
  axis: Axis;
}

const shapes = { circle: <circle r="5.5" />, diamond: <path d="M0-7 7 0 0 7-7 0z" /> };

/** The drawn part of a bar. Marks are nested pictures, because a path can't stand at a percent of its width. */
export default function BarPlot({ bar, axis }: Props) {
  const { marks, said, tone, ink = 'measured' } = bar;
  const extent = extentOfBar(bar, axis);
  const saidExtent = said && extentOfBar(said, axis);
  const zero = `${placeOnAxis(0, axis)}%`;
  return (
    <svg className={`bar-plot ${tone === undefined ? 'soft' : toneClass(tone)}`} aria-hidden="true">
      <rect className="track" width="100%" height="12" />
      {marks ? (
        <>
          <rect className="bar" x={`${extent.from}%`} width={`${extent.width}%`} y="4" height="4" />
          {marks.toReversed().map(({ shape, at }) => (
            <svg key={shape} className={`bar-mark bar-mark-${shape}`} x={`${placeOnAxis(at, axis)}%`} y="6">
              {shapes[shape]}
            </svg>
          ))}
        </>
      ) : (
        <rect
          className={ink === 'measured' ? 'bar' : `bar ${ink}`}
          x={`${extent.from}%`}
          width={`${Math.max(extent.width, 0.6)}%`}
          height="12"
        />
      )}
      {saidExtent && (
        <rect
          className="said"
          x={`${saidExtent.from}%`}
          width={`${Math.max(saidExtent.width, 0.6)}%`}
          y="0.75"
          height="10.5"
        />
      )}
      {axis.min < 0 && <line className="zero" x1={zero} x2={zero} y1="-3" y2="15" />}
    </svg>
  );
}
