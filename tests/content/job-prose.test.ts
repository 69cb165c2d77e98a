import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { namedTasksFileSchema } from '../../src/schemas/named-task.ts';
import { proseOfJob, runsOf, sharedPart } from './job-prose.ts';

const { files } = readContent(process.cwd());
const prose = new Map(
  files.filter(({ collection }) => collection === 'roles').map(({ name }) => [name, proseOfJob(files, name)]),
);
const jobs = [...prose.keys()].toSorted();

/**
 * Part of the five-word runs of the shorter of two jobs that the other may have too. Jobs that quote the same claims
 * (young workers in exposed jobs, say) share up to 2.5%, all others under 0.5%; a paragraph that was copied adds
 * about 3%.
 */
const mostShared = 0.03;

/**
 * Flesch's reading ease: 60 to 70 is plain English that 13- to 15-year-olds read. The jobs measured 70 to 74 when this
 * was set.
 */
const leastEase = 60;

/** Reading ease of some paragraphs. */
function easeOf(paragraphs: readonly string[]): number {
  const words = paragraphs.join('\n').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const sentences = paragraphs.flatMap((text) => text.match(/[^.!?]*\p{L}[^.!?]*[.!?]?/gu) ?? []);
  return flesch({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

describe('what we write of jobs', () => {
  test.each(jobs)('of %s is easy enough to read for most adults', (job) => {
    expect(easeOf(prose.get(job) ?? [])).toBeGreaterThanOrEqual(leastEase);
  });

  test('is not the same for two jobs', () => {
    const runs = jobs.map((job) => ({ job, set: runsOf(prose.get(job) ?? [], 5) }));
    const alike = runs.flatMap((one, at) =>
      runs.slice(at + 1).flatMap((other) => {
        const part = sharedPart(one.set, other.set);
        const examples = [...one.set.intersection(other.set)].slice(0, 5).join('; ');
        return part > mostShared
          ? [`${one.job} and ${other.job}: ${(part * 100).toFixed(1)}%, such as ${examples}`]
          : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('repeats no name of the official list of tasks', () => {
    const named = files
      .filter(({ collection }) => collection === 'named-tasks')
      .flatMap(({ data }) => namedTasksFileSchema.parse(data).tasks.map(({ name }) => name));
    const official = runsOf(named, 8);
    const repeated = jobs.flatMap((job) => [...runsOf(prose.get(job) ?? [], 8).intersection(official)]);
    expect(repeated).toEqual([]);
  });
});

describe('the measures of prose', () => {
  test('runs end with their paragraph, whatever stands between the words', () => {
    expect([...runsOf(['One, two – three', 'four'], 2)]).toEqual(['one two', 'two three']);
  });

  test('the shared part is that of the shorter text', () => {
    expect(sharedPart(new Set(['a', 'b']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(sharedPart(new Set(), new Set(['a']))).toBe(0);
  });

  test('short words in short sentences are easier', () => {
    expect(easeOf(['The cat sat. It ate.'])).toBeGreaterThan(100);
    expect(easeOf(['Organisational considerations necessitate comprehensive documentation.'])).toBeLessThan(0);
  });
});
