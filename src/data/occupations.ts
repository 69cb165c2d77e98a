import { agreementOf, type Agreement, type MeasurePlace } from '../facts/statistics/agreement.ts';
import {
  describeActivities,
  describeMeasureAgreement,
  describeMedian,
  describeNoNeighbours,
  describeOutlook,
  describePlace,
  describeUnseen,
  formatApplicability,
} from '../facts/describe/occupation.ts';
import { formatStatements } from '../facts/statistics/exposed-share.ts';
import { formatDate, formatYears } from '../facts/format/date.ts';
import { formatDollars } from '../facts/format/dollars.ts';
import { formatFixed } from '../facts/format/minus.ts';
import { formatPercentile, formatRank, roundPercentile } from '../facts/format/percentile.ts';
import { formatNumber, formatValue } from '../facts/format/value.ts';
import { groupName, measureKindLabels, sentenceCase } from '../facts/format/labels.ts';
import { firstView, formatExplore } from '../facts/links/explore-view.ts';
import {
  meanMix,
  neighbourFinder,
  type ActivityMix,
  type Neighbour,
  type NeighbourCandidate,
} from '../facts/statistics/neighbours.ts';
import { percentileRanks, splitMeasured, type Measured } from '../facts/statistics/percentile-rank.ts';
import { remember } from '../facts/remember.ts';
import type { MeasureKind } from '../schemas/measure.ts';
import type { EntryOf } from '../schemas/collections.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';

/** A measure that found nothing to measure in an occupation: it has no rank there and is drawn nowhere. */
export interface UnmeasuredRow {
  id: string;
  name: Link;
  /** In place of its value: `none measured`. */
  native: string;
  /** What a careful reader must know of this value. */
  note: string;
}

/** A measure's place for an occupation, as the strip prints it. */
export interface MeasureRow extends UnmeasuredRow {
  kind: MeasureKind;
  kindName: string;
  /** 0–100 among the occupations that it measured, unrounded. */
  percentile: number;
  /** To one decimal, for drawing and publishing. */
  at: number;
  percentileText: string;
  counts: boolean;
  /** What the value is counted in, and where it was published; for those who take it on. */
  unit: string;
  source: string;
}

export interface ActivityRow {
  name: string;
  /** Share of the work, percent. */
  share: number;
  shareText: string;
  /** Length of the share's bar, percent of an axis that ends at 50% of the work. */
  shareLength: number;
  /** 0–100: applicability × 100; 0 where it was seen too seldom to count. */
  applicability: number;
  applicabilityText: string;
}

export interface OccupationView {
  id: string;
  title: string;
  href: string;
  group: { id: string; name: string };
  codes: string[];
  pooled: string[];
  rows: MeasureRow[];
  history: MeasureRow[];
  /** Measures whose zero says that nothing was measured here. */
  unmeasured: UnmeasuredRow[];
  agreement: Agreement;
  /** Median percentile to one decimal; missing where too few measures count. */
  exposure: number | undefined;
  finding: string;
  /** The median rank, with the ranks that it is made from; empty where too few measures count. */
  median: string;
  pay: string;
  /** Pay in a column of yearly pay: `$61,010`, `$23.33 an hour`. */
  payShort: string;
  /** The median is at least what stands there. */
  payTopCoded: boolean;
  /** Where its pay and its number of jobs stand among all occupations, in words. */
  payPlace: string;
  jobsPlace: string;
  numbers: { medianPay: number | undefined; jobs: number; growth: number; openings: number };
  jobs: string;
  growth: string;
  /** What the bureau itself prints for all jobs together, as a link to the claim. */
  growthOfAll: Link;
  outlook: string;
  education: string;
  activities: ActivityRow[];
  activityFinding: string;
  activityNote: string;
  /** Where shares and applicability were published; missing where no measure is made from them. */
  activitySource?: Link;
  neighbours: (Link & { pay: string; exposure: string; alike: string })[];
  /** Why there are none; empty where there are. */
  noNeighbours: string;
  /** The chart of all jobs with its group highlighted. */
  explore: string;
  sources: Link[];
}

type OccupationEntry = EntryOf<'occupations'>;

/** All that is computed once over every occupation. */
interface Ranked {
  all: OccupationEntry[];
  places: Map<string, MeasurePlace[]>;
  /** Ids of measures that found nothing to measure. */
  unmeasured: Map<string, string[]>;
  agreements: Map<string, Agreement>;
  neighboursOf: (id: string) => Neighbour<NeighbourCandidate & { occupation: OccupationEntry }>[];
  pages: Map<string, string>;
  /** Percentiles among all occupations, unrounded. */
  pay: Map<string, number>;
  jobs: Map<string, number>;
  growthOfAll: { link: Link; number: number };
}

/** Ids of roles in depth by the occupation that they are: it has their page, the first one's where several are it. */
export function pagesOfOccupations(content: Pick<Content, 'roles'>): Map<string, string> {
  const described = [...content.roles.values()].flatMap(({ id, occupation }) =>
    occupation ? [[occupation, id] as const] : [],
  );
  return new Map(described.toReversed());
}

/** Values of a measure by occupation, those apart whose zero means that nothing was measured. */
export function measuredOf(content: Content, measure: string): Measured {
  const values = [...content.occupations.values()].flatMap(({ id, measures }) => {
    const value = measures[measure];
    return value === undefined ? [] : [[id, value] as const];
  });
  const { zeroMeans } = entryOf(content.measures, measure, 'measures');
  return splitMeasured(new Map(values), zeroMeans !== undefined);
}

function placesOf(content: Content, all: readonly OccupationEntry[]): Pick<Ranked, 'places' | 'unmeasured'> {
  const places = new Map<string, MeasurePlace[]>(all.map(({ id }) => [id, []]));
  const without = new Map<string, string[]>(all.map(({ id }) => [id, []]));
  for (const [measure, { history, apart }] of content.measures) {
    const { values, unmeasured } = measuredOf(content, measure);
    for (const [id, percentile] of percentileRanks(values)) {
      places.get(id)?.push({ measure, percentile, value: values.get(id) ?? 0, counts: !history && !apart });
    }
    for (const id of unmeasured) without.get(id)?.push(measure);
  }
  return { places, unmeasured: without };
}

function mixesOf(content: Content, all: readonly OccupationEntry[]): Map<string, ActivityMix> {
  return new Map(
    all.flatMap((one) => {
      const mixes = activitiesOf(content, one).map((shares) =>
        Object.fromEntries(Object.entries(shares).map(([id, [share]]) => [id, share])),
      );
      return mixes.length > 0 ? [[one.id, meanMix(mixes)] as const] : [];
    }),
  );
}

function findAllNeighbours(
  all: readonly OccupationEntry[],
  agreements: ReadonlyMap<string, Agreement>,
  mixes: ReadonlyMap<string, ActivityMix>,
): Ranked['neighboursOf'] {
  const candidates = all.map((occupation): NeighbourCandidate & { occupation: OccupationEntry } => {
    const mix = mixes.get(occupation.id);
    const agreement = agreements.get(occupation.id);
    return {
      id: occupation.id,
      ...(agreement && agreement.band !== 'unknown' && { exposure: agreement.median }),
      ...(mix && { mix }),
      ...(occupation.medianPay !== undefined && { pay: occupation.medianPay }),
      occupation,
    };
  });
  const find = neighbourFinder(candidates);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return (id) => {
    const one = byId.get(id);
    return one ? find(one) : [];
  };
}

function rankAll(content: Content): Ranked {
  const all = [...content.occupations.values()];
  const { places, unmeasured } = placesOf(content, all);
  const agreements = new Map([...places].map(([id, own]) => [id, agreementOf(own)] as const));
  return {
    all,
    places,
    unmeasured,
    agreements,
    neighboursOf: findAllNeighbours(all, agreements, mixesOf(content, all)),
    pages: pagesOfOccupations(content),
    pay: percentileRanks(
      new Map(all.flatMap(({ id, medianPay }) => (medianPay === undefined ? [] : [[id, medianPay] as const]))),
    ),
    jobs: percentileRanks(new Map(all.map(({ id, jobs }) => [id, jobs]))),
    growthOfAll: readGrowthOfAll(content, releaseOf(content).growthOfAll),
  };
}

/** The bureau's own figure for all jobs. Throws where the claim holds no number. */
function readGrowthOfAll(content: Content, id: string): Ranked['growthOfAll'] {
  const { value } = entryOf(content.claims, id, 'claims');
  if (value.kind !== 'number') throw new Error(`content/release.json, growthOfAll: claim "${id}" holds no number`);
  return { link: { text: formatValue(value), href: href(`/claims/${id}/`) }, number: value.number };
}

/** Every view of an occupation asks for the ranks of all. */
const getRanked = remember(rankAll);

/** Work activities of each code of an occupation that has any. */
function activitiesOf(content: Content, { socCodes }: OccupationEntry) {
  const { codes } = entryOf(content.activities, 'activities', 'activities');
  return socCodes.map((code) => codes[code]).filter((shares) => shares !== undefined);
}

function nameMeasure(content: Content, measure: string): Link {
  const { shortName } = entryOf(content.measures, measure, 'measures');
  return { text: shortName, href: href(`/measures/#${measure}`) };
}

/** What a careful reader must know of a value, joined: how it came about here, and how much of the jobs it covers. */
function joinNotes(notes: readonly string[], share: number | undefined): string {
  const coverage = share === undefined ? '' : `covers ${formatNumber(Math.round(share * 100))}% of the jobs`;
  return [...notes, coverage].filter(Boolean).join('; ');
}

function viewRow(
  content: Content,
  { measure, percentile, value, counts }: MeasurePlace,
  one: OccupationEntry,
): MeasureRow {
  const { kind, decimals, unit, source, apart, beside, fromActivities, fromStatements } = entryOf(
    content.measures,
    measure,
    'measures',
  );
  const notes = [
    fromStatements && one.statements !== undefined ? formatStatements(one.statements) : '',
    beside ?? '',
    fromActivities ? describeUnseen(activitiesOf(content, one)) : '',
    apart ? 'another question' : '',
  ];
  return {
    id: measure,
    name: nameMeasure(content, measure),
    kind,
    kindName: measureKindLabels[kind].name,
    percentile,
    at: roundPercentile(percentile),
    percentileText: formatPercentile(percentile),
    native: formatFixed(value, decimals),
    note: joinNotes(notes, one.partial?.[measure]),
    counts,
    unit,
    source: linkSource(content, source).text,
  };
}

function viewUnmeasured(content: Content, measure: string, one: OccupationEntry): UnmeasuredRow {
  const { zeroMeans = '', fromActivities } = entryOf(content.measures, measure, 'measures');
  return {
    id: measure,
    name: nameMeasure(content, measure),
    native: fromActivities ? 'seen too seldom' : 'none measured',
    note: joinNotes([zeroMeans], one.partial?.[measure]),
  };
}

/** The amount at which the statistics of pay stop, US dollars a year; infinite where no median shows it. */
export const payCeiling = remember((content: Content): number => {
  const topCoded = [...content.occupations.values()].filter(({ payTopCoded }) => payTopCoded);
  return Math.min(...topCoded.flatMap(({ medianPay }) => medianPay ?? []));
});

function payText({ medianPay, medianHourlyPay, payTopCoded }: OccupationEntry): string {
  if (medianPay !== undefined) {
    const pay = formatValue({ kind: 'number', number: medianPay, unit: 'usd-per-year' });
    return payTopCoded ? `at least ${pay} a year` : `${pay} a year`;
  }
  if (medianHourlyPay !== undefined) return `${formatDollars(medianHourlyPay)} an hour; no yearly figure is published`;
  return 'not stated';
}

function viewActivities(content: Content, one: OccupationEntry): ActivityRow[] {
  const { names } = entryOf(content.activities, 'activities', 'activities');
  const own = activitiesOf(content, one);
  const ids = [...new Set(own.flatMap((shares) => Object.keys(shares)))];
  return ids
    .map((id) => {
      const pairs = own.flatMap((shares) => (shares[id] ? [shares[id]] : []));
      const share = pairs.reduce((sum, [part]) => sum + part, 0) / own.length;
      const applicability = pairs.reduce((sum, [part, value]) => sum + part * value, 0) / (share * own.length || 1);
      return { id, share, applicability };
    })
    .toSorted((a, b) => b.share - a.share || a.id.localeCompare(b.id))
    .map(({ id, share, applicability }) => ({
      name: sentenceCase(names[id] ?? id),
      share: Math.round(share * 1000) / 10,
      shareLength: Math.min(100, Math.round(share * 2000) / 10),
      shareText: `${formatNumber(Math.round(share * 1000) / 10)}%`,
      applicability: Math.round(applicability * 1000) / 10,
      applicabilityText: formatApplicability(applicability),
    }));
}

/** The source of work activities: that of the measure which is made from them. */
function activitySourceOf(content: Content): Pick<OccupationView, 'activitySource'> {
  const made = [...content.measures.values()].find(({ fromActivities }) => fromActivities);
  return made ? { activitySource: linkSource(content, made.source) } : {};
}

const shownActivities = 8;

function pathOf({ pages }: Ranked, id: string): string {
  return href(`/roles/${pages.get(id) ?? id}/`);
}

function viewNeighbours(all: Ranked, one: OccupationEntry): OccupationView['neighbours'] {
  return all.neighboursOf(one.id).map(({ occupation, exposure = 0, similarity }) => ({
    text: occupation.title,
    href: pathOf(all, occupation.id),
    pay: payText(occupation),
    exposure: `${formatRank(exposure)} out of 100`,
    alike: `${Math.round(similarity * 100)}% alike`,
  }));
}

function viewOccupation(content: Content, all: Ranked, one: OccupationEntry): OccupationView {
  const places = all.places.get(one.id) ?? [];
  const agreement = all.agreements.get(one.id) ?? agreementOf(places);
  const unmeasured = all.unmeasured.get(one.id) ?? [];
  const rows = places
    .map((place) => viewRow(content, place, one))
    .toSorted((a, b) => b.percentile - a.percentile || a.id.localeCompare(b.id));
  const isHistory = ({ id }: MeasureRow) => entryOf(content.measures, id, 'measures').history === true;
  const activities = viewActivities(content, one);
  const measured = [...rows.map(({ id }) => id), ...unmeasured];
  const sources = [
    releaseOf(content).source,
    ...measured.map((id) => entryOf(content.measures, id, 'measures').source),
  ];
  const neighbours = viewNeighbours(all, one);
  const has = {
    pay: one.medianPay !== undefined,
    activities: activities.length > 0,
    measures: agreement.band !== 'unknown',
  };
  return {
    id: one.id,
    title: one.title,
    href: pathOf(all, one.id),
    group: { id: one.group, name: groupName(one.group) },
    codes: one.socCodes,
    pooled: one.pooled ?? [],
    rows: rows.filter((row) => !isHistory(row)),
    history: rows.filter(isHistory),
    unmeasured: unmeasured.map((measure) => viewUnmeasured(content, measure, one)),
    agreement,
    exposure: agreement.band === 'unknown' ? undefined : roundPercentile(agreement.median),
    finding: describeMeasureAgreement(one.title, agreement),
    median: describeMedian(
      agreement,
      places.filter(({ counts }) => counts).map(({ percentile }) => percentile),
    ),
    pay: payText(one),
    payShort: payText(one).replace(/ a year$|;.*$/, ''),
    payPlace: describePlace(all.pay.get(one.id)),
    jobsPlace: describePlace(all.jobs.get(one.id)),
    payTopCoded: one.payTopCoded ?? false,
    numbers: { medianPay: one.medianPay, jobs: one.jobs, growth: one.growth, openings: one.openings },
    jobs: formatNumber(one.jobs),
    growth: formatValue({ kind: 'number', number: one.growth, unit: 'percent-change' }),
    growthOfAll: all.growthOfAll.link,
    outlook: describeOutlook(one.growth, all.growthOfAll.number),
    education: one.education,
    activities: activities.slice(0, shownActivities),
    activityFinding: describeActivities(activities.slice(0, shownActivities)),
    ...activitySourceOf(content),
    activityNote: one.socCodes.length > 1 ? 'Several codes are counted together here, each alike.' : '',
    neighbours,
    noNeighbours: neighbours.length > 0 ? '' : describeNoNeighbours(has),
    explore: `${href('/explore/')}${formatExplore({ ...firstView, group: one.group })}`,
    sources: [...new Set(sources)].map((id) => linkSource(content, id)),
  };
}

/** Views of occupations by id, each worked out when first asked for. */
const viewsOf = remember<Content, Map<string, OccupationView>>(() => new Map());

/** One occupation by id. Throws if there is none. */
export function findOccupation(content: Content, id: string): OccupationView {
  const views = viewsOf(content);
  const view =
    views.get(id) ?? viewOccupation(content, getRanked(content), entryOf(content.occupations, id, 'occupations'));
  views.set(id, view);
  return view;
}

/** Every occupation, in the order of their ids. */
export async function getOccupations(): Promise<OccupationView[]> {
  const content = await getContent();
  return [...content.occupations.keys()].map((id) => findOccupation(content, id));
}

/** Occupations of the official source that are not here, and why. */
export async function getDropped(): Promise<{ title: string; reason: string }[]> {
  const content = await getContent();
  return releaseOf(content).dropped;
}

/** When the official figures of occupations are from: `May 2024` for pay, years and span of the projection. */
export interface Vintage {
  payAsOf: string;
  from: number;
  to: number;
  /** `2024–34` */
  span: string;
}

/** The vintage of all occupations, for pages, tables and column names. */
export function vintageOf(content: Content): Vintage {
  const { payAsOf, years } = releaseOf(content);
  return { payAsOf: formatDate(payAsOf), ...years, span: formatYears(years) };
}

export async function getVintage(): Promise<Vintage> {
  return vintageOf(await getContent());
}
