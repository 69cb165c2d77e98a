import { foldText } from './fold-text.ts';

/** Words that tell no job from another. */
const smallWords = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Initials are one word however they are written: "R.N.", "R&D", "X-ray". */
function joinInitials(text: string): string {
  return text
    .replace(/(?<![a-z0-9])(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<![a-z0-9])([a-z])-(?=[a-z])/g, '$1')
    .replace(/(?<![a-z0-9])([a-z]) ?& ?([a-z])(?![a-z0-9])/g, '$1$2');
}

/** The words of a name or of a search, folded; the small ones only where there are no others. */
export function wordsOf(text: string): string[] {
  const words = joinInitials(foldText(text).replace(/['’`]/g, '')).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word without the ending of the plural: "nurses" and "nurse" are one. */
export function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
