import { formatDate } from '../facts/formatdate.ts';
import { countOf } from '../facts/formatcount.ts';
import { horizonLabels, keysOf } from '../facts/labels.ts';
import { rankScores } from '../facts/rankscores.ts';
import type { Role } from '../schemas/role.ts';
import { viewClaim, viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { viewDisagreement, type DisagreementView } from './disagreements.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { viewPayChart } from './market.ts';
import { renderBody, renderInline } from './prose.ts';
import { viewStrip, type Strip } from './strip.ts';
import { describeRoleTasks, meanTaskShare, rankedShares, viewTaskChart } from './taskfigures.ts';
import type { ChartView } from './charts.ts';
import { describeTaskMean } from '../facts/describefindings.ts';

/** Text of ours with the claims that it rests on; without claims it is our editorial view. */
interface Backed {
  id: string;
  name: string;
  note: string;
  says: (Link & { title: string })[];
}

export interface TaskView extends Backed {
  figure?: ClaimView;
  peopleBetter?: string;
  otherFigures: ClaimView[];
  related: ClaimView[];
}

export interface ActionView extends Backed {
  awayFrom: Link[];
  buildsOn: Link[];
}

export interface RolePage {
  id: string;
  title: string;
  otherNames: string;
  sector: Link;
  reviewed: string;
  hasCode: boolean;
  codes: string[];
  standIns: string[];
  counts: string;
  strip: Strip;
  /** Who rates which task most and least exposed. */
  taskFinding: string;
  taskChart?: ChartView;
  tasks: TaskView[];
  taskMean: string;
  strengths: Backed[];
  payChart?: ChartView;
  pay: ClaimView[];
  demand: ClaimView[];
  displacement: ClaimView[];
  outlook: ClaimView[];
  junior: ClaimView[];
  senior: ClaimView[];
  actions: { id: string; name: string; actions: ActionView[] }[];
  specialisations: Backed[];
  tools: ClaimView[];
  skills: ClaimView[];
  geography: ClaimView[];
  questions: Backed[];
  related: string[];
  disagreements: DisagreementView[];
  sources: (Link & { title: string })[];
  body: string;
}

/** Who says it: one link a source, to the first of its claims. */
function says(content: Content, ids: readonly string[]): Backed['says'] {
  const links = ids.map((id) => {
    const { statement, source } = entryOf(content.claims, id, 'claims');
    return { text: linkSource(content, source).text, href: href(`/claims/${id}/`), title: statement };
  });
  return links.filter(({ text }, index) => links.findIndex((other) => other.text === text) === index);
}

function viewTasks(content: Content, role: string): TaskView[] {
  const file = [...content.tasks.values()].find((tasks) => tasks.role === role);
  const order = rankedShares(content, role).map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (file?.tasks ?? [])
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map((task) => ({
      id: `task-${task.id}`,
      name: task.name,
      note: renderInline(content, task.reason),
      says: [],
      ...(task.figure && { figure: viewClaim(content, task.figure) }),
      ...(task.peopleBetter && { peopleBetter: renderInline(content, task.peopleBetter) }),
      otherFigures: (task.otherFigures ?? []).map((id) => viewClaim(content, id)),
      related: viewClaims(content, task.related ?? []),
    }));
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

/** Ids of all claims that a role page shows, each once. */
function claimsOfRole(content: Content, role: Role, id: string): string[] {
  const file = [...content.tasks.values()].find((tasks) => tasks.role === id);
  const tasks = (file?.tasks ?? []).flatMap(({ figure, otherFigures = [], related = [] }) => [
    ...(figure ? [figure] : []),
    ...otherFigures,
    ...related,
  ]);
  const backed = [...role.strengths, ...role.actions, ...role.specialisations, ...role.questions];
  const listed = [role.pay, role.demand, role.displacement, role.outlook, role.junior, role.senior, role.tools];
  const scores = rankScores([...content.claims.values()], id).map(({ claim }) => claim.id);
  const lists = [...listed, role.skills, role.geography, ...backed.map(({ claims }) => claims)].flat();
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

function sourcesOfClaims(content: Content, ids: readonly string[]): RolePage['sources'] {
  const used = new Set(ids.map((id) => entryOf(content.claims, id, 'claims').source));
  return [...used]
    .map((id) => ({ ...linkSource(content, id), title: entryOf(content.sources, id, 'sources').title }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
}

function viewRole(content: Content, id: string): RolePage {
  const role = entryOf(content.roles, id, 'roles');
  const claims = claimsOfRole(content, role, id);
  const strip = viewStrip(content, id, role.plural);
  const tasks = viewTasks(content, id);
  const taskChart = viewTaskChart(content, id);
  const payChart = viewPayChart(content, role.pay);
  const mean = meanTaskShare(content, id);
  const list = (ids: readonly string[]) => viewClaims(content, ids);
  return {
    id,
    title: role.title,
    otherNames: role.otherNames.join(', '),
    sector: { text: entryOf(content.sectors, role.sector, 'sectors').title, href: href(`/sectors/${role.sector}/`) },
    reviewed: formatDate(role.reviewed),
    hasCode: role.socCodes.length > 0,
    codes: role.socCodes,
    standIns: role.standIns.map(({ title, socCode }) => `${title} (${socCode})`),
    counts: `${countOf(strip.trackers, 'tracker')}, ${countOf(tasks.length, 'task')}, ${countOf(claims.length, 'claim')}`,
    strip,
    taskFinding: describeRoleTasks(content, id),
    ...(taskChart && { taskChart }),
    tasks,
    taskMean: mean === undefined ? '' : describeTaskMean(mean, tasks.length),
    strengths: role.strengths.map(backedBy(content, 'strength')),
    ...(payChart && { payChart }),
    pay: list(role.pay),
    demand: list(role.demand),
    displacement: list(role.displacement),
    outlook: list(role.outlook),
    junior: list(role.junior),
    senior: list(role.senior),
    actions: viewActions(content, role, tasks),
    specialisations: role.specialisations.map(backedBy(content, 'specialisation')),
    tools: list(role.tools),
    skills: list(role.skills),
    geography: list(role.geography),
    questions: role.questions.map(({ question, answer, claims: rests }, index) => ({
      id: `question-${index + 1}`,
      name: question,
      note: renderInline(content, answer),
      says: says(content, rests),
    })),
    related: role.related,
    disagreements: role.disagreements.map((disagreement) => viewDisagreement(content, disagreement)),
    sources: sourcesOfClaims(content, claims),
    body: renderBody(content, role.body),
  };
}

/** Every role with all that its page shows. */
export async function getRolePages(): Promise<RolePage[]> {
  const content = await getContent();
  return [...content.roles.keys()].map((id) => viewRole(content, id));
}

export interface RoleRow extends Link {
  sector: string;
  strip: Strip;
  mostExposed: string;
  leastExposed: string;
}

/** A row a role for the directory and the home page. */
export async function getRoleRows(): Promise<RoleRow[]> {
  const content = await getContent();
  return [...content.roles.values()].map((role) => {
    const ranked = rankedShares(content, role.id);
    return {
      text: role.title,
      href: href(`/roles/${role.id}/`),
      sector: entryOf(content.sectors, role.sector, 'sectors').title,
      strip: viewStrip(content, role.id, role.plural),
      mostExposed: ranked[0]?.name ?? 'not stated',
      leastExposed: ranked.at(-1)?.name ?? 'not stated',
    };
  });
}
