import { addressOfOccupation } from '../facts/describe/official.ts';
import { describeUnnamed, describeWorkOfJob } from '../facts/describe/named-tasks.ts';
import { describeExposedTotal } from '../facts/describe/tasks.ts';
import { formatDollars } from '../facts/format/dollars.ts';
import { formatNumber } from '../facts/format/value.ts';
import { remember } from '../facts/remember.ts';
import { rarestFirst, wholeExposure } from '../facts/statistics/named-tasks.ts';
import type { EntryOf } from '../schemas/collections.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { linkSource, type Link } from './links.ts';
import { tasksOfOccupation, viewPart } from './named-tasks.ts';
import { findOccupation, pagesOfOccupations, payCeiling } from './occupations.ts';
import type { RatedTableRow } from './task-pages.ts';

type OccupationEntry = EntryOf<'occupations'>;

/** The named tasks of an occupation, as its page lists them. */
export interface OccupationWork {
  /** How much of the work the first tasks are. */
  shown: string;
  /** Where all of the work stands. */
  finding: string;
  first: RatedTableRow[];
  rest: RatedTableRow[];
  /** What has no named task; empty where everything has. */
  unnamed: string;
  sources: { ratings: Link; names: Link };
}

/** Tasks that are shown before the rest is asked for. */
const shownTasks = 8;

/** The named tasks of an occupation. Throws if there is none with this id. */
export function viewOccupationWork(content: Content, id: string): OccupationWork {
  const one = entryOf(content.occupations, id, 'occupations');
  const job = pagesOfOccupations(content).get(id) ?? id;
  const tasks = tasksOfOccupation(content, id);
  const rows = tasks.map(({ id: task, name, shareText, people, gpt4, statements }): RatedTableRow => {
    const pick = { id: `${job}.${task}`, name: `${name.text}, ${one.title}` };
    return { id: task, name, shareText, people, gpt4, statements, pick };
  });
  const { ratings, names } = releaseOf(content);
  const shown = tasks.slice(0, shownTasks);
  const share = shown.reduce((sum, task) => sum + task.share, 0);
  const unnamed = one.unnamed && viewPart(one.unnamed);
  return {
    shown: describeWorkOfJob(shown.length, tasks.length, share),
    finding: describeExposedTotal(wholeExposure(one)),
    first: rows.slice(0, shownTasks),
    rest: rows.slice(shownTasks),
    unnamed: unnamed ? describeUnnamed(unnamed.shareText, unnamed) : '',
    sources: { ratings: linkSource(content, ratings), names: linkSource(content, names) },
  };
}

export async function getOccupationWork(id: string): Promise<OccupationWork> {
  return viewOccupationWork(await getContent(), id);
}

/** What the Handbook says of an occupation besides pay, jobs and outlook, and the technologies that postings ask for. */
export interface HandbookFacts {
  /** The bureau's own page on it. */
  page: string;
  /** `$66,030 to $135,320 a year`; missing where no one pair is printed. */
  payRange?: string;
  openings: string;
  experience: string;
  training: string;
  similar: Link[];
  technologies?: {
    /** A handful, those that the fewest occupations have; three dots stand for the rest. */
    some: string;
    categories: { name: string; list: string }[];
    source: Link;
  };
}

/** In how many occupations postings ask for each technology. */
const technologyCounts = remember((content: Content): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { technologies = {} } of content.occupations.values()) {
    for (const name of new Set(Object.values(technologies).flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});

/** Technologies named before the rest is asked for. */
const shownTechnologies = 5;

function viewTechnologies(content: Content, { technologies = {} }: OccupationEntry): HandbookFacts['technologies'] {
  const names = [...new Set(Object.values(technologies).flat())];
  if (names.length === 0) return undefined;
  return {
    some: [
      ...rarestFirst(names, technologyCounts(content)).slice(0, shownTechnologies),
      ...(names.length > shownTechnologies ? ['…'] : []),
    ].join(', '),
    categories: Object.entries(technologies).map(([name, list]) => ({ name, list: list.join(', ') })),
    source: linkSource(content, releaseOf(content).names),
  };
}

/** `$66,030 to $135,320 a year`; `or more` where the upper end is where the statistics stop. */
function formatPayRange({ low, high, per }: NonNullable<OccupationEntry['payRange']>, ceiling: number): string {
  const open = high >= ceiling ? ' or more' : '';
  return `${formatDollars(low)} to ${formatDollars(high)}${open} ${per === 'year' ? 'a year' : 'an hour'}`;
}

/** What else the Handbook says of an occupation. Throws if there is none with this id. */
export function viewHandbook(content: Content, id: string): HandbookFacts {
  const one = entryOf(content.occupations, id, 'occupations');
  const { payRange, openings, experience = 'not stated', training = 'not stated', similar } = one;
  const technologies = viewTechnologies(content, one);
  return {
    page: addressOfOccupation(id, one, releaseOf(content)),
    ...(payRange && { payRange: formatPayRange(payRange, payCeiling(content)) }),
    openings: formatNumber(openings),
    experience,
    training,
    similar: similar.map((other) => {
      const { title, href } = findOccupation(content, other);
      return { text: title, href };
    }),
    ...(technologies && { technologies }),
  };
}

export async function getHandbook(id: string): Promise<HandbookFacts> {
  return viewHandbook(await getContent(), id);
}
