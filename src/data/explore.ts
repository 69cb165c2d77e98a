import { firstView, formatExplore } from '../facts/links/explore-view.ts';
import { joinWords } from '../facts/format/count.ts';
import {
  placeLabels,
  placeScatter,
  type Figure,
  type PlottedJob,
  type PointLabel,
  type Scatter,
} from '../facts/plots/scatter.ts';
import { entryOf, getContent } from './content.ts';
import { getDirectory } from './directory.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';
import { getOccupations, vintageOf } from './occupations.ts';

/** Everything the chart of all jobs is made from. */
export interface ExploreData {
  figures: Figure[];
  groups: { id: string; name: string }[];
  jobs: PlottedJob[];
}

export interface ExplorePage extends ExploreData {
  first: Scatter;
  /** Names that fit beside their circles on a narrow phone, and so on every width. */
  labels: PointLabel[];
  sources: Link[];
  /** Roles that official statistics do not count apart, which no chart of them can show. */
  uncounted: Link[];
  /** Other questions that the chart answers, each with a link that opens it. */
  questions: Link[];
}

async function getFigures(): Promise<Figure[]> {
  const content = await getContent();
  const { measures } = content;
  const { payAsOf, from, to } = vintageOf(content);
  const counting = [...measures.values()].filter(({ history, apart }) => !history && !apart);
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
  ];
}

/** Every occupation with every figure that a chart can show. */
export async function getExploreData(): Promise<ExploreData> {
  const figures = await getFigures();
  const directory = await getDirectory();
  const rows = new Map(directory.rows.map((row) => [row.href, row]));
  const jobs = (await getOccupations()).map((one): PlottedJob => {
    const places = new Map([...one.rows, ...one.history].map(({ id, at }) => [id, at]));
    const row = rows.get(one.href);
    const known: Record<string, number | null | undefined> = {
      ...Object.fromEntries(places),
      exposure: row?.figures.exposure.number,
      pay: row?.figures.pay.number,
      jobs: row?.figures.jobs.number,
      growth: row?.figures.growth.number,
    };
    return {
      id: one.id,
      title: row?.title ?? one.title,
      href: one.href,
      group: one.group.id,
      values: figures.map(({ id }) => known[id] ?? null),
      ...(one.payTopCoded && { payTopCoded: true }),
    };
  });
  const used = new Set(jobs.map(({ group }) => group));
  return { figures, groups: directory.groups.filter(({ id }) => used.has(id)), jobs };
}

/** The chart on a phone of 320 pixels. */
const narrowChart = { width: 288, height: 416 };

/** The first view as a picture to lead into it. */
export async function getFirstScatter(): Promise<Scatter> {
  const { jobs, figures } = await getExploreData();
  return placeScatter(jobs, figures, firstView, firstView.zoom);
}

const questions = [
  { text: 'Are more exposed jobs expected to grow less?', view: { y: 'growth' } },
  { text: 'Does what people rated in theory show in use?', view: { x: 'human-exposure', y: 'observed-exposure' } },
  { text: 'Did the forecast of 2013 see it coming?', view: { x: 'frey-osborne', y: 'exposure' } },
  { text: 'Which jobs with many people in them are exposed?', view: { y: 'jobs', size: 'pay' } },
];

/** The chart of all jobs as it stands before anyone operates it. */
export async function getExplorePage(): Promise<ExplorePage> {
  const content = await getContent();
  const data = await getExploreData();
  const { source } = entryOf(content.occupations, 'occupations', 'occupations');
  const first = placeScatter(data.jobs, data.figures, firstView, firstView.zoom);
  const sources = [source, ...[...content.measures.values()].map((measure) => measure.source)];
  return {
    ...data,
    first,
    labels: placeLabels(first.points, narrowChart, 5),
    sources: [...new Set(sources)].map((id) => linkSource(content, id)),
    uncounted: (await getDirectory()).rows
      .filter(({ figures }) => figures.jobs.number === undefined)
      .map(({ title, href: address }) => ({ text: title, href: address })),
    questions: questions.map(({ text, view }) => ({
      text,
      href: `${href('/explore/')}${formatExplore({ ...firstView, ...view })}`,
    })),
  };
}
