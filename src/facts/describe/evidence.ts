import type { DisagreementReason } from '../../schemas/disagreement.ts';
import type { Grade } from '../../schemas/claim.ts';
import { capitalise, countOf, formatCount, inflect, joinWords } from '../format/count.ts';

interface Count<Value> {
  value: Value;
  count: number;
}

const countOfValue = <Value>(counts: readonly Count<Value>[], value: Value) =>
  counts.find((one) => one.value === value)?.count ?? 0;

/** "28 of 473 claims were counted by their source; 136 give no basis at all." */
export function describeGrades(counts: readonly Count<Grade>[]): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [measured, unsourced] = [countOfValue(counts, 'measured'), countOfValue(counts, 'unsourced')];
  const counted = `${capitalise(formatCount(measured))} of ${countOf(all, 'claim')} ${inflect(measured, 'was', 'were')} counted by ${inflect(measured, 'its source', 'their sources')}`;
  const baseless =
    unsourced === 0
      ? 'all give a basis'
      : `${formatCount(unsourced)} ${inflect(unsourced, 'gives', 'give')} no basis at all`;
  return `${counted}; ${baseless}.`;
}

/** "Two more were withdrawn; their pages say why." Empty for none. */
export function describeWithdrawn(count: number): string {
  if (count === 0) return '';
  const more = `${capitalise(formatCount(count))} more ${inflect(count, 'was', 'were')} withdrawn`;
  return `${more}; ${inflect(count, 'its page says', 'their pages say')} why.`;
}

/** What two claims differ in, as a sentence has it. */
const reasonPhrases: Record<DisagreementReason, string> = {
  scale: 'the scale differs',
  definition: 'the definition differs',
  date: 'the date differs',
  population: 'the people spoken of differ',
  place: 'the place differs',
  'kind-of-evidence': 'the kind of evidence differs',
  'different-event': 'the events spoken of differ',
  'no-method-shown': 'no method is shown',
};

/**
 * "Both sides of a disagreement may be honest: in 9 of 16 the date differs and in as many the scale differs." Reasons that
 * are named as often as the first are named with it; a disagreement may have several. Empty for none.
 */
export function describeReasons(counts: readonly Count<DisagreementReason>[], disagreements: number): string {
  const [first] = counts;
  if (!first) return '';
  const leading = counts.filter(({ count }) => count === first.count).map(({ value }) => reasonPhrases[value]);
  const often = (at: number) => (at === 0 ? `in ${first.count} of ${disagreements}` : 'in as many');
  return `Both sides of a disagreement may be honest: ${joinWords(leading.map((phrase, at) => `${often(at)} ${phrase}`))}.`;
}
