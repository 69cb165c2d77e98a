import { formatRank } from '../facts/format/percentile.ts';
import { joinWords } from '../facts/format/count.ts';
import { roundToLabels } from '../facts/statistics/exposed-share.ts';
import type { WeekJob, WeekMove, WeekTask } from '../facts/week/week.ts';
import type { Task } from '../schemas/task.ts';
import { viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { isInDepth, jobsOf, type Job, type JobInDepth } from './jobs.ts';
import { linkSource, type Link } from './links.ts';
import { tasksOfOccupation } from './named-tasks.ts';
import { findOccupation, pagesOfOccupations, type OccupationView } from './occupations.ts';
import { groupOf, rankedTasks, sharesOf, tasksOf, ungroupedOf } from './task-figures.ts';

/** The key of statements that the classification has no named task for. */
const unnamedKey = 'unnamed';

/** A named task's O*NET code without its dots, short enough for a link: `4.A.1.a.2.I01.D01` → `4A1a2I01D01`. */
function keyOf(content: Content, task: string): string {
  return entryOf(content['named-tasks'], task, 'named-tasks').code.replaceAll('.', '');
}

/** The key of the work that the tasks of a job in depth leave out. */
const otherKey = 'other-work';

function namedTasks(content: Content, { id, href: address }: OccupationView): WeekTask[] {
  const { unnamed } = entryOf(content.occupations, id, 'occupations');
  const raw = new Map(entryOf(content.occupations, id, 'occupations').tasks.map(({ task, share }) => [task, share]));
  const named = tasksOfOccupation(content, id).map(({ id: task, name, people, gpt4, statements }): WeekTask => ({
    key: keyOf(content, task),
    name: name.text,
    href: name.href,
    share: raw.get(task) ?? 0,
    rated: { people, gpt4, statements },
  }));
  if (!unnamed) return named;
  const { share, people, gpt4, statements } = unnamed;
  const place = (mean: number) => roundToLabels(mean * 100, statements);
  const other: WeekTask = {
    key: unnamedKey,
    name: 'Work that has no named task',
    href: address,
    share,
    rated: { people: place(people), gpt4: place(gpt4), statements },
  };
  return [...named, other].toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
}

/** What the written tasks of a job leave out of its work; nothing where they are not made of named tasks. */
function otherWork(content: Content, { id, href: address }: JobInDepth): WeekTask[] {
  const rest = ungroupedOf(content, id);
  if (!rest) return [];
  const { share, ...rated } = rest;
  return [{ key: otherKey, name: 'Other work', href: `${address}#tasks`, share, rated }];
}

/** The tasks of a role in depth, with the tracker whose percentages they have, if any. */
function writtenTasks(content: Content, job: JobInDepth): Pick<WeekJob, 'tasks' | 'tracker'> {
  const { tasks: ranked, measure } = rankedTasks(content, job.id);
  const said = new Map(measure?.scale === 'percent' ? ranked.map(({ id, share }) => [id, share]) : []);
  const written = (tasksOf(content, job.id)?.tasks ?? []).map((task): WeekTask => {
    const rated = sharesOf(content, job.id, task);
    const share = groupOf(content, job.id, task)?.share;
    const percent = said.get(task.id);
    return {
      key: task.id,
      name: task.name,
      href: `${job.href}#task-${task.id}`,
      ...(share !== undefined && { share }),
      ...(rated && { rated }),
      ...(percent !== undefined && { said: percent }),
    };
  });
  const tasks = [...written, ...otherWork(content, job)].toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (!measure || said.size === 0) return { tasks };
  const { id, rater, word, meaning } = measure;
  return { tasks, tracker: { id, name: rater.name, word, meaning } };
}

/** Measures and tracker scores of the job as a whole, a line each. */
function viewBeside({ role, occupation }: Job): WeekJob['beside'] {
  const measures = (occupation?.rows ?? []).map(({ name, percentile }) => ({
    text: name.text,
    href: name.href,
    value: `${formatRank(percentile)} of 100 among occupations`,
  }));
  const scores = (role?.strip.groups ?? []).flatMap(({ heading, rows }) =>
    rows.map(({ tracker, claim, native }) => ({
      text: `${tracker.text}, ${heading.toLowerCase()}`,
      href: claim,
      value: native,
    })),
  );
  return [...measures, ...scores];
}

/** Advice of a role in depth. */
function viewAdvice(content: Content, { href: address, role }: JobInDepth): WeekMove[] {
  return role.actions.map(({ id, title, horizon, claims, awayFrom = [] }) => {
    const sources = claims.map((claim) => linkSource(content, entryOf(content.claims, claim, 'claims').source).text);
    return {
      id,
      title,
      href: `${address}#action-${id}`,
      note: '',
      horizon,
      says: sources.length > 0 ? `advised by ${joinWords([...new Set(sources)])}` : 'our editorial view',
      awayFrom,
    };
  });
}

const mostSimilar = 3;

/** Keys of a week's tasks that another occupation, known by its named tasks, has too. */
type Keeps = (theirs: ReadonlySet<string>) => string[];

/** Of tasks that are named ones: those that the other has. */
function keepsOfNamed(content: Content, occupation: string): Keeps {
  const own = entryOf(content.occupations, occupation, 'occupations').tasks;
  return (theirs) => own.filter(({ task }) => theirs.has(task)).map(({ task }) => keyOf(content, task));
}

/** Of tasks that group named ones: those of which the other has at least half, by share of the work. */
function keepsOfGroups(content: Content, role: string): Keeps {
  const groups = tasksOf(content, role)?.tasks ?? [];
  const shareOf = (task: Task) => groupOf(content, role, task)?.share ?? 0;
  return (theirs) =>
    groups
      .filter((task) => {
        const shared = (task.namedTasks ?? []).filter((id) => theirs.has(id));
        return shared.length > 0 && shareOf({ ...task, namedTasks: shared }) >= shareOf(task) / 2;
      })
      .map(({ id }) => id);
}

/** Another occupation as a move of a week. `keeps` are tasks of the week's own job that it has too. */
function moveTo(content: Content, to: OccupationView, keeps: Keeps, says: string): WeekMove {
  const theirs = new Set(entryOf(content.occupations, to.id, 'occupations').tasks.map(({ task }) => task));
  const page = pagesOfOccupations(content).get(to.id) ?? to.id;
  const { band, median } = to.agreement;
  const rank = band === 'unknown' ? [] : [`Median rank ${formatRank(median)} out of 100 by exposure`];
  return {
    id: `job-${page}`,
    title: `Look into another job: ${to.title}`,
    href: to.href,
    note: [...rank, to.pay].join(' · '),
    horizon: 'not-stated',
    says,
    keeps: keeps(theirs),
  };
}

/**
 * Moves that follow from tables: similar jobs that are less exposed and pay at least as much, then, of
 * those that the bureau names as similar, the ones whose median rank is lowest.
 */
function computeMoves(content: Content, one: OccupationView, keeps: Keeps): WeekMove[] {
  const byAddress = new Map(
    [...content.occupations.keys()].map((id) => findOccupation(content, id)).map((view) => [view.href, view]),
  );
  const near = one.neighbours.flatMap(({ href: address }) => byAddress.get(address) ?? []);
  const named = entryOf(content.occupations, one.id, 'occupations')
    .similar.map((id) => findOccupation(content, id))
    .filter((other) => other.exposure !== undefined && !near.includes(other) && other.id !== one.id)
    .toSorted((a, b) => (a.exposure ?? 0) - (b.exposure ?? 0) || a.id.localeCompare(b.id))
    .slice(0, mostSimilar);
  const bureau = linkSource(content, releaseOf(content).source).text;
  return [
    ...near.map((other) =>
      moveTo(content, other, keeps, 'computed: similar work, ranked less exposed, paid at least as much'),
    ),
    ...named.map((other) => moveTo(content, other, keeps, `similar by ${bureau}; which ones are shown is computed`)),
  ];
}

function sourcesOf(content: Content, job: Job): Link[] {
  const { source, names, ratings } = releaseOf(content);
  const written = isInDepth(job) && tasksOf(content, job.id);
  const main = written ? rankedTasks(content, job.id).source : undefined;
  const advised = (job.role?.actions ?? []).flatMap(({ claims }) =>
    claims.map((claim) => entryOf(content.claims, claim, 'claims').source),
  );
  const ids = written ? [...(main === undefined ? [] : [main]), ...advised] : [names, ratings, source];
  return [...new Set(ids)].map((id) => linkSource(content, id));
}

/** All that a week of one job needs. */
export function viewWeek(content: Content, job: Job): WeekJob {
  const written = isInDepth(job) ? writtenTasks(content, job) : undefined;
  const tables = job.occupation ? namedTasks(content, job.occupation) : [];
  const chosen = written && written.tasks.length > 0 ? written : { tasks: tables };
  const isGrouped = chosen === written && chosen.tasks.some(({ share }) => share !== undefined);
  const advice = isInDepth(job) ? viewAdvice(content, job) : [];
  const { occupation } = job;
  const keeps = occupation && (isGrouped ? keepsOfGroups(content, job.id) : keepsOfNamed(content, occupation.id));
  // Links from before a job was written up hold moves from its tables, so it keeps them.
  const computed = keeps && (isGrouped || advice.length === 0) ? computeMoves(content, occupation, keeps) : [];
  return {
    id: job.id,
    title: job.title,
    href: job.href,
    ...chosen,
    ...(isGrouped && { formerTasks: tables }),
    beside: viewBeside(job),
    moves: [...advice, ...computed],
    sources: sourcesOf(content, job),
  };
}

/** What a week of each job needs, by the job's id and by every id that a link to it may carry. */
export function viewWeeks(content: Content): Map<string, WeekJob> {
  const views = jobsOf(content).map((job) => ({ ids: [job.id, ...job.formerIds], view: viewWeek(content, job) }));
  const former = views.flatMap(({ ids, view }) => ids.slice(1).map((id) => [id, view] as const));
  // A job's own id goes before another's former one, and the first of two former ones counts.
  return new Map([...former.toReversed(), ...views.map(({ view }) => [view.id, view] as const)]);
}

export async function getWeekJobs(): Promise<Map<string, WeekJob>> {
  return viewWeeks(await getContent());
}

/** Claims that speak of age, industry and place: what a week is not adjusted for. */
const contextClaims = {
  Age: ['podcast-young-workers-decline', 'stanford-experienced-workers-no-gap-2026-08'],
  Industry: ['stanford-most-exposed-jobs', 'podcast-salesforce-support'],
  Place: ['ai-proof-geography-hubs', 'ai-proof-geography-routine-regions', 'ai-proof-geography-remote'],
};

export interface WeekPage {
  /** What claims say of things that no sum here takes into account. */
  context: { name: string; claims: ClaimView[] }[];
}

export async function getWeekPage(): Promise<WeekPage> {
  const content = await getContent();
  return {
    context: Object.entries(contextClaims).map(([name, ids]) => ({ name, claims: viewClaims(content, ids) })),
  };
}
