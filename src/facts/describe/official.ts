import type { Claim, Value } from '../../schemas/claim.ts';
import type { OfficialClaim, OfficialFigure } from '../../schemas/official.ts';
import type { Occupation } from '../../schemas/occupation.ts';
import type { Release } from '../../schemas/release.ts';
import { capitalise } from '../format/count.ts';
import { formatValue } from '../format/value.ts';

/** Where the figures were published, and their dates. */
type TableDates = Pick<Release, 'source' | 'pages' | 'payAsOf' | 'years'>;

/** The year that a figure is of: that of the pay, the first of the projection for jobs, its last for growth. */
export function yearOfFigure(
  figure: OfficialFigure,
  { payAsOf, years }: Pick<TableDates, 'payAsOf' | 'years'>,
): string {
  if (figure === 'median-pay') return payAsOf.slice(0, 4);
  return String(figure === 'jobs' ? years.from : years.to);
}

function valueOf(figure: OfficialFigure, one: Occupation): Extract<Value, { kind: 'number' }> | undefined {
  if (figure === 'jobs') return { kind: 'number', number: one.jobs, unit: 'jobs' };
  if (figure === 'projected-growth') return { kind: 'number', number: one.growth, unit: 'percent-change' };
  if (one.medianPay === undefined) return undefined;
  return {
    kind: 'number',
    number: one.medianPay,
    unit: 'usd-per-year',
    ...(one.payTopCoded && { bound: 'at-least' as const }),
  };
}

/** The page on an occupation where its figures were published. */
export function addressOfOccupation(
  id: string,
  { group }: Pick<Occupation, 'group'>,
  { pages }: Pick<TableDates, 'pages'>,
): string {
  return `${pages}${group}/${id}.htm`;
}

/** "grows by 15%", "shrinks by 6%", "stays as it is". */
function describeGrowth(growth: number): string {
  if (growth === 0) return 'stays as it is';
  return `${growth > 0 ? 'grows' : 'shrinks'} by ${Math.abs(growth)}%`;
}

const payCaveat =
  'Wages and salaries of employees before tax; bonuses in shares and the income of the self-employed are not in it.';

/** What differs between the three figures besides their value. */
function claimPartsOf(figure: OfficialFigure, plural: string, one: Occupation, { payAsOf, years }: TableDates) {
  const page = `page on ${plural}`;
  switch (figure) {
    case 'median-pay': {
      const pay = formatValue({ kind: 'number', number: one.medianPay ?? 0, unit: 'usd-per-year' });
      return {
        theme: 'pay' as const,
        chartLabel: `Median, ${one.title}`.slice(0, 40).trimEnd(),
        counts: { what: 'median-pay' as const, of: `${plural} in the US`.slice(0, 80) },
        statement: one.payTopCoded
          ? `Half of ${plural} in the United States earned ${pay} a year or more.`
          : `Half of ${plural} in the United States earned more than ${pay} a year, and half less.`,
        asOf: payAsOf,
        population: `${capitalise(plural)}, employees`,
        locator: `${page}, table of quick facts`,
        grade: 'measured' as const,
        caveats: [payCaveat],
      };
    }
    case 'jobs':
      return {
        theme: 'demand' as const,
        statement: `There were ${formatValue({ kind: 'number', number: one.jobs, unit: 'jobs' })} for ${plural} in the United States.`,
        asOf: String(years.from),
        population: `${capitalise(plural)}, employed and self-employed`,
        locator: `${page}, table of quick facts`,
        grade: 'measured' as const,
        caveats: [],
      };
    case 'projected-growth':
      return {
        theme: 'demand' as const,
        horizon: `from ${years.from} to ${years.to}`,
        statement: `The Bureau of Labor Statistics projects that the number of jobs for ${plural} ${describeGrowth(one.growth)} over a decade.`,
        asOf: String(years.from),
        population: `${capitalise(plural)}, employed and self-employed`,
        locator: `${page}, job outlook`,
        grade: 'forecast' as const,
        caveats: [
          `A projection from ${years.from} to ${years.to}, rounded to whole percents; the bureau makes it with its own view of what AI will change.`,
        ],
      };
  }
}

/**
 * An official figure of an occupation as a claim, with value, statement and dates read from the occupation, so that no
 * second copy of them can differ. Undefined where the occupation has no such figure.
 */
export function officialClaim(
  { id, occupation, figure, plural, added, caveats = [] }: OfficialClaim,
  one: Occupation,
  table: TableDates,
): Claim | undefined {
  const value = valueOf(figure, one);
  if (!value) return undefined;
  const parts = claimPartsOf(figure, plural, one, table);
  const all = [...parts.caveats, ...caveats];
  const { caveats: _, ...rest } = parts;
  return {
    id,
    ...rest,
    value,
    added,
    geography: 'US',
    source: table.source,
    page: addressOfOccupation(occupation, one, table),
    ...(all.length > 0 && { caveats: all }),
  };
}
