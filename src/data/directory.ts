import { agreementLabels, groupName, keysOf } from '../facts/format/labels.ts';
import { describeDirectory } from '../facts/describe/directory.ts';
import type { AgreementBand } from '../facts/statistics/agreement.ts';
import { getJobs, type Job } from './jobs.ts';
import type { OccupationView } from './occupations.ts';

/** A job in the directory. */
export interface DirectoryRow {
  id: string;
  title: string;
  href: string;
  group: { id: string; name: string };
  inDepth: boolean;
  band: AgreementBand;
  bandName: string;
  /** Percentiles of the measures that count; none where no measure covers the job. */
  marks: readonly number[];
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

const unclassified = { id: 'no-official-code', name: 'Not counted separately' };

const notStated = {
  group: unclassified,
  band: 'unknown',
  bandName: agreementLabels.unknown.name,
  marks: [],
  exposure: undefined,
  pay: 'not stated',
  payNumber: undefined,
  jobs: 'not stated',
  jobsNumber: undefined,
  growth: 'not stated',
  growthNumber: undefined,
  education: 'not stated',
} as const;

function officialOf(one: OccupationView) {
  const { agreement, numbers, group, rows, exposure, payShort, jobs, growth, education } = one;
  return {
    group,
    band: agreement.band,
    bandName: agreementLabels[agreement.band].name,
    marks: rows.filter(({ counts }) => counts).map(({ at }) => at),
    exposure,
    pay: payShort,
    payNumber: numbers.medianPay,
    jobs,
    jobsNumber: numbers.jobs,
    growth,
    growthNumber: numbers.growth,
    education,
  };
}

function rowOf({ id, title, href, role, occupation }: Job): DirectoryRow {
  return { id, title, href, inDepth: role !== undefined, ...(occupation ? officialOf(occupation) : notStated) };
}

/** Every job, by title. */
export async function getDirectory(): Promise<Directory> {
  return viewDirectory(await getJobs());
}

/** Jobs as the directory lists them, by title. */
export function viewDirectory(jobs: readonly Job[]): Directory {
  const rows = jobs.map(rowOf).toSorted((a, b) => a.title.localeCompare(b.title));
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
  return (await getJobs()).map(({ id, title, href, names }) => ({ id, title, href, names }));
}
