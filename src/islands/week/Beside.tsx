import { memo } from 'react';
import type { WeekJob } from '../../facts/week/week.ts';

/** Measures and tracker scores of the whole job, which take no part in the sums. */
function Beside({ job }: { job: WeekJob }) {
  return (
    <section className="week-part week-beside" aria-labelledby="week-beside-title">
      <h3 id="week-beside-title">What else is said about the whole job</h3>
      <p className="small soft">
        These figures are about the whole job and take no part in your sum. <a href={job.href}>The page of this job</a>
      </p>
      <details>
        <summary>{job.beside.length} measures and tracker scores</summary>
        <ul className="week-lines small">
          {job.beside.map(({ text, href, value }) => (
            <li key={href + text}>
              <a href={href}>{text}</a> <span className="soft">{value}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

export default memo(Beside);
