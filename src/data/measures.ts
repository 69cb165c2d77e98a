import type { Html } from '../facts/format/html.ts';
import { describeMatrix, describeZeros } from '../facts/describe/measures.ts';
import { formatRank } from '../facts/format/percentile.ts';
import { measureKindLabels, type Label } from '../facts/format/labels.ts';
import { formatFixed } from '../facts/format/minus.ts';
import { readProse } from '../facts/prose/read-prose.ts';
import { rankMoves } from '../facts/statistics/rank-moves.ts';
import { rankCorrelation } from '../facts/statistics/rank-correlation.ts';
import { countOf } from '../facts/format/count.ts';
import { drawRanks } from '../facts/plots/rank-pairs.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { linkSource, type Link } from './links.ts';
import { findOccupation, measuredOf, type OccupationView } from './occupations.ts';
import { renderInline } from './prose.ts';

interface MeasureView {
  id: string;
  name: string;
  /** What it measures, as plain text: it introduces a section. */
  measures: string;
  kind: Label;
  method: Html;
  notMeant: Html;
  unit: string;
  range: string;
  coverage: string;
  zeroMeans?: string;
  caveats: Html[];
  /** Measures that share raters, data or a gate with it. */
  kin: string;
  source: Link;
  year: string;
  authors: string;
  licence: string;
  disclaimer?: string;
  /** Why it does not count toward agreement. */
  apart?: string;
}

/** How alike two measures rank jobs, as a table prints it. */
export interface MatrixCell {
  text: string;
  /** Size of the correlation, percent 0–100, whatever its sign. */
  strength: number;
  /** Id of the pair's picture; none for a measure beside itself. */
  pair?: string;
}

/** Two measures as a small picture: a dot is a job, its place its rank in both. */
export interface PairView {
  id: string;
  across: string;
  up: string;
  text: string;
  /** Jobs that both measured. */
  jobs: string;
  path: string;
}

export interface MeasuresPage {
  measures: MeasureView[];
  matrix: { finding: string; rows: { id: string; name: string; cells: MatrixCell[] }[] };
  pairs: PairView[];
  widest: Named[];
  /** How places moved from the measure that is history to the later ones. */
  moved: { up: Named[]; down: Named[] };
}

/** An occupation with a sentence on its figures. */
interface Named {
  title: string;
  href: string;
  text: string;
}

function viewMeasure(content: Content, id: string): MeasureView {
  const measure = entryOf(content.measures, id, 'measures');
  const { values, unmeasured } = measuredOf(content, id);
  const kin = [...content.measures.values()].filter(
    (other) => other.id !== id && other.shares.some((part) => measure.shares.includes(part)),
  );
  return {
    id,
    name: measure.name,
    measures: readProse(measure.measures)
      .map(({ text }) => text)
      .join(''),
    kind: measureKindLabels[measure.kind],
    method: renderInline(content, measure.method),
    notMeant: renderInline(content, measure.notMeant),
    unit: measure.unit,
    range: measure.range ? `${measure.range.min} to ${measure.range.max}` : 'without fixed ends',
    coverage: `${values.size} of ${content.occupations.size} occupations were measured.`,
    ...(measure.zeroMeans && { zeroMeans: describeZeros(unmeasured.length, measure.zeroMeans) }),
    caveats: measure.caveats.map((caveat) => renderInline(content, caveat)),
    kin: kin.map(({ shortName }) => shortName).join(', '),
    source: linkSource(content, measure.source),
    year: measure.year,
    authors: entryOf(content.sources, measure.source, 'sources').authors.join(', '),
    licence: measure.licence,
    ...(measure.apart && { apart: measure.apart }),
    ...(measure.disclaimer && { disclaimer: measure.disclaimer }),
  };
}

function correlationText(value: number | undefined): string {
  return value === undefined ? 'not stated' : formatFixed(value, 2);
}

const mostWidest = 8;
const mostMoved = 5;

function viewMoves(occupations: readonly OccupationView[]): MeasuresPage['moved'] {
  const moves = occupations.flatMap((occupation) => {
    const [old] = occupation.history;
    if (!old || occupation.agreement.band === 'unknown') return [];
    return [{ id: occupation.id, before: old.percentile, after: occupation.agreement.median, occupation }];
  });
  const { up, down } = rankMoves(moves, mostMoved);
  const name = ({ occupation, before, after }: (typeof moves)[number]): Named => ({
    title: occupation.title,
    href: occupation.href,
    text: `From ${formatRank(before)} to a median of ${formatRank(after)} out of 100.`,
  });
  return { up: up.map(name), down: down.map(name) };
}

interface Pair {
  a: { id: string; shortName: string };
  b: { id: string; shortName: string };
  value: number;
}

function pairId({ a, b }: Pair): string {
  return `pair-${a.id}-${b.id}`;
}

function viewPair(pair: Pair, values: ReadonlyMap<string, ReadonlyMap<string, number>>): PairView {
  const { a, b, value } = pair;
  const { path, count } = drawRanks(values.get(a.id) ?? new Map(), values.get(b.id) ?? new Map());
  return {
    id: pairId(pair),
    across: a.shortName,
    up: b.shortName,
    text: correlationText(value),
    jobs: countOf(count, 'job'),
    path,
  };
}

/** What each measure means, how far they agree, and where they do not. */
export function viewMeasures(content: Content): MeasuresPage {
  const ids = [...content.measures.keys()];
  const values = new Map(ids.map((id) => [id, measuredOf(content, id).values] as const));
  const correlate = (a: string, b: string) => rankCorrelation(values.get(a) ?? new Map(), values.get(b) ?? new Map());
  const named = ids.map((id) => entryOf(content.measures, id, 'measures'));
  const pairs = named.flatMap((a, index) =>
    named.slice(index + 1).flatMap((b) => {
      const value = correlate(a.id, b.id);
      return value === undefined ? [] : [{ a, b, value }];
    }),
  );
  const occupations = [...content.occupations.keys()].map((id) => findOccupation(content, id));
  return {
    moved: viewMoves(occupations),
    measures: ids.map((id) => viewMeasure(content, id)),
    matrix: {
      finding: describeMatrix(pairs),
      rows: named.map(({ id, shortName }) => ({
        id,
        name: shortName,
        cells: ids.map((other) => {
          const value = correlate(id, other);
          const cell = { text: correlationText(value), strength: Math.round(Math.abs(value ?? 0) * 100) };
          const pair = pairs.find(({ a, b }) => [a.id, b.id].includes(id) && [a.id, b.id].includes(other));
          return pair && id !== other ? { ...cell, pair: pairId(pair) } : cell;
        }),
      })),
    },
    pairs: pairs.map((pair) => viewPair(pair, values)),
    widest: occupations
      .filter(({ agreement }) => agreement.band !== 'unknown')
      .toSorted((a, b) => b.agreement.high - b.agreement.low - (a.agreement.high - a.agreement.low))
      .slice(0, mostWidest)
      .map(({ title, href, agreement: { low, high }, rows }) => {
        const counted = rows.filter(({ counts }) => counts);
        const [most, least] = [counted[0], counted.at(-1)];
        return {
          title,
          href,
          text: `${formatRank(high)} out of 100 by ${most?.name.text}, ${formatRank(low)} by ${least?.name.text}.`,
        };
      }),
  };
}

/** The measures of the site. */
export async function getMeasuresPage(): Promise<MeasuresPage> {
  return viewMeasures(await getContent());
}
