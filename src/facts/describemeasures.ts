/** Two measures and the rank correlation between them. */
export interface MeasurePair {
  a: { shortName: string; history?: true | undefined };
  b: { shortName: string; history?: true | undefined };
  /** −1 to 1. */
  value: number;
}

const two = (value: number) => value.toFixed(2).replace('-', '−');

/** "Later measures rank occupations alike (0.49 to 0.91), but the 2013 forecast ranks them the other way (−0.38 to −0.11)." */
export function describeMatrix(pairs: readonly MeasurePair[]): string {
  const range = (list: readonly MeasurePair[]) => {
    const values = list.map(({ value }) => value).toSorted((x, y) => x - y);
    return values.length > 0 ? `${two(values[0] ?? 0)} to ${two(values.at(-1) ?? 0)}` : undefined;
  };
  const isOld = ({ a, b }: MeasurePair) => a.history === true || b.history === true;
  const now = range(pairs.filter((pair) => !isOld(pair)));
  const old = range(pairs.filter(isOld));
  if (!now) return 'Too few measures to compare.';
  const later = `Rank correlations between the measures run from ${now}`;
  return old ? `${later}; with the forecast of 2013 they run from ${old}.` : `${later}.`;
}
