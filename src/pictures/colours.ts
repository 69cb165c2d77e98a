import { formatHex, interpolate } from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour of the site on light and on dark paper, both `#rrggbb`. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colour that a style sheet gives as `--name: light-dark(#rrggbb, #rrggbb)`. Throws if it gives none. */
export function readColour(css: string, name: string): Colour {
  const match = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`, 'i').exec(css);
  const [, light, dark] = match ?? [];
  if (!light || !dark)
    throw new Error(`src/styles/base.css: pictures need --${name}; allowed is light-dark(#rrggbb, #rrggbb).`);
  return { light, dark };
}

const styles = readFileSync(join(process.cwd(), 'src/styles/base.css'), 'utf8');
const names = ['ink', 'soft', 'rule', 'paper', 'cool', 'warm'] as const;

/** The site's colours as pictures draw them, from the style sheet that pages have. */
export const colours = Object.fromEntries(names.map((name) => [name, readColour(styles, name)])) as Record<
  (typeof names)[number],
  Colour
>;

const tones = interpolate([colours.cool.light, colours.warm.light], 'oklab');

/** A colour on light paper, from 0, less exposed, to 1; mixed as the style sheet mixes its tones. */
export function toneAt(place: number): string {
  return formatHex(tones(place));
}
