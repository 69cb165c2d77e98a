import {
  adviseOnChanging,
  adviseOnKept,
  chooseForAdvice,
  describeCard,
  describeCodes,
  describeGrowthFact,
  describeOpenings,
  describePay,
  describeProjection,
  describeSimilar,
  describeStandIn,
  describeTrackerEnds,
  describeUncounted,
  describeVerdict,
  describeWork,
  nameInPicture,
  titleScores,
  type Fact,
} from '../facts/describe/answer.ts';
import { countOf, joinWords, lowerFirst } from '../facts/format/count.ts';
import { nameAsGerund } from '../facts/format/gerund.ts';
import { agreementLabels, horizonLabels, keysOf, quantityLabels, sourceKindLabels } from '../facts/format/labels.ts';
import { formatRank } from '../facts/format/percentile.ts';
import { escapeHtml, type Html } from '../facts/format/html.ts';
import { anchorAt, barOfPercentile, histogramOf, type HistogramBar } from '../facts/plots/histogram.ts';
import { foldStrip, toneClass } from '../facts/plots/strip-geometry.ts';
import { remember } from '../facts/remember.ts';
import { isFigure } from '../facts/statistics/count-checks.ts';
import { leastPlaced } from '../facts/statistics/named-tasks.ts';
import { countsInSpread, rankScores, spreadsOfScores } from '../facts/statistics/rank-scores.ts';
import { findChanging, findEnds, findKept, mostOnCard, type WeighedTask } from '../facts/statistics/task-cards.ts';
import { viewClaim } from './claims.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { href } from './href.ts';
import { isInDepth, type Job, type JobInDepth } from './jobs.ts';
import type { Link } from './links.ts';
import { tasksOfOccupation } from './named-tasks.ts';
import { findOccupation, payCeiling, type OccupationView } from './occupations.ts';
import { groupedNamed, rankedTasks, weighedTasks } from './task-figures.ts';

/** A figure of the answer; `also` follows the text, such as the same of all jobs. */
export interface FactView extends Fact {
  href?: string;
  also?: { text: string; link: Link };
}

/** A line of a card. */
export interface CardItem extends Link {
  /** What stands before it: when an action is due. */
  when?: string;
  /** A figure after it, as its source prints it. */
  value?: string;
}

/** One of three cards: what is changing, what stays, what to do. */
export interface Card {
  title: string;
  items: CardItem[];
  /** The rule by which it was filled, or that nothing fits it. */
  note: string;
  /** Where the rule, or the rest, stands. */
  more: Link;
}

/** Where a job stands among all jobs. */
export interface PlacesPicture {
  kind: 'places';
  title: string;
  bars: (HistogramBar & { tone: string; isOwn: boolean })[];
  /** The job in the picture: middle of its bar, percent of the width. */
  own: { at: number; anchor: 'start' | 'middle' | 'end'; name: string; rank: string };
  marks: { at: number; tone: string; text: string }[];
  /** "seven measures" */
  measures: string;
  /** Its name away from the job's page. */
  sharedAs: string;
  /** All of it in words. */
  alt: string;
}

/** What websites say of a job that statistics do not count. */
export interface ScoresPicture {
  kind: 'scores';
  title: string;
  marks: { at: number; level: number; tone: string; isMain: boolean; text: string }[];
  levels: number;
  /** The lowest and the highest, with their places. */
  ends: { at: number; text: string }[];
  /** What the filled marks score: "exposure". */
  quantity: string;
  sharedAs: string;
  alt: string;
}

/** The first screen of a job's page. */
export interface Answer {
  title: string;
  names: string;
  group: Link;
  /** Its official codes, and the words before them; undefined where it has none. */
  code?: ReturnType<typeof describeCodes>;
  verdict: { word: string; why: string };
  /** Which work is exposed and which is not, and what official projections say. */
  sentences: Html;
  facts: FactView[];
  cards: { changing: Card; kept: Card; next: Card };
  picture?: PlacesPicture | ScoresPicture;
  /** The reader's own hours in this job. */
  week: string;
}

/** The median ranks of all occupations that have one. */
const allPlaces = remember((content: Content): number[] =>
  [...content.occupations.keys()].flatMap((id) => {
    const { agreement } = findOccupation(content, id);
    return agreement.band === 'unknown' ? [] : [agreement.median];
  }),
);

const countedOf = ({ rows }: OccupationView) => rows.filter(({ counts }) => counts);

const placesOf = (occupation: OccupationView) => countedOf(occupation).map(({ percentile }) => percentile);

const rule: Link = { text: 'The rule', href: href('/method/#answer') };

/** A task on a card, and as a phrase in a sentence. */
interface CardTask extends CardItem {
  phrase: string;
  /** The claim behind its figure. */
  claim?: string;
}

/** The tasks of both cards, with whoever says so if it is one tracker. */
interface CardTasks {
  changing: CardTask[];
  kept: CardTask[];
  tracker?: { name: string; word: string };
}

function tasksOfTracker(content: Content, job: JobInDepth): CardTasks | undefined {
  const { tasks, measure } = rankedTasks(content, job.id);
  if (measure?.scale !== 'percent') return undefined;
  const { highest, lowest } = findEnds(tasks);
  const view = ({ id, name, bar }: (typeof tasks)[number]): CardTask => ({
    text: name,
    href: `#task-${id}`,
    value: bar.text,
    claim: bar.href,
    phrase: lowerFirst(name),
  });
  return {
    changing: highest.map(view),
    kept: lowest.map(view),
    tracker: { name: measure.rater.name, word: measure.word },
  };
}

function tasksOfCards(content: Content, job: Job): CardTasks {
  const said = isInDepth(job) ? tasksOfTracker(content, job) : undefined;
  if (said) return said;
  const own = (isInDepth(job) ? weighedTasks(content, job.id) : []).map(
    ({ id, name, ...weighed }): CardTask & WeighedTask => ({
      text: name,
      href: `#task-${id}`,
      phrase: lowerFirst(name),
      ...weighed,
    }),
  );
  const grouped = groupedNamed(content, job.id);
  const named = (job.occupation ? tasksOfOccupation(content, job.occupation.id) : [])
    .filter(({ id, share }) => own.length === 0 || (share >= leastPlaced && grouped.has(id)))
    .map(({ name, share, exact }) => ({ ...name, phrase: nameAsGerund(name.text), share, ...exact }));
  // Tasks in our own words where any of them fits, else single named tasks that weigh.
  const choose = (find: typeof findChanging): CardTask[] => {
    const found = find(own);
    return found.length > 0 ? found : find(named);
  };
  return { changing: choose(findChanging), kept: choose(findKept) };
}

function viewChanging({ changing, tracker }: CardTasks): Card {
  const note = tracker
    ? `Most ${tracker.word}, says one tracker, ${tracker.name}.`
    : describeCard(changing.length, 'people and GPT-4 both rate exposed');
  return { title: 'Changing', items: changing, note, more: tracker ? { text: 'All tasks', href: '#tasks' } : rule };
}

function viewKept({ kept, tracker }: CardTasks): Card {
  const note = tracker
    ? `Least ${tracker.word}, says the same tracker.`
    : describeCard(
        kept.length,
        `people and GPT-4 both rate little exposed${kept.length > 0 ? '; this says nothing of robots' : ''}`,
      );
  return { title: 'Still yours', items: kept, note, more: rule };
}

/** The first action of each horizon of a role in depth; undefined where there are none. */
function viewWrittenNext(job: JobInDepth): Card | undefined {
  const { actions } = job.role;
  const items = keysOf(horizonLabels)
    .flatMap((horizon) => actions.find((action) => action.horizon === horizon) ?? [])
    .slice(0, mostOnCard)
    .map(({ id, title, horizon }) => ({ text: title, href: `#action-${id}`, when: horizonLabels[horizon] }));
  if (items.length === 0) return undefined;
  const advised = actions.some(({ claims }) => claims.length > 0);
  return {
    title: 'Do next',
    items,
    note: advised ? 'From the sources.' : 'Our editorial view.',
    more: { text: `All ${countOf(actions.length, 'move')}`, href: '#actions' },
  };
}

const weekOf = ({ id }: Job) => href(`/your-week/#v=1&job=${id}`);

/** What follows from the tables alone for a job that nobody wrote up. */
function viewComputedNext(job: Job, { changing, kept }: CardTasks): Card {
  const similar = job.occupation?.neighbours.length ?? 0;
  const [learn, keep] = [chooseForAdvice(changing), chooseForAdvice(kept)];
  const items = [
    ...(learn ? [{ text: adviseOnChanging(learn.phrase), href: learn.href }] : []),
    ...(keep ? [{ text: adviseOnKept(keep.phrase), href: keep.href }] : []),
    ...(similar > 0 ? [{ text: describeSimilar(similar), href: '#neighbours' }] : []),
    { text: 'Put your own hours in and see where your week stands', href: weekOf(job) },
  ];
  return {
    title: 'Do next',
    items: items.slice(0, mostOnCard),
    note: 'Computed from the tables; what follows from them is our editorial view.',
    more: rule,
  };
}

function viewFacts(content: Content, job: Job): FactView[] {
  const { years } = releaseOf(content);
  const growthOf = (occupation: OccupationView, whose?: string): FactView => ({
    ...describeGrowthFact(occupation.numbers.growth, years.to, whose),
    ...(whose !== undefined && { href: occupation.href }),
    also: { text: 'all jobs', link: occupation.growthOfAll },
  });
  if (job.occupation) {
    const one = entryOf(content.occupations, job.occupation.id, 'occupations');
    // Each leads to the section with the table it comes from and the way to the original.
    return [describePay(one, payCeiling(content)), describeOpenings(one), growthOf(job.occupation)].map((fact) => ({
      ...fact,
      href: '#pay-demand',
    }));
  }
  const { pay = [], demand = [], standIns = [] } = job.role ?? {};
  const [standIn] = standIns.map((id) => findOccupation(content, id));
  return [
    ...pay.slice(0, 1).map((id) => viewSaid(content, id, job)),
    ...latestMeasured(content, demand).map((id) => viewSaid(content, id, job)),
    ...(standIn ? [growthOf(standIn, lowerFirst(standIn.title))] : []),
  ];
}

/** The latest figure of some claims that its source counted, if any. */
function latestMeasured(content: Content, ids: readonly string[]): string[] {
  return ids
    .map((id) => entryOf(content.claims, id, 'claims'))
    .filter((claim) => claim.grade === 'measured' && isFigure(claim))
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .slice(0, 1)
    .map(({ id }) => id);
}

/** A claim as a fact: the original's own figure where the two differ, who says it, and what the check found. */
function viewSaid(content: Content, id: string, { plural }: Job): FactView {
  const said = viewClaim(content, id);
  const view = said.isStruck && said.lead ? said.lead : said;
  const { counts, chartLabel, source } = entryOf(content.claims, view.id, 'claims');
  const who = sourceKindLabels[entryOf(content.sources, source, 'sources').kind].toLowerCase();
  const doubt = view.check?.verdict === 'original-not-found' ? '; no original was found' : '';
  const text = counts?.of.includes(plural)
    ? `${lowerFirst(quantityLabels[counts.what])}, says one ${who}${doubt}`
    : `${chartLabel ?? view.statement}; not this job alone`;
  return { value: view.value, href: view.href, text };
}

function viewPlaces(content: Content, job: Job, occupation: OccupationView): PlacesPicture | undefined {
  const { agreement } = occupation;
  if (agreement.band === 'unknown') return undefined;
  const all = allPlaces(content);
  const own = barOfPercentile(agreement.median);
  const bars = histogramOf(all).map((bar, at) => ({ ...bar, tone: toneClass(bar.from + 2.5), isOwn: at === own }));
  const at = (bars[own]?.from ?? 0) + 2.5;
  const rank = `${formatRank(agreement.median)} out of 100`;
  const rows = countedOf(occupation);
  const measures = countOf(rows.length, 'measure');
  const ranks = rows.map(({ name, percentile }) => `${name.text} ${formatRank(percentile)}`);
  return {
    kind: 'places',
    title: `Where it stands among ${all.length} jobs`,
    bars,
    own: { at, anchor: anchorAt(at), name: nameInPicture(job.title), rank },
    marks: rows.map(({ at: place, name, percentile }) => ({
      at: place,
      tone: toneClass(place),
      text: `${name.text}: ${formatRank(percentile)}`,
    })),
    measures,
    sharedAs: `${job.title}: median rank by exposure among ${all.length} jobs`,
    alt: `A histogram of the median ranks of ${all.length} jobs. This job’s is ${rank}, the more exposed the higher. The ${measures}: ${joinWords(ranks)}.`,
  };
}

function viewScores(content: Content, job: JobInDepth): ScoresPicture | undefined {
  const scores = rankScores([...content.claims.values()], job.id).filter(
    (score) => countsInSpread(score) && score.claim.trackerScore.use === 'main',
  );
  const [quantity] = spreadsOfScores(scores).map((spread) => spread.quantity);
  if (quantity === undefined) return undefined;
  const rows = new Map(job.role.strip.groups.flatMap(({ rows: own }) => own.map((row) => [row.id, row] as const)));
  const named = scores.toReversed().map(({ claim, position }) => ({
    position,
    isMain: claim.trackerScore.quantity === quantity,
    text: `${rows.get(claim.id)?.tracker.text ?? ''} ${rows.get(claim.id)?.native ?? ''}`,
  }));
  // Both run from the lowest place.
  const folded = foldStrip(
    named.map(({ position }) => position),
    4,
  );
  const [lowest, highest] = [named[0], named.at(-1)].map((end) => ({ at: end?.position ?? 0, text: end?.text ?? '' }));
  return {
    kind: 'scores',
    title: titleScores(named.length),
    marks: folded.map(({ position, level }, at) => ({
      at: position,
      level,
      tone: toneClass(position),
      isMain: named[at]?.isMain ?? false,
      text: named[at]?.text ?? '',
    })),
    levels: Math.max(...folded.map(({ level }) => level)) + 1,
    ends: lowest && highest && named.length > 1 ? [lowest, highest] : [],
    sharedAs: `${job.title}: ${lowerFirst(titleScores(named.length))}`,
    quantity: quantity === 'unspecified' ? 'a risk that they do not define' : quantity,
    alt: `Scores of ${countOf(named.length, 'website')}, each on its own scale, from better to worse for the job: ${joinWords(named.map(({ text }) => text))}.`,
  };
}

function viewStandIn(content: Content, occupation: OccupationView): string {
  const { title, agreement, numbers } = occupation;
  const known = { band: agreement.band, percentiles: placesOf(occupation), growth: numbers.growth };
  return describeStandIn(lowerFirst(title), known, releaseOf(content).years);
}

/** The verdict on a job in the words of every page, and why. */
export function viewVerdict(content: Content, { id, occupation }: Job): Answer['verdict'] {
  if (!occupation) {
    const spreads = spreadsOfScores(rankScores([...content.claims.values()], id));
    return { word: agreementLabels.unknown.name, why: describeUncounted(spreads) };
  }
  const { band } = occupation.agreement;
  return { word: agreementLabels[band].name, why: describeVerdict(band, placesOf(occupation)) };
}

/** A task of one tracker for a sentence, its figure as a link to the claim. */
function linkEnd({ text, value = '', claim = '' }: CardTask): { name: string; figure: string } {
  return { name: escapeHtml(text), figure: `<a href="${claim}">${escapeHtml(value)}</a>` };
}

/** What one tracker says of the tasks at either end, and what statistics say of the nearest job that they count. */
function viewUncountedSentences(content: Content, { role }: Job, { changing, kept, tracker }: CardTasks): string[] {
  const [highest, lowest] = [changing[0], kept[0]];
  const [standIn] = (role?.standIns ?? []).map((id) => findOccupation(content, id));
  const ends =
    tracker && highest && lowest
      ? [describeTrackerEnds(escapeHtml(tracker.name), tracker.word, linkEnd(highest), linkEnd(lowest))]
      : [];
  return standIn ? [...ends, escapeHtml(viewStandIn(content, standIn))] : ends;
}

function viewSentences(content: Content, job: Job, tasks: CardTasks): Html {
  if (!job.occupation) return { html: viewUncountedSentences(content, job, tasks).join(' ') };
  const phrases = (some: readonly CardTask[]) => some.map(({ phrase }) => phrase);
  const work = describeWork(phrases(tasks.changing), phrases(tasks.kept));
  const projection = describeProjection(job.occupation.numbers.growth, releaseOf(content).years);
  return { html: escapeHtml(`${work} ${projection}`) };
}

/** The answer to what AI means for a job, as the first screen of its page gives it. */
export function viewAnswer(content: Content, job: Job): Answer {
  const { title, role, occupation } = job;
  const tasks = tasksOfCards(content, job);
  const picture = occupation
    ? viewPlaces(content, job, occupation)
    : isInDepth(job)
      ? viewScores(content, job)
      : undefined;
  const written = isInDepth(job) ? viewWrittenNext(job) : undefined;
  return {
    title,
    names: role ? role.otherNames.join(', ') : '',
    group:
      role?.sector === undefined
        ? { text: occupation?.group.name ?? '', href: occupation?.explore ?? '' }
        : { text: entryOf(content.sectors, role.sector, 'sectors').title, href: href(`/sectors/${role.sector}/`) },
    ...(occupation && { code: describeCodes(occupation.codes) }),
    verdict: viewVerdict(content, job),
    sentences: viewSentences(content, job, tasks),
    facts: viewFacts(content, job),
    cards: {
      changing: viewChanging(tasks),
      kept: viewKept(tasks),
      next: written ?? viewComputedNext(job, tasks),
    },
    ...(picture && { picture }),
    week: weekOf(job),
  };
}

/** The first screen of a job's page. */
export async function getAnswer(job: Job): Promise<Answer> {
  return viewAnswer(await getContent(), job);
}

/** The verdict on a job and its reason, as the first line of its page says it. */
export async function getVerdict(job: Job): Promise<string> {
  const { word, why } = viewVerdict(await getContent(), job);
  return `${word}: ${why}`;
}
