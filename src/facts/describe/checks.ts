import type { Claim, Compared } from '../../schemas/claim.ts';
import type { CheckSummary } from '../statistics/count-checks.ts';
import { capitalise, countOf, formatCount, joinWords } from '../format/count.ts';

/** "none agrees", "one agrees", "two agree". */
function countDoing(count: number, verb: string): string {
  if (count === 0) return `none ${verb}s`;
  return `${formatCount(count)} ${verb}${count === 1 ? 's' : ''}`;
}

/** "Of 55 figures on five pages, six agree or nearly agree with an outside original." */
export function describeChecks({ figures, agree, pages }: CheckSummary): string {
  if (figures === 0) return 'No figure has been compared with its original yet.';
  const all = `${figures === 1 ? 'one figure' : `${figures} figures`} on ${countOf(pages, 'page')}`;
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

/** "Of the 16 that do not say what their original says, eight give a larger figure, none a smaller one, and …" */
export function describeLean({ corrected, larger, smaller, wider, other }: CheckLean): string {
  if (corrected === 0) return '';
  const which =
    corrected === 1
      ? 'The one that does not say what its original says'
      : `Of the ${formatCount(corrected)} that do not say what their original says`;
  const parts = [
    {
      count: larger,
      text: (count: string, verb: string) => `${count} ${verb} a larger figure`,
      verbs: ['gives', 'give'],
    },
    {
      count: smaller,
      text: (count: string, verb: string) => `${count} ${verb} a smaller one`,
      verbs: ['gives', 'give'],
    },
    {
      count: wider,
      text: (count: string, verb: string) => `${count} ${verb} it of more people or cases`,
      verbs: ['says', 'say'],
    },
    {
      count: other,
      text: (count: string, verb: string) => `${count} ${verb} it of something else`,
      verbs: ['says', 'say'],
    },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return '';
  if (corrected === 1) {
    const said = parts.map(({ text, verbs }) => text('', verbs[0] ?? '').trim());
    return `${which} ${joinWords(said)}.`;
  }
  const said = parts.map(({ count, text, verbs }) => text(formatCount(count), verbs[count === 1 ? 0 : 1] ?? ''));
  return `${which}, ${joinWords(said)}${parts.length > 1 ? '; some do more than one of these' : ''}.`;
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
    same: 'of the same people or things',
    wider: 'said of more people or things',
    narrower: 'said of fewer people or things',
    other: 'said of other people or things',
    'not-comparable': '',
  },
};

/** "The same figure, in the same direction, said of more people or things." */
export function describeCompared({ size, direction, population }: Compared): string {
  const said = [comparedWords.size[size], comparedWords.direction[direction], comparedWords.population[population]];
  const text = said.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${capitalise(text)}.`;
}
