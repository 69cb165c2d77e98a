import { describe, expect, it } from 'vitest';
import { sectorSchema } from '../../../src/schemas/sector.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const sector = {
  title: 'Creative work',
  summary: 'What the evidence says.',
  claims: ['some-claim'],
};

describe('sectorSchema', () => {
  it('takes a sector as written and wants all of it', () => {
    expect(sectorSchema.parse(sector)).toEqual(sector);
    expect(requiredKeysOf(sectorSchema, sector)).toEqual(['title', 'summary', 'claims']);
  });

  it.each<[string, object, string[]]>([
    ['no claim', { claims: [] }, ['claims: too_small']],
    ['a claim that is no id', { claims: ['Some Claim'] }, ['claims.0: invalid_format']],
    ['a short title', { title: 'IT' }, ['title: too_small']],
    ['an empty summary', { summary: '' }, ['summary: too_small']],
    ['an unknown key', { share: 5 }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(sectorSchema, { ...sector, ...parts })).toEqual(problems);
  });
});
