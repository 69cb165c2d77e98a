import { memo } from 'react';
import { capitalise } from '../../facts/format/count.ts';
import { formatJobFigure, isInWindow, type Figure, type Scatter } from '../../facts/plots/scatter.ts';

interface Props {
  scatter: Scatter;
  figures: readonly Figure[];
  lit?: ReadonlySet<string> | undefined;
}

const unitNames = { percentile: 'percentile', dollars: 'a year', jobs: '', change: 'of jobs' };

/** `Median pay, a year`. */
function columnName({ short, unit }: Figure): string {
  return capitalise([short, unitNames[unit]].filter(Boolean).join(', '));
}

/**
 * The same numbers as the chart: every job visible on it, highlighted ones first, then from right to left. It lags
 * behind the chart, which spares its hundreds of rows only if nothing else has them drawn.
 */
export default memo(function ScatterTable({ scatter, figures, lit }: Props) {
  const { points, x, y, size } = scatter;
  const columns = [...new Map([x, y, ...(size ? [size] : [])].map((figure) => [figure.id, figure])).values()];
  const isLit = (id: string) => Number(lit?.has(id) ?? false);
  const rows = points
    .filter(isInWindow)
    .toSorted((a, b) => isLit(b.job.id) - isLit(a.job.id) || b.x - a.x || a.job.title.localeCompare(b.job.title));
  return (
    <table className="scatter-table">
      <thead>
        <tr>
          <th scope="col">Job</th>
          {columns.map((figure) => (
            <th scope="col" key={figure.id} className="number">
              {columnName(figure)}
            </th>
          ))}
          {lit && <th scope="col">Highlighted</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ job }) => (
          <tr key={job.id}>
            <th scope="row">
              <a href={job.href}>{job.title}</a>
            </th>
            {columns.map((figure) => (
              <td key={figure.id} className="number">
                {formatJobFigure(job, figures, figure)}
              </td>
            ))}
            {lit && <td>{lit.has(job.id) ? 'yes' : 'no'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
