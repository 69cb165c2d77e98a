import type { Strip } from '../../data/strip.ts';
import MiniStrip from './MiniStrip.tsx';

interface Row {
  id: string;
  title: string;
  href: string;
  strip: Pick<Strip, 'finding' | 'marks'>;
}

interface Props<Shown extends Row> {
  rows: Shown[];
  /** Whether text beside the strips says what each shows. */
  told?: boolean;
  /** What lies at either end of the axis. */
  ends?: { low: string; high: string };
}

const exposure = { low: 'less exposed', high: 'more exposed' };

/** Folded strips under each other on one axis. */
export default function AlignedStrips<Shown extends Row>({ rows, told = false, ends = exposure }: Props<Shown>) {
  return (
    <ul className="aligned-strips">
      <li aria-hidden="true">
        <span />
        <div className="strip-axis">
          <span>0 {ends.low}</span>
          <span>50</span>
          <span>{ends.high} 100</span>
        </div>
      </li>
      {rows.map((row) => (
        <li key={row.id}>
          <a href={row.href}>{row.title}</a>
          {row.strip.marks.length > 0 ? (
            <MiniStrip strip={row.strip} label={told ? undefined : row.strip.finding} />
          ) : (
            <p className="soft small">not stated</p>
          )}
        </li>
      ))}
    </ul>
  );
}
