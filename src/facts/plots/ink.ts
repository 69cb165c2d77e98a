import type { Grade } from '../../schemas/claim.ts';
import type { Bar, BarSeries } from './bar-series.ts';

/** How a bar is drawn by how its source knows the figure: solid, tinted or outlined; colour is left to exposure. */
export type Ink = 'measured' | 'estimated' | 'asserted';

const inks: Record<Grade, Ink> = {
  measured: 'measured',
  survey: 'measured',
  'model-estimate': 'estimated',
  forecast: 'estimated',
  'vendor-statement': 'asserted',
  opinion: 'asserted',
  unsourced: 'asserted',
};

/** The ink of a grade of evidence. */
export function inkOf(grade: Grade): Ink {
  return inks[grade];
}

/** What each way of drawing means, in the words of a legend; `said` is the outline over another bar. */
export const inkMeanings: Record<Ink | 'said', string> = {
  measured: 'counted or surveyed',
  estimated: 'estimated or forecast',
  asserted: 'asserted, or without an original that we found',
  said: 'what is being said in its place',
};

/** The ways of drawing that a chart uses, in the order of its legend; empty where all is solid and needs none. */
export function legendOf(series: readonly Pick<BarSeries, 'bars'>[]): (Ink | 'said')[] {
  const bars: readonly Bar[] = series.flatMap((one) => one.bars);
  const isUsed = (kind: Ink | 'said') =>
    kind === 'said' ? bars.some(({ said }) => said) : bars.some(({ ink = 'measured' }) => ink === kind);
  const used = (['measured', 'estimated', 'asserted', 'said'] as const).filter(isUsed);
  return used.some((kind) => kind !== 'measured') ? used : [];
}
