import { agreementLabels, groupName, keysOf } from '../facts/format/labels.ts';
import { describeDirectory } from '../facts/describe/directory.ts';
import { roundPercentile } from '../facts/format/percentile.ts';
import { figureColumns, type FigureColumn } from '../facts/links/directory-filter.ts';
import type { AgreementBand } from '../facts/statistics/agreement.ts';
import { getContent } from './content.ts';
import { href } from './href.ts';
import { getOccupations, getVintage, type OccupationView } from './occupations.ts';
import { viewStrip } from './strip.ts';

/** What a cell of the directory says, and the number that it is sorted by, if it is known. */
interface Figure {
  text: string;
  number?: number | undefined;
}

/** A row of the directory: an occupation, or a role that official statistics do not count apart. */
export interface DirectoryRow {
  id: string;
  title: string;
  href: string;
  group: { id: string; name: string };
  inDepth: boolean;
  band: AgreementBand;
  /** Percentiles of the measures that count, or tracker scores where no measure covers the role. */
  marks: number[];
  finding: string;
  /** Exposure is the median percentile to one decimal, unknown where too few measures count. */
  figures: Record<FigureColumn, Figure>;
  /** The numbers of the figures as attributes of the row, which the sort reads. */
  sortKeys: Partial<Record<`data-${FigureColumn}`, number>>;
  education: string;
}

/** A column of figures: its heading, and the label of its cells on a phone, which shows no headings. */
interface Column {
  id: FigureColumn;
  name: string;
  label: string;
}

export interface Directory {
  columns: Column[];
  rows: DirectoryRow[];
  groups: { id: string; name: string }[];
  educations: string[];
  bands: { id: AgreementBand; name: string }[];
  /** On how many jobs the measures agree. */
  finding: string;
}

function keysOfFigures(figures: DirectoryRow['figures']): DirectoryRow['sortKeys'] {
  const keys = figureColumns.map((column) => [`data-${column}`, figures[column].number] as const);
  return Object.fromEntries(keys.filter(([, number]) => number !== undefined));
}

function rowOf(one: OccupationView, title: string, inDepth: boolean): DirectoryRow {
  const { agreement, numbers } = one;
  const exposure = agreement.band === 'unknown' ? undefined : roundPercentile(agreement.median);
  const figures = {
    exposure: { text: agreementLabels[agreement.band].name, number: exposure },
    pay: { text: one.payShort, number: numbers.medianPay },
    jobs: { text: one.jobs, number: numbers.jobs },
    growth: { text: one.growth, number: numbers.growth },
  };
  return {
    id: one.id,
    title,
    href: one.href,
    group: one.group,
    inDepth,
    band: agreement.band,
    marks: one.rows.filter(({ counts }) => counts).map(({ at }) => at),
    finding: one.finding,
    figures,
    sortKeys: keysOfFigures(figures),
    education: one.education,
  };
}

const unstated: Figure = { text: 'not stated' };
const unclassified = { id: 'no-official-code', name: 'Not counted separately' };

async function describeColumns(): Promise<Column[]> {
  const { from, to } = await getVintage();
  const columns: Record<FigureColumn, Omit<Column, 'id'>> = {
    exposure: { name: 'Measures, percentile', label: 'Measures' },
    pay: { name: 'Median pay', label: 'Pay' },
    jobs: { name: `Jobs, ${from}`, label: 'Jobs' },
    growth: { name: `By ${to}`, label: `By ${to}` },
  };
  return figureColumns.map((id) => ({ id, ...columns[id] }));
}

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
        marks: [],
        finding: strip.finding,
        figures: { exposure: { text: agreementLabels.unknown.name }, pay: unstated, jobs: unstated, growth: unstated },
        sortKeys: {},
        education: 'not stated',
      };
    });
  const rows = [...occupations, ...others].toSorted((a, b) => a.title.localeCompare(b.title));
  const groups = new Set(rows.map(({ group }) => group.id));
  return {
    columns: await describeColumns(),
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
