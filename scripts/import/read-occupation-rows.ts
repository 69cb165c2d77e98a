import type { ActivitiesFile } from '../../src/schemas/occupation.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';

/** A row of a published table: text by name of the column. */
export type Row = Record<string, string>;

/** Columns of the published table, by id of the measure. */
const measureColumns: Record<string, string> = {
  'gpt4-exposure': 'gpt4_beta',
  'human-exposure': 'human_beta',
  'gpt4-automation': 'gpt4_automation_mean',
  applicability: 'ms_applicability',
  'observed-exposure': 'aei_observed_exposure',
  'ilo-2025': 'ilo_genai_2025',
  'aioe-language': 'aioe_lm',
  'aioe-image': 'aioe_image',
  'frey-osborne': 'frey_osborne',
};

function textOf(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`the table has no column "${column}"`);
  return text.trim();
}

/** A cell as a number; undefined for an empty one. Throws for anything else, naming row and column. */
function numberOf(row: Row, column: string): number | undefined {
  const text = textOf(row, column);
  if (text === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number))
    throw new Error(`${row['slug'] ?? row['soc_code']}: "${text}" in ${column} is no number`);
  return number;
}

function requireNumber(row: Row, column: string): number {
  const number = numberOf(row, column);
  if (number === undefined) throw new Error(`${row['slug'] ?? row['soc_code']}: ${column} is empty`);
  return number;
}

/** `gpt4_beta=0.61;aei_observed_exposure=0.08(withheld)` → shares by measure, those withheld left out. */
function partialOf(text: string): Record<string, number> {
  const byColumn = new Map(Object.entries(measureColumns).map(([id, column]) => [column, id]));
  const shares = text
    .split(';')
    .filter((part) => part !== '' && !part.includes('withheld'))
    .flatMap((part) => {
      const [column = '', share = ''] = part.split('=');
      const id = byColumn.get(column);
      return id ? [[id, Number(share)] as const] : [];
    });
  return Object.fromEntries(shares);
}

function readRow(row: Row, aliases: readonly string[]): EntryOf<'occupations'> {
  const notes = textOf(row, 'notes');
  const values = Object.entries(measureColumns).flatMap(([id, column]) => {
    const value = numberOf(row, column);
    return value === undefined ? [] : [[id, value] as const];
  });
  const medianPay = numberOf(row, 'median_pay_usd_2024');
  const medianHourlyPay = numberOf(row, 'median_pay_hourly_usd_2024');
  const statements = numberOf(row, 'n_onet_tasks');
  const partial = partialOf(textOf(row, 'partial_coverage'));
  const pooled = [...notes.matchAll(/bls_hybrid:[\d-]+=([\d+-]+)/g)].flatMap(([, codes = '']) => codes.split('+'));
  return {
    id: textOf(row, 'slug'),
    title: textOf(row, 'title'),
    group: textOf(row, 'group'),
    socCodes: textOf(row, 'soc_codes').split(';'),
    ...(medianPay !== undefined && { medianPay }),
    ...(medianHourlyPay !== undefined && { medianHourlyPay }),
    ...(notes.includes('pay_topcoded') && { payTopCoded: true as const }),
    jobs: requireNumber(row, 'jobs_2024'),
    jobsProjected: requireNumber(row, 'jobs_2034'),
    growth: requireNumber(row, 'growth_pct_2024_34'),
    education: textOf(row, 'entry_education'),
    measures: Object.fromEntries(values),
    ...(statements !== undefined && { statements }),
    ...(Object.keys(partial).length > 0 && { partial }),
    ...(pooled.length > 0 && { pooled }),
    aliases: [...aliases],
  };
}

/** Occupations of the published table, with the aliases that we hold for them. Throws naming row and column. */
export function readOccupationRows(
  rows: readonly Row[],
  aliases: ReadonlyMap<string, readonly string[]>,
): EntryOf<'occupations'>[] {
  return rows.map((row) => readRow(row, aliases.get(textOf(row, 'slug')) ?? []));
}

/** Shares and applicability by SOC code and activity, with the activities' names. Throws naming row and column. */
export function readActivityRows(rows: readonly Row[]): Pick<ActivitiesFile, 'names' | 'codes'> {
  const names: ActivitiesFile['names'] = {};
  const codes: ActivitiesFile['codes'] = {};
  for (const row of rows) {
    const id = textOf(row, 'gwa_id');
    names[id] = textOf(row, 'gwa_name');
    const shares = (codes[textOf(row, 'soc_code')] ??= {});
    shares[id] = [requireNumber(row, 'weight_share'), requireNumber(row, 'applicability')];
  }
  return { names, codes };
}
