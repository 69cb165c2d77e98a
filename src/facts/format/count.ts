const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small counts as words, for running text: `3` → `three`; from 13 on as digits. */
export function formatCount(count: number): string {
  return words[count] ?? String(count);
}

const forms = new Intl.PluralRules('en-GB');

/** The form of a word that goes with a number: `inflect(1, 'has', 'have')` → `has`; `inflect(2, 'job')` → `jobs`. */
export function inflect(number: number, one: string, many = `${one}s`): string {
  return forms.select(number) === 'one' ? one : many;
}

/** A count with its noun: `countOf(1, 'claim')` → `one claim`; `countOf(20, 'tracker')` → `20 trackers`. */
export function countOf(count: number, noun: string, plural?: string): string {
  return `${formatCount(count)} ${inflect(count, noun, plural)}`;
}

/** First letter in capitals, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small, unless the word is an acronym. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const list = new Intl.ListFormat('en-GB');

/** `['a', 'b', 'c']` → `a, b and c`. */
export function joinWords(items: readonly string[]): string {
  return list.format(items);
}
