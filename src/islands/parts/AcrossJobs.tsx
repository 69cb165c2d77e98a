import { useState, type ReactNode } from 'react';
import { RatedCells, RatedHeads } from './RatedCells.tsx';
import type { TaskFile, TaskJob } from '../../data/comparison-tasks.ts';
import { describeAcross, sortJobParts } from '../../facts/compare/across-jobs.ts';
import { capitalise, countOf } from '../../facts/format/count.ts';
import { emptyComparison, formatComparison, mostRoles } from '../../facts/links/compare-link.ts';
import type { BarSort } from '../../facts/plots/bar-sort.ts';
import { exposureScale } from '../../facts/statistics/exposed-share.ts';
import { RatedAxis, RatedRow } from './RatedRows.tsx';
import SourceLinks from './SourceLinks.tsx';

interface Props {
  file: TaskFile;
  sort: BarSort;
  /** The site's own root, with its base path. */
  root: string;
  /** Figures and sources alone, as in someone else's page. */
  brief?: boolean;
  /** What a reader can do with the task. */
  operate?: (task: TaskFile) => ReactNode;
}

/** So many jobs stand open; the others are folded. */
const mostOpen = 12;

function JobTable({ file: { name, jobs, vintage } }: Pick<Props, 'file'>) {
  return (
    <section className="scroll-x" aria-label={`Table: ${name}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <RatedHeads />
            <th scope="col" className="number">
              Median pay, {vintage.pay}
            </th>
            <th scope="col" className="number">
              Jobs, {vintage.jobs}
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ id, title, pay, jobs: count, ...rated }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <RatedCells {...rated} />
              <td className="number">{pay}</td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One named task in all jobs that do it, from which some can be chosen to be compared. */
export default function AcrossJobs({ file, sort, root, brief = false, operate }: Props) {
  const { id, name, jobs, vintage, sources } = file;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sorted = sortJobParts(jobs, sort);
  const isFull = chosen.length >= mostRoles;
  const largest = jobs.slice(0, 2).map((job) => job.id);
  const pair = chosen.length > 1 ? chosen : largest;
  const toggle = (job: string) =>
    setChosen(chosen.includes(job) ? chosen.filter((other) => other !== job) : [...chosen, job]);
  const listOf = (some: readonly TaskJob[]) => (
    <ul className="rated">
      {some.map((job) => (
        <li key={job.id}>
          <RatedRow
            part={job}
            operate={
              !brief && (
                <label className="offer">
                  <input
                    type="checkbox"
                    checked={chosen.includes(job.id)}
                    disabled={isFull && !chosen.includes(job.id)}
                    onChange={() => toggle(job.id)}
                  />
                  <span className="visually-hidden">Choose {job.title} to compare</span>
                </label>
              )
            }
          >
            <a href={`${root}roles/${job.id}/`}>{job.title}</a>
            <p className="soft">
              {job.pay} · {job.jobs} jobs
            </p>
          </RatedRow>
        </li>
      ))}
    </ul>
  );
  const rest = sorted.slice(mostOpen);
  return (
    <section className="comparison across" aria-labelledby={`across-${id}`}>
      <h2 id={`across-${id}`}>
        <a href={`${root}tasks/${id}/`}>{name}</a>
      </h2>
      <p className="lead">{describeAcross(jobs)}</p>
      {operate?.(file)}
      <p className="section-intro">
        Its share of each job’s work, and how exposed people ● and GPT-4 ◆ rated it there in 2023: {exposureScale}. Each
        job’s own statements were rated. Exposed is not automated. Median pay: {vintage.pay}; jobs: {vintage.jobs}.
      </p>
      {!brief && pair.length > 1 && (
        <p className="tools">
          <a className="button" href={`${root}compare/${formatComparison({ ...emptyComparison, roles: [...pair] })}`}>
            {chosen.length > 1
              ? `Compare the ${countOf(chosen.length, 'job')} chosen`
              : 'Compare the two jobs with the largest share'}
          </a>
          <span className="small soft" role="status">
            {chosen.length === 1 ? 'One chosen: choose another.' : isFull ? 'Four at most.' : ''}
          </span>
        </p>
      )}
      <RatedAxis />
      {listOf(sorted.slice(0, mostOpen))}
      {rest.length > 0 && (
        <details className="rated-rest">
          <summary>{capitalise(countOf(rest.length, 'more job'))}</summary>
          {listOf(rest)}
        </details>
      )}
      <details>
        <summary>Table of these numbers</summary>
        <JobTable file={file} />
      </details>
      <SourceLinks links={sources} />
    </section>
  );
}
