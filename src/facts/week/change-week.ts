import type { Horizon } from '../../schemas/role.ts';
import { entriesOf, entryId } from './week-rows.ts';
import { cleanText, longestLine, longestName, mostEntries, mostOwn, mostPlanned } from './week-link.ts';
import {
  hasLater,
  mostMinutes,
  restKey,
  type Minutes,
  type Week,
  type WeekEntry,
  type WeekJob,
  type When,
} from './week.ts';

/** Minutes as a week can hold them: whole, not negative, no more than a week has. */
export function boundMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.min(mostMinutes, Math.max(0, Math.round(minutes))) : 0;
}

/** Minutes one step of a slider on from others: the next quarter of an hour up or down. */
export function stepMinutes(minutes: number, by: 1 | -1, step: number): number {
  const next = by > 0 ? (Math.floor(minutes / step) + 1) * step : (Math.ceil(minutes / step) - 1) * step;
  return boundMinutes(next);
}

const ownId = (index: number) => `own-${index}`;

function withTime<Timed extends Minutes>(timed: Timed, when: When, minutes: number): Timed {
  return { ...timed, [when]: boundMinutes(minutes) };
}

/** The week with this much time for one line in one of its weeks; all others keep theirs. */
export function setMinutes(week: Week, job: WeekJob, id: string, when: When, minutes: number): Week {
  if (week.own.some((_, index) => ownId(index) === id)) {
    const own = week.own.map((task, index) => (ownId(index) === id ? withTime(task, when, minutes) : task));
    return { ...week, own };
  }
  const entries = entriesOf(week, job).map((entry) => (entryId(entry) === id ? withTime(entry, when, minutes) : entry));
  return { ...week, entries };
}

/** The week with another total. A split that nobody touched follows it; hours that were set stay. */
export function setTotal(week: Week, minutes: number): Week {
  return { ...week, total: boundMinutes(minutes) };
}

const noTime = (week: Week): Minutes => ({ now: 0, ...(hasLater(week) && { later: 0 }) });

/** The week with a task more, without hours yet; as it was where it has the task already, or too many. */
export function addEntry(week: Week, job: WeekJob, entry: Pick<WeekEntry, 'key' | 'job'>): Week {
  const entries = entriesOf(week, job);
  if (entries.length >= mostEntries || entries.some((other) => entryId(other) === entryId(entry))) return week;
  // The rest stays last among the job's own tasks' lines, so that what is new stands above it.
  const at = entry.job === undefined ? entries.findIndex(({ key }) => key === restKey) : -1;
  const added = { ...entry, ...noTime(week) };
  return { ...week, entries: at < 0 ? [...entries, added] : entries.toSpliced(at, 0, added) };
}

/** The week with a task that the reader names, without hours yet; as it was where there is no name, or too many. */
export function addOwn(week: Week, name: string): Week {
  const clean = cleanText(name, longestName);
  if (clean === '' || week.own.length >= mostOwn) return week;
  return { ...week, own: [...week.own, { name: clean, ...noTime(week) }] };
}

/** The week without one line. */
export function removeRow(week: Week, job: WeekJob, id: string): Week {
  if (week.own.some((_, index) => ownId(index) === id)) {
    return { ...week, own: week.own.filter((_, index) => ownId(index) !== id) };
  }
  return { ...week, entries: entriesOf(week, job).filter((entry) => entryId(entry) !== id) };
}

/** The week with a second one, a year from now, that starts as today's. */
export function addLater(week: Week, job: WeekJob): Week {
  const copy = <Timed extends Minutes>(timed: Timed): Timed => ({ ...timed, later: timed.now });
  return { ...week, entries: entriesOf(week, job).map(copy), own: week.own.map(copy) };
}

/** The week of today alone. */
export function dropLater(week: Week): Week {
  const drop = <Timed extends Minutes>({ later, ...timed }: Timed) => timed;
  return { ...week, ...(week.entries && { entries: week.entries.map(drop) }), own: week.own.map(drop) };
}

/** The plan with a move, at its horizon, or without it where it had it. */
export function toggleMove(week: Week, id: string, horizon: Horizon): Week {
  const others = week.moves.filter((move) => move.id !== id);
  if (others.length < week.moves.length || others.length >= mostPlanned) return { ...week, moves: others };
  return { ...week, moves: [...others, { id, horizon }] };
}

/** The plan with a move by another horizon. */
export function setHorizon(week: Week, id: string, horizon: Horizon): Week {
  return { ...week, moves: week.moves.map((move) => (move.id === id ? { id, horizon } : move)) };
}

/** The plan with a line more; as it was where there are no words, or too many lines. */
export function addLine(week: Week, horizon: Horizon, text: string): Week {
  const clean = cleanText(text, longestLine);
  if (clean === '' || week.lines.length >= mostPlanned) return week;
  return { ...week, lines: [...week.lines, { horizon, text: clean }] };
}

/** The plan without one of the reader's lines. */
export function removeLine(week: Week, at: number): Week {
  return { ...week, lines: week.lines.filter((_, index) => index !== at) };
}
