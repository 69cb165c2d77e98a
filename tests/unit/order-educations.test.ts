import { expect, it } from 'vitest';
import { orderEducations } from '../../src/facts/format/education.ts';

it('runs from the least education to the most, each once, and ends with what is no level', () => {
  const names = ['Varies', 'not stated', "Master's degree", 'High school diploma or equivalent', 'Varies'];
  expect(orderEducations(names)).toEqual([
    'High school diploma or equivalent',
    "Master's degree",
    'Varies',
    'not stated',
  ]);
  expect(orderEducations([])).toEqual([]);
});
