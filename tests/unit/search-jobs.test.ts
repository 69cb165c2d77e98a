import { expect, it } from 'vitest';
import { buildJobSearch } from '../../src/facts/search/search-jobs.ts';

const job = (id: string, title: string, names: string[]) => ({
  id,
  title,
  href: `/roles/${id}/`,
  names,
});
const find = buildJobSearch([
  job('advanced', 'Nurse anesthetists and nurse practitioners', ['NP', 'nurse']),
  job('rn', 'Registered nurses', ['nurse', 'RN']),
  job('lawyer', 'Lawyers', ['lawyer', 'attorney']),
  job('hgv', 'Truck drivers', ['HGV driver', 'trucker']),
]);
const ids = (text: string) => find(text).map(({ id }) => id);

it('puts first what is called exactly this, the more common name before the rarer', () => {
  expect(ids('nurse')).toEqual(['rn', 'advanced']);
  expect(ids('  Nurse ')).toEqual(['rn', 'advanced']);
});

it('finds beginnings, slips of the fingers, and all words of several', () => {
  expect(ids('attor')).toEqual(['lawyer']);
  expect(ids('lawer')).toEqual(['lawyer']);
  expect(ids('hgv driver')).toEqual(['hgv']);
  expect(ids('hgv nurse')).toEqual([]);
});

it('wants short words spelt right, and finds nothing for nothing', () => {
  expect(ids('rm')).toEqual([]);
  expect(ids('   ')).toEqual([]);
  expect(ids('<script>')).toEqual([]);
});
