/** One line of what the bench found. */
export interface Result {
  /** What was looked at: `pages`, `operating`, `building`, `sizes`. */
  part: string;
  /** Which figure of it: `/roles/, layout shift`. */
  what: string;
  found: number;
  /** What it is counted in, `ms`; empty for ratios. */
  unit: string;
  /** The most that it is to be; none where nothing was promised. */
  target?: number;
}

/** The most that a figure is to be. The budgets among them are tested too, since bytes, unlike times, are the same everywhere. */
export const targets = {
  /** Largest paint, in those of the same HTML without style, script and font. */
  paintRatio: 1.25,
  layoutShift: 0,
  /** Longest interaction on a processor slowed four times, milliseconds. */
  interaction: 100,
  /** Script of nine in ten key strokes in the search over all titles, milliseconds. */
  keyStroke: 16,
  /** Longest time until a step of a slider is drawn, milliseconds. */
  slider: 50,
  /** Time of a build, in those of a bare Astro build of as many pages. */
  buildRatio: 4,
  /** Kilobytes, compressed. */
  roleHtml: 45,
  font: 16,
  home: 60,
  explore: 62,
};

/** The middle one of some numbers, the higher of two; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Whether a figure is over its target. One that could not be had is. */
export function isMissed({ found, target }: Pick<Result, 'found' | 'target'>): boolean {
  return target !== undefined && !(found <= target);
}

const withUnit = (number: number, unit: string) => `${Number(number.toFixed(number < 10 ? 2 : 1))} ${unit}`.trimEnd();

/** The results as one table of text, with the target beside each and words where it is missed. */
export function formatTable(results: readonly Result[]): string {
  const lines = [
    ['part', 'what', 'found', 'at most', ''],
    ...results.map(({ part, what, found, unit, target }) => [
      part,
      what,
      withUnit(found, unit),
      target === undefined ? '' : withUnit(target, unit),
      isMissed({ found, ...(target !== undefined && { target }) }) ? 'missed' : '',
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column === 2 || column === 3;
  const pad = (cell: string, column: number) =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}
