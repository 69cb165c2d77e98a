import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/content/check-content.ts';
import { edited, reportOn, smallContent } from './small-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unreadable-content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(texts: ReadonlyMap<string, string>) {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const report = () => formatProblems(checkContent(root).problems);
const oneProblem = (where: string, found: string) =>
  new RegExp(`^${where}\\n {2}found: {3}${found}\\n {2}allowed: .+\\n\\nOne thing to correct`);

test('the small content is sound, on disk and in memory', () => {
  write(smallContent());
  expect(report()).toContain('0 things');
  expect(reportOn(smallContent())).toBe('sound');
});

describe('a folder of content that is none is told in one sentence', () => {
  test.each<[string, () => void, string]>([
    ['missing', () => undefined, 'nothing at this place'],
    ['a file', () => writeFileSync(join(root, 'content'), 'x'), 'a file'],
    ['empty', () => mkdirSync(join(root, 'content')), 'an empty folder'],
    ['a dangling link', () => symlinkSync('nowhere', join(root, 'content')), 'a link that leads nowhere'],
    ['a link to itself', () => symlinkSync('content', join(root, 'content')), 'a link that leads round in a circle'],
  ])('%s', (_name, make, found) => {
    make();
    expect(report()).toMatch(oneProblem('content', found));
  });
});

describe('what cannot be read is told with its path', () => {
  test.each<[string, () => void, string, string]>([
    [
      'a dangling link',
      () => symlinkSync('nowhere.json', join(root, 'content/claims/lost.json')),
      'content/claims/lost.json',
      'a link that leads nowhere',
    ],
    [
      'a link to itself',
      () => symlinkSync('round.json', join(root, 'content/claims/round.json')),
      'content/claims/round.json',
      'a link that leads round in a circle',
    ],
    ['a link to a folder above', () => symlinkSync('..', join(root, 'content/claims/up')), 'content/claims/up', '"up"'],
    ['a folder in a folder', () => mkdirSync(join(root, 'content/claims/x.json')), 'content/claims/x.json', '"x.json"'],
    [
      'a folder in place of the one file',
      () => {
        rmSync(join(root, 'content/activities.json'));
        mkdirSync(join(root, 'content/activities.json'));
      },
      'content/activities.json',
      '"activities.json"',
    ],
  ])('%s', (_name, make, where, found) => {
    write(smallContent());
    make();
    expect(report()).toMatch(oneProblem(where, found));
  });

  test('a file in place of a folder', () => {
    write(smallContent());
    rmSync(join(root, 'content/camps'), { recursive: true });
    writeFileSync(join(root, 'content/camps'), 'x');
    expect(report()).toMatch(oneProblem('content/camps', 'a file'));
  });

  test('a folder that is a link to another is read', () => {
    write(smallContent());
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'food.md'), smallContent().get('content/sectors/food.md') ?? '');
    rmSync(join(root, 'content/sectors'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'content/sectors'));
    expect(report()).toContain('0 things');
    rmSync(elsewhere, { recursive: true });
  });
});

describe('what parses to no end is told, never followed', () => {
  const laughs = ['a0: &a0 [x, x]'];
  for (let n = 1; n < 30; n += 1) laughs.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]`);
  const food = 'content/sectors/food.md';
  const bread = 'content/claims/bread.json';

  test.each<[string, () => Map<string, string>, string | RegExp]>([
    ['aliases of aliases', () => edited(food, 'title: Food', laughs.join('\n')), 'YAML aliases that repeat'],
    ['an alias of itself', () => edited(food, 'title: Food', 'title: &a [*a]'), /food\.md:1\n {2}found: .*without end/],
    [
      'an alias of nothing',
      () => edited(food, 'title: Food', 'title: *a'),
      /food\.md:1\n {2}found: {3}broken frontmatter: Unresolved alias/,
    ],
    [
      'text with a colon',
      () => edited(food, 'title: Food', 'title: Food: bread'),
      /food\.md:2\n {2}found: {3}broken frontmatter: .*\n {2}allowed: .* single quotes/,
    ],
    ['lists in lists', () => smallContent().set(bread, '['.repeat(1e5) + ']'.repeat(1e5)), 'parts within parts'],
    [
      'maps in maps',
      () => edited(food, 'title: Food', `title: ${'{a: '.repeat(1e4)}${'}'.repeat(1e4)}`),
      'parts within',
    ],
  ])('%s', (_name, make, found) => expect(reportOn(make())).toMatch(found));

  test('frontmatter ends where a line is three hyphens, not where three stand in a line', () => {
    expect(reportOn(edited(food, 'title: Food', 'title: Food ---'))).toBe('sound');
  });
});
