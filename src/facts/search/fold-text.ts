/** Lower case, without accents and with plain spaces, so that a search forgives the way a word is typed. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase().trim();
}
