import { formatFixed } from '../format/minus.ts';
import { quarter, type When } from './week.ts';
import type { HourMove } from './week-moves.ts';
import { bands, type Band, type RatedWeek, type WeekRater } from './week-sums.ts';

/** Minutes as hours: `38.5 h`, `0 h`; where that is no round quarter of one, `6 h 40 min`. */
export function formatHours(minutes: number): string {
  if (minutes % quarter === 0) return `${minutes / 60} h`;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

/** Minutes as a number of hours with its noun, for running text: `38.5 hours`, `1 hour`. */
function hoursInWords(minutes: number): string {
  if (minutes % quarter !== 0) return formatHours(minutes);
  return `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}`;
}

/** What the time of a field reads as: 400 minutes → `6.67`. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** Whether the hours add up: "You have planned 38.5 of 40 hours; 1.5 hours are left." */
export function describePlanned(planned: number, total: number): string {
  const isRound = planned % quarter === 0;
  const plannedText = isRound ? `${planned / 60}` : formatHours(planned);
  const sentence = `You have planned ${plannedText} of ${hoursInWords(total)}`;
  if (planned === total) return `${sentence}.`;
  const gap = Math.abs(total - planned);
  const verb = gap === 60 ? 'is' : 'are';
  return planned < total
    ? `${sentence}; ${hoursInWords(gap)} ${verb} left.`
    : `${sentence}: ${hoursInWords(gap)} more than the week has.`;
}

/** What a band of a bar says. */
export const bandNames: Record<Band, string> = {
  directly: 'exposed directly',
  software: 'exposed with added software',
  not: 'not exposed',
  none: 'no figure',
};

export const raterNames: Record<WeekRater, string> = { people: 'As people rated it', gpt4: 'As GPT-4 rated it' };

/** The name of one of the two weeks. */
export const weekNames: Record<When, string> = { now: 'Today', later: 'A year from now' };

/** A week's place, a mean over many tasks, in whole numbers: `35 out of 100`; `no figure`. */
export function formatPlace(place: number | undefined): string {
  return place === undefined ? 'no figure' : `${Math.round(place)} out of 100`;
}

/** "8.5 h exposed directly, 20 h exposed with added software, 11.5 h not exposed": what a bar shows, empty bands left out. */
export function describeBands(sums: RatedWeek['bands']): string {
  const parts = bands.filter((band) => sums[band] > 0).map((band) => `${formatHours(sums[band])} ${bandNames[band]}`);
  return parts.join(', ') || 'no hours yet';
}

/** Where both raters see a week: "35 out of 100 as people rated it, 44 as GPT-4 did". Empty where nothing has a figure. */
export function describePlaces(rated: readonly RatedWeek[]): string {
  const [people, gpt4] = weekOrder(rated);
  if (people === undefined || gpt4 === undefined) return '';
  return `${formatPlace(people)} as people rated it, ${Math.round(gpt4)} as GPT-4 did`;
}

const weekOrder = (rated: readonly RatedWeek[]) =>
  (['people', 'gpt4'] as const).map((rater) => rated.find((one) => one.rater === rater)?.place);

/** A mean of a tracker's percentages, whole, and to one decimal where that says more: `46% (45.8)`. */
export function formatSaid(mean: number | undefined): string {
  if (mean === undefined) return 'no figure';
  const fine = formatFixed(mean, 1);
  return Number(fine) === Math.round(mean) ? `${Math.round(mean)}%` : `${Math.round(mean)}% (${fine})`;
}

/** A change in points with its sign: `−1.3`, `+0.5`, `0`. */
export function formatChange(points: number): string {
  const fine = formatFixed(points, 1);
  if (fine === '0.0') return '0';
  return points > 0 ? `+${fine}` : fine;
}

/** How a yardstick is named after a change. */
export const yardstickNames: Record<string, string> = { people: 'by people’s ratings', gpt4: 'by GPT-4’s' };

/** "Moving an hour from “A” to “B” lowers the week by 1.3 points by people’s ratings and 0.8 by GPT-4’s." */
export function describeMove({ from, to, changes }: HourMove, yardsticks: readonly string[]): string {
  const words = changes.map((change, index) => {
    const by = yardsticks[index] ?? '';
    const points = `${formatFixed(Math.abs(change), 1)}${index === 0 ? ' points' : ''}`;
    return `${points} ${by}`.trim();
  });
  return `Moving an hour from “${from.name}” to “${to.name}” lowers the week by ${words.join(' and ')}.`;
}

/** "Away from “A” and 2 more: 9.5 h of your week." Empty where it leads away from none. */
export function describeAddressed(names: readonly string[], minutes: number): string {
  const [first] = names;
  if (first === undefined) return '';
  const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return `Away from “${first}”${others}: ${formatHours(minutes)} of your week.`;
}
