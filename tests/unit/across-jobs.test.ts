import { describe, expect, it } from 'vitest';
import { describeAcross, sortJobParts, type JobPart } from '../../src/facts/compare/across-jobs.ts';

const part = (title: string, share: number, people: number, gpt4: number): JobPart => ({ title, share, people, gpt4 });
const parts = [part('Cooks', 0.1, 0, 50), part('Bakers', 0.3, 50, 50), part('Guards', 0.1, 50, 100)];

describe('sortJobParts', () => {
  const titles = (sort: Parameters<typeof sortJobParts>[1]) => sortJobParts(parts, sort).map(({ title }) => title);

  it('puts the largest share first, ties by name', () => {
    expect(titles('listed')).toEqual(['Bakers', 'Cooks', 'Guards']);
  });

  it('orders by the rating of people, then by that of GPT-4, and by name', () => {
    expect(titles('highest')).toEqual(['Guards', 'Bakers', 'Cooks']);
    expect(titles('lowest')).toEqual(['Cooks', 'Bakers', 'Guards']);
    expect(titles('name')).toEqual(['Bakers', 'Cooks', 'Guards']);
  });
});

describe('describeAcross', () => {
  it('says in how many jobs, and how both rated it in them', () => {
    expect(describeAcross(parts)).toBe(
      'Three jobs do it. People rated it from 0 to 50 out of 100, GPT-4 from 50 to 100 out of 100.',
    );
    expect(describeAcross(parts.slice(0, 1))).toBe(
      'One job does it. People rated it at 0 out of 100, GPT-4 at 50 out of 100.',
    );
    expect(describeAcross([])).toBe('No job does it.');
  });
});
