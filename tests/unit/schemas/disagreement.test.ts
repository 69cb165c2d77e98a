import { describe, expect, it } from 'vitest';
import { disagreementSchema, reasonSchema } from '../../../src/schemas/disagreement.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const disagreement = {
  $schema: '../disagreements.schema.json',
  title: 'How high senior pay goes',
  clash: 'Two pages give two ceilings.',
  claims: ['one-claim', 'another-claim'],
  why: [{ reason: 'population', note: 'They speak of different people.' }],
};

describe('disagreementSchema', () => {
  it('takes a disagreement as written', () => {
    expect(disagreementSchema.parse(disagreement)).toEqual(disagreement);
    expect(requiredKeysOf(disagreementSchema, disagreement)).toEqual(['title', 'clash', 'claims', 'why']);
  });

  it('takes every reason', () => {
    const why = reasonSchema.options.map((reason) => ({
      reason,
      note: 'Because of this.',
    }));
    expect(why).toHaveLength(8);
    expect(problemsOf(disagreementSchema, { ...disagreement, why })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['one claim alone', { claims: ['one-claim'] }, ['claims: too_small']],
    ['a claim that is no id', { claims: ['one-claim', 'B C'] }, ['claims.1: invalid_format']],
    ['no reason', { why: [] }, ['why: too_small']],
    ['an unknown reason', { why: [{ reason: 'lies', note: 'Because.' }] }, ['why.0.reason: invalid_value']],
    ['a reason without a note', { why: [{ reason: 'date' }] }, ['why.0.note: invalid_type']],
    ['a short title', { title: 'Pay' }, ['title: too_small']],
    ['an unknown key', { winner: 'one-claim' }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(disagreementSchema, { ...disagreement, ...parts })).toEqual(problems);
  });
});
