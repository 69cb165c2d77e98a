import type { Content } from '../../../src/data/content.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Measure } from '../../../src/schemas/measure.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import type { Role } from '../../../src/schemas/role.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Tracker } from '../../../src/schemas/tracker.ts';
import { aClaim, aNumber } from '../build.ts';

export function aSource(parts: Partial<Source> = {}): Source {
  return {
    title: 'A report',
    publisher: 'Publisher',
    authors: [],
    published: '2025-06',
    kind: 'study',
    access: 'in-full',
    ...parts,
  };
}

export function anOccupation(parts: Partial<Occupation> = {}): Occupation {
  return {
    title: 'Bakers',
    group: 'production',
    socCodes: ['51-3011'],
    medianPay: 36_000,
    jobs: 200_000,
    jobsProjected: 210_000,
    growth: 5,
    education: 'No formal educational credential',
    measures: {},
    aliases: [],
    ...parts,
  };
}

export function aMeasure(parts: Partial<Measure> = {}): Measure {
  return {
    name: 'Measure of exposure',
    shortName: 'Measure',
    source: 'study',
    year: '2024',
    kind: 'human-rated-tasks',
    measures: 'How exposed the work is.',
    method: 'People rate each task.',
    unit: 'share of tasks',
    range: { min: 0, max: 1 },
    decimals: 2,
    notMeant: 'Job loss.',
    caveats: ['One year old.'],
    licence: 'not stated',
    shares: ['human-raters'],
    ...parts,
  };
}

export function aRole(parts: Partial<Role & { body: string }> = {}): Role & { body: string } {
  return {
    title: 'Baker',
    plural: 'bakers',
    otherNames: [],
    sector: 'food',
    socCodes: [],
    standIns: [],
    reviewed: '2026-11-21',
    strengths: [],
    pay: [],
    demand: [],
    displacement: [],
    outlook: [],
    junior: {},
    senior: {},
    actions: [],
    specialisations: [],
    tools: {},
    skills: {},
    geography: [],
    questions: [],
    related: [],
    disagreements: [],
    body: '',
    ...parts,
  };
}

export function aTracker(parts: Partial<Tracker> = {}): Tracker {
  return {
    name: 'Tracker',
    sources: ['tracker-site'],
    measures: 'exposure to AI',
    method: 'none',
    operator: 'not stated',
    ...parts,
  };
}

/** Entries by id, as a collection holds them. */
function collect<Data extends object>(entries: Record<string, Data>): Map<string, Data & { id: string }> {
  return new Map(Object.entries(entries).map(([id, data]) => [id, { ...data, id }]));
}

interface Parts {
  occupations?: Record<string, Occupation>;
  measures?: Record<string, Measure>;
  roles?: Record<string, Role & { body: string }>;
  sources?: Record<string, Source>;
  trackers?: Record<string, Tracker>;
  claims?: Claim[];
  activities?: { names: Record<string, string>; codes: Record<string, Record<string, [number, number]>> };
}

/** Content with all that every site has, and the parts that a test is about. */
export function smallContent(parts: Parts = {}): Content {
  const growthOfAll = aClaim({ id: 'growth-of-all', source: 'bureau', value: aNumber(3, 'percent-change') });
  return {
    sources: collect({ bureau: aSource({ shortName: 'Bureau 2024' }), study: aSource(), ...parts.sources }),
    claims: new Map([growthOfAll, ...(parts.claims ?? [])].map((claim) => [claim.id, claim])),
    roles: collect(parts.roles ?? {}),
    tasks: new Map(),
    ratings: new Map(),
    trackers: collect(parts.trackers ?? {}),
    sectors: collect({ food: { title: 'Food', summary: 'Food is made.', claims: [], body: '' } }),
    camps: new Map(),
    disagreements: new Map(),
    measures: collect(parts.measures ?? {}),
    occupations: collect(parts.occupations ?? {}),
    release: collect({
      release: {
        source: 'bureau',
        payAsOf: '2024-05',
        years: { from: 2024, to: 2034 },
        growthOfAll: 'growth-of-all',
        dropped: [],
      },
    }),
    activities: collect({ activities: { source: 'study', names: {}, codes: {}, ...parts.activities } }),
  };
}
