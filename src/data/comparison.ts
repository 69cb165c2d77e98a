import { idOfName } from '../facts/links/read-compare-link.ts';
import type { Html } from '../facts/format/html.ts';
import { axisFor, type Bar, type BarSeries } from '../facts/plots/bar-series.ts';
import type { ComparedTask } from '../facts/compare/compare-tasks.ts';
import { describeDifference, type RoleFigures } from '../facts/compare/compare-roles.ts';
import type { WorkTask } from '../facts/compare/divide-tasks.ts';
import { taskAxes } from '../facts/statistics/exposed-share.ts';
import { lowerFirst } from '../facts/format/count.ts';
import { formatDate } from '../facts/format/date.ts';
import { horizonLabels, keysOf } from '../facts/format/labels.ts';
import { rankScores, spreadsOfScores } from '../facts/statistics/rank-scores.ts';
import type { Role } from '../schemas/role.ts';
import { viewClaim, type ClaimView } from './claims.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { getJobs, isInDepth, jobsOf, type Job, type JobInDepth } from './jobs.ts';
import { vintageOf, type OccupationView } from './occupations.ts';
import { renderInline } from './prose.ts';
import { tasksOfOccupation } from './named-tasks.ts';
import type { Strip } from './strip.ts';
import { figuresOfTask, rankedTasks, ratingSourceOf, sharesOfJob, tasksOf } from './task-figures.ts';

/** A task as a comparison shows it. */
export interface TaskCard extends ComparedTask {
  href: string;
  /** Why it is as exposed as it is; of a named task nobody has written it. */
  reason?: Html;
  peopleBetter?: Html;
  /** The same task in all jobs that do it, as a link. */
  across?: string;
  sources: Link[];
}

/** Our notes and other people's claims on one side of a role. */
export interface SideCard {
  notes: Html[];
  claims: Link[];
}

/** A figure that someone gives, with what they say of it. */
type Quoted = Link & { value: string; source: Link; date: string };

/** A role as a comparison shows it. */
export interface RoleCard {
  id: string;
  title: string;
  href: string;
  /** Scores of trackers, a strip for each quantity. */
  scores: Strip['mini'];
  /** Percentiles of the measures that count; no marks where none covers it. */
  measures: Pick<Strip, 'finding' | 'marks'>;
  figures: RoleFigures;
  /** Its tasks by their main figure, on an axis from 0 to 100; missing where no task has one. */
  tasks?: { series: BarSeries; meaning: string };
  /** Official median pay, US dollars a year, on an axis that starts at zero; missing where there is none. */
  pay?: Pick<BarSeries, 'axis' | 'bars'>;
  /** What else is said of its pay: figures that have no axis in common. */
  otherPay: Quoted[];
  demand: Quoted[];
  junior: SideCard;
  senior: SideCard;
  actions: { horizon: string; actions: Link[] }[];
  sources: Link[];
}

/** The work of a job as the official list divides it. */
export interface OfficialWork {
  /** Its named tasks, those with the largest share first. */
  tasks: WorkTask[];
  /** Share of the work, 0–1, that has no name in the list; missing where all has. */
  unnamed?: number;
  /** Where names and ratings come from. */
  sources: Link[];
}

/** All that comparing one role or its tasks needs; a comparison loads one such file per role. */
export interface RoleFile {
  role: RoleCard;
  /** Its own tasks, where it is written up. */
  tasks: (TaskCard & { aliases?: string[] })[];
  /** Its work in the official list; missing where statistics do not count it apart. */
  work?: OfficialWork;
}

function measuresOf({ agreement: { band, low, high, median, measures: count } }: OccupationView) {
  return band === 'unknown' ? {} : { measures: { low, high, median, count } };
}

/** What official statistics and published measures say of an occupation; what they do not say is missing. */
function officialFigures(content: Content, one: OccupationView) {
  const { medianPay, jobs, growth } = one.numbers;
  const { payAsOf, years } = releaseOf(content);
  return {
    vintage: {
      pay: formatDate(payAsOf),
      jobs: String(years.from),
      growth: `${years.from}–${String(years.to).slice(2)}`,
    },
    ...measuresOf(one),
    ...(medianPay !== undefined && { medianPay }),
    ...(one.payTopCoded && { payTopCoded: true as const }),
    jobs,
    growth,
  };
}

/** Official median pay as a bar: of all that is said on pay, this alone is the same figure for every job. */
function payBars(content: Content, one: OccupationView | undefined): Pick<RoleCard, 'pay'> {
  const number = one?.numbers.medianPay;
  if (!one || number === undefined) return {};
  const { source } = releaseOf(content);
  const bars = [
    {
      id: `pay-${one.id}`,
      label: 'Median pay',
      low: number,
      high: number,
      text: one.payShort,
      note: `${linkSource(content, source).text} · ${vintageOf(content).payAsOf}`,
      href: `${one.href}#official`,
      countedIn: 'usd-per-year' as const,
      ...(one.payTopCoded && { open: true }),
    },
  ];
  return { pay: { bars, axis: axisFor(bars, { prefix: '$' }) } };
}

/** Percentiles of the measures that count, on one strip. */
function measureStrip(one: OccupationView | undefined): RoleCard['measures'] {
  if (!one) return { finding: '', marks: [] };
  return { finding: one.finding, marks: one.rows.filter(({ counts }) => counts).map(({ at }) => at) };
}

/** The figures by which a job can be compared. */
export function figuresOfJob(content: Content, job: Job): RoleFigures {
  const { id, title, plural, role, occupation } = job;
  const scores = role ? spreadsOfScores(rankScores([...content.claims.values()], id)) : [];
  const exposed = sharesOfJob(content, job);
  return {
    title,
    plural,
    scores,
    ...(exposed && { exposed }),
    ...(occupation && officialFigures(content, occupation)),
  };
}

function viewTaskCards(content: Content, role: JobInDepth['role']): RoleFile['tasks'] {
  return (tasksOf(content, role.id)?.tasks ?? []).map((task) => {
    const figures = figuresOfTask(content, role.id, task);
    const dateOf = (bar: Bar) => {
      const claim = content.claims.get(bar.id);
      return claim ? formatDate(claim.asOf) : (ratingSourceOf(content, role.id)?.date ?? 'undated');
    };
    return {
      id: `${role.id}.${task.id}`,
      ...(task.aliases && { aliases: task.aliases }),
      name: task.name,
      role: { id: role.id, title: role.title },
      href: href(`/roles/${role.id}/#task-${task.id}`),
      reason: renderInline(content, task.reason),
      ...(task.peopleBetter && { peopleBetter: renderInline(content, task.peopleBetter) }),
      figures: figures.map(({ measure, bar, use }) => ({ measure, bar, use, date: dateOf(bar) })),
      sources: [...new Set(figures.map(({ source }) => source))].map((id) => linkSource(content, id)),
    };
  });
}

function viewSide(content: Content, { notes = [], claims = [] }: Role['junior']): SideCard {
  return {
    notes: notes.map((note) => renderInline(content, note)),
    claims: claims
      .map((id) => viewClaim(content, id))
      .map(({ statement, href: address }) => ({ text: statement, href: address })),
  };
}

function quote({ value, statement, href: address, source, date }: ClaimView): Quoted {
  return { value, text: statement, href: address, source, date };
}

/** What is written of a job in depth. */
function viewWritten(content: Content, { id, href: address, role }: JobInDepth) {
  const { tasks, measure } = rankedTasks(content, id);
  const bars = tasks.map(({ bar }) => bar);
  const figures = (ids: readonly string[]) =>
    ids
      .map((id) => viewClaim(content, id))
      .map((claim) => claim.lead ?? claim)
      .filter(({ isFigure }) => isFigure);
  const isOfficial = ({ id }: ClaimView) =>
    entryOf(content.sources, entryOf(content.claims, id, 'claims').source, 'sources').kind === 'official-statistics';
  const otherPay = figures(role.pay).filter((claim) => !isOfficial(claim));
  const demand = figures(role.demand);
  return {
    scores: role.strip.mini,
    ...(measure && {
      tasks: {
        series: { id: measure.id, name: measure.name, axis: taskAxes[measure.scale], bars },
        meaning: measure.meaning,
      },
    }),
    otherPay: otherPay.map(quote),
    demand: demand.map(quote),
    junior: viewSide(content, role.junior),
    senior: viewSide(content, role.senior),
    actions: keysOf(horizonLabels)
      .map((horizon) => ({
        horizon: horizonLabels[horizon],
        actions: role.actions
          .filter((action) => action.horizon === horizon)
          .map(({ id: action, title }) => ({ text: title, href: `${address}#action-${action}` })),
      }))
      .filter(({ actions }) => actions.length > 0),
    sources: sourcesOfWritten(content, id, [...otherPay, ...demand]),
  };
}

function sourcesOfWritten(content: Content, role: string, quoted: readonly { id: string }[]): Link[] {
  const rating = ratingSourceOf(content, role);
  const scores = rankScores([...content.claims.values()], role).map(({ claim }) => claim.source);
  const cited = quoted.map(({ id }) => entryOf(content.claims, id, 'claims').source);
  const all = [...(rating ? [rating.source] : []), ...cited, ...scores];
  return all.map((id) => linkSource(content, id));
}

const nothing: SideCard = { notes: [], claims: [] };
/** What is written of a job that is not in depth. */
const unwritten = { scores: [], otherPay: [], demand: [], junior: nothing, senior: nothing, actions: [], sources: [] };

function viewCard(content: Content, job: Job): RoleCard {
  const { id, title, href: address, occupation } = job;
  const written = isInDepth(job) ? viewWritten(content, job) : unwritten;
  const sources = [...written.sources, ...(occupation?.sources ?? [])];
  return {
    id,
    title,
    href: address,
    measures: measureStrip(occupation),
    figures: figuresOfJob(content, job),
    ...payBars(content, occupation),
    ...written,
    sources: [...new Map(sources.map((link) => [link.href, link])).values()],
  };
}

/** Shares are published to four digits. */
const shareDigits = 4;

/** The work of an occupation as the official list divides it. */
function viewWork(content: Content, occupation: string): OfficialWork {
  const { unnamed } = entryOf(content.occupations, occupation, 'occupations');
  const { names, ratings } = releaseOf(content);
  return {
    tasks: tasksOfOccupation(content, occupation).map(({ id, name, share, people, gpt4, statements }) => ({
      id,
      name: name.text,
      share: Number(share.toFixed(shareDigits)),
      people,
      gpt4,
      statements,
    })),
    ...(unnamed && { unnamed: unnamed.share }),
    sources: [names, ratings].map((id) => linkSource(content, id)),
  };
}

/** All that comparing one job needs. */
export function viewComparison(content: Content, job: Job): RoleFile {
  const { role, occupation } = job;
  return {
    role: viewCard(content, job),
    tasks: role ? viewTaskCards(content, role) : [],
    ...(occupation && { work: viewWork(content, occupation.id) }),
  };
}

/** The same as a file: an official task whose id follows from its name goes without it. */
export interface PackedRoleFile extends Omit<RoleFile, 'work'> {
  work?: Omit<OfficialWork, 'tasks'> & { tasks: (Omit<WorkTask, 'id'> & { id?: string })[] };
}

/** What comparing a job needs, packed for a file. */
export function packComparison({ work, ...file }: RoleFile): PackedRoleFile {
  if (!work) return file;
  const tasks = work.tasks.map(({ id, ...task }) => ({ ...(id === idOfName(task.name) ? {} : { id }), ...task }));
  return { ...file, work: { ...work, tasks } };
}

/** What comparing each job needs, by its id. */
export async function getRoleComparisons(): Promise<Map<string, RoleFile>> {
  const content = await getContent();
  return new Map((await getJobs()).map((job) => [job.id, viewComparison(content, job)]));
}

/** Ids of jobs as a page hands them to its comparison, each list as one text. */
export interface JobIdTexts {
  /** Every job: `actors baker`. */
  jobs: string;
  /** Former ids behind the one that they lead to: `baker=bakers=bun-maker`. */
  former: string;
}

/** Ids of all jobs, and the other ids that lead to them. */
export async function getJobIds(): Promise<JobIdTexts> {
  return listJobIds(await getJobs());
}

/** Ids of jobs, and the other ids that lead to them. */
export function listJobIds(jobs: readonly Job[]): JobIdTexts {
  return {
    jobs: jobs.map(({ id }) => id).join(' '),
    former: jobs
      .filter(({ formerIds }) => formerIds.length > 0)
      .map(({ id, formerIds }) => [id, ...formerIds].join('='))
      .join(' '),
  };
}

/** The comparison of two related roles that has a page of its own. */
export interface ReadyComparison {
  href: string;
  title: string;
  /** What differs most between the two, in one sentence. */
  difference: string;
  description: string;
  roles: [RoleFile, RoleFile];
  change: string;
  id: string;
  /** Its title the other way round, whose address leads here. */
  mirrored: string;
}

/** A ready-made comparison for each two related roles, whichever of them names the other; the ids are in order. */
export function viewReadyComparisons(content: Content): ReadyComparison[] {
  const files = new Map(
    jobsOf(content)
      .filter(isInDepth)
      .map((job) => [job.id, viewComparison(content, job)] as const),
  );
  const pairs = [...content.roles.values()].flatMap((role) =>
    role.related.map((other) => [role.id, other].toSorted() as [string, string]),
  );
  const distinct = new Map(pairs.map((pair) => [pair.join('/'), pair]));
  return [...distinct.values()].map(([a, b]) => {
    const roles: [RoleFile, RoleFile] = [entryOf(files, a, 'roles'), entryOf(files, b, 'roles')];
    const [left, right] = [roles[0].role, roles[1].role];
    const difference = describeDifference([left.figures, right.figures]);
    return {
      id: `${a}/${b}`,
      href: href(`/compare/${a}/${b}/`),
      title: `${left.title} and ${lowerFirst(right.title)}`,
      mirrored: `${right.title} and ${lowerFirst(left.title)}`,
      difference,
      description: `${difference} The tasks that both do, scores, pay and demand side by side, every figure with its source.`,
      roles,
      change: href(`/compare/?v=1&roles=${a},${b}`),
    };
  });
}

export async function getReadyComparisons(): Promise<ReadyComparison[]> {
  return viewReadyComparisons(await getContent());
}
