const fillers = new Set(['ai', 'score', 'index', 'level', 'estimated']);

function without(words: readonly string[], dropped: ReadonlySet<string>): string[] {
  return words.filter((word) => !dropped.has(word.toLowerCase()));
}

/**
 * What a tracker calls its number, without words that all of them share and, where something is left, without the
 * tracker's own name: `AI displacement risk score` → `displacement`; `Jobisque Risk Score` of Jobisque → `risk`.
 */
export function shortenScoreName(name: string, tracker: string): string {
  const words = without(name.split(' '), fillers);
  const own = new Set(tracker.toLowerCase().split(' '));
  own.delete('risk');
  const telling = without(words, own);
  const shortest = telling.length > 1 ? without(telling, new Set(['risk'])) : telling;
  return shortest.length > 0 ? shortest.join(' ').toLowerCase() : words.join(' ') || name;
}
