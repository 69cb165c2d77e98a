import type { Bar, BarSeries } from '../facts/plots/bar-series.ts';
import type { ComparedTask } from '../facts/compare/compare-tasks.ts';
import { describeDifference, type RoleFigures } from '../facts/compare/compare-roles.ts';
import { lowerFirst } from '../facts/format/count.ts';
import { taskAxis } from '../facts/statistics/exposed-share.ts';
import { formatDate } from '../facts/format/date.ts';
import { horizonLabels, keysOf } from '../facts/format/labels.ts';
import { rankScores, spreadsOfScores } from '../facts/statistics/rank-scores.ts';
import type { Role } from '../schemas/role.ts';
import { viewClaim, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { findOccupation, getOccupationPages, vintageOf, type OccupationView } from './occupations.ts';
import { renderInline } from './prose.ts';
import { viewStrip, type Strip } from './strip.ts';
import { figuresOfTask, rankedTasks, sharesOf, tasksOf } from './task-figures.ts';

/** A task as a comparison shows it. Text that ends in `Html` is made from our own Markdown. */
export interface TaskCard extends ComparedTask {
  href: string;
  reasonHtml: string;
  peopleBetterHtml?: string;
  sources: Link[];
}

/** Our notes and other people's claims on one side of a role. */
export interface SideCard {
  notesHtml: string[];
  claims: Link[];
}

/** A figure that someone gives, with what they say of it. */
type Quoted = Link & { value: string; source: Link; date: string };

/** A role as a comparison shows it. */
export interface RoleCard {
  id: string;
  title: string;
  href: string;
  /** Scores of trackers, a strip for each quantity. */
  scores: Strip['mini'];
  /** Percentiles of the measures that count; no marks where none covers it. */
  measures: Pick<Strip, 'finding' | 'marks'>;
  figures: RoleFigures;
  /** Its tasks by their main figure, on an axis from 0 to 100; missing where no task has one. */
  tasks?: { series: BarSeries; meaning: string };
  /** Official median pay, US dollars a year; empty where there is none. */
  pay: Bar[];
  /** What else is said of its pay: figures that have no axis in common. */
  otherPay: Quoted[];
  demand: Quoted[];
  junior: SideCard;
  senior: SideCard;
  actions: { horizon: string; actions: Link[] }[];
  sources: Link[];
}

/** All that comparing one role or its tasks needs; a comparison loads one such file per role. */
export interface RoleFile {
  role: RoleCard;
  tasks: TaskCard[];
}

/** What can be picked, and under which other ids. */
export interface ComparisonIndex {
  roles: { id: string; title: string; otherNames: string[]; aliases: string[] }[];
  tasks: { id: string; name: string; role: string; aliases: string[] }[];
}

function measuresOf({ agreement: { band, low, high, median, measures: count } }: OccupationView) {
  return band === 'unknown' ? {} : { measures: { low, high, median, count } };
}

/** What official statistics and published measures say of an occupation; what they do not say is missing. */
function officialFigures(content: Content, one: OccupationView) {
  const { medianPay, jobs, growth } = one.numbers;
  const { payAsOf, years } = entryOf(content.occupations, 'occupations', 'occupations');
  return {
    vintage: {
      pay: formatDate(payAsOf),
      jobs: String(years.from),
      growth: `${years.from}–${String(years.to).slice(2)}`,
    },
    ...measuresOf(one),
    ...(medianPay !== undefined && { medianPay }),
    ...(one.payTopCoded && { payTopCoded: true as const }),
    jobs,
    growth,
  };
}

/** Official median pay as a bar: of all that is said on pay, this alone is the same figure for every job. */
function payBars(content: Content, one: OccupationView | undefined): Bar[] {
  const number = one?.numbers.medianPay;
  if (!one || number === undefined) return [];
  const { source } = entryOf(content.occupations, 'occupations', 'occupations');
  return [
    {
      id: `pay-${one.id}`,
      label: 'Median pay',
      low: number,
      high: number,
      text: one.payShort,
      note: `${linkSource(content, source).text} · ${vintageOf(content).payAsOf}`,
      href: `${one.href}#official`,
      tone: 50,
      ...(one.payTopCoded && { open: true }),
    },
  ];
}

/** Percentiles of the measures that count, on one strip. */
function measureStrip(one: OccupationView | undefined): RoleCard['measures'] {
  if (!one) return { finding: '', marks: [] };
  return { finding: one.finding, marks: one.rows.filter(({ counts }) => counts).map(({ at }) => at) };
}

/** The figures by which a role can be compared. */
export function figuresOfRole(content: Content, role: Role & { id: string }): RoleFigures {
  const scores = spreadsOfScores(rankScores([...content.claims.values()], role.id));
  const exposed = sharesOf(content, role.id);
  const occupation = role.occupation === undefined ? undefined : findOccupation(content, role.occupation);
  return {
    title: role.title,
    plural: role.plural,
    scores,
    ...(exposed && { exposed }),
    ...(occupation && officialFigures(content, occupation)),
  };
}

function viewTaskCards(content: Content, role: Role & { id: string }): TaskCard[] {
  return (tasksOf(content, role.id)?.tasks ?? []).map((task) => {
    const figures = figuresOfTask(content, role.id, task);
    const dateOf = (bar: Bar) => {
      const claim = content.claims.get(bar.id);
      return claim ? formatDate(claim.asOf) : ratingDate(content, role.id);
    };
    return {
      id: `${role.id}.${task.id}`,
      name: task.name,
      role: { id: role.id, title: role.title },
      href: href(`/roles/${role.id}/#task-${task.id}`),
      reasonHtml: renderInline(content, task.reason),
      ...(task.peopleBetter && { peopleBetterHtml: renderInline(content, task.peopleBetter) }),
      figures: figures.map(({ measure, bar, use }) => ({ measure, bar, use, date: dateOf(bar) })),
      sources: [...new Set(figures.map(({ source }) => source))].map((id) => linkSource(content, id)),
    };
  });
}

function ratingDate(content: Content, role: string): string {
  const ratings = tasksOf(content, role)?.ratings;
  return ratings === undefined ? 'undated' : formatDate(entryOf(content.ratings, ratings, 'ratings').asOf);
}

function viewSide(content: Content, { notes = [], claims = [] }: Role['junior']): SideCard {
  return {
    notesHtml: notes.map((note) => renderInline(content, note)),
    claims: claims
      .map((id) => viewClaim(content, id))
      .map(({ statement, href: address }) => ({ text: statement, href: address })),
  };
}

function quote({ value, statement, href: address, source, date }: ClaimView): Quoted {
  return { value, text: statement, href: address, source, date };
}

function viewRoleCard(content: Content, role: Role & { id: string }): RoleCard {
  const { mini } = viewStrip(content, role.id, role.plural);
  const { tasks, measure } = rankedTasks(content, role.id);
  const bars = tasks.map(({ bar }) => bar);
  const occupation = role.occupation === undefined ? undefined : findOccupation(content, role.occupation);
  const figures = (ids: readonly string[]) =>
    ids
      .map((id) => viewClaim(content, id))
      .map((claim) => claim.lead ?? claim)
      .filter(({ isFigure }) => isFigure);
  const isOfficial = ({ id }: ClaimView) =>
    entryOf(content.sources, entryOf(content.claims, id, 'claims').source, 'sources').kind === 'official-statistics';
  const otherPay = figures(role.pay).filter((claim) => !isOfficial(claim));
  const demand = figures(role.demand);
  return {
    id: role.id,
    title: role.title,
    href: href(`/roles/${role.id}/`),
    scores: mini,
    measures: measureStrip(occupation),
    figures: figuresOfRole(content, role),
    ...(measure && {
      tasks: {
        series: { id: measure.id, name: measure.name, axis: taskAxis(measure.scale, bars), bars },
        meaning: measure.meaning,
      },
    }),
    pay: payBars(content, occupation),
    otherPay: otherPay.map(quote),
    demand: demand.map(quote),
    junior: viewSide(content, role.junior),
    senior: viewSide(content, role.senior),
    actions: keysOf(horizonLabels)
      .map((horizon) => ({
        horizon: horizonLabels[horizon],
        actions: role.actions
          .filter((action) => action.horizon === horizon)
          .map(({ id, title }) => ({ text: title, href: href(`/roles/${role.id}/#action-${id}`) })),
      }))
      .filter(({ actions }) => actions.length > 0),
    sources: sourcesOfCard(content, role, [...otherPay, ...demand]),
  };
}

function sourcesOfCard(content: Content, role: Role & { id: string }, quoted: readonly { id: string }[]): Link[] {
  const ratings = tasksOf(content, role.id)?.ratings;
  const scores = rankScores([...content.claims.values()], role.id).map(({ claim }) => claim.source);
  const cited = quoted.map(({ id }) => entryOf(content.claims, id, 'claims').source);
  const all = [...(ratings ? [entryOf(content.ratings, ratings, 'ratings').source] : []), ...cited, ...scores];
  const measured = role.occupation === undefined ? [] : findOccupation(content, role.occupation).sources;
  const links = [...all.map((id) => linkSource(content, id)), ...measured];
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

/** An occupation that no role describes in depth: official figures and measures, and nothing of ours. */
function viewOccupationCard(content: Content, one: OccupationView): RoleCard {
  const { id, title, sources } = one;
  const nothing: SideCard = { notesHtml: [], claims: [] };
  return {
    id,
    title,
    href: one.href,
    scores: [],
    measures: measureStrip(one),
    figures: {
      title,
      plural: lowerFirst(title),
      scores: [],
      ...officialFigures(content, one),
    },
    pay: payBars(content, one),
    otherPay: [],
    demand: [],
    junior: nothing,
    senior: nothing,
    actions: [],
    sources,
  };
}

function viewComparison(content: Content, id: string): RoleFile {
  const role = entryOf(content.roles, id, 'roles');
  return { role: viewRoleCard(content, role), tasks: viewTaskCards(content, role) };
}

/** What comparing each role needs, by role id; occupations without a role of their own among them. */
export async function getRoleComparisons(): Promise<Map<string, RoleFile>> {
  const content = await getContent();
  const occupations = await getOccupationPages();
  return new Map([
    ...[...content.roles.keys()].map((id) => [id, viewComparison(content, id)] as const),
    ...occupations.map((one): [string, RoleFile] => [one.id, { role: viewOccupationCard(content, one), tasks: [] }]),
  ]);
}

/** Everything that can be picked for a comparison. */
export async function getComparisonIndex(): Promise<ComparisonIndex> {
  const content = await getContent();
  const roles = [...content.roles.values()];
  const occupations = await getOccupationPages();
  return {
    roles: [
      ...roles.map(({ id, title, otherNames, occupation, aliases = [] }) => ({
        id,
        title,
        otherNames,
        aliases: [...aliases, ...(occupation === undefined ? [] : [occupation])],
      })),
      ...occupations.map(({ id, title, aliases }) => ({ id, title, otherNames: aliases, aliases: [] })),
    ],
    tasks: roles.flatMap((role) =>
      (tasksOf(content, role.id)?.tasks ?? []).map(({ id, name, aliases = [] }) => ({
        id: `${role.id}.${id}`,
        name,
        role: role.title,
        aliases: aliases.map((alias) => `${role.id}.${alias}`),
      })),
    ),
  };
}

/** The comparison of two related roles that has a page of its own. */
export interface ReadyComparison {
  href: string;
  title: string;
  /** What differs most between the two, in one sentence. */
  difference: string;
  description: string;
  /** The page to be found under; the same two roles may have two. */
  canonical: string;
  roles: [RoleCard, RoleCard];
  change: string;
  id: string;
}

/** A ready-made comparison for each role and each of its related roles. */
export async function getReadyComparisons(): Promise<ReadyComparison[]> {
  const content = await getContent();
  const cards = await getRoleComparisons();
  const pairs = [...content.roles.values()].flatMap((role) => role.related.map((other) => [role.id, other] as const));
  const has = (a: string, b: string) => pairs.some(([first, second]) => first === a && second === b);
  return pairs.map(([a, b]) => {
    const [first, second] = [a, b].toSorted();
    const canonical = has(first ?? a, second ?? b) ? `/compare/${first}/${second}/` : `/compare/${a}/${b}/`;
    const left = entryOf(cards, a, 'roles').role;
    const right = entryOf(cards, b, 'roles').role;
    const difference = describeDifference([left.figures, right.figures]);
    return {
      id: `${a}/${b}`,
      href: href(`/compare/${a}/${b}/`),
      canonical: href(canonical),
      title: `${left.title} and ${right.title.charAt(0).toLowerCase()}${right.title.slice(1)}`,
      difference,
      description: `${difference} Tracker scores, tasks, pay and demand side by side, every figure with its source.`,
      roles: [left, right],
      change: href(`/compare/?v=1&roles=${a},${b}`),
    };
  });
}
