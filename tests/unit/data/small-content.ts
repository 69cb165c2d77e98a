import type { Cell } from '../../../src/data/api.ts';
import type { Content } from '../../../src/data/content.ts';
import { jobsOf, type Job } from '../../../src/data/jobs.ts';
import { findOccupation, type OccupationView } from '../../../src/data/occupations.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Colloquial } from '../../../src/schemas/colloquial.ts';
import type { EntryOf } from '../../../src/schemas/collections.ts';
import type { Measure } from '../../../src/schemas/measure.ts';
import type { NamedTask, WorkActivity } from '../../../src/schemas/named-task.ts';
import type { Occupation, OccupationTask } from '../../../src/schemas/occupation.ts';
import type { TaskRating } from '../../../src/schemas/rating.ts';
import type { Role } from '../../../src/schemas/role.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { TasksFile } from '../../../src/schemas/task.ts';
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

/** A named task as part of an occupation's work: all of it, unless said otherwise. */
export function aWorkPart(parts: Partial<OccupationTask> = {}): OccupationTask {
  return { task: 'bake-bread', share: 1, people: 0, gpt4: 0.5, gpt4Reworded: 0, statements: 1, ...parts };
}

export function aNamedTask(parts: Partial<NamedTask> = {}): NamedTask {
  return {
    id: 'bake-bread',
    code: '4.A.3.a.2.I01.D01',
    name: 'Bake bread',
    activity: 'prepare-foods',
    use: { '2025-01': 0.01, '2025-11': 0.02 },
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
    experience: 'None',
    training: 'None',
    openings: 20_000,
    similar: [],
    measures: {},
    tasks: [aWorkPart()],
    titles: [],
    sharedTitles: [],
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

/** Three measures that count, as many as a verdict takes. */
export const threeMeasures = { one: aMeasure(), two: aMeasure(), three: aMeasure() };

/** Values of the three measures, all alike unless said otherwise: among evenly spread ones, ranks are easy to see. */
export function inThree(one: number, two = one, three = one): Occupation['measures'] {
  return { one, two, three };
}

/** How both raters labelled an O*NET statement: not exposed, unless said otherwise. */
export function aRating(task: number, parts: Partial<TaskRating> = {}): TaskRating {
  return { task, type: 'core', people: 'E0', gpt4: 'E0', ...parts };
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

type Sector = Omit<EntryOf<'sectors'>, 'id'>;
type Camp = Omit<EntryOf<'camps'>, 'id'>;
type Disagreement = Omit<EntryOf<'disagreements'>, 'id'>;

export function aSector(parts: Partial<Sector> = {}): Sector {
  return { title: 'Food', summary: 'Food is made.', claims: [], body: '', ...parts };
}

export function aCamp(parts: Partial<Camp> = {}): Camp {
  return {
    title: 'Optimists',
    summary: 'Bread will be wanted.',
    mechanism: 'Bread made by hand is dear.',
    asStated: 'some-claim',
    proponents: [{ name: 'Ada Crumb', role: 'Baker', said: [], since: [] }],
    speaksFor: [],
    foundSince: [],
    challengedBy: [],
    body: '',
    ...parts,
  };
}

export function aDisagreement(parts: Partial<Disagreement> = {}): Disagreement {
  return {
    title: 'How fast bakers are sought',
    clash: 'Two figures differ.',
    claims: [],
    why: [{ reason: 'date', note: 'They are of different years.' }],
    ...parts,
  };
}

/** Entries by id, as a collection holds them. */
function collect<Data extends object>(entries: Record<string, Data>): Map<string, Data & { id: string }> {
  return new Map(Object.entries(entries).map(([id, data]) => [id, { ...data, id }]));
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

interface Parts {
  colloquial?: Colloquial['names'];
  sectors?: Record<string, Sector>;
  camps?: Record<string, Camp>;
  disagreements?: Record<string, Disagreement>;
  occupations?: Record<string, Occupation>;
  measures?: Record<string, Measure>;
  roles?: Record<string, Role & { body: string }>;
  sources?: Record<string, Source>;
  trackers?: Record<string, Tracker>;
  tasks?: Record<string, TasksFile>;
  claims?: Claim[];
  /** Labels of statements by id of their file. */
  ratings?: Record<string, TaskRating[]>;
  namedTasks?: NamedTask[];
  workActivities?: WorkActivity[];
  activities?: { names: Record<string, string>; codes: Record<string, Record<string, [number, number]>> };
}

/** Content with all that every site has, and the parts that a test is about. */
export function smallContent(parts: Parts = {}): Content {
  const growthOfAll = aClaim({ id: 'growth-of-all', source: 'bureau', value: aNumber(3, 'percent-change') });
  return {
    sources: collect({ bureau: aSource({ shortName: 'Bureau 2024' }), study: aSource(), ...parts.sources }),
    claims: new Map([growthOfAll, ...(parts.claims ?? [])].map((claim) => [claim.id, claim])),
    roles: collect(parts.roles ?? {}),
    tasks: collect(parts.tasks ?? {}),
    ratings: new Map(
      Object.entries(parts.ratings ?? {}).map(([id, ratings]) => [
        id,
        { id, occupation: 'Bakers', onetSocCode: '51-3011.00', source: 'study', asOf: '2023', ratings },
      ]),
    ),
    trackers: collect(parts.trackers ?? {}),
    sectors: collect(parts.sectors ?? { food: aSector() }),
    camps: collect(parts.camps ?? {}),
    disagreements: collect(parts.disagreements ?? {}),
    measures: collect(parts.measures ?? {}),
    occupations: collect(parts.occupations ?? {}),
    release: collect({
      release: {
        source: 'bureau',
        pages: 'https://bureau.example.gov/',
        names: 'bureau',
        ratings: 'study',
        use: 'study',
        copilot: 'study',
        payAsOf: '2024-05',
        years: { from: 2024, to: 2034 },
        growthOfAll: 'growth-of-all',
        dropped: [],
      },
    }),
    'named-tasks': byId(parts.namedTasks ?? [aNamedTask()]),
    'work-activities': byId(
      parts.workActivities ?? [
        {
          id: 'prepare-foods',
          code: '4.A.3.a.2.I01',
          name: 'Prepare foods',
          copilot: { sought: 0.002, performed: 0.0001 },
        },
      ],
    ),
    census: new Map(),
    colloquial: collect({ colloquial: { names: parts.colloquial ?? [] } }),
    activities: collect({ activities: { source: 'study', names: {}, codes: {}, ...parts.activities } }),
  };
}

/** The job with this id. Throws if there is none. */
export function jobIn(content: Content, id: string): Job {
  const job = jobsOf(content).find((one) => one.id === id);
  if (!job) throw new Error(`there is no job ${id}`);
  return job;
}

/** Every occupation of some content as pages see it. */
export function occupationsIn(content: Content): OccupationView[] {
  return [...content.occupations.keys()].map((id) => findOccupation(content, id));
}

/** Rows of a published table by the names of its columns. Throws for a row that is not as long as the header. */
export function namedCells([header = [], ...rows]: Cell[][]): Record<string, Cell>[] {
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} cells under ${header.length} names`);
    return Object.fromEntries(row.map((cell, at): [string, Cell] => [String(header[at]), cell]));
  });
}
