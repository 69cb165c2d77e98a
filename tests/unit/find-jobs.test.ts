import { describe, expect, it } from 'vitest';
import { buildJobSearch, idOfTitle, type JobIndex, type LoadPart } from '../../src/facts/search/find-jobs.ts';
import { formatJobFound } from '../../src/facts/search/job-found.ts';
import { shardTitles, type Title } from '../../src/facts/search/title-shards.ts';

const jobs = [
  'Registered nurses',
  'Nurse anesthetists and nurse practitioners',
  'Lawyers',
  'Truck drivers',
  'Insulation workers',
  'Web developers',
] as const;
const place = (title: (typeof jobs)[number]) => jobs.indexOf(title);

const titles: Title[] = [
  { title: 'ICU Nurse', mostly: [place('Registered nurses')], also: [] },
  { title: 'Nurse Anesthetist', mostly: [1], also: [place('Registered nurses')] },
  { title: 'Patent Lawyer', mostly: [place('Lawyers')], also: [] },
  { title: 'Insulation Layer', mostly: [place('Insulation workers')], also: [] },
  { title: 'Webmaster', mostly: [place('Web developers')], also: [] },
  { title: 'Web Site Tester', mostly: [], also: [place('Web developers')] },
];
const { cuts, common, shards } = shardTitles(titles);
const index: JobIndex = {
  edition: 'one',
  jobs: jobs.map((title) => (title === 'Lawyers' ? [title, 'law'] : [title])),
  names: [
    ['nurse', [0, 1]],
    ['trucker', [place('Truck drivers')]],
    ['soldier', []],
  ],
  cuts,
  common,
};
const loadPart: LoadPart = (at) => Promise.resolve({ edition: 'one', titles: shards[at] ?? [] });
const find = buildJobSearch(index, '/base/roles/', loadPart);
const offered = async (text: string) => (await find(text)).map(formatJobFound);

describe('buildJobSearch', () => {
  it('leads a title to its job, and says by which name', async () => {
    expect(await find('icu nurse')).toEqual([
      { id: 'registered-nurses', title: 'Registered nurses', href: '/base/roles/registered-nurses/', via: 'ICU Nurse' },
    ]);
    expect(await offered('ICU nurse')).toEqual(['ICU Nurse → Registered nurses']);
    expect(await find('Lawyers')).toEqual([{ id: 'law', title: 'Lawyers', href: '/base/roles/law/' }]);
  });

  it('forgives the order of words, plurals, and slips of the fingers', async () => {
    expect(await offered('nurses, ICU')).toEqual(['ICU Nurse → Registered nurses']);
    expect(await offered('truck driver')).toEqual(['Truck drivers']);
    expect(await offered('truk drivr')).toEqual(['Truck drivers']);
    expect((await offered('nruse')).length).toBeGreaterThan(0);
  });

  it('offers nothing like a misspelt word where another is more alike, and nothing far-fetched', async () => {
    expect(await offered('lawer')).toEqual(['Lawyers']);
    expect(await offered('lawyer')).toEqual(['Lawyers']);
    expect(await offered('xylophone')).toEqual([]);
    expect(await offered('rm')).toEqual([]);
  });

  it('offers several meanings, the likeliest first, each job once', async () => {
    const found = await find('nurse');
    expect(found.map(({ id }) => id)).toEqual(['registered-nurses', 'nurse-anesthetists-and-nurse-practitioners']);
    expect((await find('nurse anesthetist')).map(({ id }) => id)).toEqual([
      'nurse-anesthetists-and-nurse-practitioners',
      'registered-nurses',
    ]);
  });

  it('reads two words as one and one as two, and passes over rank', async () => {
    expect(await offered('web master')).toEqual(['Webmaster → Web developers']);
    expect(await offered('truckdriver')).toEqual(['Truck drivers']);
    expect(await offered('senior ICU nurse')).toEqual(['ICU Nurse → Registered nurses']);
  });

  it('goes by the last words where nothing has them all', async () => {
    expect(await offered('xylophone lawyer')).toEqual(['Lawyers']);
    expect(await offered('lawyer xylophone')).toEqual([]);
    expect(await offered('xylophone l')).toEqual([]);
  });

  it('offers nothing for nothing, and for what is known to be no job here', async () => {
    expect(await offered('')).toEqual([]);
    expect(await offered('  …')).toEqual([]);
    expect(await offered('Soldiers')).toEqual([]);
  });

  it('asks for a part again after it could not be had, and for no part twice', async () => {
    let asked = 0;
    let isDown = true;
    const failing = buildJobSearch(index, '/', (at) => {
      asked += 1;
      return isDown ? Promise.reject(new Error('no network')) : loadPart(at);
    });
    await expect(failing('icu')).rejects.toThrow('no network');
    isDown = false;
    expect(await failing('icu')).toHaveLength(1);
    await failing('icu');
    expect(asked).toBe(2);
  });

  it('takes no part of another edition', async () => {
    const stale = buildJobSearch(index, '/', () => Promise.resolve({ edition: 'two', titles: [] }));
    await expect(stale('icu')).rejects.toThrow('another edition');
  });

  it('knows the id of a title', () => {
    expect(idOfTitle('Claims adjusters, appraisers, and “others”')).toBe('claims-adjusters-appraisers-and-others');
  });
});
