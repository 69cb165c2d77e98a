import { describe, expect, it } from 'vitest';
import { ratingsSchema, taskRatingSchema } from '../../../src/schemas/rating.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const rating = { task: 21661, type: 'core', people: 'E2', gpt4: 'E1' };
const file = {
  $schema: '../editor-schemas/ratings.schema.json',
  occupation: 'Bakers',
  onetSocCode: '51-3011.00',
  source: 'some-study',
  asOf: '2023',
  ratings: [rating],
};

describe('ratingsSchema', () => {
  it('takes a file as written and wants all but the editor’s field', () => {
    expect(ratingsSchema.parse(file)).toEqual(file);
    expect(requiredKeysOf(ratingsSchema, file)).toEqual(['occupation', 'onetSocCode', 'source', 'asOf', 'ratings']);
    expect(requiredKeysOf(taskRatingSchema, rating)).toEqual(['task', 'type', 'people', 'gpt4']);
  });

  it.each<[string, object, string[]]>([
    ['a code without its last part', { onetSocCode: '51-3011' }, ['onetSocCode: invalid_format']],
    ['no rating', { ratings: [] }, ['ratings: too_small']],
    ['an unknown label', { ratings: [{ ...rating, gpt4: 'E3' }] }, ['ratings.0.gpt4: invalid_value']],
    ['an unknown type', { ratings: [{ ...rating, type: '' }] }, ['ratings.0.type: invalid_value']],
    ['a task that is no number', { ratings: [{ ...rating, task: '21661' }] }, ['ratings.0.task: invalid_type']],
    ['a date in the future', { asOf: '2999' }, ['asOf: custom']],
  ])('refuses %s', (_name, parts, problems) => {
    expect(problemsOf(ratingsSchema, { ...file, ...parts })).toEqual(problems);
  });
});
