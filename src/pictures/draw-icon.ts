import { colours, toneAt } from './colours.ts';

/** The site's icon as SVG: three marks on a line, as on the strips of its pages. */
export function drawIcon(): string {
  const { paper, ink } = colours;
  const style = `rect{fill:${paper.light}}path{stroke:${ink.light}}@media(prefers-color-scheme:dark){rect{fill:${paper.dark}}path{stroke:${ink.dark}}}`;
  const marks = [9, 17, 24].map((x, index) => `<circle cx="${x}" cy="14" r="3.5" fill="${toneAt(index / 2)}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><rect width="32" height="32" rx="4"/><path d="M5 21h22" stroke-width="2"/>${marks.join('')}</svg>\n`;
}
