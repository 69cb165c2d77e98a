import { expect, test } from 'vitest';
import { nameAsGerund } from '../../src/facts/format/gerund.ts';

test.each([
  ['Record patient medical histories', 'recording patient medical histories'],
  ['Prepare foods or meals', 'preparing foods or meals'],
  ['Oversee staff', 'overseeing staff'],
  ['Tie knots', 'tying knots'],
  ['Plan flights', 'planning flights'],
  ['Cut glass', 'cutting glass'],
  ['Confer with others', 'conferring with others'],
  ['Mix paint', 'mixing paint'],
  ['Draw maps', 'drawing maps'],
  ['Weld joints', 'welding joints'],
  ['Control traffic', 'controlling traffic'],
  ['Visit sites', 'visiting sites'],
  ['Study', 'studying'],
])('%s', (name, phrase) => expect(nameAsGerund(name)).toBe(phrase));

test('both of two verbs change', () => {
  expect(nameAsGerund('Load or unload materials')).toBe('loading or unloading materials');
});

test('a comma before the last of a list goes', () => {
  expect(nameAsGerund('Monitor treatments, procedures, or activities')).toBe(
    'monitoring treatments, procedures or activities',
  );
});
