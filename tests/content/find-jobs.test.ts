import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchFilesOf } from '../../src/data/job-search.ts';
import { buildJobSearch, type JobSearch } from '../../src/facts/search/find-jobs.ts';
import { stemOf, wordsOf } from '../../src/facts/search/name-words.ts';
import { readRealContent } from './real-content.ts';

const content = readRealContent();
const { index, parts } = searchFilesOf(content);
const occupations = [...content.occupations.values()];
const names = content.colloquial.get('colloquial')?.names ?? [];

/** The address end of the page that an occupation has. */
const pageOf = new Map(
  [...content.roles.values()].flatMap(({ id, occupation }) => (occupation ? [[occupation, id] as const] : [])),
);
const idOf = (occupation: string) => pageOf.get(occupation) ?? occupation;

/** A search that notes which parts it loads. */
function searchNoting(): { find: JobSearch; loaded: Set<number> } {
  const loaded = new Set<number>();
  const find = buildJobSearch(index, '/roles/', (place) => {
    loaded.add(place);
    const part = parts[place];
    return part ? Promise.resolve(part) : Promise.reject(new Error(`no part ${place}`));
  });
  return { find, loaded };
}

const { find } = searchNoting();
const idsFor = async (text: string) => (await find(text)).map(({ id }) => id);

describe('people find their job by the words they use', () => {
  /** What is typed, and what must be the first that is offered. */
  test.each([
    ['ICU nurse', 'registered-nurses'],
    ['nurse', 'registered-nurses'],
    ['nruse', 'registered-nurses'],
    ['RN', 'registered-nurses'],
    ['barista', 'food-and-beverage-serving-and-related-workers'],
    ['barrista', 'food-and-beverage-serving-and-related-workers'],
    ['tax preparer', 'accountants-and-auditors'],
    ['Uber driver', 'taxi-drivers-and-chauffeurs'],
    ['cab driver', 'taxi-drivers-and-chauffeurs'],
    ['dev ops', 'software-developer'],
    ['QA tester', 'software-developer'],
    ['backend developer', 'software-developer'],
    ['front-end developer', 'web-developers'],
    ['frontend developer', 'web-developers'],
    ['web master', 'web-developers'],
    ['shrink', 'psychologists'],
    ['phycologist', 'psychologists'],
    ['lawyer', 'lawyers'],
    ['lawer', 'lawyers'],
    ['solicitor', 'lawyers'],
    ['coder', 'computer-programmers'],
    ['trucker', 'heavy-and-tractor-trailer-truck-drivers'],
    ['truck driver', 'heavy-and-tractor-trailer-truck-drivers'],
    ['driver, truck', 'heavy-and-tractor-trailer-truck-drivers'],
    ['truckdriver', 'heavy-and-tractor-trailer-truck-drivers'],
    ['HGV driver', 'heavy-and-tractor-trailer-truck-drivers'],
    ['plumer', 'plumbers-pipefitters-and-steamfitters'],
    ['accounts clerk', 'bookkeeping-accounting-and-auditing-clerks'],
    ['book keeper', 'bookkeeping-accounting-and-auditing-clerks'],
    ['accountent', 'accountants-and-auditors'],
    ['teacher', 'kindergarten-and-elementary-school-teachers'],
    ['yoga teacher', 'fitness-trainers-and-instructors'],
    ['doctor', 'physicians-and-surgeons'],
    ['brain surgeon', 'physicians-and-surgeons'],
    ['cop', 'police-and-detectives'],
    ['sparky', 'electrician'],
    ['electricain', 'electrician'],
    ['bouncer', 'security-guards'],
    ['influencer', 'producers-and-directors'],
    ['data scientist', 'data-scientist'],
    ['ML engineer', 'machine-learning-engineer'],
    ['AI engineer', 'machine-learning-engineer'],
    ['project manager', 'project-management-specialists'],
    ['waitress', 'waiters-and-waitresses'],
    ['dishwasher', 'food-preparation-workers'],
    ['nanny', 'childcare-workers'],
    ['hairdresser', 'barbers-hairstylists-and-cosmetologists'],
    ['farmer', 'farmers-ranchers-and-other-agricultural-managers'],
    ['paramadic', 'emts-and-paramedics'],
    ['vetinarian', 'veterinarians'],
    ['paralegl', 'paralegals-and-legal-assistants'],
    ['secratary', 'secretaries-and-administrative-assistants'],
    ['recieptionist', 'receptionists'],
    ['HR', 'human-resources-specialists'],
    ['CEO', 'top-executives'],
    ['real estate agent', 'real-estate-brokers-and-sales-agents'],
    ['libarian', 'librarians'],
    ['postman', 'postal-service-workers'],
    ['air hostess', 'flight-attendants'],
    ['forklift driver', 'material-moving-machine-operators'],
    ['infosec', 'information-security-analysts'],
    ['sous chef', 'cooks'],
    ['zookeeper', 'animal-care-and-service-workers'],
    ['fire fighter', 'firefighters'],
    ['undertaker', 'funeral-service-occupations'],
    ['nutritionist', 'dietitians-and-nutritionists'],
    ['xray technician', 'radiologic-technologists'],
    ['physio', 'physical-therapists'],
    ['dental hygenist', 'dental-hygienists'],
    ['resturant manager', 'food-service-managers'],
    ['senior software engineer', 'software-developer'],
    ['python developer', 'software-developer'],
    ['graphic design', 'graphic-designer'],
    ['insulation worker', 'insulation-workers'],
  ])('“%s” leads to %s', async (text, id) => {
    expect((await idsFor(text))[0]).toBe(id);
  });

  /** What is typed, and what must not be offered at all. */
  test.each([
    ['lawyer', ['insulation-workers', 'flooring-installers-and-tile-and-stone-setters']],
    ['lawer', ['insulation-workers', 'fishers-and-related-fishing-workers']],
    ['nurse', ['childcare-workers', 'agricultural-workers']],
    ['ICU nurse', ['registered-nurses-aides', 'nursing-assistants', 'postsecondary-teachers']],
    ['coder', ['fishers-and-related-fishing-workers', 'insulation-workers']],
    ['shrink', ['metal-and-plastic-machine-workers', 'quality-control-inspectors']],
    ['accountant', ['music-directors-and-composers', 'musicians-and-singers']],
    ['carpenter', ['janitors-and-building-cleaners']],
    ['actor', ['chiropractors', 'physicians-and-surgeons']],
    ['baker', ['tellers', 'loan-officers']],
    ['barber', ['bartenders']],
    ['judge', ['bus-drivers']],
    ['pilot', ['plumbers-pipefitters-and-steamfitters']],
    ['doordash', ['security-guards']],
    ['chef', ['chemists-and-materials-scientists']],
    ['insulation worker', ['lawyers']],
    ['forklift lawyer', ['material-moving-machine-operators']],
  ])('“%s” offers none of %s', async (text, ids) => {
    const found = await idsFor(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => ids.includes(id))).toEqual([]);
  });

  test.each([
    'xylophone',
    'asdf',
    'qwerty',
    'soldier',
    'priest',
    'pastor',
    'miner',
    'student',
    'retired',
    'zzzz',
    '',
    ' ',
  ])('“%s” offers nothing', async (text) => {
    expect(await idsFor(text)).toEqual([]);
  });

  test('a choice says why it is there, and a title that was typed needs no reason', async () => {
    expect((await find('icu nurse'))[0]).toMatchObject({ title: 'Registered nurses', via: 'ICU Nurse' });
    expect((await find('registered nurse'))[0]).not.toHaveProperty('via');
  });
});

describe('every title of the tables', () => {
  const meanings = new Map<string, string[]>();
  for (const { id, titles, sharedTitles } of occupations) {
    for (const title of [...titles, ...sharedTitles]) meanings.set(title, [...(meanings.get(title) ?? []), idOf(id)]);
  }

  test('leads to its occupation, most of them first of all', async () => {
    expect(meanings.size).toBeGreaterThan(33_000);
    const lost: string[] = [];
    let first = 0;
    for (const [title, ids] of meanings) {
      const found = await idsFor(title);
      const place = found.findIndex((id) => ids.includes(id));
      if (place < 0) lost.push(title);
      if (place === 0) first += 1;
    }
    // One letter alone asks for no part.
    expect(lost.filter((title) => title.length > 1)).toEqual([]);
    expect(first / meanings.size).toBeGreaterThan(0.99);
  });
});

describe('what one search loads', () => {
  const sizeOf = (data: object) => gzipSync(JSON.stringify(data), { level: 9 }).byteLength;
  const most = 30 * 1024;
  const base = sizeOf(index);
  const sizes = parts.map(sizeOf);
  const sorted = sizes.toSorted((a, b) => b - a);

  test('stays under 30 KB: the index, a part for each of three words, and two more for slips, the largest ones', () => {
    expect(base + sorted.slice(0, 5).reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });

  test('loads no more for twelve words that mean nothing together', async () => {
    for (const text of [
      'zoo manager chef pilot nurse lawyer baker actor judge clerk maid cop',
      'wbe mastre pitoger shfe',
    ]) {
      const { find: type, loaded } = searchNoting();
      await type(text);
      expect(loaded.size, text).toBeLessThanOrEqual(5);
    }
  });

  test('stays under 30 KB when three words of a title are typed letter by letter', async () => {
    const titles = occupations.flatMap(({ titles: own }) => own.filter((_, at) => at % 200 === 0));
    expect(titles.length).toBeGreaterThan(300);
    for (const title of titles) {
      const { find: type, loaded } = searchNoting();
      const text = title.split(/\s+/).slice(0, 3).join(' ');
      for (let length = 1; length <= text.length; length += 1) await type(text.slice(0, length));
      const bytes = [...loaded].reduce((sum, place) => sum + (sizes[place] ?? Infinity), base);
      expect(bytes, text).toBeLessThan(most);
    }
  });
});

test('ten thousand hostile searches break nothing', async () => {
  const pieces = [
    ...['nurse', '<script>', '%FF', '__proto__', 'constructor', '\u0000', '\ud800', '😀', '\u202e', '  ', '\n', '"'],
    ...[
      'C++',
      '..',
      '../../',
      '^$.*',
      'ﬁ',
      'İ',
      'ß',
      'e\u0301',
      '中文',
      'لعربية',
      'a'.repeat(500),
      '-',
      '&',
      '’',
      '#',
      '0',
    ],
  ];
  // The same ones every time: multiplicative congruence.
  let state = 7;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let run = 0; run < 10_000; run += 1) {
    const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join(next(2) ? ' ' : '');
    const found = await find(text);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    if (found.some(({ href }) => !/^\/roles\/[a-z0-9-]+\/$/.test(href))) throw new Error(text);
  }
});

describe('names of ours', () => {
  const keyOf = (text: string) => wordsOf(text).map(stemOf).join(' ');

  test('say more than the tables do', () => {
    const known = new Map<string, string[]>();
    for (const { id, title, titles } of occupations) {
      for (const name of [title, ...titles]) known.set(keyOf(name), [...(known.get(keyOf(name)) ?? []), id]);
    }
    const needless = names.filter(({ name, occupations: ids, roles }) => {
      const held = known.get(keyOf(name)) ?? [];
      return roles === undefined && ids.length > 0 && ids.join() === held.join();
    });
    expect(needless.map(({ name }) => name)).toEqual([]);
  });

  test('that lead nowhere are no titles of the tables', () => {
    const titles = new Set(occupations.flatMap((one) => [one.title, ...one.titles, ...one.sharedTitles]).map(keyOf));
    const nowhere = names.filter(({ occupations: ids, roles }) => ids.length === 0 && roles === undefined);
    expect(nowhere.map(({ name }) => keyOf(name)).filter((key) => titles.has(key))).toEqual([]);
  });
});
