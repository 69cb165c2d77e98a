import { z } from 'zod';
import { formatValue } from '../facts/format/value.ts';
import { keysOf, scoreQuantityLabels } from '../facts/format/labels.ts';
import { normaliseScore } from '../facts/statistics/normalise-score.ts';
import { rankScores } from '../facts/statistics/rank-scores.ts';
import {
  apiSchemas,
  type About,
  type ApiFile,
  type ApiName,
  type OccupationEntry,
  type RoleSummary,
  type TaskEntry,
} from '../schemas/api.ts';
import type { Claim } from '../schemas/claim.ts';
import { figuresOfJob } from './comparison.ts';
import { getContent, releaseOf, type Content } from './content.ts';
import { fullAddress, toFullAddress } from './href.ts';
import { getJobsInDepth, isInDepth, jobsOf, type JobInDepth } from './jobs.ts';
import { listNamedTasks } from './task-pages.ts';
import { findOccupation } from './occupations.ts';
import { getContentChanged } from './published.ts';
import { groupOf, sharesOf, tasksOf } from './task-figures.ts';

const licence =
  'CC BY 4.0 for the selection, the wording and what is computed here; figures belong to their sources, which are named.';

/** What stands at the head of a published file. */
export async function about(title: string, path: string, schema: ApiName): Promise<About> {
  const address = fullAddress(path);
  const contentChanged = await getContentChanged();
  return {
    title,
    address,
    schema: fullAddress(`/api/v1/schema/${schema}.schema.json`),
    licence,
    cite: `Career Risk Explorer, “${title}”, ${contentChanged}, ${address}`,
    contentChanged,
  };
}

function summariseRole(content: Content, job: JobInDepth): RoleSummary {
  const { id, role } = job;
  const figures = figuresOfJob(content, job);
  return {
    id,
    title: role.title,
    otherNames: role.otherNames,
    address: fullAddress(`/roles/${id}/`),
    sector: role.sector ?? null,
    socCodes: role.socCodes,
    reviewed: role.reviewed,
    scores: figures.scores,
    exposed: figures.exposed ?? null,
    medianPay: figures.medianPay ?? null,
    jobs: figures.jobs ?? null,
    projectedGrowth: figures.growth ?? null,
    tasks: tasksOf(content, id)?.tasks.length ?? 0,
  };
}

function listTasksOf(content: Content, role: string): TaskEntry[] {
  return (tasksOf(content, role)?.tasks ?? []).map((task) => ({
    ...task,
    id: `${role}.${task.id}`,
    role,
    address: fullAddress(`/roles/${role}/#task-${task.id}`),
    share: groupOf(content, role, task)?.share ?? null,
    exposed: task.onetTasks || task.namedTasks ? (sharesOf(content, role, task) ?? null) : null,
  }));
}

/** Every role in depth, summed up. */
export function listRoles(content: Content): RoleSummary[] {
  return jobsOf(content)
    .filter(isInDepth)
    .map((job) => summariseRole(content, job));
}

export async function getRolesFile(): Promise<ApiFile<'roles'>> {
  return {
    about: await about('Roles', '/api/v1/roles.json', 'roles'),
    roles: listRoles(await getContent()),
  };
}

/** Every task of every role. */
export function listTasks(content: Content): TaskEntry[] {
  return [...content.roles.keys()].flatMap((id) => listTasksOf(content, id));
}

export async function getTasksFile(): Promise<ApiFile<'tasks'>> {
  return {
    about: await about('Tasks', '/api/v1/tasks.json', 'tasks'),
    tasks: listTasks(await getContent()),
  };
}

/** Every named task, without its jobs: each has a file of its own with them. */
export async function getNamedTasksFile(): Promise<ApiFile<'named-tasks'>> {
  return {
    about: await about('Named tasks', '/api/v1/named-tasks.json', 'named-tasks'),
    tasks: listNamedTasks(await getContent()),
  };
}

export async function getRoleFiles(): Promise<ApiFile<'role'>[]> {
  const content = await getContent();
  return Promise.all(
    (await getJobsInDepth()).map(async (job) => {
      const { id, strip: _, ...fields } = job.role;
      return {
        about: await about(fields.title, `/api/v1/roles/${id}.json`, 'role'),
        role: summariseRole(content, job),
        content: fields,
        tasks: listTasksOf(content, id),
        scores: rankScores([...content.claims.values()], id).map(({ claim, position }) => ({
          claim: claim.id,
          tracker: claim.trackerScore.tracker,
          quantity: claim.trackerScore.quantity,
          use: claim.trackerScore.use,
          native: formatValue(claim.value),
          position,
        })),
      };
    }),
  );
}

type PublishedClaim = ApiFile<'claims'>['claims'][number];

/** Every claim, those that were withdrawn too. */
export function listClaims({ claims }: Content): PublishedClaim[] {
  return [...claims.values()].map((claim) => ({ ...claim, address: fullAddress(`/claims/${claim.id}/`) }));
}

export async function getClaimsFile(): Promise<ApiFile<'claims'>> {
  return {
    about: await about('Claims', '/api/v1/claims.json', 'claims'),
    claims: listClaims(await getContent()),
  };
}

function publish<Entry extends { id: string; $schema?: string | undefined }>(entry: Entry, folder: string) {
  const { $schema, ...rest } = entry;
  return { ...rest, address: fullAddress(`/${folder}/${entry.id}/`) };
}

export async function getSourcesFile(): Promise<ApiFile<'sources'>> {
  const content = await getContent();
  return {
    about: await about('Sources', '/api/v1/sources.json', 'sources'),
    sources: [...content.sources.values()].map((source) => publish(source, 'sources')),
  };
}

export async function getDisagreementsFile(): Promise<ApiFile<'disagreements'>> {
  const content = await getContent();
  return {
    about: await about('Disagreements', '/api/v1/disagreements.json', 'disagreements'),
    disagreements: [...content.disagreements.values()].map((disagreement) => ({
      ...publish(disagreement, 'disagreements'),
      address: fullAddress(`/disagreements/#${disagreement.id}`),
    })),
  };
}

/** The years in the names of columns, from the vintage of the official table. */
function columnYears(content: Content): { pay: string; from: string; to: string; span: string } {
  const { payAsOf, years } = releaseOf(content);
  const [from, to] = [String(years.from), String(years.to)];
  return { pay: payAsOf.slice(0, 4), from, to, span: `${from}_${to.slice(2)}` };
}

export type Cell = string | number;
export const blank = (value: Cell | null | undefined): Cell => value ?? '';

/** Every occupation with its native values, percentiles and agreement. */
export function listOccupations(content: Content): OccupationEntry[] {
  return [...content.occupations.values()].map(({ $schema: _, ...occupation }) => {
    const { rows, history, href: path, agreement } = findOccupation(content, occupation.id);
    return {
      ...occupation,
      address: toFullAddress(path),
      percentiles: Object.fromEntries([...rows, ...history].map(({ id, at }) => [id, at])),
      agreement: agreement.band,
    };
  });
}

export async function getOccupationsFile(): Promise<ApiFile<'occupations'>> {
  return {
    about: await about('Occupations', '/api/v1/occupations.json', 'occupations'),
    occupations: listOccupations(await getContent()),
  };
}

/** Occupations as a table: a header, then one row per occupation, native values and percentiles by measure. */
export function tabulateOccupations(content: Content): Cell[][] {
  const measures = [...content.measures.keys()];
  const { pay, from, to, span } = columnYears(content);
  const header = [
    'id',
    'title',
    'group',
    'soc_codes',
    `median_pay_usd_${pay}`,
    `median_pay_hourly_usd_${pay}`,
    `jobs_${from}`,
  ];
  const more = [`jobs_${to}`, `growth_percent_${span}`, 'entry_education', 'agreement', 'address'];
  return [
    [...header, ...more, ...measures, ...measures.map((id) => `percentile-${id}`)],
    ...listOccupations(content).map((one) => [
      one.id,
      one.title,
      one.group,
      one.socCodes.join(';'),
      blank(one.medianPay),
      blank(one.medianHourlyPay),
      one.jobs,
      one.jobsProjected,
      one.growth,
      one.education,
      one.agreement,
      one.address,
      ...measures.map((id) => blank(one.measures[id])),
      ...measures.map((id) => blank(one.percentiles[id])),
    ]),
  ];
}

export async function getOccupationsTable(): Promise<Cell[][]> {
  return tabulateOccupations(await getContent());
}

/** The JSON Schema of a published file, with its own address as its id. */
export function getApiSchema(name: ApiName): object {
  return { $id: fullAddress(`/api/v1/schema/${name}.schema.json`), ...z.toJSONSchema(apiSchemas[name]) };
}

/** Roles as a table: a header, then one row per role. */
export function tabulateRoles(content: Content): Cell[][] {
  const header = ['id', 'title', 'sector', 'soc_codes', 'reviewed'];
  const quantities = keysOf(scoreQuantityLabels);
  const scored = quantities.flatMap((name) => [`${name}_low`, `${name}_high`, `${name}_trackers`]);
  const { pay, from, span } = columnYears(content);
  const more = ['exposed_people', 'exposed_gpt4', `median_pay_usd_${pay}`, `jobs_${from}`];
  return [
    [...header, ...scored, ...more, `projected_growth_percent_${span}`, 'tasks', 'address'],
    ...listRoles(content).map((role) => [
      role.id,
      role.title,
      blank(role.sector),
      role.socCodes.join(';'),
      role.reviewed,
      ...quantities.flatMap((name) => {
        const own = role.scores.find(({ quantity }) => quantity === name);
        return [blank(own?.low), blank(own?.high), blank(own?.trackers)];
      }),
      blank(role.exposed?.people),
      blank(role.exposed?.gpt4),
      blank(role.medianPay),
      blank(role.jobs),
      blank(role.projectedGrowth),
      role.tasks,
      role.address,
    ]),
  ];
}

export async function getRolesTable(): Promise<Cell[][]> {
  return tabulateRoles(await getContent());
}

/** Tasks as a table: a header, then one row per task. */
export function tabulateTasks(tasks: readonly TaskEntry[]): Cell[][] {
  return [
    [
      'id',
      'role',
      'name',
      'share',
      'exposed_people',
      'exposed_gpt4',
      'figure_claim',
      'onet_tasks',
      'named_tasks',
      'reason',
      'address',
    ],
    ...tasks.map((task) => [
      task.id,
      task.role,
      task.name,
      blank(task.share),
      blank(task.exposed?.people),
      blank(task.exposed?.gpt4),
      blank(task.figure),
      (task.onetTasks ?? []).join(';'),
      (task.namedTasks ?? []).join(';'),
      task.reason,
      task.address,
    ]),
  ];
}

export async function getTasksTable(): Promise<Cell[][]> {
  return tabulateTasks(listTasks(await getContent()));
}

function numbersOfClaim({ value }: Claim): [Cell, Cell] {
  switch (value.kind) {
    case 'number':
      return [value.number, value.number];
    case 'range':
      return [blank(value.low), blank(value.high)];
    case 'ratio':
      return [value.first, value.second];
    case 'change':
      return [value.from, value.to];
    case 'score':
      return [value.score, value.score];
    default:
      return ['', ''];
  }
}

/** Claims as a table: a header, then one row per claim. */
export function tabulateClaims(claims: readonly PublishedClaim[]): Cell[][] {
  const header = ['id', 'theme', 'statement', 'value', 'kind', 'unit', 'first_number', 'second_number', 'place_0_100'];
  const more = ['as_of', 'geography', 'population', 'source', 'locator', 'grade', 'check', 'role', 'tracker'];
  return [
    [...header, ...more, 'added', 'withdrawn', 'address'],
    ...claims.map((claim) => [
      claim.id,
      claim.theme,
      claim.statement,
      formatValue(claim.value),
      claim.value.kind,
      'unit' in claim.value ? claim.value.unit : '',
      ...numbersOfClaim(claim),
      claim.value.kind === 'score' ? normaliseScore(claim.value) : '',
      claim.asOf,
      claim.geography,
      claim.population,
      claim.source,
      claim.locator,
      claim.grade,
      blank(claim.check?.verdict),
      blank(claim.trackerScore?.role),
      blank(claim.trackerScore?.tracker),
      claim.added,
      blank(claim.withdrawn),
      claim.address,
    ]),
  ];
}

export async function getClaimsTable(): Promise<Cell[][]> {
  return tabulateClaims(listClaims(await getContent()));
}

/** A published file as the data page tells of it. */
export interface PublishedFile {
  name: string;
  href: string;
  schema: string;
  rows: number;
  what: string;
  csv?: string;
  fields: { name: string; meaning: string }[];
}

function fieldsOf(entry: z.ZodType): PublishedFile['fields'] {
  if (!(entry instanceof z.ZodObject)) return [];
  return Object.entries(entry.shape).map(([name, field]) => ({
    name,
    meaning: (field as z.ZodType).description ?? '',
  }));
}

/** Every published file, with the fields of its entries. */
export async function getPublishedFiles(): Promise<PublishedFile[]> {
  const [roles, occupations, tasks, namedTasks, claims, sources, disagreements] = await Promise.all([
    getRolesFile(),
    getOccupationsFile(),
    getTasksFile(),
    getNamedTasksFile(),
    getClaimsFile(),
    getSourcesFile(),
    getDisagreementsFile(),
  ]);
  const { shape } = apiSchemas.roles;
  const file = (name: ApiName, rows: number, what: string, entry: z.ZodType, csv = false): PublishedFile => ({
    name: `${name}.json`,
    href: `/api/v1/${name}.json`,
    schema: `/api/v1/schema/${name}.schema.json`,
    rows,
    what,
    ...(csv && { csv: `/api/v1/${name}.csv` }),
    fields: fieldsOf(entry),
  });
  return [
    file('claims', claims.claims.length, 'Every claim of the ledger.', apiSchemas.claims.shape.claims.element, true),
    file('roles', roles.roles.length, 'Every role, summed up.', shape.roles.element, true),
    file(
      'occupations',
      occupations.occupations.length,
      'Every occupation with its measures.',
      apiSchemas.occupations.shape.occupations.element,
      true,
    ),
    file('tasks', tasks.tasks.length, 'Every task of every role.', apiSchemas.tasks.shape.tasks.element, true),
    file(
      'named-tasks',
      namedTasks.tasks.length,
      'Every named task: its use, and how it is rated over its jobs.',
      apiSchemas['named-tasks'].shape.tasks.element,
      true,
    ),
    file('sources', sources.sources.length, 'Every source.', apiSchemas.sources.shape.sources.element),
    file(
      'disagreements',
      disagreements.disagreements.length,
      'Claims that clash.',
      apiSchemas.disagreements.shape.disagreements.element,
    ),
  ];
}
