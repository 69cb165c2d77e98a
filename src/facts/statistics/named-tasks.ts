import { labelPlaces, roundToLabels, type ExposedShares } from './exposed-share.ts';
import type { WeighedTask } from './task-cards.ts';

/** How both raters see a named task in one job: 0–1, unrounded, and the rated statements behind it. */
export interface RatedPart {
  people: number;
  gpt4: number;
  statements: number;
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * Where a task stands over the jobs that do it, each rater apart: the plain mean, in which every job counts once, in
 * steps that the labels of all its statements carry. Undefined without a job.
 */
export function meanExposure(parts: readonly RatedPart[]): ExposedShares | undefined {
  if (parts.length === 0) return undefined;
  const statements = parts.reduce((sum, part) => sum + part.statements, 0);
  const place = (rater: 'people' | 'gpt4') => roundToLabels(meanOf(parts.map((part) => part[rater])) * 100, statements);
  return { people: place('people'), gpt4: place('gpt4'), statements };
}

/** How far a share of conversations moved: both ends, and the difference in points, of percents. */
export interface UseChange {
  from: { month: string; percent: number };
  to: { month: string; percent: number };
  points: number;
}

/** The first and the last month of a task's use. Undefined where fewer than two months are known. */
export function changeInUse(use: Readonly<Record<string, number>>): UseChange | undefined {
  const months = Object.keys(use).toSorted();
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const [from, to] = [first, last].map((month) => ({ month, percent: use[month] ?? 0 }));
  return from && to && { from, to, points: to.percent - from.percent };
}

/** A named task as another one is compared with it. */
export interface KindredCandidate {
  id: string;
  /** Its broader activity, and the kind of work above that. */
  activity: string;
  kind: string;
  jobs: ReadonlySet<string>;
}

/** Kindred tasks shown with a task. */
const mostKindred = 8;

/**
 * The tasks nearest to one: first those of its broader activity, then those of its kind of work; among either, those
 * that most of its jobs do too, then those that most jobs do at all.
 */
export function findKindred<Task extends KindredCandidate>(
  task: KindredCandidate,
  sameKind: readonly Task[],
  most = mostKindred,
): Task[] {
  return sameKind
    .filter(({ id }) => id !== task.id)
    .map((other) => ({
      other,
      near: Number(other.activity === task.activity),
      shared: [...task.jobs].filter((job) => other.jobs.has(job)).length,
    }))
    .toSorted(
      (a, b) =>
        b.near - a.near ||
        b.shared - a.shared ||
        b.other.jobs.size - a.other.jobs.size ||
        a.other.id.localeCompare(b.other.id),
    )
    .slice(0, most)
    .map(({ other }) => other);
}

/** How many tasks both raters call not exposed at all, and how many both place at the middle of the scale or above. */
export function countAtEnds(means: readonly Pick<ExposedShares, 'people' | 'gpt4'>[]): { none: number; half: number } {
  return {
    none: means.filter(({ people, gpt4 }) => people === 0 && gpt4 === 0).length,
    half: means.filter(({ people, gpt4 }) => people >= labelPlaces.E2 && gpt4 >= labelPlaces.E2).length,
  };
}

/** The tasks whose use grew most and shrank most, in points; those that did not move are in neither list. */
export function findMoves<Task extends { id: string; points: number }>(
  tasks: readonly Task[],
  most: number,
): { grown: Task[]; shrunk: Task[] } {
  const sorted = tasks.toSorted((a, b) => b.points - a.points || a.id.localeCompare(b.id));
  return {
    grown: sorted.filter(({ points }) => points > 0).slice(0, most),
    shrunk: sorted
      .filter(({ points }) => points < 0)
      .slice(-most)
      .toReversed(),
  };
}

/**
 * Where all of an occupation's work stands, each rater apart: `Σ share × rating`, 0–1, over its tasks and what has no
 * name. It is the measure of the study again, put together from its parts.
 */
export function totalExposure(parts: readonly { share: number; people: number; gpt4: number }[]): {
  people: number;
  gpt4: number;
} {
  const total = (rater: 'people' | 'gpt4') => parts.reduce((sum, part) => sum + part.share * part[rater], 0);
  return { people: total('people'), gpt4: total('gpt4') };
}

/** A part of an occupation's work: its share, 0–1, and how both raters see it. */
type WorkPart = RatedPart & { share: number };

/** Where an occupation's work as a whole stands, in steps that the labels of its statements carry. */
export function wholeExposure(occupation: {
  tasks: readonly WorkPart[];
  unnamed?: WorkPart | undefined;
  statements?: number | undefined;
}): ExposedShares {
  const parts = [...occupation.tasks, ...(occupation.unnamed ? [occupation.unnamed] : [])];
  const { people, gpt4 } = totalExposure(parts);
  // A statement with several named tasks stands behind each of them, and counts once in the whole.
  const statements = occupation.statements ?? Math.max(...parts.map((part) => part.statements));
  return {
    people: roundToLabels(people * 100, statements),
    gpt4: roundToLabels(gpt4 * 100, statements),
    statements,
  };
}

/** A named task with at least this share of the work, 0–1, may not be passed over in silence. */
export const leastPlaced = 0.03;

/** Shares of the work are published to five places, and sums of them too. */
const sharePlaces = 5;

/** Named tasks of one job taken together. */
export interface GroupExposure extends ExposedShares {
  /** Share of the work, 0–1. */
  share: number;
}

/**
 * Several named tasks of one job as one: `Σ share` of the work and, each rater apart, `Σ share × rating ÷ Σ share`, all
 * 0–1. They keep the places of a published share, so that tasks that all stand at a half do not add up to a hair less.
 * Undefined for no task.
 */
export function weighGroup(parts: readonly Omit<WorkPart, 'statements'>[]): WeighedTask | undefined {
  const sum = parts.reduce((total, part) => total + part.share, 0);
  if (!(sum > 0)) return undefined;
  const { people, gpt4 } = totalExposure(parts);
  const round = (number: number) => Number(number.toFixed(sharePlaces));
  return { share: round(sum), people: round(people / sum), gpt4: round(gpt4 / sum) };
}

/**
 * The same with both ratings on the scale of labels, in steps that the labels carry. A statement behind several of the
 * tasks is counted with each. Undefined for no task.
 */
export function groupExposure(parts: readonly WorkPart[]): GroupExposure | undefined {
  const weighed = weighGroup(parts);
  if (!weighed) return undefined;
  const statements = parts.reduce((total, part) => total + part.statements, 0);
  return {
    share: weighed.share,
    people: roundToLabels(weighed.people * 100, statements),
    gpt4: roundToLabels(weighed.gpt4 * 100, statements),
    statements,
  };
}

/** Names that the fewest lists hold come first: they tell most of the list they are in. Ties by name. */
export function rarestFirst(names: readonly string[], lists: ReadonlyMap<string, number>): string[] {
  return names.toSorted((a, b) => (lists.get(a) ?? 0) - (lists.get(b) ?? 0) || a.localeCompare(b));
}

/**
 * Fewer dots for many: numbers in order, the middle one of each group of as many as it takes to come to at most `most`.
 * `per` is the size of a group.
 */
export function thinDots(numbers: readonly number[], most: number): { dots: number[]; per: number } {
  const per = Math.max(1, Math.ceil(numbers.length / most));
  const sorted = numbers.toSorted((a, b) => a - b);
  const groups = Array.from({ length: Math.ceil(sorted.length / per) }, (_, at) =>
    sorted.slice(at * per, (at + 1) * per),
  );
  return { dots: groups.flatMap((group) => group[Math.floor(group.length / 2)] ?? []), per };
}
