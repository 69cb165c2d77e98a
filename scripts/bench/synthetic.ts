// Invented occupations in the shape of the real ones, to see how the site grows. They are never published.
import type { ActivitiesFile } from '../../src/schemas/occupation.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';

/** Numbers that look random and are the same every time: mulberry32, 0–1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'hu',
  'jo',
  'ka',
  'lin',
  'mor',
  'ne',
  'pol',
  'ri',
  'sta',
  'tu',
  'ver',
];

function inventWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 2);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function inventOccupation(base: EntryOf<'occupations'>, place: number, random: () => number): EntryOf<'occupations'> {
  const word = inventWord(random);
  const near = (value: number) => value * (0.8 + random() * 0.4);
  const code = `${11 + Math.floor(place / 9000)}-${String(1000 + (place % 9000)).padStart(4, '0')}`;
  const { partial, pooled, ...rest } = base;
  return {
    ...rest,
    id: `${word}-${base.group}-${place}`,
    title: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${base.title.toLowerCase()}`,
    socCodes: [code],
    ...(base.medianPay !== undefined && {
      medianPay: Math.round(near(base.medianPay)),
    }),
    jobs: Math.round(near(base.jobs)),
    jobsProjected: Math.round(near(base.jobsProjected)),
    measures: Object.fromEntries(
      Object.entries(base.measures).map(([id, value]) => [id, Math.round(near(value) * 10_000) / 10_000]),
    ),
    titles: base.titles.map((title) => `${inventWord(random)} ${title}`),
  };
}

function inventMix(base: ActivitiesFile['codes'][string], random: () => number): ActivitiesFile['codes'][string] {
  const parts = Object.entries(base).map(([id, [share, value]]) => [id, share * (0.5 + random()), value] as const);
  const sum = parts.reduce((total, [, share]) => total + share, 0);
  return Object.fromEntries(
    parts.map(([id, share, value]) => [id, [Math.round((share / sum) * 10_000) / 10_000, value]]),
  );
}

/** Occupations to add to the real ones until there are `count`, and all activities with theirs. */
export function inventContent(
  real: readonly EntryOf<'occupations'>[],
  activities: ActivitiesFile,
  count: number,
): { invented: EntryOf<'occupations'>[]; activities: ActivitiesFile } {
  const random = numbersFrom(count);
  const mixes = Object.values(activities.codes);
  const taken = new Set(Object.keys(activities.codes));
  const invented: EntryOf<'occupations'>[] = [];
  const codes = { ...activities.codes };
  for (let place = 0; real.length + invented.length < count; place += 1) {
    const base = real[place % real.length];
    const mix = mixes[place % mixes.length];
    if (!base || !mix) throw new Error('content/ has no occupations or no activities to start from');
    const one = inventOccupation(base, place, random);
    const [code] = one.socCodes;
    if (code === undefined || taken.has(code)) continue;
    invented.push(one);
    codes[code] = inventMix(mix, random);
  }
  return {
    invented,
    activities: { ...activities, codes },
  };
}
