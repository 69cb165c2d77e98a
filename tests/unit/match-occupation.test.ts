import { expect, test } from 'vitest';
import { matchOccupation } from '../../scripts/new/match-occupation.ts';

const occupations = [
  {
    id: 'licensed-practical-nurses',
    occupation: { title: 'Licensed practical nurses', titles: ['Licensed Vocational Nurse (LVN)', 'Baker'] },
  },
  { id: 'bakers', occupation: { title: 'Bakers', titles: ['Cake Decorator'] } },
];

test.each([
  ['an id', 'licensed-practical-nurses', 'licensed-practical-nurses'],
  ['a title in the singular, before a job title of another', 'Baker', 'bakers'],
  ['a job title', 'cake decorator', 'bakers'],
  ['a job title without its initials in brackets', 'Licensed vocational nurse', 'licensed-practical-nurses'],
  ['a job title with them', 'Licensed Vocational Nurse (LVN)', 'licensed-practical-nurses'],
  ['a title of none', 'dough wrangler', undefined],
])('an occupation is found by %s', (_, typed, id) => {
  expect(matchOccupation(occupations, typed)?.id).toBe(id);
});
