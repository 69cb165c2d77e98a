import type { Alike, Counted } from '../facts/statistics/alike.ts';
import { axisFor, type Bar, type BarSeries } from '../facts/plots/bar-series.ts';
import type { CountedBar } from '../facts/describe/charts.ts';
import { formatDate } from '../facts/format/date.ts';
import { formatShort } from '../facts/format/value.ts';
import { gradeLabels, quantityLabels } from '../facts/format/labels.ts';
import { inkOf } from '../facts/plots/ink.ts';
import { placeValue } from '../facts/plots/place-value.ts';
import type { Claim, Quantity, Unit } from '../schemas/claim.ts';
import { entryOf, standingClaims, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource } from './links.ts';

/** A chart ready for a page: its words, its bars and where the numbers come from. */
export interface ChartView {
  id: string;
  /** The finding, computed from the bars. */
  title: string;
  /** Unit, population and what the bars do not share. */
  subtitle: string;
  /** Bars that count the same thing, a series for each thing counted; none where no two figures do. */
  series: BarSeries[];
  /** The title does not say what the bars count: the name of the series stands over them. */
  namesSeries?: true;
  sources: { text: string; href: string }[];
}

/** What a claim's place on an axis is counted in: a change from one count to another is drawn as its percent change. */
function unitOf({ value }: Claim): Unit | undefined {
  if (value.kind === 'change') return 'percent-change';
  return 'unit' in value ? value.unit : undefined;
}

/** A claim as a bar. Returns undefined where the claim has no place on an axis. */
export function barOf(content: Content, id: string, label?: string): Bar | undefined {
  const claim = entryOf(content.claims, id, 'claims');
  // Whoever is quoted says it first: the original stands there also where the two agree.
  const [first] = claim.check?.originalClaims ?? [];
  const original = first === undefined ? undefined : entryOf(content.claims, first, 'claims');
  const own = placeValue(claim.value);
  const placed = original ? placeValue(original.value) : own;
  const shown = original && placed ? original : claim;
  const at = placed ?? own;
  if (!at) return undefined;
  // Nothing stands behind a figure whose original was not found, or can't be put on the axis: it is only said.
  const onlySaid = claim.check?.verdict === 'original-not-found' || (original !== undefined && !placed);
  const saysMore = own !== undefined && (own.low !== at.low || own.high !== at.high);
  return {
    id: shown.id,
    label: label ?? shown.chartLabel ?? claim.chartLabel ?? claim.statement,
    low: at.low,
    high: at.high,
    text: formatShort(shown.value),
    note: barNoteOf(content, shown, onlySaid),
    href: href(`/claims/${shown.id}/`),
    ...inked(shown, onlySaid),
    ...(at.open && { open: true }),
    ...(onlySaid && { unconfirmed: true }),
    ...(shown !== claim && saysMore && { said: { low: own.low, high: own.high, text: formatShort(claim.value) } }),
  };
}

/** How a claim's bar is drawn, how its source knows the figure, and what it is counted in. */
function inked(claim: Claim, onlySaid: boolean): Pick<Bar, 'ink' | 'grade' | 'countedIn'> {
  const ink = onlySaid ? 'asserted' : inkOf(claim.grade);
  const unit = unitOf(claim);
  return { ...(ink !== 'measured' && { ink }), grade: gradeLabels[claim.grade].name, ...(unit && { countedIn: unit }) };
}

/** An original's figure as a bar, with what is being said in its place as an outline; undefined where either has no place. */
export function barBeside(content: Content, claim: Claim, original: Claim): Bar | undefined {
  const [said, found] = [placeValue(claim.value), placeValue(original.value)];
  if (!said || !found) return undefined;
  return {
    id: original.id,
    label: original.statement,
    low: found.low,
    high: found.high,
    text: formatShort(original.value),
    note: barNoteOf(content, original, false),
    href: href(`/claims/${original.id}/`),
    said: { low: said.low, high: said.high, text: formatShort(claim.value) },
  };
}

/** What a claim counts, in which unit, of whom. Throws for one that says nothing of it. */
function countedOf(claim: Claim): Counted {
  const { id, counts } = claim;
  if (!counts) throw new Error(`the claim "${id}" does not say what it counts`);
  return { quantity: counts.what, unit: unitOf(claim) ?? claim.value.kind, population: counts.of };
}

/** Bars of the given claims with what each counts; claims without a place on an axis are left out. */
export function countedBars(content: Content, ids: readonly string[]): CountedBar[] {
  return ids.flatMap((id) => {
    const bar = barOf(content, id);
    return bar ? [{ ...bar, ...countedOf(entryOf(content.claims, bar.id, 'claims')) }] : [];
  });
}

/** "Job openings: AI-related jobs in the US" */
function nameCounted({ quantity, population }: Pick<Counted, 'quantity' | 'population'>): string {
  return `${quantityLabels[quantity as Quantity]}: ${population}`;
}

/** The bar alone, without what it counts: it is a property of the series that holds it. */
function plainBar({ quantity: _quantity, unit: _unit, population: _population, ...bar }: CountedBar): Bar {
  return bar;
}

/**
 * Groups of bars as series of a chart. A bar that no other is like has no axis to share: it stands in the list of claims
 * under the chart, and only there.
 */
export function seriesOfKinds(
  groups: readonly Alike<CountedBar>[],
  options: Pick<SeriesOptions, 'prefix' | 'suffix'>,
): BarSeries[] {
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: group[0].id,
      name: nameCounted(group[0]),
      axis: axisFor(group, options),
      bars: group.map(plainBar),
    }));
}

function barNoteOf(content: Content, claim: Claim, onlySaid: boolean): string {
  const date = claim.asOf === 'undated' ? 'undated' : formatDate(claim.asOf);
  const missing =
    claim.check?.verdict === 'original-not-found' ? 'original not found' : 'no such figure in the original';
  // First, because a narrow screen cuts the end of the line.
  const origin = onlySaid ? `${missing} · ` : '';
  return `${origin}${linkSource(content, claim.source).text} · ${date}`;
}

/** Claims of a chart, in order of id: those that stand, carry a label for it and are not another one's original. */
export function chartClaims(content: Content, chosen: (claim: Claim) => boolean): string[] {
  const labelled = standingClaims(content).filter((claim) => claim.chartLabel && chosen(claim));
  const originals = new Set(labelled.flatMap((claim) => claim.check?.originalClaims ?? []));
  return labelled.filter(({ id }) => !originals.has(id)).map(({ id }) => id);
}

interface SeriesOptions {
  id: string;
  name: string;
  prefix?: string;
  suffix?: string;
  max?: number;
}

/** Bars of the given claims on one axis, in the given order; claims without a place on it are left out. */
export function seriesOf(content: Content, ids: readonly string[], options: SeriesOptions): BarSeries {
  const bars = ids.flatMap((id) => barOf(content, id) ?? []);
  return { id: options.id, name: options.name, axis: axisFor(bars, options), bars };
}

/** Sources by id as links, each once. */
export function sourcesOf(content: Content, ids: readonly string[]): ChartView['sources'] {
  return [...new Set(ids)].map((id) => linkSource(content, id));
}

/** The sources of the claims that a chart's bars stand for. */
export function sourcesOfBars(content: Content, bars: readonly Pick<Bar, 'id'>[]): ChartView['sources'] {
  const ids = bars.map(({ id }) => entryOf(content.claims, id, 'claims').source);
  return sourcesOf(content, ids);
}
