import { expect, it } from 'vitest';
import { latestOf } from '../../src/facts/statistics/latest-of.ts';
import { rankNews } from '../../src/facts/statistics/rank-news.ts';
import { aClaim } from './build.ts';

const old = aClaim({ id: 'old', added: '2025-01-01' });
const revised = aClaim({
  id: 'revised',
  added: '2025-01-01',
  changes: [
    { date: '2026-02-01', what: 'The value was corrected.' },
    { date: '2025-06-01', what: 'A caveat was added.' },
  ],
});
const fresh = aClaim({ id: 'fresh', added: '2026-02-01' });

it('puts the newest first, and says what changed last', () => {
  expect(rankNews([old, revised, fresh]).map(({ claim, date, what }) => [claim.id, date, what])).toEqual([
    ['fresh', '2026-02-01', undefined],
    ['revised', '2026-02-01', 'The value was corrected.'],
    ['old', '2025-01-01', undefined],
  ]);
  expect(rankNews([])).toEqual([]);
});

it('finds the latest day, and refuses to invent one', () => {
  expect(latestOf(['2025-12-31', '2026-01-01', '2024-06-06'])).toBe('2026-01-01');
  expect(() => latestOf([])).toThrow(RangeError);
});
