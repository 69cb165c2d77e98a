import type { Bar, BarSeries } from '../facts/plots/bar-series.ts';
import { describeExposedTotal, describeRating, describeTaskMean, describeTasks } from '../facts/describe/tasks.ts';
import { exposedMeasure, type ComparedMeasure } from '../facts/compare/measure.ts';
import { rateBar } from '../facts/compare/rated-bar.ts';
import {
  describeLabels,
  exposedShare,
  exposedShares,
  formatStatements,
  type Rater,
  taskAxes,
  weightShare,
  type ExposedShares,
} from '../facts/statistics/exposed-share.ts';
import { countOf } from '../facts/format/count.ts';
import { formatWorkShare } from '../facts/describe/named-tasks.ts';
import { groupExposure, weighGroup, wholeExposure, type GroupExposure } from '../facts/statistics/named-tasks.ts';
import { formatDate } from '../facts/format/date.ts';
import { meanShare, rankTasks, type TaskShare } from '../facts/statistics/rank-tasks.ts';
import type { WeighedTask } from '../facts/statistics/task-cards.ts';
import type { Claim, Unit } from '../schemas/claim.ts';
import type { EntryOf } from '../schemas/collections.ts';
import type { TaskRating } from '../schemas/rating.ts';
import type { Task, TasksFile } from '../schemas/task.ts';
import { barOf, sourcesOf, type ChartView } from './charts.ts';
import { entryOf, releaseOf, type Content } from './content.ts';
import { href } from './href.ts';
import type { Job } from './jobs.ts';
import { linkSource } from './links.ts';

/** The word that a source uses for its share of a task; two words are two measures. */
const measureWords: Partial<Record<Unit, string>> = {
  'percent-automatable': 'automatable',
  'percent-exposed': 'exposed',
  'percent-feasible': 'feasible to automate',
};

export function tasksOf(content: Content, role: string): (TasksFile & { id: string }) | undefined {
  return [...content.tasks.values()].find((tasks) => tasks.role === role);
}

function trackerName(content: Content, source: string): string {
  const tracker = [...content.trackers.values()].find(({ sources }) => sources.includes(source));
  return tracker?.name ?? entryOf(content.sources, source, 'sources').publisher;
}

/** The measure behind a claim on a task. */
function measureOf(content: Content, claim: Claim): ComparedMeasure {
  const unit = 'unit' in claim.value ? claim.value.unit : undefined;
  const word = (unit && measureWords[unit]) ?? 'automatable';
  const name = trackerName(content, claim.source);
  return {
    id: `${claim.source}-${word.split(' ')[0]}`,
    name: `${name}: ${word}`,
    word,
    rater: { name },
    scale: 'percent',
    meaning: `Share of the task that ${name} calls ${word}. It does not say whether that means time, steps or cases.`,
  };
}

function ratingsOf(content: Content, role: string) {
  const id = tasksOf(content, role)?.ratings;
  return id === undefined ? undefined : entryOf(content.ratings, id, 'ratings');
}

/** The occupation whose named tasks the tasks of a role group; undefined where they are made of something else. */
function groupedOccupation(content: Content, role: string): EntryOf<'occupations'> | undefined {
  const occupation = content.roles.get(role)?.occupation;
  const isGrouped = tasksOf(content, role)?.tasks.some(({ namedTasks }) => namedTasks !== undefined);
  return isGrouped && occupation !== undefined ? entryOf(content.occupations, occupation, 'occupations') : undefined;
}

/** Who rated the tasks of a role, when, and the official occupation that they are tasks of. */
export interface RatingSource {
  /** Title and code: `Electricians (47-2111.00)`. */
  occupation: string;
  /** Id of a source. */
  source: string;
  /** As printed: `2023`. */
  date: string;
}

/** What stands behind the ratings of a role's tasks; undefined where they were not rated. */
export function ratingSourceOf(content: Content, role: string): RatingSource | undefined {
  const file = ratingsOf(content, role);
  if (file) {
    const { occupation, onetSocCode, source, asOf } = file;
    return { occupation: `${occupation} (${onetSocCode})`, source, date: formatDate(asOf) };
  }
  const grouped = groupedOccupation(content, role);
  if (!grouped) return undefined;
  const source = releaseOf(content).ratings;
  const { published } = entryOf(content.sources, source, 'sources');
  // Ratings are dated by the year, so that equal ones read alike.
  const date = /^\d{4}/.exec(published)?.[0] ?? published;
  return { occupation: `${grouped.title} (${grouped.socCodes.join(', ')})`, source, date };
}

/** What a role's occupation holds of the named tasks that make up one of its tasks; empty for any other. */
function partsOf(content: Content, role: string, { namedTasks = [] }: Task) {
  const parts = groupedOccupation(content, role)?.tasks ?? [];
  return parts.filter(({ task }) => namedTasks.includes(task));
}

/** The named tasks that make up a task of a role, as one; undefined where it is made of something else. */
export function groupOf(content: Content, role: string, task: Task): GroupExposure | undefined {
  return groupExposure(partsOf(content, role, task));
}

/** The work of a role's occupation that none of its tasks holds, as one; undefined where there is none. */
export function ungroupedOf(content: Content, role: string): GroupExposure | undefined {
  const occupation = groupedOccupation(content, role);
  if (!occupation) return undefined;
  const { tasks, unnamed } = occupation;
  const grouped = new Set(tasksOf(content, role)?.tasks.flatMap(({ namedTasks = [] }) => namedTasks));
  return groupExposure([...tasks.filter(({ task }) => !grouped.has(task)), ...(unnamed ? [unnamed] : [])]);
}

/** Where one task, or all of a role, stands on the scale of exposure; undefined where no statement was rated. */
export function sharesOf(content: Content, role: string, task?: Task): ExposedShares | undefined {
  const occupation = groupedOccupation(content, role);
  if (occupation) {
    const whole = task ? groupOf(content, role, task) : wholeExposure(occupation);
    return whole && { people: whole.people, gpt4: whole.gpt4, statements: whole.statements };
  }
  const ratings = ratingsOf(content, role)?.ratings;
  if (!ratings) return undefined;
  return exposedShares(ratings, task ? (task.onetTasks ?? []) : ratings.map((rating) => rating.task));
}

/** Where all the work of a job stands, written up or not; undefined where no statement was rated. */
export function sharesOfJob(content: Content, { id, role, occupation }: Job): ExposedShares | undefined {
  if (role) return sharesOf(content, id);
  const one = occupation && entryOf(content.occupations, occupation.id, 'occupations');
  return one && one.tasks.length > 0 ? wholeExposure(one) : undefined;
}

/** What both raters said of the statements of a task. */
function describeTaskLabels(content: Content, role: string, task: Task): string {
  const ratings = ratingsOf(content, role)?.ratings ?? [];
  const labelsOf = (rater: Rater) => describeLabels(ratings, task.onetTasks ?? [], rater);
  const [byPeople, byGpt4] = [labelsOf('people'), labelsOf('gpt4')];
  return byPeople === byGpt4 ? `both: ${byPeople}` : `people: ${byPeople} · GPT-4: ${byGpt4}`;
}

function exposedBar(content: Content, role: string, task: Task): Bar | undefined {
  const shares = sharesOf(content, role, task);
  const source = ratingSourceOf(content, role);
  if (!shares || !source) return undefined;
  const { people, gpt4, statements } = shares;
  const group = groupOf(content, role, task);
  const rated = formatStatements(statements);
  const parts = group
    ? [`${formatWorkShare(group.share)} of the work`, countOf(task.namedTasks?.length ?? 0, 'named task'), rated]
    : [rated, describeTaskLabels(content, role, task)];
  return {
    id: `${role}.${task.id}`,
    label: task.name,
    ...rateBar({ people, gpt4 }),
    note: [...parts, linkSource(content, source.source).text, source.date].join(' · '),
    href: href(`/roles/${role}/#task-${task.id}`),
  };
}

/** A tracker's share of a task: coloured as exposure, because it is said of it. */
function exposureBar(content: Content, id: string, label?: string): Bar | undefined {
  const bar = barOf(content, id, label);
  return bar && { ...bar, tone: bar.high };
}

/** A figure for a task: its bar, and the measure on whose axis alone it may stand. */
export interface TaskFigure {
  measure: ComparedMeasure;
  bar: Bar;
  /** Where the number comes from. */
  source: string;
  /** `main` is what the role's tasks are ranked by; the others are what trackers say besides. */
  use: 'main' | 'other';
}

/** Every figure for one task, the main one first. */
export function figuresOfTask(content: Content, role: string, task: Task): TaskFigure[] {
  const rated = exposedBar(content, role, task);
  const source = ratingSourceOf(content, role)?.source ?? '';
  const own: TaskFigure[] = rated ? [{ measure: exposedMeasure, bar: rated, source, use: 'main' }] : [];
  const said = [...(task.figure ? [task.figure] : []), ...(task.otherFigures ?? [])].flatMap((id): TaskFigure[] => {
    const claim = entryOf(content.claims, id, 'claims');
    const bar = exposureBar(content, id, id === task.figure ? task.name : undefined);
    const use = id === task.figure ? 'main' : 'other';
    return bar ? [{ measure: measureOf(content, claim), bar, source: claim.source, use }] : [];
  });
  return [...own, ...said];
}

/** Tasks of a role that carry a main figure, the highest first, with the measure they share. */
export function rankedTasks(
  content: Content,
  role: string,
): { tasks: (TaskShare & { bar: Bar })[]; measure?: ComparedMeasure; source?: string } {
  const figures = (tasksOf(content, role)?.tasks ?? []).flatMap((task) => {
    const [main] = figuresOfTask(content, role, task).filter(({ use }) => use === 'main');
    return main ? [{ ...main, id: task.id, name: task.name, share: main.bar.marks?.[0]?.at ?? main.bar.high }] : [];
  });
  const [first] = figures;
  if (!first) return { tasks: [] };
  const alike = figures.filter(({ measure }) => measure.id === first.measure.id);
  return { tasks: rankTasks(alike), measure: first.measure, source: first.source };
}

/** A task that is made of single O*NET statements: its weight among them, and both raters' places. */
function weighStatements(ratings: readonly TaskRating[], { onetTasks = [] }: Task): WeighedTask | undefined {
  const [people, gpt4] = (['people', 'gpt4'] as const).map((rater) => exposedShare(ratings, onetTasks, rater));
  return people === undefined || gpt4 === undefined
    ? undefined
    : { share: weightShare(ratings, onetTasks), people: people / 100, gpt4: gpt4 / 100 };
}

/**
 * The tasks of a role with their weight and both raters' places, 0–1, not in steps; without those that nobody rated, and
 * those that cards pass over.
 */
export function weighedTasks(content: Content, role: string): (WeighedTask & { id: string; name: string })[] {
  const ratings = ratingsOf(content, role)?.ratings ?? [];
  return (tasksOf(content, role)?.tasks ?? [])
    .filter(({ passedOver }) => passedOver === undefined)
    .flatMap((task) => {
      const weighed = weighGroup(partsOf(content, role, task)) ?? weighStatements(ratings, task);
      return weighed ? [{ id: task.id, name: task.name, ...weighed }] : [];
    });
}

/** Ids of the named tasks in the tasks of a role, without those that cards pass over. */
export function groupedNamed(content: Content, role: string): ReadonlySet<string> {
  const tasks = (tasksOf(content, role)?.tasks ?? []).filter(({ passedOver }) => passedOver === undefined);
  return new Set(tasks.flatMap(({ namedTasks = [] }) => namedTasks));
}

/** One series per measure, so that shares from different sources never share an axis. */
function seriesOfFigures(figures: readonly TaskFigure[]): BarSeries[] {
  return [...Map.groupBy(figures, ({ measure }) => measure.id)].map(([id, own]) => {
    const bars = own.map(({ bar }) => bar);
    return { id, name: own[0]?.measure.name ?? id, axis: taskAxes[own[0]?.measure.scale ?? 'percent'], bars };
  });
}

function byShare(figures: readonly TaskFigure[]): TaskFigure[] {
  return figures.toSorted((a, b) => b.bar.high - a.bar.high || a.bar.label.localeCompare(b.bar.label));
}

/** The tasks of a role as a chart: the main figure of each first, then every other tracker's own list. */
export function viewTaskChart(content: Content, role: string): ChartView | undefined {
  const file = tasksOf(content, role);
  const { tasks, measure, source } = rankedTasks(content, role);
  if (!file || !measure || source === undefined) return undefined;
  const main = seriesOfFigures(tasks.map(({ bar }) => ({ measure, bar, source, use: 'main' })));
  const listed = file.tasks.flatMap((task) => figuresOfTask(content, role, task)).filter(({ use }) => use === 'other');
  const unmatched = (file.otherFigures ?? []).flatMap((id): TaskFigure[] => {
    const claim = entryOf(content.claims, id, 'claims');
    const bar = exposureBar(content, id);
    return bar ? [{ measure: measureOf(content, claim), bar, source: claim.source, use: 'other' }] : [];
  });
  const others = [...listed, ...unmatched].filter(
    ({ bar }, at, all) => all.findIndex((figure) => figure.bar.id === bar.id) === at,
  );
  const series = [...main, ...seriesOfFigures(byShare(others))];
  const sources = sourcesOf(content, others.map(({ source: from }) => from).toSpliced(0, 0, source));
  return {
    id: 'tasks',
    title: describeTasks(measure, tasks),
    subtitle: measure.meaning,
    series,
    sources,
  };
}

/** Who rates which task of a role most and least; empty where nobody tells any apart. */
export function describeRoleTasks(content: Content, role: string): string {
  const { tasks, measure } = rankedTasks(content, role);
  if (!measure) return '';
  return describeRating(measure, tasks);
}

/** All tasks of a role in one sentence: where the whole stands on the scale of exposure, or the mean of a tracker's shares. */
export function describeWhole(content: Content, role: string): string {
  const shares = sharesOf(content, role);
  if (shares) return describeExposedTotal(shares);
  const { tasks } = rankedTasks(content, role);
  const mean = meanShare(tasks);
  return mean === undefined ? '' : describeTaskMean(mean, tasks.length);
}
