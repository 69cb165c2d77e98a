import type { Unit, Value } from '../../schemas/claim.ts';
import { inflect } from './count.ts';
import { withMinus } from './minus.ts';

/** What stands before and after a number of a unit; a noun, with its plural where that is no plain s. */
const unitAffixes: Record<Unit, { prefix?: string; suffix?: string; noun?: [one: string, many?: string] }> = {
  percent: { suffix: '%' },
  'percent-automatable': { suffix: '% automatable' },
  'percent-exposed': { suffix: '% exposed' },
  'percent-feasible': { suffix: '% feasible' },
  'percent-change': { suffix: '%' },
  'percent-change-per-year': { suffix: '% a year' },
  points: { noun: ['point'] },
  usd: { prefix: '$' },
  'usd-per-year': { prefix: '$' },
  people: { noun: ['person', 'people'] },
  jobs: { noun: ['job'] },
  postings: { noun: ['job ad'] },
  issues: { noun: ['issue'] },
  count: {},
  'to-one': {},
  'one-in': {},
  times: { noun: ['time'] },
  years: { noun: ['year'] },
  months: { noun: ['month'] },
  minutes: { noun: ['minute'] },
  'scenes-per-day': { noun: ['scene a day', 'scenes a day'] },
  'per-100000': { suffix: ' per 100,000' },
  correlation: {},
  rank: {},
};

const bounds = {
  about: 'about ',
  almost: 'almost ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'under ',
} as const;

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, signDisplay: 'negative' });

/** `1900000` → `1,900,000`; at most two decimals; a true minus sign. */
export function formatNumber(number: number): string {
  return withMinus(grouped.format(number));
}

/** A share, 0–1, in whole percents: `0.5` → `50%`. */
export function formatShare(number: number): string {
  return `${Math.round(number * 100)}%`;
}

/** What follows a number: `1 year`, `2 years`. */
function suffixOf(unit: Unit, number: number): string {
  const { suffix = '', noun } = unitAffixes[unit];
  return noun ? ` ${inflect(number, ...noun)}` : suffix;
}

function isChange(unit: Unit): boolean {
  return unit.startsWith('percent-change') || unit === 'points';
}

function withPrefix(number: number, unit: Unit): string {
  const sign = isChange(unit) && number > 0 ? '+' : '';
  return `${sign}${unitAffixes[unit].prefix ?? ''}${formatNumber(number)}`;
}

function formatRange(low: number | undefined, high: number | undefined, unit: Unit, openEnd: boolean): string {
  const suffix = suffixOf(unit, high ?? Infinity);
  if (low === undefined) return `up to ${withPrefix(high ?? 0, unit)}${suffix}`;
  if (high === undefined) {
    const number = withPrefix(low, unit);
    return suffix.startsWith('%') ? `${number}${suffix} or more` : `${number} or more${suffix}`;
  }
  if (isChange(unit) && low < 0) {
    const more = openEnd ? ' or more' : '';
    return `${withPrefix(low, unit)}${suffix} to ${withPrefix(high, unit)}${suffix}${more}`;
  }
  const plus = openEnd ? '+' : '';
  const upper = unitAffixes[unit].prefix ? withPrefix(high, unit) : formatNumber(high);
  return `${withPrefix(low, unit)}–${upper}${plus}${suffix}`;
}

/** A value as it stands on an axis that already names the measure: `70% automatable` → `70%`. */
export function formatShort(value: Value): string {
  return formatValue(value).replace(/% (?:automatable|exposed|feasible)$/, '%');
}

/**
 * A claim's value as readers see it: `+89%`, `$320,000–$550,000`, `3.2 to 1`, `68/100`, `9,000 → 5,000 people`.
 * A qualitative claim gives the empty string.
 */
export function formatValue(value: Value): string {
  switch (value.kind) {
    case 'number': {
      const hedge = value.bound ? bounds[value.bound] : '';
      return `${hedge}${withPrefix(value.number, value.unit)}${suffixOf(value.unit, value.number)}`;
    }
    case 'range':
      return formatRange(value.low, value.high, value.unit, value.openEnd ?? false);
    case 'ratio':
      return value.unit === 'one-in'
        ? `${formatNumber(value.first)} in ${formatNumber(value.second)}`
        : `${formatNumber(value.first)} to ${formatNumber(value.second)}`;
    case 'change':
      return `${withPrefix(value.from, value.unit)} → ${value.bound ? bounds[value.bound] : ''}${withPrefix(value.to, value.unit)}${suffixOf(value.unit, value.to)}`;
    case 'score':
      return `${formatNumber(value.score)}/${formatNumber(value.max)}`;
    case 'label':
      return value.label;
    case 'none':
      return '';
  }
}
