const fillers = /\b(?:ai|score|index|level|estimated)\b/gi;

/** What a tracker calls its number, without words that all of them share: `AI exposure score` → `exposure`. */
export function shortenScoreName(name: string): string {
  const short = name.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
  return (short || name).toLowerCase();
}
