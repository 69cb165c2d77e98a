/** How far a typed word is from another one. */
export interface Edits {
  /** Letters added, left out, changed, or swapped with the next, until the two are the same. */
  whole: number;
  /** The same, until it is a beginning of the other. */
  beginning: number;
}

/** Edits between two words (optimal string alignment, as Damerau counts: a swap of two letters is one slip). */
export function editsBetween(typed: string, word: string): Edits {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwap =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return { whole: last.at(-1) ?? 0, beginning: Math.min(...last) };
}

/** Slips that a word of this length is forgiven: none up to three letters, one up to seven, then two. */
export function forgivenEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
