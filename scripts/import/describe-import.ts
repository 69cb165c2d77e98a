import type { EntryOf } from '../../src/schemas/collections.ts';
import { countOf, formatCount } from '../../src/facts/format/count.ts';

/** Fields whose figures a reader would miss if they moved unseen. */
const figures = [
  'medianPay',
  'medianHourlyPay',
  'jobs',
  'jobsProjected',
  'growth',
  'openings',
  'education',
  'experience',
  'training',
  'statements',
] as const;

/** How many tasks came, went, or have another figure; empty where none has. */
function moveOfTasks(before: EntryOf<'occupations'>, after: EntryOf<'occupations'>): string[] {
  const [old, now] = [before, after].map(
    ({ tasks }) => new Map(tasks.map((task) => [task.task, JSON.stringify(task)] as const)),
  );
  const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const moved = [...ids].filter((id) => old?.get(id) !== now?.get(id));
  return moved.length > 0 ? [`${countOf(moved.length, 'task')} came, went or changed`] : [];
}

const payOf = ({ payRange }: EntryOf<'occupations'>) =>
  payRange ? `${payRange.low}–${payRange.high} a ${payRange.per}` : 'not stated';

function movesOf(before: EntryOf<'occupations'>, after: EntryOf<'occupations'>): string[] {
  const plain = figures
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name} ${before[name] ?? 'not stated'} → ${after[name] ?? 'not stated'}`);
  const ids = [...new Set([...Object.keys(before.measures), ...Object.keys(after.measures)])].toSorted();
  const measured = ids
    .filter((id) => before.measures[id] !== after.measures[id])
    .map((id) => `${id} ${before.measures[id] ?? 'not stated'} → ${after.measures[id] ?? 'not stated'}`);
  const pay = payOf(before) === payOf(after) ? [] : [`payRange ${payOf(before)} → ${payOf(after)}`];
  return [...plain, ...pay, ...measured, ...moveOfTasks(before, after)];
}

/** What an import changed, for the person who ran it: added, removed, and every figure that moved. */
export function describeImport(
  before: readonly EntryOf<'occupations'>[],
  after: readonly EntryOf<'occupations'>[],
): string {
  const old = new Map(before.map((occupation) => [occupation.id, occupation]));
  const now = new Map(after.map((occupation) => [occupation.id, occupation]));
  const added = after.filter(({ id }) => !old.has(id)).map(({ id }) => id);
  const removed = before.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  const moved = after.flatMap((occupation) => {
    const earlier = old.get(occupation.id);
    const moves = earlier ? movesOf(earlier, occupation) : [];
    return moves.length > 0 ? [`  ${occupation.id}: ${moves.join('; ')}`] : [];
  });
  const unnamed = after.filter(({ titles }) => titles.length === 0).map(({ id }) => id);
  const howMany = ({ length }: readonly unknown[]) => (length === 0 ? 'none' : formatCount(length));
  const list = (name: string, ids: string[]) => (ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []);
  return [
    `${countOf(after.length, 'occupation')}; added ${howMany(added)}, removed ${howMany(removed)}, figures moved in ${howMany(moved)}.`,
    ...list('Added', added),
    ...list('Removed', removed),
    ...moved,
    ...list('Without job titles', unnamed),
  ].join('\n');
}
