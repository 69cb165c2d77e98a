/** A mark on a folded strip: its place along the line, and how far it is lifted above others at that place. */
export interface StripMark {
  /** 0–100 along the line. */
  position: number;
  /** Level above the line, 0 = on it. */
  level: number;
}

/**
 * Folds scores into one line of marks: marks closer than `reach` points are stacked so that none hides another.
 * Pictures of any size use the same marks.
 */
export function foldStrip(positions: readonly number[], reach = 3): StripMark[] {
  const placed: StripMark[] = [];
  for (const position of positions.toSorted((a, b) => a - b)) {
    const taken = placed.filter((mark) => position - mark.position < reach).map(({ level }) => level);
    let level = 0;
    while (taken.includes(level)) level += 1;
    placed.push({ position, level });
  }
  return placed;
}

/** The class of a colour on the scale from cool to warm, in steps of ten. */
export function toneClass(position: number): string {
  return `tone-${Math.round(Math.min(100, Math.max(0, position)) / 10) * 10}`;
}
