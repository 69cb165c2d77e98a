import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { checkReading, formatProblems } from '../../src/content/check-content.ts';
import { show } from './content-store.ts';
import { parseFile, readContent, type ContentFile, type Reading } from '../../src/content/read-content.ts';
import type { CollectionName } from '../../src/schemas/shared.ts';
import { contentOf } from './real-content.ts';

/** How often real content is broken: as many as `npm test` has time for, and more in CI. */
const runs = Number(process.env['CONTENT_MUTATIONS'] ?? (process.env['CI'] ? 2000 : 200));
const seed = Number(process.env['CONTENT_SEED'] ?? 20261126);

const reading = readContent(process.cwd());

/** Files of each collection: there are hundreds of occupations, and every kind is to be broken as often. */
const kinds = [...Map.groupBy(reading.files, ({ collection }) => collection).values()];

/** Content with one file in another text. */
function withText(file: ContentFile, text: string): Reading {
  const parsed = parseFile(file.file, file.collection, text);
  const others = reading.files.filter((other) => other !== file);
  return 'collection' in parsed ? { files: [...others, parsed], problems: [] } : { files: others, problems: [parsed] };
}

type Path = (string | number)[];
type Group = Record<string | number, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** Every place in some data, groups and lists included. */
function placesIn(data: unknown, path: Path = []): Path[] {
  if (!isGroup(data)) return [path];
  const inner = Object.keys(data).flatMap((key) =>
    placesIn(data[key], [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

const at = (data: unknown, path: Path) =>
  path.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), data);

/** Values that content has seldom or never. */
const odd: unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  0.5,
  1e15,
  true,
  [],
  {},
  'constructor',
  '2999-01-01',
  '1066',
  'undated',
  '12%',
  'a\u202eb',
  '[x](javascript:x)',
  'x'.repeat(500),
];

interface Pick {
  place: number;
  other: number;
  how: number;
}

/** Ways to break data, each at a place of it. */
const changes: ((data: unknown, place: Path, pick: Pick, places: Path[]) => void)[] = [
  (data, place) => {
    const parent = at(data, place.slice(0, -1));
    const key = place.at(-1);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (isGroup(parent) && key !== undefined) delete parent[key];
  },
  (data, place, { other }) => set(data, place, odd[other % odd.length]),
  // What stands elsewhere in the file under a field of the same name, or anywhere.
  (data, place, { other }, places) => {
    const like = places.filter((one) => one.at(-1) === place.at(-1));
    set(data, place, structuredClone(at(data, like[other % like.length] ?? place)));
  },
  (data, place, { other }, places) =>
    set(data, place, structuredClone(at(data, places[other % places.length] ?? place))),
  (data, place) => {
    const parent = at(data, place.slice(0, -1));
    if (Array.isArray(parent)) parent.splice(Number(place.at(-1)), 0, structuredClone(at(data, place)));
  },
  (data, place) => {
    const list = at(data, place);
    if (Array.isArray(list)) list.reverse();
  },
  (data, place, { other }) => {
    const value = at(data, place);
    if (typeof value === 'number') set(data, place, [value * 10, -value, value + 1, value / 3][other % 4]);
    if (typeof value === 'string') {
      const cut = other % (value.length + 1);
      set(data, place, [value.slice(cut), value.slice(0, cut), `${value} ${value}`, value.toUpperCase()][other % 4]);
    }
  },
  (data, place) => {
    const parent = at(data, place.slice(0, -1));
    const key = place.at(-1);
    if (!isGroup(parent) || Array.isArray(parent) || key === undefined) return;
    parent[`${key}s`] = parent[key];
    delete parent[key];
  },
];

function set(data: unknown, place: Path, value: unknown) {
  const parent = at(data, place.slice(0, -1));
  const key = place.at(-1);
  if (isGroup(parent) && key !== undefined) parent[key] = value;
}

/** Ways to break a text. */
const textChanges: ((text: string, pick: Pick) => string)[] = [
  (text, { place }) => text.slice(0, place % text.length),
  (text, { place }) => lines(text, (all) => all.toSpliced(place % all.length, 1)),
  (text, { place }) => lines(text, (all) => all.toSpliced(place % all.length, 0, all[place % all.length] ?? '')),
  (text, { place, other }) => {
    const swap = (all: string[]) => {
      const [a, b] = [place % all.length, other % all.length];
      return all.with(a, all[b] ?? '').with(b, all[a] ?? '');
    };
    return lines(text, swap);
  },
  (text, { place, other }) => {
    const signs = [
      '"',
      '\n',
      '[',
      '](',
      '<b>',
      '%',
      '5',
      '&a ',
      '*a',
      ': ',
      '\u0000',
      '½',
      '\ud800',
      '---\n',
      '!',
      '`',
    ];
    const cut = place % text.length;
    return `${text.slice(0, cut)}${signs[other % signs.length] ?? ''}${text.slice(cut)}`;
  },
  (text, { place }) => `${text.slice(0, place % text.length)}${text.slice((place % text.length) + 1)}`,
];

const lines = (text: string, change: (all: string[]) => string[]) => change(text.split('\n')).join('\n');

function textOf(file: ContentFile, data: unknown): string {
  return file.file.endsWith('.md') ? `---\n${stringify(data)}---\n${file.body}` : JSON.stringify(data, null, 2);
}

function mutate(file: ContentFile, pick: Pick): string {
  const data = structuredClone(file.data);
  const places = placesIn(data);
  const which = pick.how % (changes.length + textChanges.length);
  const change = changes[which];
  if (!change) return textChanges[which - changes.length]?.(textOf(file, data), pick) ?? '';
  change(data, places[pick.place % places.length] ?? [], pick, places);
  return textOf(file, data);
}

type Views = (name: string) => Promise<unknown>[];

const [claims, roles, sources, trackers, camps, sectors, market, checks, measures, directory, disagreements, explore] =
  await Promise.all([
    import('../../src/data/claims.ts'),
    import('../../src/data/roles.ts'),
    import('../../src/data/sources.ts'),
    import('../../src/data/trackers.ts'),
    import('../../src/data/camps.ts'),
    import('../../src/data/sectors.ts'),
    import('../../src/data/market.ts'),
    import('../../src/data/checks.ts'),
    import('../../src/data/measures.ts'),
    import('../../src/data/directory.ts'),
    import('../../src/data/disagreements.ts'),
    import('../../src/data/explore.ts'),
  ]);
const { getCensus } = await import('../../src/data/census.ts');
const { getFeed } = await import('../../src/data/feed.ts');
const { getTaskDirectory } = await import('../../src/data/task-directory.ts');
const { getNamedTaskFiles } = await import('../../src/data/task-files.ts');
const { getSearchFiles } = await import('../../src/data/job-search.ts');
const { getReadyComparisons, viewComparison } = await import('../../src/data/comparison.ts');
const { getContent } = await import('../../src/data/content.ts');
const { getJobs } = await import('../../src/data/jobs.ts');

const ofRoles: Views = () => [roles.getRolePages(), roles.getRoleRows(), getReadyComparisons()];
/** The first jobs compared, and the one whose file it is: to compare hundreds each time would take most of the test. */
async function compareSome(name: string): Promise<unknown> {
  const content = await getContent();
  const jobs = await getJobs();
  const some = jobs.filter(({ id, occupation }, at) => at < 8 || id === name || occupation?.id === name);
  return some.map((job) => viewComparison(content, job));
}

const ofOccupations: Views = (name) => [
  getSearchFiles(),
  explore.getExplorePage(),
  measures.getMeasuresPage(),
  directory.getDirectory(),
  compareSome(name),
];

/** What pages print, by the collection that changed. */
const views: Record<CollectionName, Views> = {
  claims: () => [
    claims.getClaimPages(),
    claims.getLedger(),
    roles.getRolePages(),
    market.getMarketPage(),
    checks.getChecksPage(),
    sectors.getSectorPages(),
    sectors.getSectorFigures(),
    camps.getCampsPage(),
    trackers.getTrackerPages(),
    getFeed(),
  ],
  sources: () => [sources.getSourcePages(), claims.getClaimPages()],
  roles: ofRoles,
  tasks: ofRoles,
  ratings: ofRoles,
  trackers: () => [trackers.getTrackerPages(), trackers.getTrackersIndex()],
  sectors: () => [sectors.getSectorPages()],
  camps: () => [camps.getCampsPage()],
  disagreements: () => [disagreements.getDisagreementsPage()],
  measures: ofOccupations,
  occupations: ofOccupations,
  release: ofOccupations,
  official: () => [claims.getClaimPages(), roles.getRolePages()],
  activities: ofOccupations,
  'named-tasks': () => [getTaskDirectory(), getNamedTaskFiles()],
  'work-activities': () => [getTaskDirectory(), getNamedTaskFiles()],
  colloquial: () => [getSearchFiles()],
  census: () => [getCensus()],
};

const senseless = /\bundefined\b|\bNaN\b|\[object Object\]/g;

/** How often a text holds what a program prints where something is missing; some content says "undefined" itself. */
const countSenseless = (text: string) => text.match(senseless)?.length ?? 0;

/** How often something that pages print holds it, or a number that is none. */
function countIn(value: unknown): number {
  if (typeof value === 'string') return countSenseless(value);
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : 1;
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof Map) return countIn([...value]);
  let count = 0;
  if (Array.isArray(value)) for (const part of value) count += countIn(part);
  else for (const [key, part] of Object.entries(value)) count += countSenseless(key) + countIn(part);
  return count;
}

/** How much senseless pages print of some content. Throws where a page would. */
async function print(files: readonly ContentFile[], { collection, name }: ContentFile): Promise<number> {
  show(contentOf(files));
  return countIn(await Promise.all(views[collection](name)));
}

/** What sound content has of it, by what was printed: only asked for where some is found. */
const before = new Map<string, number>();

async function printSound(file: ContentFile): Promise<number> {
  const key = `${file.collection}/${file.collection === 'occupations' ? file.name : ''}`;
  const known = before.get(key) ?? (await print(checkReading(reading).files, file));
  before.set(key, known);
  return known;
}

/** Breaks the content once. Throws where it is not refused well, or where pages then print what makes no sense. */
async function takeBreakage(pick: Pick & { file: number }): Promise<'refused' | 'taken'> {
  const own = kinds[pick.file % kinds.length] ?? [];
  const file = own[Math.floor(pick.file / kinds.length) % own.length];
  if (!file) throw new Error('no content');
  const text = mutate(file, pick);
  const { files, problems } = checkReading(withText(file, text));
  for (const problem of problems) {
    expect(problem.file).toMatch(/^content\/[\w./-]+$/);
    expect(problem.found).not.toBe('');
    expect(problem.allowed).not.toBe('');
  }
  if (problems.length > 0) {
    expect(countSenseless(formatProblems(problems))).toBeLessThanOrEqual(countSenseless(text));
    return 'refused';
  }
  const found = await print(files, file);
  if (found > 0) expect(found, text).toBeLessThanOrEqual(await printSound(file));
  return 'taken';
}

const breakage = fc.record({ file: fc.nat(), place: fc.nat(), other: fc.nat(), how: fc.nat() });
const atOnce = 50;
const batches = Array.from({ length: Math.ceil(runs / atOnce) }, (_, at) => seed + at);

/** Tests one half of the breakages: each in a file of its own, so that two cores share them. */
export function testBreakages(half: 0 | 1): void {
  test('the content is sound before it is broken', () => expect(checkReading(reading).problems).toEqual([]));

  test.each(batches.filter((_, at) => at % 2 === half))(
    `${atOnce} breakages of real content are refused with a place, or print nothing senseless (seed %i)`,
    async (from) => {
      const taken: string[] = [];
      const property = fc.asyncProperty(breakage, async (pick) => void taken.push(await takeBreakage(pick)));
      await fc.assert(property, { seed: from, numRuns: atOnce, endOnFailure: true });
      // A check that refuses everything has not been tested, nor one that refuses nothing.
      const refused = taken.filter((one) => one === 'refused').length;
      expect(refused).toBeGreaterThan(atOnce / 4);
      expect(refused).toBeLessThan(atOnce);
    },
    5 * 60_000,
  );
}
