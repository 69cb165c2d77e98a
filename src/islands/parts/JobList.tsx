import { memo } from 'react';
import { capitalise } from '../../facts/format/count.ts';
import { educationLevels } from '../../facts/format/education.ts';
import { firstView, startsDown, type ListOrder } from '../../facts/links/explore-view.ts';
import { formatJobFigure, type Figure, type PlottedJob } from '../../facts/plots/scatter.ts';

interface Props {
  /** The jobs in their order. */
  jobs: readonly PlottedJob[];
  figures: readonly Figure[];
  /** Ids of figures that are shown beside those that always are. */
  more?: readonly string[];
  order?: ListOrder;
  /** Sorts by another column; columns have no buttons without it. */
  sort?: (order: ListOrder) => void;
  /** Rows that are shown; the others are there, for who saves the table, but hidden. */
  most?: number;
}

const always = ['exposure', 'pay', 'growth', 'openings', 'jobs'];

/** Names of the columns, and shorter ones that cells repeat on a phone. */
const names: Record<string, { name: string; label: string }> = {
  exposure: { name: 'Exposure rank', label: 'Exposure' },
  pay: { name: 'Median pay', label: 'Pay' },
  growth: { name: 'Projected change', label: 'Change' },
  openings: { name: 'Openings a year', label: 'Openings' },
  jobs: { name: 'Jobs', label: 'Jobs' },
};

interface Column {
  figure: Figure;
  name: string;
  label: string;
}

interface RowProps {
  job: PlottedJob;
  figures: readonly Figure[];
  columns: readonly Column[];
}

const Row = memo(function Row({ job, figures, columns }: RowProps) {
  const level = job.education === undefined ? 'varies' : educationLevels[job.education]?.name;
  return (
    <tr>
      <th scope="row">
        <a href={job.href}>{job.title}</a>
      </th>
      {columns.map(({ figure, label }) => (
        <td key={figure.id} data-label={label}>
          {formatJobFigure(job, figures, figure)}
        </td>
      ))}
      <td data-label="Education">{level}</td>
    </tr>
  );
});

interface HeadingProps extends Pick<Props, 'sort'> {
  id: string;
  name: string;
  order: ListOrder;
}

function Heading({ id, name, order, sort }: HeadingProps) {
  const isSorted = order.sort === id;
  const turn = () => sort?.({ sort: id, down: isSorted ? !order.down : startsDown(id) });
  return (
    <th scope="col" aria-sort={isSorted ? (order.down ? 'descending' : 'ascending') : undefined}>
      {sort ? (
        <button type="button" className="sort" onClick={turn}>
          {name}
        </button>
      ) : (
        name
      )}
    </th>
  );
}

function columnOf(figure: Figure): Column {
  const words = capitalise(figure.short);
  return { figure, ...(names[figure.id] ?? { name: words, label: words }) };
}

// One array for each set of columns, so that rows which stay as they are know it.
const known = new Map<string, Column[]>();

function columnsOf(figures: readonly Figure[], more: readonly string[]): Column[] {
  const ids = [...new Set([...always, ...more])];
  const columns =
    known.get(ids.join()) ??
    ids.flatMap((id) => figures.filter((figure) => figure.id === id).map((figure) => columnOf(figure)));
  known.set(ids.join(), columns);
  return columns;
}

/** Jobs with their figures as a table; on a phone each is a small block, its figures labelled. */
export default memo(function JobList({ jobs, figures, more = [], order = firstView, sort, most = Infinity }: Props) {
  const columns = columnsOf(figures, more);
  const parts = [jobs.slice(0, most), jobs.slice(most)].filter(({ length }) => length > 0);
  return (
    <table className="job-list">
      <thead>
        <tr>
          {[{ id: 'title', name: 'Job' }, ...columns.map(({ figure, name }) => ({ id: figure.id, name }))].map(
            (column) => (
              <Heading key={column.id} {...column} order={order} {...(sort && { sort })} />
            ),
          )}
          <Heading id="education" name="Education" order={order} {...(sort && { sort })} />
        </tr>
      </thead>
      {parts.map((rows, part) => (
        <tbody key={part === 0 ? 'shown' : 'hidden'} hidden={part > 0}>
          {rows.map((job) => (
            <Row key={job.id} job={job} figures={figures} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
});
