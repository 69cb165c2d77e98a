import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../src/data/published.ts';
import { aClaim } from '../build.ts';
import { aRole, smallContent } from './small-content.ts';

const claim = aClaim({ added: '2026-09-01' });
const changed = {
  ...claim,
  changes: [
    { date: '2026-10-10', what: 'Corrected.' },
    { date: '2026-09-30', what: 'Moved.' },
  ],
};
const role = aRole({ reviewed: '2026-10-11' });

describe('lastDayOf', () => {
  it.each([
    ['the latest claim was added', smallContent({ claims: [claim] }), '2026-09-01'],
    ['a claim was last changed', smallContent({ claims: [changed] }), '2026-10-10'],
    ['a written-up job was last reviewed', smallContent({ claims: [changed], roles: { baker: role } }), '2026-10-11'],
  ])('is the day on which %s', (_, content, day) => {
    expect(lastDayOf(content)).toBe(day);
  });
});
