import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeDirectory,
  formatDirectory,
  parseDirectory,
  type DirectoryKeys,
} from '../../src/facts/links/directory-filter.ts';
import { describeMore, describeShown } from '../../src/facts/describe/directory-rows.ts';
import { describeDirectory } from '../../src/facts/describe/directory.ts';

const rows: DirectoryKeys[] = [
  {
    id: 'baker',
    title: 'Bakers',
    group: 'food',
    education: 'None',
    band: 'low',
    exposure: 10,
    pay: 36_000,
    jobs: 200,
    growth: 6,
  },
  {
    id: 'actor',
    title: 'Actors',
    group: 'arts',
    education: 'Varies',
    band: 'mixed',
    exposure: 40,
    jobs: 57,
    growth: 0,
  },
  {
    id: 'editor',
    title: 'Editors',
    group: 'arts',
    education: 'Degree',
    band: 'high',
    exposure: 90,
    pay: 75_000,
    jobs: 100,
    growth: -2,
  },
];
const all = parseDirectory('');

describe('arrangeDirectory', () => {
  it('sorts by name, and by a column both ways, unknown figures last', () => {
    expect(arrangeDirectory(rows, all)).toEqual(['actor', 'baker', 'editor']);
    expect(arrangeDirectory(rows, { ...all, sort: 'pay' })).toEqual(['baker', 'editor', 'actor']);
    expect(arrangeDirectory(rows, { ...all, sort: 'pay', down: true })).toEqual(['editor', 'baker', 'actor']);
    expect(arrangeDirectory(rows, { ...all, sort: 'growth' })).toEqual(['editor', 'actor', 'baker']);
  });

  it('filters by every field at once', () => {
    expect(arrangeDirectory(rows, { ...all, group: 'arts' })).toEqual(['actor', 'editor']);
    expect(
      arrangeDirectory(rows, {
        ...all,
        group: 'arts',
        band: 'high',
        education: 'Degree',
      }),
    ).toEqual(['editor']);
    expect(arrangeDirectory(rows, { ...all, group: 'none' })).toEqual([]);
  });

  it('keeps the order of a search until a column is chosen', () => {
    expect(arrangeDirectory(rows, all, ['editor', 'baker'])).toEqual(['editor', 'baker']);
    expect(arrangeDirectory(rows, { ...all, sort: 'jobs', down: true }, ['editor', 'baker'])).toEqual([
      'baker',
      'editor',
    ]);
    expect(arrangeDirectory(rows, all, [])).toEqual([]);
  });
});

describe('the link of a view', () => {
  it('comes back as it was, and is empty for the whole list', () => {
    const view = {
      text: 'nurse',
      group: 'healthcare',
      education: '',
      band: 'mixed',
      sort: 'pay' as const,
      down: true,
    };
    expect(formatDirectory(view)).toBe('?v=1&q=nurse&group=healthcare&band=mixed&sort=pay&order=down');
    expect(parseDirectory(formatDirectory(view))).toEqual(view);
    expect(formatDirectory(all)).toBe('');
  });

  it('breaks on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const view = parseDirectory(search);
        expect(parseDirectory(formatDirectory(view))).toEqual(view);
        arrangeDirectory(rows, view);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('describeDirectory', () => {
  const bands = [
    { id: 'high', count: 85 },
    { id: 'middle', count: 8 },
    { id: 'mixed', count: 155 },
    { id: 'low', count: 93 },
  ] as const;

  it('adds up: what is said of them are all the jobs', () => {
    expect(describeDirectory([...bands, { id: 'unknown', count: 1 }])).toBe(
      'Of 342 jobs, the measures agree on 178: 85 more exposed than most, 93 less. Eight they all rank close to the average, and on 155 they disagree. One has too few measures to tell.',
    );
    expect(describeDirectory([...bands, { id: 'unknown', count: 2 }])).toContain('Two have too few measures to tell.');
  });

  it('says nothing of the middle where no job is there', () => {
    expect(describeDirectory(bands.filter(({ id }) => id !== 'middle'))).toMatch(/93 less\. On 155 they disagree\.$/);
  });

  it('says nothing of too few measures where every job has enough', () => {
    expect(describeDirectory(bands)).toMatch(/^Of 341 jobs, .* and on 155 they disagree\.$/);
  });
});

describe('how many rows stand there', () => {
  it.each([
    [{ all: 342, found: 342, shown: 50 }, '50 of 342 jobs shown'],
    [{ all: 342, found: 342, shown: 342 }, 'All 342 jobs shown'],
    [{ all: 342, found: 80, shown: 50 }, '80 of 342 jobs found, the first 50 shown'],
    [{ all: 342, found: 80, shown: 80 }, '80 of 342 jobs found'],
    [{ all: 342, found: 0, shown: 0 }, '0 of 342 jobs found'],
  ])('%j: %s', (counts, words) => {
    expect(describeShown(counts)).toBe(words);
  });

  it('asks for the rest of what was found', () => {
    expect(describeMore({ found: 80 })).toBe('Show all 80 jobs');
  });
});
