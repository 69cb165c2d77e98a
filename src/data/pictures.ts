import { describeKindOfWork } from '../facts/describe/named-tasks.ts';
import { formatCount } from '../facts/format/count.ts';
import { pictureSize, tilesSize } from '../pictures/picture-size.ts';
import type { PictureWords } from '../pictures/share-picture.tsx';
import { remember } from '../facts/remember.ts';
import { thinDots } from '../facts/statistics/named-tasks.ts';
import { getCheckCounts } from './checks.ts';
import { getContent, type Content } from './content.ts';
import { getReadyComparisons, type RoleCard } from './comparison.ts';
import { getJobs, isInDepth, type Job } from './jobs.ts';
import { getFirstScatter } from './explore.ts';
import { fullAddress } from './href.ts';
import { getOccupations } from './occupations.ts';
import { kindsOfWork, pictureOfKind, tasksByKind } from './task-pages.ts';
import { tilesForPicture } from './tiles.ts';

/** A share picture: its path under `/share/`, without ending, and what it says. */
export interface Picture extends Omit<PictureWords, 'site'> {
  path: string;
}

/** Main pages whose picture holds words alone. */
const pages = [
  {
    path: 'roles',
    title: 'Jobs',
    sentence: 'What the measures say of each job, which tasks are exposed and why, pay, demand and what to do.',
  },
  {
    path: 'tasks',
    title: 'Tasks',
    sentence: 'What work is made of: which jobs do each task, how people and GPT-4 rated it, and how its use changed.',
  },
  {
    path: 'market',
    title: 'The market',
    sentence: 'Demand, pay and job loss: each figure with its source, and what its original says.',
  },
  { path: 'sectors', title: 'Sectors', sentence: 'What is said about whole sectors, and what the originals say.' },
  {
    path: 'camps',
    title: 'Camps',
    sentence: 'What accelerationists, sceptics and pragmatists hold, and the evidence for and against each.',
  },
  {
    path: 'evidence',
    title: 'The evidence',
    sentence: 'One finding and one picture for each kind of evidence.',
  },
  {
    path: 'claims',
    title: 'Every claim',
    sentence: 'Every figure that a page quotes, with its value, unit, date, place, source and grade of evidence.',
  },
  {
    path: 'disagreements',
    title: 'Where sources disagree',
    sentence: 'Claims that clash, side by side, and why both sides may be honest.',
  },
  {
    path: 'compare',
    title: 'Compare jobs and tasks',
    sentence: 'Side by side, each measure on its own axis. The link saves your view.',
  },
  {
    path: 'measures',
    title: 'Measures of exposure',
    sentence: 'What each published measure means and does not mean, and how far they agree.',
  },
  {
    path: 'data',
    title: 'Data',
    sentence: 'Every claim, task and source as JSON and CSV, with schemas, to use and to cite.',
  },
];

/** Strips of two roles that mean the same: the first quantity that trackers score for both, if there is one. */
export function stripsOfPair(pair: readonly [RoleCard, RoleCard]): Picture['strips'] {
  const [left, right] = pair;
  const shared = left.scores.find(({ id }) => right.scores.some((other) => other.id === id));
  if (!shared) return [];
  return pair.map(({ title, scores: own }) => ({
    label: `${title}: ${shared.name.toLowerCase()}`,
    marks: own.find(({ id }) => id === shared.id)?.marks ?? [],
  }));
}

const scores = 'trackers’ scores, one direction';
const percentiles = 'percentile among occupations';
const labels = 'mean of labels over its jobs';

/** Dots on a line of a picture of a kind of work: more would hide how many lie at one place. */
const mostDots = 24;

/**
 * A picture for each kind of work, which the pages of all its tasks share: one for each of them would take minutes to
 * draw. It says that it shows the whole kind.
 */
export function drawKindsOfWork(content: Content): Picture[] {
  return [...kindsOfWork(content).values()].map((kind) => {
    const own = tasksByKind(content).get(kind.code) ?? [];
    const jobs = new Set(own.flatMap((entry) => [...entry.jobs])).size;
    const strip = (rater: 'people' | 'gpt4', who: string) => {
      const { dots, per } = thinDots(
        own.flatMap(({ mean }) => (mean ? [mean[rater]] : [])),
        mostDots,
      );
      return { label: `${who}, a dot for ${per === 1 ? 'each task' : `every ${formatCount(per)} tasks`}`, marks: dots };
    };
    return {
      path: pictureOfKind(kind),
      title: kind.name,
      sentence: describeKindOfWork(own.length, jobs),
      strips: [strip('people', 'As people rated them'), strip('gpt4', 'As GPT-4 rated them')],
      axis: labels,
    };
  });
}

/** By how much circles are larger there than on a page, so that the smallest stay round. */
const enlarged = 1.3;

/** The finder's first view: all jobs by exposure and pay. */
async function drawFinder(): Promise<Omit<Picture, 'axis'>> {
  const { placed, tones, corners, finding } = await getFirstScatter();
  return {
    path: 'explore',
    title: 'Find a job by pay and exposure',
    sentence: finding,
    strips: [],
    chart: {
      dots: placed.map(({ job, x, y, radius }) => {
        const tone = tones.get(job.id);
        return { x, y, radius: radius * enlarged, ...(tone !== undefined && { place: tone / 100 }) };
      }),
      ...(corners && { middle: { x: corners.x, y: corners.y } }),
      corners: corners?.names.map(({ lines, row }) => ({ text: lines.join(' '), row })) ?? [],
      note: 'Each circle is a job, its area the number of jobs; median pay rises upwards on a log scale.',
    },
  };
}

async function listPictures(): Promise<Picture[]> {
  const jobs = await getJobs();
  const isScored = ({ role }: Job) => role !== undefined && role.strip.marks.length > 0;
  const roles = jobs
    .filter(isInDepth)
    .filter((job) => isScored(job) || !job.occupation)
    .map(({ id, title, role: { strip } }) => ({ id, title, strip }));
  const strips = roles
    .toSorted((a, b) => b.strip.trackers - a.strip.trackers)
    .slice(0, 3)
    .map(({ title, strip }) => ({ label: `${title}: ${strip.quantity}`, marks: strip.marks }));
  const checks = await getCheckCounts();
  const ready = await getReadyComparisons();
  const home = tilesForPicture(await getOccupations(), tilesSize.width / tilesSize.height);
  const pictures = [
    {
      path: 'home',
      title: 'Will AI take your job?',
      sentence: home.finding,
      strips: [],
      tiles: home.tiles,
    },
    ...roles.map(({ id, title, strip }) => ({
      path: `roles/${id}`,
      title,
      sentence: strip.finding,
      strips: strip.marks.length > 0 ? [{ label: `One dot per score of ${strip.quantity}`, marks: strip.marks }] : [],
    })),
    ...ready.map(({ id, title, difference, roles: pair }) => ({
      path: `compare/${id}`,
      title,
      sentence: difference,
      strips: stripsOfPair([pair[0].role, pair[1].role]),
    })),
    {
      path: 'trackers',
      title: 'The sites that score jobs',
      sentence: 'How little they agree on the same job.',
      strips,
    },
    { path: 'checks', title: 'Checks', sentence: checks.finding, strips: [] },
    await drawFinder(),
    ...pages.map((page) => ({ ...page, strips: [] })),
  ];
  const occupations = jobs.flatMap((job) => {
    const { id, title, occupation } = job;
    if (isScored(job) || !occupation) return [];
    const marks = occupation.rows.filter(({ counts }) => counts).map(({ at }) => at);
    return [
      {
        path: `roles/${id}`,
        title,
        sentence: occupation.finding,
        strips: [{ label: 'One dot per measure', marks }],
        axis: percentiles,
      },
    ];
  });
  return [
    ...pictures.map((picture) => ({ ...picture, axis: scores })),
    ...occupations,
    ...drawKindsOfWork(await getContent()),
  ];
}

const rememberPictures = remember<Content, Promise<Picture[]>>(listPictures);

/** Every page asks for one: looking through the list each time would grow with the square of the pages. */
const picturesByPath = remember(
  async (content: Content) => new Map((await rememberPictures(content)).map((picture) => [picture.path, picture])),
);

/** Every share picture of the site. */
export async function getPictures(): Promise<Picture[]> {
  return rememberPictures(await getContent());
}

export interface SharedPicture {
  address: string;
  width: number;
  height: number;
  /** What it shows, for those who can't see it. */
  alt: string;
}

/** What a picture shows, in words: what it says, and what is drawn beside that. */
export function describePicture({ title, sentence, strips, axis, tiles, chart }: Omit<Picture, 'path'>): string {
  const drawn = tiles
    ? ' A tile for each occupation, as large as its number of jobs, coloured by exposure.'
    : chart
      ? ` ${chart.note}`
      : strips.length > 0
        ? ` Dots on a line from less to more exposed: ${axis}.`
        : '';
  return `${title}${/[.?!]$/.test(title) ? '' : '.'} ${sentence}${drawn}`;
}

/** The share picture with this path, with its full address. Throws if there is none. */
export async function getPicture(path: string): Promise<SharedPicture> {
  const picture = (await picturesByPath(await getContent())).get(path);
  if (!picture) throw new Error(`no share picture "${path}"`);
  return {
    address: fullAddress(`/share/${path}.png`),
    ...pictureSize,
    alt: describePicture(picture),
  };
}
