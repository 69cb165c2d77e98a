/** Education at entry as the statistics name it, from the least to the most; "Varies" says nothing of a level. */
const levels = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
  'Varies',
];

/** Each kind of education once, from the least to the most; what is no level comes last, by name. */
export function orderEducations(names: Iterable<string>): string[] {
  const placeOf = (name: string) => (levels.includes(name) ? levels.indexOf(name) : levels.length);
  return [...new Set(names)].toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}
