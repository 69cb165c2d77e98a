import { describeMatrix } from '../facts/describemeasures.ts';
import { formatNumber } from '../facts/formatvalue.ts';
import { measureKindLabels, type Label } from '../facts/labels.ts';
import { rankMoves } from '../facts/rankmoves.ts';
import { rankCorrelation } from '../facts/rankcorrelation.ts';
import { toneClass } from '../facts/stripgeometry.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { linkSource, type Link } from './links.ts';
import { getOccupations, type OccupationView } from './occupations.ts';
import { renderInline } from './prose.ts';

interface MeasureView {
  id: string;
  name: string;
  measuresHtml: string;
  kind: Label;
  methodHtml: string;
  notMeantHtml: string;
  unit: string;
  range: string;
  coverage: string;
  zeroMeans?: string;
  caveatsHtml: string[];
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

export interface MeasuresPage {
  measures: MeasureView[];
  matrix: { finding: string; rows: { id: string; name: string; cells: { text: string; tone: string }[] }[] };
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

function valuesOf(content: Content, measure: string): Map<string, number> {
  const { occupations } = entryOf(content.occupations, 'occupations', 'occupations');
  return new Map(
    occupations.flatMap(({ id, measures }) => {
      const value = measures[measure];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function viewMeasure(content: Content, id: string): MeasureView {
  const measure = entryOf(content.measures, id, 'measures');
  const values = valuesOf(content, id);
  const { occupations } = entryOf(content.occupations, 'occupations', 'occupations');
  const kin = [...content.measures.values()].filter(
    (other) => other.id !== id && other.shares.some((part) => measure.shares.includes(part)),
  );
  return {
    id,
    name: measure.name,
    measuresHtml: renderInline(content, measure.measures),
    kind: measureKindLabels[measure.kind],
    methodHtml: renderInline(content, measure.method),
    notMeantHtml: renderInline(content, measure.notMeant),
    unit: measure.unit,
    range: measure.range ? `${measure.range.min} to ${measure.range.max}` : 'without fixed ends',
    coverage: `${values.size} of ${occupations.length} occupations have one.`,
    ...(measure.zeroMeans && { zeroMeans: measure.zeroMeans }),
    caveatsHtml: measure.caveats.map((caveat) => renderInline(content, caveat)),
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
  return value === undefined ? 'not stated' : value.toFixed(2).replace('-', '−');
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
    text: `From percentile ${formatNumber(before)} to a median of ${formatNumber(after)}.`,
  });
  return { up: up.map(name), down: down.map(name) };
}

/** What each measure means, how far they agree, and where they do not. */
export async function getMeasuresPage(): Promise<MeasuresPage> {
  const content = await getContent();
  const ids = [...content.measures.keys()];
  const values = new Map(ids.map((id) => [id, valuesOf(content, id)] as const));
  const correlate = (a: string, b: string) => rankCorrelation(values.get(a) ?? new Map(), values.get(b) ?? new Map());
  const named = ids.map((id) => entryOf(content.measures, id, 'measures'));
  const pairs = named.flatMap((a, index) =>
    named.slice(index + 1).flatMap((b) => {
      const value = correlate(a.id, b.id);
      return value === undefined ? [] : [{ a, b, value }];
    }),
  );
  const occupations = await getOccupations();
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
          return { text: correlationText(value), tone: toneClass(((value ?? 0) + 1) * 50) };
        }),
      })),
    },
    widest: occupations
      .toSorted((a, b) => b.agreement.high - b.agreement.low - (a.agreement.high - a.agreement.low))
      .slice(0, mostWidest)
      .map(({ title, href, agreement: { low, high }, rows }) => {
        const counted = rows.filter(({ counts }) => counts);
        const [most, least] = [counted[0], counted.at(-1)];
        return {
          title,
          href,
          text: `${formatNumber(high)} by ${most?.name.text}, ${formatNumber(low)} by ${least?.name.text}.`,
        };
      }),
  };
}
