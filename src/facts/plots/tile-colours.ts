import type { ColourFigure } from '../links/explore-view.ts';
import { formatFigure, type FigureUnit } from './scatter.ts';
import { toneClass } from './strip-geometry.ts';
import { shadeOf, shadeSteps } from './tile-shades.ts';

/** A step of a scale: its class, and the figures that it stands for. */
export interface ColourStep {
  name: string;
  words: string;
}

/** What the steps of a scale count. Exposure has a scale of its own, which no other figure shares. */
const units: Record<Exclude<ColourFigure, 'exposure'>, FigureUnit> = { pay: 'dollars', growth: 'change' };

/** The class of a tile's colour; the rule's where the figure is not known. */
export function tileClass(colour: ColourFigure, value: number | null): string {
  if (value === null) return 'rule';
  if (colour === 'exposure') return toneClass(value);
  return `shade-${(shadeOf(colour, value) ?? 0) + 1}`;
}

/** What the colours stand for, from the lowest figures to the highest. */
export function colourSteps(colour: ColourFigure): ColourStep[] {
  if (colour === 'exposure') {
    const ends: Record<number, string> = { 0: 'less exposed', 100: 'more exposed' };
    return [0, 30, 50, 70, 100].map((rank) => ({ name: toneClass(rank), words: ends[rank] ?? '' }));
  }
  const begins = shadeSteps[colour].map((value) => formatFigure(units[colour], value));
  const words = [`under ${begins[0]}`, ...begins.slice(0, -1), `${begins.at(-1)} or more`];
  return words.map((text, place) => ({ name: `shade-${place + 1}`, words: text }));
}
