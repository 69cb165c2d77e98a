import type { Span } from './span.ts';

/** What a figure counts, in which unit, and of whom or what. */
export interface Counted {
  /** `openings`, `total-compensation`. */
  quantity: string;
  unit: string;
  /** `machine learning engineers`. */
  population: string;
}

declare const alike: unique symbol;

/** Figures of one quantity, unit and population: only these may share an axis, a range or a rank. Never empty. */
export type Alike<Figure extends Counted> = readonly [Figure, ...Figure[]] & { readonly [alike]: true };

const respects = ['quantity', 'unit', 'population'] as const;

/**
 * The same figures, known to count the same thing. Throws a RangeError that names the first respect in which two of them
 * differ, and for no figures: a sentence that ranges over unlike things must stop the build, not reach a reader.
 */
export function requireAlike<Figure extends Counted>(figures: readonly Figure[]): Alike<Figure> {
  const [first] = figures;
  if (!first) throw new RangeError('no figures to set side by side');
  for (const figure of figures) {
    const differing = respects.find((respect) => figure[respect] !== first[respect]);
    if (differing) {
      throw new RangeError(
        `figures of two kinds can't share a range, a rank or an axis: ${differing} "${first[differing]}" and "${figure[differing]}"`,
      );
    }
  }
  return figures as unknown as Alike<Figure>;
}

/** Figures in groups that count the same thing; groups and figures keep their order. */
export function groupAlike<Figure extends Counted>(figures: readonly Figure[]): Alike<Figure>[] {
  const keyOf = (figure: Figure) => JSON.stringify(respects.map((respect) => figure[respect]));
  return [...Map.groupBy(figures, keyOf).values()].map(requireAlike);
}

/** The lowest and the highest end among figures that count the same thing. */
export function spanOfAlike(figures: Alike<Counted & Span>): Span {
  return { low: Math.min(...figures.map(({ low }) => low)), high: Math.max(...figures.map(({ high }) => high)) };
}
