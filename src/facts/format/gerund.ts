/** Verbs of more than one syllable whose last consonant doubles. */
const doubling = /(?:fer|mit|trol|gram|format|equip)$/;
const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** A verb with its ending: `plan` → `planning`, `file` → `filing`, `oversee` → `overseeing`. */
function withIng(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/[eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return oneSyllable.test(verb) || doubling.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/**
 * The name of a task, which starts with a verb, as the subject of a sentence: `Record medical histories` → `recording
 * medical histories`, `Load or unload cargo` → `loading or unloading cargo`. A comma before the last of a list goes, so
 * that the name can stand in a list itself.
 */
export function nameAsGerund(name: string): string {
  const [first = '', joint, second = '', ...rest] = name.split(' ');
  const start = withIng(first.toLowerCase());
  const words =
    joint === 'or' || joint === 'and'
      ? [start, joint, withIng(second), ...rest]
      : [start, ...[joint ?? '', second, ...rest].filter(Boolean)];
  return words.join(' ').replaceAll(/, (or|and) /g, ' $1 ');
}
