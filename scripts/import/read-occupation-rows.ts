import type { ActivitiesFile, Occupation, OccupationTask } from '../../src/schemas/occupation.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';
import { numberOf, requireNumber, textOf, type Row } from './read-cells.ts';

/** Columns of the published table, by id of the measure. */
const measureColumns: Record<string, string> = {
  'gpt4-exposure': 'gpt4_beta',
  'human-exposure': 'human_beta',
  'gpt4-automation': 'gpt4_automation_mean',
  applicability: 'ms_applicability',
  'observed-exposure': 'aei_observed_exposure',
  'ilo-2025': 'ilo_genai_2025',
  'aioe-language': 'aioe_lm',
  'aioe-image': 'aioe_image',
  'frey-osborne': 'frey_osborne',
};

/** `gpt4_beta=0.61;aei_observed_exposure=0.08(withheld)` → shares by measure, those withheld left out. */
function partialOf(text: string): Record<string, number> {
  const byColumn = new Map(Object.entries(measureColumns).map(([id, column]) => [column, id]));
  const shares = text
    .split(';')
    .filter((part) => part !== '' && !part.includes('withheld'))
    .flatMap((part) => {
      const [column = '', share = ''] = part.split('=');
      const id = byColumn.get(column);
      return id ? [[id, Number(share)] as const] : [];
    });
  return Object.fromEntries(shares);
}

/** The published tables that occupations are made of. */
export interface OccupationTables {
  occupations: readonly Row[];
  tasks: readonly Row[];
  titles: readonly Row[];
  technologies: readonly Row[];
  facts: readonly Row[];
}

/** Ids of named tasks, by code. */
type TaskIds = ReadonlyMap<string, string>;

type Rated = Omit<OccupationTask, 'task'>;

function readRated(row: Row): Rated {
  return {
    share: requireNumber(row, 'weight_share'),
    people: requireNumber(row, 'human_exposed'),
    gpt4: requireNumber(row, 'gpt4_exposed'),
    gpt4Reworded: requireNumber(row, 'gpt4_exposed_run2'),
    statements: requireNumber(row, 'n_onet_tasks'),
  };
}

/** Its named tasks, the largest first, and what has no name. Throws for a code that no named task has. */
function readTasks(rows: readonly Row[], taskIds: TaskIds): Pick<Occupation, 'tasks' | 'unnamed'> {
  const named = rows.flatMap((row) => {
    const code = textOf(row, 'dwa_id');
    if (code === '') return [];
    const task = taskIds.get(code);
    if (task === undefined) throw new Error(`${textOf(row, 'slug')}: no task "${code}" in task_names.csv`);
    return [{ task, ...readRated(row) }];
  });
  const nameless = rows.find((row) => textOf(row, 'dwa_id') === '');
  return {
    tasks: named.toSorted((a, b) => b.share - a.share || a.task.localeCompare(b.task)),
    ...(nameless && { unnamed: readRated(nameless) }),
  };
}

const fold = (title: string) => title.toLowerCase().replace(/\s+/g, ' ');

/** Each once, whatever its capitals; none of those that are taken. */
function distinct(titles: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(taken.map(fold));
  return titles.filter((title) => {
    const isNew = !seen.has(fold(title));
    seen.add(fold(title));
    return isNew;
  });
}

type Titles = Pick<Occupation, 'titles' | 'sharedTitles'>;

/** Job titles by occupation: those of which it is the most common meaning, and those that mostly mean another. */
function readTitles(rows: readonly Row[]): Map<string, Titles> {
  const byOccupation = new Map<string, Titles>();
  for (const row of rows) {
    for (const [place, id] of textOf(row, 'slugs').split(' ').entries()) {
      const own = byOccupation.get(id) ?? { titles: [], sharedTitles: [] };
      byOccupation.set(id, own);
      own[place === 0 ? 'titles' : 'sharedTitles'].push(textOf(row, 'title'));
    }
  }
  return byOccupation;
}

function readTechnologies(rows: readonly Row[]): Pick<Occupation, 'technologies'> {
  if (rows.length === 0) return {};
  const byCategory = Map.groupBy(rows, (row) => textOf(row, 'category'));
  const technologies = [...byCategory].map(
    ([category, own]) =>
      [
        category,
        distinct(
          own.map((row) => textOf(row, 'technology')),
          [],
        ),
      ] as const,
  );
  return { technologies: Object.fromEntries(technologies.toSorted(([a], [b]) => a.localeCompare(b))) };
}

/** The Handbook prints a pointer to another section where no one answer holds. */
const answerOf = (text: string) => (text === 'See How to Become One' ? 'Varies' : text);

function readFacts(row: Row): Pick<Occupation, 'experience' | 'training' | 'payRange' | 'openings' | 'similar'> {
  const [low, high] = [numberOf(row, 'pay_p10_usd'), numberOf(row, 'pay_p90_usd')];
  const per = textOf(row, 'pay_per');
  const similar = textOf(row, 'similar_occupations');
  return {
    experience: answerOf(textOf(row, 'work_experience')),
    training: answerOf(textOf(row, 'on_the_job_training')),
    ...(low !== undefined &&
      high !== undefined &&
      (per === 'year' || per === 'hour') && { payRange: { low, high, per } }),
    openings: requireNumber(row, 'openings_per_year_2024_34'),
    similar: similar === '' ? [] : similar.split(' '),
  };
}

/** What the other tables say of an occupation. */
interface Rest {
  tasks: readonly Row[];
  titles: Titles;
  technologies: readonly Row[];
  facts: Row;
}

function readRow(row: Row, { tasks, titles, technologies, facts }: Rest, taskIds: TaskIds): EntryOf<'occupations'> {
  const notes = textOf(row, 'notes');
  const values = Object.entries(measureColumns).flatMap(([id, column]) => {
    const value = numberOf(row, column);
    return value === undefined ? [] : [[id, value] as const];
  });
  const medianPay = numberOf(row, 'median_pay_usd_2024');
  const medianHourlyPay = numberOf(row, 'median_pay_hourly_usd_2024');
  const statements = numberOf(row, 'n_onet_tasks');
  const partial = partialOf(textOf(row, 'partial_coverage'));
  const pooled = [...notes.matchAll(/bls_hybrid:[\d-]+=([\d+-]+)/g)].flatMap(([, codes = '']) => codes.split('+'));
  const id = textOf(row, 'slug');
  const title = textOf(row, 'title');
  const own = distinct(titles.titles, [title]);
  return {
    id,
    title,
    group: textOf(row, 'group'),
    socCodes: textOf(row, 'soc_codes').split(';'),
    ...(medianPay !== undefined && { medianPay }),
    ...(medianHourlyPay !== undefined && { medianHourlyPay }),
    ...(notes.includes('pay_topcoded') && { payTopCoded: true as const }),
    jobs: requireNumber(row, 'jobs_2024'),
    jobsProjected: requireNumber(row, 'jobs_2034'),
    growth: requireNumber(row, 'growth_pct_2024_34'),
    education: textOf(row, 'entry_education'),
    ...readFacts(facts),
    measures: Object.fromEntries(values),
    ...(statements !== undefined && { statements }),
    ...(Object.keys(partial).length > 0 && { partial }),
    ...(pooled.length > 0 && { pooled }),
    ...readTasks(tasks, taskIds),
    ...readTechnologies(technologies),
    titles: own,
    sharedTitles: distinct(titles.sharedTitles, [title, ...own]),
  };
}

const byOccupation = (rows: readonly Row[]) => Map.groupBy(rows, (row) => textOf(row, 'slug'));

/** Occupations of the published tables. Throws naming row and column. */
export function readOccupationRows(tables: OccupationTables, taskIds: TaskIds): EntryOf<'occupations'>[] {
  const tasks = byOccupation(tables.tasks);
  const titles = readTitles(tables.titles);
  const technologies = byOccupation(tables.technologies);
  const facts = byOccupation(tables.facts);
  return tables.occupations.map((row) => {
    const id = textOf(row, 'slug');
    const [own] = facts.get(id) ?? [];
    if (!own) throw new Error(`${id}: no row in ooh_facts.csv`);
    const rest = {
      tasks: tasks.get(id) ?? [],
      titles: titles.get(id) ?? { titles: [], sharedTitles: [] },
      technologies: technologies.get(id) ?? [],
      facts: own,
    };
    return readRow(row, rest, taskIds);
  });
}

/** Shares and applicability by SOC code and activity, with the activities' names. Throws naming row and column. */
export function readActivityRows(rows: readonly Row[]): Pick<ActivitiesFile, 'names' | 'codes'> {
  const names: ActivitiesFile['names'] = {};
  const codes: ActivitiesFile['codes'] = {};
  for (const row of rows) {
    const id = textOf(row, 'gwa_id');
    names[id] = textOf(row, 'gwa_name');
    const shares = (codes[textOf(row, 'soc_code')] ??= {});
    shares[id] = [requireNumber(row, 'weight_share'), requireNumber(row, 'applicability')];
  }
  return { names, codes };
}
