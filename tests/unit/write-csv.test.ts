import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeCsv } from '../../src/facts/format/csv.ts';

it('marks UTF-8, ends every row, and quotes where it must', () => {
  expect(
    writeCsv([
      ['a', 'b,c'],
      ['say "x"', 1.5],
    ]),
  ).toBe('\uFEFFa,"b,c"\r\n"say ""x""",1.5\r\n');
});

it('lets no cell run as a formula', () => {
  const cells = ['=1+1', '+89%', '-cmd', '@SUM(A1)', '\tx', '=1\n2'];
  const { data } = Papa.parse<string[]>(writeCsv([[...cells, -6]]).slice(1), {
    skipEmptyLines: true,
  });
  expect(data).toEqual([[...cells.map((cell) => `'${cell}`), '-6']]);
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), {
        minLength: 1,
      }),
      (rows) => {
        const { data } = Papa.parse<string[]>(writeCsv(rows).slice(1));
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      },
    ),
    { numRuns: 1000 },
  );
});
