import { axisFor, type BarSeries } from '../facts/barseries.ts';
import { describeRating, describeTasks } from '../facts/describefindings.ts';
import { meanShare, rankTasks, type TaskShare } from '../facts/ranktasks.ts';
import type { Claim, Unit } from '../schemas/claim.ts';
import { barOf, sourcesOf, type ChartView } from './charts.ts';
import { entryOf, type Content } from './content.ts';

/** The word that a tracker uses for its share of a task; two words are two measures. */
const measures: Partial<Record<Unit, string>> = {
  'percent-automatable': 'automatable',
  'percent-exposed': 'exposed',
  'percent-feasible': 'feasible to automate',
};

function shareOf(claim: Claim): { share: number; measure: string } | undefined {
  if (claim.value.kind !== 'number') return undefined;
  const measure = measures[claim.value.unit];
  return measure ? { share: claim.value.number, measure } : undefined;
}

/** Tasks of a role that carry a figure, the highest first. */
export function rankedShares(content: Content, role: string): (TaskShare & { claim: string; measure: string })[] {
  const file = [...content.tasks.values()].find((tasks) => tasks.role === role);
  const shares = (file?.tasks ?? []).flatMap(({ id, name, figure }) => {
    const found = figure ? shareOf(entryOf(content.claims, figure, 'claims')) : undefined;
    return found && figure ? [{ id, name, claim: figure, ...found }] : [];
  });
  return rankTasks(shares);
}

function trackerName(content: Content, source: string): string {
  const tracker = [...content.trackers.values()].find(({ sources }) => sources.includes(source));
  return tracker?.name ?? entryOf(content.sources, source, 'sources').publisher;
}

/** One series a tracker, so that shares from different trackers never stand on one axis. */
function otherSeries(content: Content, ids: readonly string[]): BarSeries[] {
  const claims = [...new Set(ids)].map((id) => entryOf(content.claims, id, 'claims'));
  const bySource = Map.groupBy(claims, ({ source }) => source);
  return [...bySource].map(([source, own]) => {
    const bars = own
      .flatMap(({ id }) => barOf(content, id, 'share') ?? [])
      .toSorted((a, b) => b.high - a.high || a.label.localeCompare(b.label));
    const [first] = own;
    const measure = (first && shareOf(first)?.measure) ?? 'automatable';
    return {
      id: source,
      name: `${trackerName(content, source)}: ${measure}`,
      axis: axisFor(bars, { suffix: '%', max: 100 }),
      bars,
    };
  });
}

/** The tasks of a role as a chart: our six or so tasks first, then every other tracker's own list. */
export function viewTaskChart(content: Content, role: string): ChartView | undefined {
  const file = [...content.tasks.values()].find((tasks) => tasks.role === role);
  const ranked = rankedShares(content, role);
  const [first] = ranked;
  if (!file || !first) return undefined;
  const bars = ranked.flatMap(({ claim, name }) => barOf(content, claim, 'share', name) ?? []);
  const source = entryOf(content.claims, first.claim, 'claims').source;
  const main = {
    id: source,
    name: `${trackerName(content, source)}: ${first.measure}`,
    axis: axisFor(bars, { suffix: '%', max: 100 }),
    bars,
  };
  const others = [...file.tasks.flatMap(({ otherFigures }) => otherFigures ?? []), ...(file.otherFigures ?? [])];
  const series = [main, ...otherSeries(content, others)];
  return {
    id: 'tasks',
    title: describeTasks(ranked, first.measure),
    subtitle: `Share of each task that one tracker calls ${first.measure}. It does not say whether that means time, steps or cases.`,
    series,
    sources: sourcesOf(content, series),
  };
}

/** Which tasks the tracker behind a role's shares rates most and least; empty where it tells none apart. */
export function describeRoleTasks(content: Content, role: string): string {
  const ranked = rankedShares(content, role);
  const [first] = ranked;
  if (!first) return '';
  const { source } = entryOf(content.claims, first.claim, 'claims');
  return describeRating(trackerName(content, source), ranked, first.measure);
}

/** Mean share of a role's tasks, percent to one decimal; undefined where no task has a figure. */
export function meanTaskShare(content: Content, role: string): number | undefined {
  return meanShare(rankedShares(content, role));
}
