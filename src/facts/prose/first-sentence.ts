/** A text cut after its first sentence; `rest` is empty where there is only one. */
export function splitFirstSentence(text: string): { first: string; rest: string } {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  const end = /[.!?][”’)]?(?=\s+[\p{Lu}“[])/u.exec(flat);
  if (!end) return { first: flat, rest: '' };
  const at = end.index + end[0].length;
  return { first: flat.slice(0, at), rest: flat.slice(at).trim() };
}
