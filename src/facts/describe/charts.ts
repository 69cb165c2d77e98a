import { spanOfAlike, type Alike, type Counted } from '../statistics/alike.ts';
import type { Bar } from '../plots/bar-series.ts';
import { capitalise, countOf, formatCount, inflect, joinWords } from '../format/count.ts';
import { formatValue } from '../format/value.ts';

/** A bar with what it counts, so that no sentence can range over unlike ones. */
export type CountedBar = Bar & Counted;

/** Bars backed by a source; the others are counted separately. */
function confirmed(bars: readonly CountedBar[]): CountedBar[] {
  return bars.filter(({ unconfirmed }) => !unconfirmed);
}

/** "four of them have no known source"; or that all of them, or none, have a source. */
function describeOrigins(bars: readonly CountedBar[]): string {
  const unknown = bars.length - confirmed(bars).length;
  if (bars.length === 1) return unknown === 0 ? 'it has a source' : 'it has no known source';
  if (unknown === 0) return 'each has a source';
  if (unknown === bars.length) return 'none has a known source';
  return `${formatCount(unknown)} of them ${inflect(unknown, 'has', 'have')} no known source`;
}

/**
 * The finding over figures of several kinds: how many kinds there are, and how many figures have a source. It names no
 * range and no extreme, because figures that count different things have none. "No two of the seven pay figures count the same thing; …"
 */
export function describeKinds(groups: readonly Alike<CountedBar>[], noun: string, plural = `${noun}s`): string {
  const bars = groups.flat();
  const [only] = bars;
  if (!only) return `No ${noun} has been recorded yet`;
  if (bars.length === 1) return `${only.label}: ${only.text}; ${describeOrigins(bars)}`;
  if (groups.length === 1) return `${capitalise(countOf(bars.length, noun, plural))}; ${describeOrigins(bars)}`;
  const all = countOf(bars.length, noun, plural);
  const isEachAlone = groups.length === bars.length && bars.length > 2;
  const things = bars.length === 2 ? 'different things' : `${formatCount(groups.length)} different things`;
  const kinds = isEachAlone ? `No two of the ${all} count the same thing` : `${capitalise(all)} count ${things}`;
  return `${kinds}; ${describeOrigins(bars)}`;
}

/** "24.2% to 38.6%", "about 70%": the span of bars of one kind. */
function describeSpan(bars: Alike<CountedBar>): string {
  const [first, ...rest] = bars;
  if (rest.length === 0) return first.text.replace('+', '');
  const { low, high } = spanOfAlike(bars);
  const ends = [low, high].map((number) => formatValue({ kind: 'number', number, unit: 'percent' }));
  return [...new Set(ends)].join(' to ');
}

/**
 * "Openings for machine learning engineers grew by about 70% and those for AI-related jobs in the US by 24.2% to 38.6%;
 * the +89% in circulation has no known source." Each range covers openings of one kind.
 */
export function describeDemand(groups: readonly Alike<CountedBar>[]): string {
  const grown = groups.filter((group) => group[0].quantity === 'openings' && confirmed(group).length === group.length);
  const said = groups.flat().filter(({ unconfirmed }) => unconfirmed);
  if (grown.length === 0) return 'No figure for demand has a known source.';
  const parts = grown.map((group, index) => {
    const what = `for ${group[0].population}`;
    return index === 0 ? `openings ${what} grew by ${describeSpan(group)}` : `those ${what} by ${describeSpan(group)}`;
  });
  const verb = inflect(said.length, 'has', 'have');
  const rest =
    said.length > 0 ? `; the ${joinWords(said.map(({ text }) => text))} in circulation ${verb} no known source` : '';
  return `${capitalise(joinWords(parts))}${rest}.`;
}

/** "Six forecasts about six different events; none confirms another" */
export function describeHorizons(bars: readonly CountedBar[]): string {
  const [only] = bars;
  if (!only) return 'No forecast with a span of years has been recorded yet';
  if (bars.length === 1) return `One forecast, of ${only.population}: ${only.text}`;
  const events = new Set(bars.map(({ population }) => population)).size;
  const about = events === 1 ? 'the same event' : `${formatCount(events)} different events`;
  const none = events === bars.length ? '; none confirms another' : '';
  return `${capitalise(countOf(bars.length, 'forecast'))} about ${about}${none}`;
}
