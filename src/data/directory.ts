import { agreementLabels, groupName, keysOf } from '../facts/format/labels.ts';
import { describeDirectory } from '../facts/describe/directory.ts';
import { roundPercentile } from '../facts/format/percentile.ts';
import type { AgreementBand } from '../facts/statistics/agreement.ts';
import { getContent } from './content.ts';
import { href } from './href.ts';
import { getOccupations, type OccupationView } from './occupations.ts';
import { viewStrip } from './strip.ts';

/** A row of the directory: an occupation, or a role that official statistics do not count apart. */
export interface DirectoryRow {
  id: string;
  title: string;
  href: string;
  group: { id: string; name: string };
  inDepth: boolean;
  band: AgreementBand;
  bandName: string;
  /** Percentiles of the measures that count, or tracker scores where no measure covers the role. */
  marks: number[];
  finding: string;
  /** Median percentile to one decimal; missing where too few measures count. */
  exposure: number | undefined;
  pay: string;
  payNumber: number | undefined;
  jobs: string;
  jobsNumber: number | undefined;
  growth: string;
  growthNumber: number | undefined;
  education: string;
}

export interface Directory {
  rows: DirectoryRow[];
  groups: { id: string; name: string }[];
  educations: string[];
  bands: { id: AgreementBand; name: string }[];
  /** On how many jobs the measures agree. */
  finding: string;
}

function rowOf(one: OccupationView, title: string, inDepth: boolean): DirectoryRow {
  const { agreement, numbers } = one;
  return {
    id: one.id,
    title,
    href: one.href,
    group: one.group,
    inDepth,
    band: agreement.band,
    bandName: agreementLabels[agreement.band].name,
    marks: one.rows.filter(({ counts }) => counts).map(({ at }) => at),
    finding: one.finding,
    exposure: agreement.band === 'unknown' ? undefined : roundPercentile(agreement.median),
    pay: one.payShort,
    payNumber: numbers.medianPay,
    jobs: one.jobs,
    jobsNumber: numbers.jobs,
    growth: one.growth,
    growthNumber: numbers.growth,
    education: one.education,
  };
}

const unclassified = { id: 'no-official-code', name: 'Not counted separately' };

/** Every role and occupation, by title. */
export async function getDirectory(): Promise<Directory> {
  const content = await getContent();
  const roles = [...content.roles.values()];
  const inDepth = new Map(roles.flatMap(({ occupation, title }) => (occupation ? [[occupation, title]] : [])));
  const occupations = (await getOccupations()).map((one) =>
    rowOf(one, inDepth.get(one.id) ?? one.title, inDepth.has(one.id)),
  );
  const others = roles
    .filter(({ occupation }) => occupation === undefined)
    .map((role): DirectoryRow => {
      const strip = viewStrip(content, role.id, role.plural);
      return {
        id: role.id,
        title: role.title,
        href: href(`/roles/${role.id}/`),
        group: unclassified,
        inDepth: true,
        band: 'unknown',
        bandName: agreementLabels.unknown.name,
        marks: [],
        finding: strip.finding,
        exposure: undefined,
        pay: 'not stated',
        payNumber: undefined,
        jobs: 'not stated',
        jobsNumber: undefined,
        growth: 'not stated',
        growthNumber: undefined,
        education: 'not stated',
      };
    });
  const rows = [...occupations, ...others].toSorted((a, b) => a.title.localeCompare(b.title));
  const groups = new Set(rows.map(({ group }) => group.id));
  return {
    rows,
    groups: [...groups]
      .map((id) => (id === unclassified.id ? unclassified : { id, name: groupName(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    educations: [...new Set(rows.map(({ education }) => education))].toSorted(),
    bands: keysOf(agreementLabels).map((id) => ({ id, name: agreementLabels[id].name })),
    finding: describeDirectory(
      keysOf(agreementLabels).map((id) => ({ id, count: rows.filter(({ band }) => band === id).length })),
    ),
  };
}

/** A job as the search finds it. */
export interface SearchEntry {
  id: string;
  title: string;
  href: string;
  /** Other names, official title and names people use. */
  names: string[];
}

/** Every job by all names that people search it by. */
export async function getSearchEntries(): Promise<SearchEntry[]> {
  const content = await getContent();
  const roles = [...content.roles.values()];
  const entries = (await getOccupations()).map((one): SearchEntry => {
    const role = roles.find(({ occupation }) => occupation === one.id);
    const names = role ? [one.title, ...role.otherNames, ...one.aliases] : one.aliases;
    return { id: one.id, title: role?.title ?? one.title, href: one.href, names };
  });
  const others = roles
    .filter(({ occupation }) => occupation === undefined)
    .map(({ id, title, otherNames, aliases = [] }) => ({
      id,
      title,
      href: href(`/roles/${id}/`),
      names: [...otherNames, ...aliases],
    }));
  return [...entries, ...others];
}
