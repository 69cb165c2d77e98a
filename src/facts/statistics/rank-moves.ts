/** An occupation's place in an old measure and its median place in the later ones, percentiles 0–100. */
export interface Move {
  id: string;
  before: number;
  after: number;
}

/** The occupations that moved up most and down most, the largest move first; on equal moves by id. */
export function rankMoves<Moved extends Move>(moves: readonly Moved[], most: number): { up: Moved[]; down: Moved[] } {
  const sorted = moves.toSorted((a, b) => b.after - b.before - (a.after - a.before) || a.id.localeCompare(b.id));
  return {
    up: sorted.filter(({ before, after }) => after > before).slice(0, most),
    down: sorted
      .toReversed()
      .filter(({ before, after }) => after < before)
      .slice(0, most),
  };
}
