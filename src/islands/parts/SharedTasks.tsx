import type { ReactNode } from 'react';
import { RatedCells, RatedHeads } from './RatedCells.tsx';
import type { RoleFile } from '../../data/comparison.ts';
import {
  describeShared,
  describeUnlisted,
  divideTasks,
  type CommonTask,
  type WorkTask,
} from '../../facts/compare/divide-tasks.ts';
import { capitalise, countOf } from '../../facts/format/count.ts';
import { formatWorkShare } from '../../facts/describe/named-tasks.ts';
import { exposureScale } from '../../facts/statistics/exposed-share.ts';
import { RatedAxis, RatedRow } from './RatedRows.tsx';
import SourceLinks from './SourceLinks.tsx';

/** What a reader can do with tasks of jobs, `<job>.<task>`. */
export type OfferTasks = (ids: string[], name: string) => ReactNode;

interface Props {
  files: RoleFile[];
  /** Address under which the pages of named tasks lie. */
  taskPages: string;
  offer?: OfferTasks | undefined;
  /** Without the table of all numbers, as in someone else's page. */
  brief?: boolean;
}

/** A file of a job that the official list has. */
type Listed = RoleFile & Required<Pick<RoleFile, 'work'>>;

const isListed = (file: RoleFile): file is Listed => file.work !== undefined;

/** Of each list so many stand open; the others are folded. */
const mostOpen = 8;

interface FoldProps<Item extends { id: string }> {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}

/** A list of which the first stand open. */
function Folded<Item extends { id: string }>({ items, children }: FoldProps<Item>) {
  const listOf = (some: readonly Item[]) => (
    <ul className="rated">
      {some.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
  const rest = items.slice(mostOpen);
  return (
    <>
      {listOf(items.slice(0, mostOpen))}
      {rest.length > 0 && (
        <details className="rated-rest">
          <summary>{capitalise(countOf(rest.length, 'more task'))}</summary>
          {listOf(rest)}
        </details>
      )}
    </>
  );
}

/** Every named task of every job, as numbers. */
function WorkTable({ files }: { files: Listed[] }) {
  return (
    <section className="scroll-x" aria-label="Table: official tasks" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col">Job</th>
            <RatedHeads />
          </tr>
        </thead>
        <tbody>
          {files.flatMap(({ role, work }) =>
            work.tasks.map(({ id, name, ...rated }) => (
              <tr key={`${role.id} ${id}`}>
                <th scope="row">{name}</th>
                <td>{role.title}</td>
                <RatedCells {...rated} />
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The named tasks of jobs: those that all of them do first, then those of some, then what one does alone. */
export default function SharedTasks({ files, taskPages, offer, brief = false }: Props) {
  const listed = files.filter(isListed);
  const unlisted = describeUnlisted(files.filter((file) => !isListed(file)).map(({ role }) => role.figures.plural));
  const jobs = listed.map(({ role }) => ({ id: role.id, plural: role.figures.plural, title: role.title }));
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const divided = divideTasks(listed.map(({ role, work }) => ({ id: role.id, tasks: work.tasks })));
  const finding = describeShared(jobs, divided);
  const linkTo = ({ id, name }: Pick<WorkTask, 'id' | 'name'>) => <a href={`${taskPages}${id}/`}>{name}</a>;
  const offerParts = ({ id, name, parts }: CommonTask) =>
    offer?.(
      parts.map(({ job }) => `${job}.${id}`),
      name,
    );
  const showCommon = (tasks: readonly CommonTask[]) => (
    <Folded items={tasks}>
      {(task) => (
        <>
          <div className="rated-head">
            <p>{linkTo(task)}</p>
            {offerParts(task)}
          </div>
          {task.parts.map((part) => (
            <RatedRow key={part.job} part={part}>
              {titles.get(part.job)}
            </RatedRow>
          ))}
        </>
      )}
    </Folded>
  );
  const several = jobs.length > 1;
  return (
    <section className="compared official-tasks" aria-labelledby="compared-official">
      <h3 id="compared-official">{several ? 'Tasks that they share' : 'Tasks in the official list'}</h3>
      {finding && <p className="official-finding">{finding}</p>}
      {unlisted && <p className={finding ? 'section-intro' : 'official-finding'}>{unlisted}</p>}
      {listed.length > 0 && (
        <>
          <p className="section-intro">
            How much of a job’s work each task is, and how exposed people ● and GPT-4 ◆ rated it in 2023:{' '}
            {exposureScale}. Each job’s own statements were rated, so the same task can stand at two places. Exposed is
            not automated.
          </p>
          <RatedAxis />
          {divided.all.length > 0 && showCommon(divided.all)}
          {divided.some.length > 0 && (
            <>
              <h4>What some of them do</h4>
              {showCommon(divided.some)}
            </>
          )}
          {listed.map(({ role, work }) => {
            const tasks = divided.alone.find(({ job }) => job === role.id)?.tasks ?? [];
            return (
              <section key={role.id} aria-label={several ? `Only ${role.figures.plural}` : role.title}>
                {files.length > 1 && <h4>{several ? `Only ${role.figures.plural}` : role.title}</h4>}
                {tasks.length === 0 && <p className="soft">Nothing: each of its tasks is done by another, too.</p>}
                <Folded items={tasks}>
                  {(task) => (
                    <RatedRow part={task} operate={offer?.([`${role.id}.${task.id}`], task.name)}>
                      {linkTo(task)}
                    </RatedRow>
                  )}
                </Folded>
                {work.unnamed !== undefined && (
                  <p className="small soft">
                    {formatWorkShare(work.unnamed)} of the work of {role.figures.plural} has no name in the list.
                  </p>
                )}
              </section>
            );
          })}
          {!brief && (
            <details id="table-official">
              <summary>Table of these numbers</summary>
              <WorkTable files={listed} />
            </details>
          )}
          <SourceLinks links={listed[0]?.work.sources ?? []} />
        </>
      )}
    </section>
  );
}
