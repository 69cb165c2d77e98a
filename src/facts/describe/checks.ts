import type { Claim, Compared } from '../../schemas/claim.ts';
import type { CheckSummary } from '../statistics/count-checks.ts';
import { capitalise, countOf, formatCount, inflect, joinWords } from '../format/count.ts';

/** "none agrees", "one agrees", "two agree". */
function countDoing(count: number, verb: string): string {
  return count === 0 ? `none ${verb}s` : `${formatCount(count)} ${inflect(count, `${verb}s`, verb)}`;
}

/** "Of 55 figures on five pages, six agree or nearly agree with an outside original." */
export function describeChecks({ figures, agree, pages }: CheckSummary): string {
  if (figures === 0) return 'No figure has been compared with its original yet.';
  const all = `${figures === 1 ? 'one' : figures} ${inflect(figures, 'figure')} on ${countOf(pages, 'page')}`;
  const nearly = agree < 2 ? 'nearly agrees' : 'nearly agree';
  return `Of ${all}, ${countDoing(agree, 'agree')} or ${nearly} with an outside original.`;
}

/** How corrected figures stand to their originals; a figure may err in more than one respect. */
export interface CheckLean {
  corrected: number;
  larger: number;
  smaller: number;
  wider: number;
  other: number;
}

/** Counts in which respect corrected claims err, from what each check says of size and population. */
export function countLean(corrected: readonly Claim[]): CheckLean {
  const compared = corrected.map(({ check }) => check?.compared);
  return {
    corrected: corrected.length,
    larger: compared.filter((one) => one?.size === 'larger').length,
    smaller: compared.filter((one) => one?.size === 'smaller').length,
    wider: compared.filter((one) => one?.population === 'wider').length,
    other: compared.filter((one) => one?.population === 'other').length,
  };
}

/** "Of the 16 that do not say what their original says, eight give a larger figure, nine apply it to more people and …" */
export function describeLean({ corrected, larger, smaller, wider, other }: CheckLean): string {
  if (corrected === 0) return '';
  const which =
    corrected === 1
      ? 'The one that does not say what its original says'
      : `Of the ${formatCount(corrected)} that do not say what their original says`;
  const parts = [
    { count: larger, verb: ['gives', 'give'], what: 'a larger figure' },
    { count: smaller, verb: ['gives', 'give'], what: 'a smaller one' },
    { count: wider, verb: ['applies', 'apply'], what: 'it to more people or cases' },
    { count: other, verb: ['applies', 'apply'], what: 'it to something else' },
  ] as const;
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ count, verb, what }) => ({ count, text: `${inflect(count, verb[0], verb[1])} ${what}` }));
  if (said.length === 0) return '';
  if (corrected === 1) return `${which} ${joinWords(said.map(({ text }) => text))}.`;
  const counted = joinWords(said.map(({ count, text }) => `${formatCount(count)} ${text}`));
  return `${which}, ${counted}${said.length > 1 ? '; some do more than one of these' : ''}.`;
}

const comparedWords: { [Respect in keyof Compared]: Record<Compared[Respect], string> } = {
  size: {
    same: 'the same figure',
    close: 'nearly the same figure',
    larger: 'a larger figure than the original’s',
    smaller: 'a smaller figure than the original’s',
    'not-comparable': '',
  },
  direction: { same: 'in the same direction', opposite: 'in the opposite direction', 'not-comparable': '' },
  population: {
    same: 'about the same people or things',
    wider: 'applied to more people or things',
    narrower: 'applied to fewer people or things',
    other: 'applied to other people or things',
    'not-comparable': '',
  },
};

/** "The same figure, in the same direction, applied to more people or things." */
export function describeCompared({ size, direction, population }: Compared): string {
  const said = [comparedWords.size[size], comparedWords.direction[direction], comparedWords.population[population]];
  const text = said.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${capitalise(text)}.`;
}
