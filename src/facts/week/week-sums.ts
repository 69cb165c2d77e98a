import { labelPlaces } from '../statistics/label-places.ts';
import { minutesOf, quarter, splitWhole, type Minutes, type WeekTask, type WeekTracker } from './week.ts';
import type { WeekRow } from './week-rows.ts';

/** Time for something with a figure. */
export interface Part {
  minutes: number;
  /** On any scale; missing where nobody gave one. */
  figure?: number;
}

/**
 * The mean of figures by the time for each, `Σ minutes × figure ÷ Σ minutes`, over what has a figure and takes time.
 * Undefined where nothing does.
 */
export function meanByTime(parts: readonly Part[]): number | undefined {
  const counted = parts.filter((part): part is Required<Part> => part.figure !== undefined && part.minutes > 0);
  const minutes = counted.reduce((sum, part) => sum + part.minutes, 0);
  if (minutes === 0) return undefined;
  const mean = counted.reduce((sum, part) => sum + part.minutes * part.figure, 0) / minutes;
  // Adding in binary can leave the range by a hair.
  const figures = counted.map(({ figure }) => figure);
  return Math.min(Math.max(mean, Math.min(...figures)), Math.max(...figures));
}

/** The three labels, and no figure at all, in the order in which a bar shows them. */
export const bands = ['directly', 'software', 'not', 'none'] as const;
export type Band = (typeof bands)[number];

const middles = {
  /** Half way from "not exposed" to "with added software". */
  low: (labelPlaces.E0 + labelPlaces.E2) / 2,
  /** Half way from there to "directly". */
  high: (labelPlaces.E2 + labelPlaces.E1) / 2,
};
export const bandEdges = middles;

/** The label that a place lies nearest to; one that lies half way counts as "with added software". */
export function bandOf(place: number | undefined): Band {
  if (place === undefined) return 'none';
  if (place < middles.low) return 'not';
  return place > middles.high ? 'directly' : 'software';
}

/** Minutes by the label that each task lies nearest to. */
export function minutesByBand(parts: readonly Part[]): Record<Band, number> {
  const sums: Record<Band, number> = { directly: 0, software: 0, not: 0, none: 0 };
  for (const { minutes, figure } of parts) sums[bandOf(figure)] += minutes;
  return sums;
}

/** Whose figures a week is read by. */
export type WeekRater = 'people' | 'gpt4';
export const weekRaters = ['people', 'gpt4'] as const;

/** The lines of a week as time and one rater's place. */
export function ratedParts(rows: readonly WeekRow[], rater: WeekRater, when: keyof Minutes): Part[] {
  return rows.map((row) => ({
    minutes: minutesOf(row, when),
    ...(row.rated && { figure: row.rated[rater] }),
  }));
}

/** Time of the rest by the labels that the tasks in it lie nearest to, as their shares of the work have it. */
function restByBand(tasks: readonly WeekTask[], rater: WeekRater, minutes: number): Record<Band, number> {
  const weights = bands.map((band) =>
    tasks.reduce((sum, { share = 0, rated }) => sum + (bandOf(rated?.[rater]) === band ? share : 0), 0),
  );
  const split = splitWhole(minutes, weights, quarter);
  return { directly: split[0] ?? 0, software: split[1] ?? 0, not: split[2] ?? 0, none: split[3] ?? 0 };
}

/** Time of a week by the labels that its tasks lie nearest to; the rest by those of the tasks in it. */
function weekByBand(rows: readonly WeekRow[], rater: WeekRater, when: keyof Minutes): Record<Band, number> {
  const sums = minutesByBand(
    ratedParts(
      rows.filter(({ holds }) => !holds),
      rater,
      when,
    ),
  );
  for (const row of rows) {
    const rest = row.holds && restByBand(row.holds, rater, minutesOf(row, when));
    if (rest) for (const band of bands) sums[band] += rest[band];
  }
  return sums;
}

/** The lines of a week as time and a tracker's percentage. */
export function saidParts(rows: readonly WeekRow[], tracker: string, when: keyof Minutes): Part[] {
  return rows.map((row) => ({
    minutes: minutesOf(row, when),
    ...(row.said?.tracker.id === tracker && { figure: row.said.percent }),
  }));
}

/** Trackers that give percentages for lines of the week, each once. */
export function trackersOf(rows: readonly WeekRow[]): WeekTracker[] {
  return [...new Map(rows.flatMap(({ said }) => (said ? [[said.tracker.id, said.tracker] as const] : []))).values()];
}

/** How one rater sees a week. */
export interface RatedWeek {
  rater: WeekRater;
  /** Where it stands on the scale of labels, 0–100, unrounded; missing where no time has a figure. */
  place?: number;
  bands: Record<Band, number>;
}

/** How both raters see one of the two weeks. */
export function rateWeek(rows: readonly WeekRow[], when: keyof Minutes): RatedWeek[] {
  return weekRaters.map((rater) => {
    const place = meanByTime(ratedParts(rows, rater, when));
    return { rater, ...(place !== undefined && { place }), bands: weekByBand(rows, rater, when) };
  });
}

/** Minutes that have a figure, the divisor of the mean. */
export function figuredMinutes(parts: readonly Part[]): number {
  return parts.reduce((sum, { minutes, figure }) => sum + (figure === undefined ? 0 : minutes), 0);
}

/** By how much the mean changes if some minutes go from one figure to another; minutes with a figure stay as many. */
export function changeOfMove(from: number, to: number, figured: number, minutes = 60): number {
  return figured === 0 ? 0 : ((to - from) * minutes) / figured;
}
