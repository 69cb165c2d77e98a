import { agreementOf, type Agreement, type MeasurePlace } from '../facts/agreement.ts';
import {
  describeActivities,
  describeAgreement,
  describeOutlook,
  describePlace,
  describeUnseen,
} from '../facts/describeoccupation.ts';
import { formatNumber, formatValue } from '../facts/formatvalue.ts';
import { groupName, measureKindLabels, sentenceCase } from '../facts/labels.ts';
import { firstView, formatExplore } from '../facts/exploreview.ts';
import { meanMix, neighbourFinder, type ActivityMix, type NeighbourCandidate } from '../facts/neighbours.ts';
import { percentileRanks } from '../facts/percentile.ts';
import type { MeasureKind } from '../schemas/measure.ts';
import type { Occupation } from '../schemas/occupation.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';

/** A measure's place for an occupation, as the strip prints it. */
export interface MeasureRow {
  id: string;
  name: Link;
  kind: MeasureKind;
  kindName: string;
  /** 0–100 among occupations. */
  percentile: number;
  percentileText: string;
  native: string;
  /** What a careful reader must know of this value. */
  note: string;
  counts: boolean;
  /** Its zero means that nothing was measured, not that there is none. */
  isUnmeasured: boolean;
}

export interface ActivityRow {
  name: string;
  /** Share of the work, percent. */
  share: number;
  shareText: string;
  /** Length of the share's bar, percent of an axis that ends at 50% of the work. */
  shareLength: number;
  /** 0–100: applicability × 100. */
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
  agreement: Agreement;
  finding: string;
  pay: string;
  /** Pay in a column of yearly pay: `$61,010`, `$23.33 an hour`. */
  payShort: string;
  /** The median is at least what stands there. */
  payTopCoded: boolean;
  /** Where its pay and its number of jobs stand among all occupations, in words. */
  payPlace: string;
  jobsPlace: string;
  numbers: { medianPay: number | undefined; jobs: number; growth: number };
  jobs: string;
  growth: string;
  growthOfAll: string;
  outlook: string;
  education: string;
  activities: ActivityRow[];
  activityFinding: string;
  activityNote: string;
  neighbours: (Link & { pay: string; exposure: string; shared: string })[];
  aliases: string[];
  /** The chart of all jobs with its group highlighted. */
  explore: string;
  sources: Link[];
}

/** All that is computed once over every occupation. */
interface Ranked {
  all: Occupation[];
  places: Map<string, MeasurePlace[]>;
  agreements: Map<string, Agreement>;
  neighboursOf: (id: string) => { occupation: Occupation; exposure: number; distance: number }[];
  pages: Map<string, string>;
  /** Percentiles among all occupations. */
  pay: Map<string, number>;
  jobs: Map<string, number>;
  growthOfAll: number;
}

function placesOf(content: Content, all: readonly Occupation[]): Map<string, MeasurePlace[]> {
  const places = new Map<string, MeasurePlace[]>(all.map(({ id }) => [id, []]));
  for (const [measure, { history, apart, zeroMeans }] of content.measures) {
    const values = new Map(
      all.flatMap(({ id, measures }) => {
        const value = measures[measure];
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
    for (const [id, percentile] of percentileRanks(values)) {
      const value = values.get(id) ?? 0;
      const counts = !history && !apart && !(value === 0 && zeroMeans !== undefined);
      places.get(id)?.push({ measure, percentile, value, counts });
    }
  }
  return places;
}

function mixesOf(content: Content, all: readonly Occupation[]): Map<string, ActivityMix> {
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
  all: readonly Occupation[],
  agreements: ReadonlyMap<string, Agreement>,
  mixes: ReadonlyMap<string, ActivityMix>,
): Ranked['neighboursOf'] {
  const candidates = all.map((occupation): NeighbourCandidate & { occupation: Occupation } => {
    const mix = mixes.get(occupation.id);
    return {
      id: occupation.id,
      exposure: agreements.get(occupation.id)?.median ?? 0,
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
  const all = entryOf(content.occupations, 'occupations', 'occupations').occupations;
  const places = placesOf(content, all);
  const before = all.reduce((sum, { jobs }) => sum + jobs, 0);
  const after = all.reduce((sum, { jobsProjected }) => sum + jobsProjected, 0);
  const agreements = new Map([...places].map(([id, own]) => [id, agreementOf(own)] as const));
  return {
    all,
    places,
    agreements,
    neighboursOf: findAllNeighbours(all, agreements, mixesOf(content, all)),
    // An occupation that a role describes in depth has that role's page.
    pages: new Map([...content.roles.values()].flatMap(({ id, occupation }) => (occupation ? [[occupation, id]] : []))),
    pay: percentileRanks(
      new Map(all.flatMap(({ id, medianPay }) => (medianPay === undefined ? [] : [[id, medianPay] as const]))),
    ),
    jobs: percentileRanks(new Map(all.map(({ id, jobs }) => [id, jobs]))),
    growthOfAll: Math.round((after / before - 1) * 1000) / 10,
  };
}

let ranked: Ranked | undefined;

function getRanked(content: Content): Ranked {
  if (import.meta.env.DEV) return rankAll(content);
  ranked ??= rankAll(content);
  return ranked;
}

/** Work activities of each code of an occupation that has any. */
function activitiesOf(content: Content, { socCodes }: Occupation) {
  const { codes } = entryOf(content.activities, 'activities', 'activities');
  return socCodes.map((code) => codes[code]).filter((shares) => shares !== undefined);
}

function viewRow(content: Content, { measure, percentile, value, counts }: MeasurePlace, one: Occupation): MeasureRow {
  const { shortName, kind, decimals, zeroMeans, apart, beside, fromActivities } = entryOf(
    content.measures,
    measure,
    'measures',
  );
  const share = one.partial?.[measure];
  const unseen = fromActivities && value !== 0 ? describeUnseen(activitiesOf(content, one)) : '';
  const notes = [
    ...(beside ? [beside] : []),
    ...(unseen ? [unseen] : []),
    ...(value === 0 && zeroMeans ? [`zero: ${zeroMeans}`] : []),
    ...(apart ? ['another question'] : []),
    ...(share === undefined ? [] : [`covers ${formatNumber(Math.round(share * 100))}% of the jobs`]),
  ];
  return {
    id: measure,
    name: { text: shortName, href: href(`/measures/#${measure}`) },
    kind,
    kindName: measureKindLabels[kind].name,
    percentile,
    percentileText: percentile.toFixed(1),
    native: value.toFixed(decimals).replace('-', '−'),
    note: notes.join('; '),
    counts,
    isUnmeasured: value === 0 && zeroMeans !== undefined,
  };
}

function payText({ medianPay, medianHourlyPay, payTopCoded }: Occupation): string {
  if (medianPay !== undefined) {
    const pay = formatValue({ kind: 'number', number: medianPay, unit: 'usd-per-year' });
    return payTopCoded ? `at least ${pay} a year` : `${pay} a year`;
  }
  if (medianHourlyPay !== undefined) return `$${formatNumber(medianHourlyPay)} an hour; no yearly figure is published`;
  return 'not stated';
}

function viewActivities(content: Content, one: Occupation): ActivityRow[] {
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
      applicabilityText: applicability.toFixed(2),
    }));
}

const shownActivities = 8;

function pathOf({ pages }: Ranked, id: string): string {
  return href(`/roles/${pages.get(id) ?? id}/`);
}

function viewNeighbours(all: Ranked, one: Occupation): OccupationView['neighbours'] {
  return all.neighboursOf(one.id).map(({ occupation, exposure, distance }) => ({
    text: occupation.title,
    href: pathOf(all, occupation.id),
    pay: payText(occupation),
    exposure: formatNumber(exposure),
    shared: `${formatNumber(Math.round((1 - distance) * 100))}%`,
  }));
}

function viewOccupation(content: Content, all: Ranked, one: Occupation): OccupationView {
  const places = all.places.get(one.id) ?? [];
  const agreement = agreementOf(places);
  const rows = places
    .map((place) => viewRow(content, place, one))
    .toSorted((a, b) => b.percentile - a.percentile || a.id.localeCompare(b.id));
  const isHistory = ({ id }: MeasureRow) => entryOf(content.measures, id, 'measures').history === true;
  const activities = viewActivities(content, one);
  const { source: bls } = entryOf(content.occupations, 'occupations', 'occupations');
  const sources = [bls, ...rows.map(({ id }) => entryOf(content.measures, id, 'measures').source)];
  return {
    id: one.id,
    title: one.title,
    href: pathOf(all, one.id),
    group: { id: one.group, name: groupName(one.group) },
    codes: one.socCodes,
    pooled: one.pooled ?? [],
    rows: rows.filter((row) => !isHistory(row)),
    history: rows.filter(isHistory),
    agreement,
    finding: describeAgreement(one.title, agreement),
    pay: payText(one),
    payShort: payText(one).replace(/ a year$|;.*$/, ''),
    payPlace: describePlace(all.pay.get(one.id)),
    jobsPlace: describePlace(all.jobs.get(one.id)),
    payTopCoded: one.payTopCoded ?? false,
    numbers: { medianPay: one.medianPay, jobs: one.jobs, growth: one.growth },
    jobs: formatNumber(one.jobs),
    growth: formatValue({ kind: 'number', number: one.growth, unit: 'percent-change' }),
    growthOfAll: formatValue({ kind: 'number', number: all.growthOfAll, unit: 'percent-change' }),
    outlook: describeOutlook(one.growth, all.growthOfAll),
    education: one.education,
    activities: activities.slice(0, shownActivities),
    activityFinding: describeActivities(activities.slice(0, shownActivities)),
    activityNote: one.socCodes.length > 1 ? 'Several codes are counted together here, each alike.' : '',
    neighbours: viewNeighbours(all, one),
    aliases: one.aliases,
    explore: `${href('/explore/')}${formatExplore({ ...firstView, group: one.group })}`,
    sources: [...new Set(sources)].map((id) => linkSource(content, id)),
  };
}

/** One occupation by id. Throws if there is none. */
export function findOccupation(content: Content, id: string): OccupationView {
  const all = getRanked(content);
  const one = all.all.find((occupation) => occupation.id === id);
  if (!one) throw new Error(`content/occupations.json has no occupation "${id}"`);
  return viewOccupation(content, all, one);
}

async function viewAll(): Promise<OccupationView[]> {
  const content = await getContent();
  const all = getRanked(content);
  return all.all.map((one) => viewOccupation(content, all, one));
}

let viewed: Promise<OccupationView[]> | undefined;

/** Every occupation, in the order of the file. */
export function getOccupations(): Promise<OccupationView[]> {
  if (import.meta.env.DEV) return viewAll();
  viewed ??= viewAll();
  return viewed;
}

/** Occupations that no role describes in depth: each has a page of its own. */
export async function getOccupationPages(): Promise<OccupationView[]> {
  const content = await getContent();
  const { pages } = getRanked(content);
  return (await getOccupations()).filter(({ id }) => !pages.has(id));
}

/** Occupations of the official source that are not here, and why. */
export async function getDropped(): Promise<{ title: string; reason: string }[]> {
  const content = await getContent();
  return entryOf(content.occupations, 'occupations', 'occupations').dropped;
}
