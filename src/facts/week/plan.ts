import { horizonLabels } from '../format/horizon-labels.ts';
import type { Horizon } from '../../schemas/role.ts';
import type { Week, WeekMove } from './week.ts';

/** The horizons, the next first. */
export const horizons = Object.keys(horizonLabels) as Horizon[];

/** Months after which a plan reminds of a horizon. */
export const reminderMonths: Record<Horizon, number> = {
  'this-quarter': 3,
  'within-a-year': 12,
  'within-two-years': 24,
  ongoing: 6,
  'not-stated': 6,
};

/** A thing to do. */
export interface PlanItem {
  text: string;
  /** Its page on this site; missing for a line that the reader wrote. */
  href?: string;
  /** Who advises it. */
  says?: string;
}

/** What is to be done by one horizon. */
export interface PlanGroup {
  horizon: Horizon;
  name: string;
  items: PlanItem[];
}

/** What a week's plan holds by horizon: moves that were taken in, in the order given, then the reader's own lines. */
export function groupPlan({ moves, lines }: Pick<Week, 'moves' | 'lines'>, known: readonly WeekMove[]): PlanGroup[] {
  const taken = new Map(moves.map(({ id, horizon }) => [id, horizon]));
  return horizons
    .map((horizon) => ({
      horizon,
      name: horizonLabels[horizon],
      items: [
        ...known
          .filter(({ id }) => taken.get(id) === horizon)
          .map(({ title, href, says }): PlanItem => ({ text: title, href, says })),
        ...lines.filter((line) => line.horizon === horizon).map(({ text }): PlanItem => ({ text })),
      ],
    }))
    .filter(({ items }) => items.length > 0);
}

/** The day some months after another, the last of its month where that has fewer days: UTC, so that no clock moves it. */
export function addMonths(day: Date, months: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day.getUTCDate(), days)));
}
