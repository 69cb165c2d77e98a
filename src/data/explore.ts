import { definePresets, middleOf, switchPreset, valuesOf, type Preset } from '../facts/finder/presets.ts';
import { selectJobs } from '../facts/finder/select-jobs.ts';
import { sortJobs } from '../facts/finder/sort-jobs.ts';
import { stopsOf, type LimitField } from '../facts/finder/stops.ts';
import { levelOfEducation } from '../facts/format/education.ts';
import {
  firstView,
  formatExplore,
  type ExploreView,
  type LimitedFigure,
  type Limit,
} from '../facts/links/explore-view.ts';
import { joinWords, lowerFirst } from '../facts/format/count.ts';
import {
  placeLabels,
  placeScatter,
  type Figure,
  type PlottedJob,
  type PointLabel,
  type Scatter,
} from '../facts/plots/scatter.ts';
import { middlePercentile } from '../facts/statistics/agreement.ts';
import { getContent, releaseOf, type Content } from './content.ts';
import { viewDirectory } from './directory.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { jobsOf } from './jobs.ts';
import { vintageOf } from './occupations.ts';

/** Everything the page of all jobs is made from. */
export interface ExploreData {
  figures: Figure[];
  groups: { id: string; name: string }[];
  jobs: PlottedJob[];
  /** Selections to begin with. */
  presets: Preset[];
  /** Sliders: those that most readers want first, and then the other ends. */
  limits: LimitField[];
}

/** What some choices lead to, for readers without script. */
interface Chosen {
  id: string;
  name: string;
  rule: string;
  /** "23 of 341 jobs" is said of these. */
  count: number;
  /** The first of them, the best paid or those with the most openings. */
  jobs: Link[];
}

export interface ExplorePage extends ExploreData {
  first: Scatter;
  /** Every job, as the list shows it first. */
  list: PlottedJob[];
  chosen: Chosen[];
  /** Names that fit beside their circles on a narrow phone, and so on every width. */
  labels: PointLabel[];
  sources: Link[];
  /** Roles that official statistics do not count apart, which no chart of them can show. */
  uncounted: Link[];
  /** Other questions that the chart answers, each with a link that opens it. */
  questions: Link[];
}

/** The measures that the median is made from. */
function countingOf({ measures }: Content) {
  return [...measures.values()].filter(({ history, apart }) => !history && !apart);
}

function listFigures(content: Content): Figure[] {
  const { measures } = content;
  const { payAsOf, from, to } = vintageOf(content);
  const counting = countingOf(content);
  const ofMeasures = [...measures.values()].map(({ id, name, shortName, history, apart, zeroMeans }): Figure => {
    const notes = [
      ...(history ? [`${shortName} is history: it was made before language models.`] : []),
      ...(apart ? [`${shortName} stands apart: ${apart}`] : []),
      ...(zeroMeans
        ? [`A zero in ${shortName} means “${zeroMeans}”: it is no rank, and those jobs are not on the chart.`]
        : []),
    ];
    return {
      id,
      name: `${name}, percentile`,
      short: shortName,
      unit: 'percentile',
      ...(notes.length > 0 && { note: notes.join(' ') }),
    };
  });
  return [
    {
      id: 'exposure',
      name: 'Exposure, median percentile of the measures',
      short: 'exposure',
      unit: 'percentile',
      note: `Exposure is a job’s median rank in the measures that count and cover it: ${joinWords(counting.map(({ shortName }) => shortName))}.`,
    },
    ...ofMeasures,
    { id: 'pay', name: `Median pay, US dollars a year, ${payAsOf}`, short: 'median pay', unit: 'dollars' },
    { id: 'jobs', name: `Jobs, ${from}`, short: 'number of jobs', unit: 'jobs' },
    {
      id: 'growth',
      name: `Projected change in jobs, ${from} to ${to}`,
      short: 'projected growth',
      unit: 'change',
    },
    {
      id: 'openings',
      name: `Projected openings a year, ${from} to ${to}`,
      short: 'openings a year',
      unit: 'jobs',
      note: 'Most openings replace people who leave the occupation; they are no sign of growth.',
    },
  ];
}

const exposed = { at: middlePercentile, low: 'less exposed', high: 'more exposed' };

/** What the sides of figures are called; those of a measure that counts towards the median as those of the median. */
const sideNames: Record<string, { low: string; high: string }> = {
  pay: { low: 'pays less', high: 'pays well' },
  jobs: { low: 'fewer jobs', high: 'more jobs' },
  openings: { low: 'fewer openings', high: 'more openings' },
};

/** Figures with their sides: ranks are parted in the middle, changes at zero, the others where half of the jobs lie. */
function nameSides(figures: readonly Figure[], jobs: readonly PlottedJob[], exposures: readonly string[]): Figure[] {
  return figures.map((figure): Figure => {
    const names = sideNames[figure.id];
    if (names) return { ...figure, sides: { at: middleOf(valuesOf(jobs, figures, figure.id)), ...names } };
    if (figure.id === 'growth') return { ...figure, sides: { at: 0, low: 'shrinking', high: 'growing' } };
    return exposures.includes(figure.id) ? { ...figure, sides: exposed } : figure;
  });
}

const sliders: { figure: LimitedFigure; end: keyof Limit; name: string }[] = [
  { figure: 'pay', end: 'from', name: 'Median pay, at least' },
  { figure: 'exposure', end: 'to', name: 'Exposure rank, at most' },
  { figure: 'growth', end: 'from', name: 'Projected change, at least' },
  { figure: 'openings', end: 'from', name: 'Openings a year, at least' },
  { figure: 'pay', end: 'to', name: 'Median pay, at most' },
  { figure: 'exposure', end: 'from', name: 'Exposure rank, at least' },
  { figure: 'growth', end: 'to', name: 'Projected change, at most' },
  { figure: 'openings', end: 'to', name: 'Openings a year, at most' },
];

/** Every occupation with every figure that a chart can show. */
export function viewExploreData(content: Content): ExploreData {
  const plain = listFigures(content);
  const all = jobsOf(content);
  const jobs = all.flatMap(({ title, href, occupation }): PlottedJob[] => {
    if (!occupation) return [];
    const { id: occupationId, rows, history, exposure, numbers, group, payTopCoded } = occupation;
    const places = new Map([...rows, ...history].map(({ id, at }) => [id, at]));
    const known: Record<string, number | undefined> = {
      ...Object.fromEntries(places),
      exposure,
      pay: numbers.medianPay,
      jobs: numbers.jobs,
      growth: numbers.growth,
      openings: numbers.openings,
    };
    const education = levelOfEducation(occupation.education);
    return [
      {
        // The occupation's id: links to the chart that someone kept name it.
        id: occupationId,
        title,
        href,
        group: group.id,
        values: plain.map(({ id }) => known[id] ?? null),
        ...(education !== undefined && { education }),
        ...(payTopCoded && { payTopCoded: true }),
      },
    ];
  });
  const counting = countingOf(content).map(({ id }) => id);
  const figures = nameSides(plain, jobs, ['exposure', ...counting]);
  const used = new Set(jobs.map(({ group }) => group));
  const presets = definePresets(jobs, figures);
  return {
    figures,
    groups: viewDirectory(all, vintageOf(content)).groups.filter(({ id }) => used.has(id)),
    jobs,
    presets,
    limits: sliders.map((slider) => {
      const asked = presets.flatMap(({ limits }) => limits[slider.figure]?.[slider.end] ?? []);
      const values = valuesOf(jobs, figures, slider.figure);
      return { ...slider, stops: stopsOf(slider.figure, slider.end, values, asked) };
    }),
  };
}

/** How many jobs stand under each choice for readers without script. */
const mostChosen = 12;

/** What each selection to begin with finds, and what the first finds without a degree. */
function chooseJobs({ jobs, figures, presets }: ExploreData): Chosen[] {
  const [best, , plain] = presets;
  const choices = [...presets.map((preset) => [preset]), ...(best && plain ? [[best, plain]] : [])];
  return choices.map((chosen): Chosen => {
    const view = chosen.reduce<ExploreView>((all, one) => ({ ...all, ...switchPreset(all, one, true) }), firstView);
    const found = selectJobs(jobs, figures, view);
    const order = view.limits.openings ? { sort: 'openings', down: true } : view;
    return {
      id: chosen.map(({ id }) => id).join('-'),
      name: chosen.map(({ name }, at) => (at === 0 ? name : lowerFirst(name))).join(', '),
      rule: chosen.map(({ rule }, at) => (at === 0 ? rule : lowerFirst(rule))).join('; '),
      count: found.length,
      jobs: sortJobs(found, figures, order)
        .slice(0, mostChosen)
        .map(({ title, href: address }) => ({ text: title, href: address })),
    };
  });
}

/** The chart on a phone of 320 pixels. */
const narrowChart = { width: 288, height: 416 };

export async function getExploreData(): Promise<ExploreData> {
  return viewExploreData(await getContent());
}

/** The first view as a picture to lead into it. */
export async function getFirstScatter(): Promise<Scatter> {
  const { jobs, figures } = await getExploreData();
  return placeScatter(jobs, figures, firstView, firstView.zoom);
}

const questions = [
  { text: 'Are more exposed jobs expected to grow less?', view: { y: 'growth' } },
  {
    text: 'Are tasks that people rated exposed the ones AI is used for?',
    view: { x: 'human-exposure', y: 'observed-exposure' },
  },
  { text: 'Did the forecast of 2013 see it coming?', view: { x: 'frey-osborne', y: 'exposure' } },
  { text: 'Which large occupations are exposed?', view: { y: 'jobs', size: 'pay' } },
];

/** The chart of all jobs as it stands before anyone operates it. */
export function viewExplorePage(content: Content): ExplorePage {
  const data = viewExploreData(content);
  const { source } = releaseOf(content);
  const first = placeScatter(data.jobs, data.figures, firstView, firstView.zoom);
  const sources = [source, ...[...content.measures.values()].map((measure) => measure.source)];
  return {
    ...data,
    first,
    list: sortJobs(data.jobs, data.figures, firstView),
    chosen: chooseJobs(data),
    labels: placeLabels(first.points, narrowChart, 5, first),
    sources: [...new Set(sources)].map((id) => linkSource(content, id)),
    uncounted: jobsOf(content)
      .filter(({ occupation }) => occupation === undefined)
      .map(({ title, href: address }) => ({ text: title, href: address })),
    questions: questions.map(({ text, view }) => ({
      text,
      href: `${href('/explore/')}${formatExplore({ ...firstView, ...view })}`,
    })),
  };
}

export async function getExplorePage(): Promise<ExplorePage> {
  return viewExplorePage(await getContent());
}
