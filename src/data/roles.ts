import type { Html } from '../facts/format/html.ts';
import { formatDate } from '../facts/format/date.ts';
import { capitalise, countOf } from '../facts/format/count.ts';
import { splitFirstSentence } from '../facts/prose/first-sentence.ts';
import { horizonLabels, keysOf } from '../facts/format/labels.ts';
import { formatDirectory, parseDirectory } from '../facts/links/directory-filter.ts';
import { rankScores } from '../facts/statistics/rank-scores.ts';
import type { Role } from '../schemas/role.ts';
import { viewVerdict, type Answer } from './answer.ts';
import { viewClaim, viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { viewDisagreement, type DisagreementView } from './disagreements.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { viewPayChart } from './market.ts';
import { jobsInDepth, type JobInDepth } from './jobs.ts';
import { findOccupation, type OccupationView } from './occupations.ts';
import { renderBody, renderInline } from './prose.ts';
import type { Strip } from './strip.ts';
import {
  describeRoleTasks,
  describeWhole,
  figuresOfTask,
  rankedTasks,
  ratingSourceOf,
  tasksOf,
  viewTaskChart,
  type TaskFigure,
} from './task-figures.ts';
import type { ChartView } from './charts.ts';

/** Our own text with the claims that support it; without claims it is our editorial view. */
interface Backed {
  id: string;
  name: string;
  note: Html;
  says: Link[];
}

/** Our own notes, and other people’s claims, on one topic. */
export interface NotesAndClaims {
  notes: Html[];
  claims: ClaimView[];
}

/** How exposed a job is, in a line and a small picture. */
export interface JobExposure {
  /** The ranks that measures give it, or, where none covers it, the scores of trackers. */
  strip: Pick<Strip, 'marks'>;
  verdict: Answer['verdict'];
}

export interface RelatedRole extends Link, JobExposure {
  compare: string;
}

export interface TaskView extends Backed {
  /** Why it is exposed or not, in a sentence; the note says the rest. */
  lead: Html;
  /** Its name in a comparison: `<role>.<task>`. */
  compareId: string;
  /** What it is ranked by: a share that is computed here, or a tracker's. */
  main?: TaskFigure;
  /** The claim behind a tracker's main figure. */
  figure?: ClaimView;
  peopleBetter?: Html;
  /** Why the cards pass over it, as the content says it. */
  passedOver?: Html;
  otherFigures: ClaimView[];
  related: ClaimView[];
}

export interface ActionView extends Backed {
  awayFrom: Link[];
  buildsOn: Link[];
}

export interface RolePage {
  id: string;
  job: JobInDepth;
  title: string;
  /** The page of all that is said of it. */
  claimsPage: string;
  otherNames: string;
  sector: Link;
  reviewed: string;
  hasCode: boolean;
  codes: string[];
  /** Official occupations whose figures stand in where the role has no code of its own. */
  standIns: OccupationView[];
  counts: string;
  strip: Strip;
  /** Who rates which task most and least exposed. */
  taskFinding: string;
  taskChart?: ChartView;
  tasks: TaskView[];
  /** All tasks together in one sentence. */
  taskWhole: string;
  /** The O*NET occupation whose rated tasks ours group, and what was left out of it. */
  rated?: { occupation: string; source: Link; leftOut: Html[] };
  strengths: Backed[];
  payChart?: ChartView;
  pay: ClaimView[];
  demand: ClaimView[];
  displacement: ClaimView[];
  outlook: ClaimView[];
  junior: NotesAndClaims;
  senior: NotesAndClaims;
  actions: { id: string; name: string; actions: ActionView[] }[];
  specialisations: Backed[];
  tools: NotesAndClaims;
  skills: NotesAndClaims;
  geography: ClaimView[];
  questions: Backed[];
  /** The occupation that the role is, or that stands in for it. */
  occupation?: OccupationView;
  related: RelatedRole[];
  relatedNames: string[];
  disagreements: DisagreementView[];
  sources: (Link & { title: string })[];
  body: Html;
}

/** Who says it: one link per source, to the first of its claims. */
function says(content: Content, ids: readonly string[]): Backed['says'] {
  const links = ids.map((id) => {
    const { source } = entryOf(content.claims, id, 'claims');
    return { text: linkSource(content, source).text, href: href(`/claims/${id}/`) };
  });
  return links.filter(({ text }, index) => links.findIndex((other) => other.text === text) === index);
}

function viewTasks(content: Content, role: string): TaskView[] {
  const order = rankedTasks(content, role).tasks.map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (tasksOf(content, role)?.tasks ?? [])
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map((task) => {
      const main = figuresOfTask(content, role, task).find(({ use }) => use === 'main');
      const { first, rest } = splitFirstSentence(task.reason);
      return {
        id: `task-${task.id}`,
        compareId: `${role}.${task.id}`,
        name: task.name,
        lead: renderInline(content, first),
        note: renderInline(content, rest),
        says: [],
        ...(main && { main }),
        ...(task.figure && { figure: viewClaim(content, task.figure) }),
        ...(task.peopleBetter && { peopleBetter: renderInline(content, task.peopleBetter) }),
        ...(task.passedOver && { passedOver: renderInline(content, task.passedOver) }),
        otherFigures: (task.otherFigures ?? []).map((id) => viewClaim(content, id)),
        related: viewClaims(content, task.related ?? []),
      };
    });
}

function viewRated(content: Content, role: string): RolePage['rated'] {
  const rating = ratingSourceOf(content, role);
  if (!rating) return undefined;
  return {
    occupation: rating.occupation,
    source: linkSource(content, rating.source),
    leftOut: (tasksOf(content, role)?.leftOut ?? []).map(({ reason }) => renderInline(content, reason)),
  };
}

function viewActions(content: Content, role: Role, tasks: TaskView[]): RolePage['actions'] {
  const taskLink = (id: string) => ({
    text: tasks.find((task) => task.id === `task-${id}`)?.name ?? id,
    href: `#task-${id}`,
  });
  const strengthLink = (id: string) => ({
    text: role.strengths.find((strength) => strength.id === id)?.name ?? id,
    href: `#strength-${id}`,
  });
  return keysOf(horizonLabels)
    .map((horizon) => ({
      id: horizon,
      name: horizonLabels[horizon],
      actions: role.actions
        .filter((action) => action.horizon === horizon)
        .map((action) => ({
          id: `action-${action.id}`,
          name: action.title,
          note: renderInline(content, action.note),
          says: says(content, action.claims),
          awayFrom: (action.awayFrom ?? []).map(taskLink),
          buildsOn: (action.buildsOn ?? []).map(strengthLink),
        })),
    }))
    .filter(({ actions }) => actions.length > 0);
}

/** The sector that a role belongs to; for an occupation outside our sectors, its official group in the list of jobs. */
function sectorOf(content: Content, { id, role: { sector }, occupation }: JobInDepth): Link {
  if (sector !== undefined)
    return { text: entryOf(content.sectors, sector, 'sectors').title, href: href(`/sectors/${sector}/`) };
  if (!occupation) throw new Error(`content/roles/${id} has neither a sector nor an occupation`);
  const { group } = occupation;
  return { text: group.name, href: `${href('/roles/')}${formatDirectory({ ...parseDirectory(''), group: group.id })}` };
}

/** Ids of all claims that a role page shows, each once. */
function claimsOfRole(content: Content, role: Role, id: string): string[] {
  const file = tasksOf(content, id);
  const tasks = (file?.tasks ?? []).flatMap(({ figure, otherFigures = [], related = [] }) => [
    ...(figure ? [figure] : []),
    ...otherFigures,
    ...related,
  ]);
  const backed = [...role.strengths, ...role.actions, ...role.specialisations, ...role.questions];
  const listed = [role.pay, role.demand, role.displacement, role.outlook, role.geography];
  const sides = [role.junior, role.senior, role.tools, role.skills].map(({ claims = [] }) => claims);
  const scores = rankScores([...content.claims.values()], id).map(({ claim }) => claim.id);
  const lists = [...listed, ...sides, ...backed.map(({ claims }) => claims)].flat();
  return [...new Set([...scores, ...tasks, ...(file?.otherFigures ?? []), ...lists])];
}

function backedBy(content: Content, prefix: string) {
  return (entry: { id: string; name: string; note: string; claims: string[] }): Backed => ({
    id: `${prefix}-${entry.id}`,
    name: entry.name,
    note: renderInline(content, entry.note),
    says: says(content, entry.claims),
  });
}

function sourcesOfRole(content: Content, role: string, claims: readonly string[]): RolePage['sources'] {
  const rating = ratingSourceOf(content, role);
  const used = claims.map((id) => entryOf(content.claims, id, 'claims').source);
  const all = new Set([...used, ...(rating ? [rating.source] : [])]);
  return [...all]
    .map((id) => ({ ...linkSource(content, id), title: entryOf(content.sources, id, 'sources').title }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
}

function findJob(content: Content, id: string): JobInDepth {
  const job = jobsInDepth(content).find((one) => one.id === id);
  if (!job) throw new Error(`content/roles has no entry "${id}"`);
  return job;
}

function viewExposure(content: Content, job: JobInDepth): JobExposure {
  const ranks = job.occupation?.rows.filter(({ counts }) => counts).map(({ at }) => at);
  return { strip: ranks ? { marks: ranks } : job.role.strip, verdict: viewVerdict(content, job) };
}

function viewRelated(content: Content, id: string, other: string): RelatedRole {
  const job = findJob(content, other);
  return {
    text: job.title,
    href: job.href,
    ...viewExposure(content, job),
    compare: href(`/compare/${id}/${other}/`),
  };
}

/** A role with all that its page shows. Throws if the id is unknown. */
export function viewRole(content: Content, id: string): RolePage {
  const job = findJob(content, id);
  const { role, occupation } = job;
  const { strip } = role;
  const claims = claimsOfRole(content, role, id);
  const tasks = viewTasks(content, id);
  const taskChart = viewTaskChart(content, id);
  const payChart = viewPayChart(content, role.pay);
  const rated = viewRated(content, id);
  const list = (ids: readonly string[]) => viewClaims(content, ids);
  const side = ({ notes = [], claims: ids = [] }: Role['junior'], named: readonly string[] = []): NotesAndClaims => ({
    notes: [...named, ...notes].map((note) => renderInline(content, note)),
    claims: list(ids),
  });
  return {
    id,
    job,
    title: role.title,
    claimsPage: href(`/roles/${id}/claims/`),
    otherNames: role.otherNames.join(', '),
    sector: sectorOf(content, job),
    reviewed: formatDate(role.reviewed),
    hasCode: role.socCodes.length > 0,
    codes: role.socCodes,
    standIns: role.standIns.map((standIn) => findOccupation(content, standIn)),
    counts: `${capitalise(countOf(strip.trackers, 'tracker'))}, ${countOf(tasks.length, 'task')}, ${countOf(claims.length, 'claim')}`,
    strip,
    taskFinding: describeRoleTasks(content, id),
    ...(taskChart && { taskChart }),
    tasks,
    taskWhole: describeWhole(content, id),
    ...(rated && { rated }),
    strengths: role.strengths.map(backedBy(content, 'strength')),
    ...(payChart && { payChart }),
    pay: list(role.pay),
    demand: list(role.demand),
    displacement: list(role.displacement),
    outlook: list(role.outlook),
    junior: side(role.junior),
    senior: side(role.senior),
    actions: viewActions(content, role, tasks),
    specialisations: role.specialisations.map(backedBy(content, 'specialisation')),
    tools: side(
      role.tools,
      (role.namedTools ?? []).map(({ name, maker, note }) => `**${name}** (${maker}). ${note}`),
    ),
    skills: side(
      role.skills,
      (role.certifications ?? []).map(({ name, body: awarder, note }) => `**${name}** (${awarder}). ${note}`),
    ),
    geography: list(role.geography),
    questions: role.questions.map(({ question, answer, claims: rests }, index) => ({
      id: `question-${index + 1}`,
      name: question,
      note: renderInline(content, answer),
      says: says(content, rests),
    })),
    ...(occupation && { occupation }),
    related: role.related.map((other) => viewRelated(content, id, other)),
    relatedNames: role.relatedNames ?? [],
    disagreements: role.disagreements.map((disagreement) => viewDisagreement(content, disagreement)),
    sources: sourcesOfRole(content, id, claims),
    body: renderBody(content, role.body),
  };
}

/** Every role with all that its page shows. */
export async function getRolePages(): Promise<RolePage[]> {
  const content = await getContent();
  return jobsInDepth(content).map(({ id }) => viewRole(content, id));
}

/** The role that most trackers score: the example on the home page. */
export function viewMostScoredRole(content: Content): RolePage | undefined {
  const [most] = jobsInDepth(content).toSorted((a, b) => b.role.strip.trackers - a.role.strip.trackers);
  return most && viewRole(content, most.id);
}

/** The role of the site that most trackers score. */
export async function getMostScoredRole(): Promise<RolePage | undefined> {
  return viewMostScoredRole(await getContent());
}

export interface RoleRow extends Link, JobExposure {
  id: string;
  sector: string;
}

/** One row per role for the directory. */
export function viewRoleRows(content: Content): RoleRow[] {
  return jobsInDepth(content).map((job) => ({
    id: job.id,
    text: job.title,
    href: job.href,
    sector: sectorOf(content, job).text,
    ...viewExposure(content, job),
  }));
}

/** The written-up jobs of the site as rows. */
export async function getRoleRows(): Promise<RoleRow[]> {
  return viewRoleRows(await getContent());
}
