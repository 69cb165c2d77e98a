import { formatTick, noteOf } from '../../charts/bar-chart.ts';
import { placeOnAxis, ticksOf, type BarSeries } from '../../facts/plots/bar-series.ts';
import BarPlot from './BarPlot.tsx';
import BarValue from './BarValue.tsx';

interface Props {
  series: BarSeries;
}

/** The picture of a series as it stands in the HTML: same rows and axis as the chart that takes its place. */
export default function BarPicture({ series }: Props) {
  const { axis, bars } = series;
  const ticks = ticksOf(axis);
  const anchorOf = (index: number) => (index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle');
  return (
    <div className="bar-picture">
      <ol>
        {bars.map((bar) => (
          <li className="bar-row" key={bar.id}>
            <div className="bar-head">
              <a href={bar.href}>{bar.label}</a>
              <BarValue bar={bar} />
            </div>
            <BarPlot bar={bar} axis={axis} />
            <p className="bar-note">{noteOf(bar)}</p>
          </li>
        ))}
      </ol>
      <svg className="bar-axis" aria-hidden="true">
        {ticks.map((tick, index) => (
          <text key={tick} x={`${placeOnAxis(tick, axis)}%`} y="20" textAnchor={anchorOf(index)}>
            {formatTick(tick, axis)}
          </text>
        ))}
      </svg>
    </div>
  );
}
