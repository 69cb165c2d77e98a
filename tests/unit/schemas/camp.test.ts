import { describe, expect, it } from 'vitest';
import { campSchema } from '../../../src/schemas/camp.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const person = {
  name: 'Someone Known',
  role: 'Head of a laboratory',
  interest: 'Sells models.',
  said: ['first-claim'],
  since: [],
  notFound: 'The figure was not found.',
};
const camp = {
  title: 'Sceptics',
  summary: 'What they hold.',
  mechanism: 'How it comes about.',
  asStated: 'podcast-sceptics',
  proponents: [person],
  speaksFor: [],
  foundSince: ['newer-claim'],
  challengedBy: ['some-claim'],
};

describe('campSchema', () => {
  it('takes a camp as written and wants all of it', () => {
    expect(campSchema.parse(camp)).toEqual(camp);
    expect(requiredKeysOf(campSchema, camp)).toEqual(Object.keys(camp));
  });

  it('does without a person’s interest and what was not found', () => {
    const [proponent] = [campSchema.shape.proponents.element];
    expect(requiredKeysOf(proponent, person)).toEqual(['name', 'role', 'said', 'since']);
  });

  it.each<[string, object, string[]]>([
    ['no proponent', { proponents: [] }, ['proponents: too_small']],
    ['a claim that is no id', { asStated: 'As Stated' }, ['asStated: invalid_format']],
    ['a list of claims that is none', { speaksFor: 'some-claim' }, ['speaksFor: invalid_type']],
    [
      'a person’s claim that is no id',
      { proponents: [{ ...person, said: ['A B'] }] },
      ['proponents.0.said.0: invalid_format'],
    ],
    [
      'an interest without words',
      { proponents: [{ ...person, interest: 'yes' }] },
      ['proponents.0.interest: too_small'],
    ],
    ['an unknown key of a person', { proponents: [{ ...person, age: 5 }] }, ['proponents.0: unrecognized_keys']],
    ['an unknown key', { colour: 'red' }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(campSchema, { ...camp, ...parts })).toEqual(problems);
  });
});
