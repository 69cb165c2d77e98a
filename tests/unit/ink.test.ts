import { expect, it, test } from 'vitest';
import { inkOf, legendOf } from '../../src/facts/plots/ink.ts';
import { gradeSchema } from '../../src/schemas/claim.ts';
import { aBar } from './build.ts';

test('what was counted is solid, what was computed is tinted, and what is only said is an outline', () => {
  const inks = Object.fromEntries(gradeSchema.options.map((grade) => [grade, inkOf(grade)]));
  expect(inks).toEqual({
    measured: 'measured',
    survey: 'measured',
    'model-estimate': 'estimated',
    forecast: 'estimated',
    'vendor-statement': 'asserted',
    opinion: 'asserted',
    unsourced: 'asserted',
  });
});

it('a legend names the ways of drawing that its chart uses, and there is none where all is solid', () => {
  expect(legendOf([{ bars: [aBar(1), aBar(2)] }])).toEqual([]);
  expect(legendOf([{ bars: [aBar(1)] }, { bars: [aBar(2, 2, { ink: 'asserted' })] }])).toEqual([
    'measured',
    'asserted',
  ]);
  expect(legendOf([{ bars: [aBar(1, 1, { said: { low: 2, high: 2, text: '2' } })] }])).toEqual(['measured', 'said']);
});
