import type { Horizon } from '../../schemas/role.ts';
import { entryId } from './week-rows.ts';
import {
  firstTotal,
  mostMinutes,
  type Minutes,
  type OwnLine,
  type OwnTask,
  type Week,
  type WeekEntry,
} from './week.ts';

export const mostEntries = 60;
export const mostOwn = 20;
export const mostPlanned = 40;
/** Letters that a name of the reader's own may have, and a line of the plan. */
export const longestName = 80;
export const longestLine = 240;

const horizonLetters: Record<Horizon, string> = {
  'this-quarter': 'q',
  'within-a-year': 'y',
  'within-two-years': 't',
  ongoing: 'o',
  'not-stated': 'n',
};
const horizons = new Map(Object.entries(horizonLetters).map(([horizon, letter]) => [letter, horizon as Horizon]));

const ids = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;
const keys = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?$/;

/** Text that a reader wrote, fit for a link: one line, no control characters, no half letters, not too long. */
export function cleanText(text: string, longest: number): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return [...line].slice(0, longest).join('').trim();
}

function readMinutes(text: string): Minutes | undefined {
  const [, now, later] = /^(\d{1,5})(?:\/(\d{1,5}))?$/.exec(text) ?? [];
  if (now === undefined) return undefined;
  const bound = (minutes: string) => Math.min(Number(minutes), mostMinutes);
  return { now: bound(now), ...(later !== undefined && { later: bound(later) }) };
}

/** The part before the first colon and the part after it. */
function cutAtColon(text: string): [head: string, tail: string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function readEntry(text: string): WeekEntry[] {
  const [id, time] = cutAtColon(text);
  const minutes = readMinutes(time);
  const [first = '', ...others] = id.split('.');
  const [job, key = ''] = others.length > 0 ? [first, others.join('.')] : [undefined, first];
  if (!minutes || !keys.test(key) || (job !== undefined && !ids.test(job))) return [];
  return [{ key, ...(job !== undefined && { job }), ...minutes }];
}

function readOwn(text: string): OwnTask[] {
  const [time, name] = cutAtColon(text);
  const minutes = readMinutes(time);
  const clean = cleanText(name, longestName);
  return minutes && clean !== '' ? [{ name: clean, ...minutes }] : [];
}

function readMove(text: string): Week['moves'] {
  const [id, letter] = cutAtColon(text);
  return keys.test(id) ? [{ id, horizon: horizons.get(letter) ?? 'not-stated' }] : [];
}

function readLine(value: string): OwnLine[] {
  const [letter, text] = cutAtColon(value);
  const horizon = horizons.get(letter);
  const clean = cleanText(text, longestLine);
  return horizon && clean !== '' ? [{ horizon, text: clean }] : [];
}

/** Each once, in order; the first of those with the same id. */
function eachOnce<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [idOf(item), item])).values()].toReversed();
}

/**
 * The week that an address's fragment holds, `#v=1&job=<id>&t=<task>:<minutes>,…`; undefined where it names no job. What
 * cannot be read is left out; nothing that is typed into an address can make it throw.
 */
export function parseWeek(fragment: string): Week | undefined {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const job = values.get('job') ?? '';
  if (values.get('v') !== '1' || !ids.test(job)) return undefined;
  const list = (name: string) => (values.get(name) ?? '').split(',').filter(Boolean);
  const entries = eachOnce(list('t').flatMap(readEntry), entryId).slice(0, mostEntries);
  return {
    job,
    total: readMinutes(values.get('total') ?? '')?.now ?? firstTotal,
    ...(entries.length > 0 && { entries }),
    own: values.getAll('own').flatMap(readOwn).slice(0, mostOwn),
    moves: eachOnce(list('do').flatMap(readMove), ({ id }) => id).slice(0, mostPlanned),
    lines: values.getAll('line').flatMap(readLine).slice(0, mostPlanned),
  };
}

const formatTime = ({ now, later }: Minutes) => (later === undefined ? `${now}` : `${now}/${later}`);

/** A week as the fragment of an address. Times are minutes, today's and, after a slash, those of a year from now. */
export function formatWeek({ job, total, entries = [], own, moves, lines }: Week): string {
  const times = entries.map((entry) => `${entryId(entry)}:${formatTime(entry)}`);
  const planned = moves.map(({ id, horizon }) => `${id}:${horizonLetters[horizon]}`);
  return [
    '#v=1',
    `job=${job}`,
    ...(total === firstTotal ? [] : [`total=${total}`]),
    ...(times.length > 0 ? [`t=${times.join(',')}`] : []),
    ...own.map((task) => `own=${formatTime(task)}:${encodeURIComponent(task.name)}`),
    ...(planned.length > 0 ? [`do=${planned.join(',')}`] : []),
    ...lines.map(({ horizon, text }) => `line=${horizonLetters[horizon]}:${encodeURIComponent(text)}`),
  ].join('&');
}
