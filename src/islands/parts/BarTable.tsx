import { noteOf } from '../../charts/bar-chart.ts';
import { wordsOfBar, type BarSeries } from '../../facts/plots/bar-series.ts';

interface Props {
  /** Names the table to a screen reader. */
  label: string;
  series: BarSeries[];
}

function saidOf(said: { text: string } | undefined, unconfirmed: boolean | undefined): string {
  return said?.text ?? (unconfirmed ? 'this figure' : 'the same');
}

/** The numbers behind bars, every series in one table. */
export default function BarTable({ label, series }: Props) {
  const isSaid = series.some(({ bars }) => bars.some(({ said, unconfirmed }) => said ?? unconfirmed));
  return (
    <section className="scroll-x" aria-label={`Table: ${label}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              Figure
            </th>
            {isSaid && <th scope="col">What is being said</th>}
            <th scope="col">Source and date</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap(({ id, name, bars }) =>
            bars.map((bar) => (
              <tr
                key={`${id} ${bar.id}`}
                data-low={bar.low}
                data-high={bar.high}
                data-unit={bar.countedIn ?? 'place-0-to-100'}
              >
                <th scope="row">
                  <a href={bar.href}>{bar.label}</a>
                </th>
                <td>{name}</td>
                <td className="number">{wordsOfBar(bar)}</td>
                {isSaid && <td>{saidOf(bar.said, bar.unconfirmed)}</td>}
                <td>{noteOf(bar)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
