import { agreementLabels, groupName, keysOf } from '../facts/format/labels.ts';
import { describeMore, describeShown } from '../facts/describe/directory-rows.ts';
import { describeDirectory } from '../facts/describe/directory.ts';
import { orderEducations } from '../facts/format/education.ts';
import { figureColumns, firstRows, type FigureColumn } from '../facts/links/directory-filter.ts';
import type { AgreementBand } from '../facts/statistics/agreement.ts';
import { getJobs, type Job } from './jobs.ts';
import { getVintage, type OccupationView, type Vintage } from './occupations.ts';

/** What a cell of the directory says, and the number that it is sorted by, if it is known. */
interface Figure {
  text: string;
  number?: number | undefined;
}

/** A job in the directory. */
export interface DirectoryRow {
  id: string;
  title: string;
  href: string;
  group: { id: string; name: string };
  inDepth: boolean;
  band: AgreementBand;
  /** Percentiles of the measures that count; none where no measure covers the job. */
  marks: readonly number[];
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
  /** The same rows: those shown at first, and the rest, which a reader with script asks for. */
  parts: { name: 'rows' | 'rest'; rows: DirectoryRow[] }[];
  groups: { id: string; name: string }[];
  educations: string[];
  bands: { id: AgreementBand; name: string }[];
  /** On how many jobs the measures agree. */
  finding: string;
  /** How many rows are shown at first, and the words that ask for the rest; none where there is no rest. */
  shown: string;
  more?: string;
}

function keysOfFigures(figures: DirectoryRow['figures']): DirectoryRow['sortKeys'] {
  const keys = figureColumns.map((column) => [`data-${column}`, figures[column].number] as const);
  return Object.fromEntries(keys.filter(([, number]) => number !== undefined));
}

const unclassified = { id: 'no-official-code', name: 'Not counted separately' };
const unstated: Figure = { text: 'not stated' };

const notCounted = {
  group: unclassified,
  band: 'unknown',
  marks: [],
  figures: { exposure: { text: agreementLabels.unknown.name }, pay: unstated, jobs: unstated, growth: unstated },
  education: unstated.text,
} as const;

function officialOf({ agreement, numbers, group, rows, exposure, payShort, jobs, growth, education }: OccupationView) {
  return {
    group,
    band: agreement.band,
    marks: rows.filter(({ counts }) => counts).map(({ at }) => at),
    figures: {
      exposure: { text: agreementLabels[agreement.band].name, number: exposure },
      pay: { text: payShort, number: numbers.medianPay },
      jobs: { text: jobs, number: numbers.jobs },
      growth: { text: growth, number: numbers.growth },
    },
    education,
  };
}

function rowOf({ id, title, href, role, occupation }: Job): DirectoryRow {
  const official = occupation ? officialOf(occupation) : notCounted;
  return { id, title, href, inDepth: role !== undefined, ...official, sortKeys: keysOfFigures(official.figures) };
}

function describeColumns({ from, to }: Pick<Vintage, 'from' | 'to'>): Column[] {
  const columns: Record<FigureColumn, Omit<Column, 'id'>> = {
    exposure: { name: 'Measures, percentile', label: 'Measures' },
    pay: { name: 'Median pay', label: 'Pay' },
    jobs: { name: `Jobs, ${from}`, label: 'Jobs' },
    growth: { name: `By ${to}`, label: `By ${to}` },
  };
  return figureColumns.map((id) => ({ id, ...columns[id] }));
}

/** Every job, by title. */
export async function getDirectory(): Promise<Directory> {
  return viewDirectory(await getJobs(), await getVintage());
}

/** Jobs as the directory lists them, by title. */
export function viewDirectory(jobs: readonly Job[], vintage: Pick<Vintage, 'from' | 'to'>): Directory {
  const rows = jobs.map(rowOf).toSorted((a, b) => a.title.localeCompare(b.title));
  const groups = new Set(rows.map(({ group }) => group.id));
  const first = rows.slice(0, firstRows);
  const rest = rows.slice(firstRows);
  const counts = { all: rows.length, found: rows.length, shown: first.length };
  return {
    columns: describeColumns(vintage),
    rows,
    parts: [
      { name: 'rows', rows: first },
      { name: 'rest', rows: rest },
    ],
    shown: describeShown(counts),
    ...(rest.length > 0 && { more: describeMore(counts) }),
    groups: [...groups]
      .map((id) => (id === unclassified.id ? unclassified : { id, name: groupName(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    educations: orderEducations(rows.map(({ education }) => education)),
    bands: keysOf(agreementLabels).map((id) => ({ id, name: agreementLabels[id].name })),
    finding: describeDirectory(
      keysOf(agreementLabels).map((id) => ({ id, count: rows.filter(({ band }) => band === id).length })),
    ),
  };
}
