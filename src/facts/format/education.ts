/** Education at entry as the statistics name it, from the least to the most; "Varies" says nothing of a level. */
const named = [
  { id: 'none', name: 'No formal educational credential' },
  { id: 'high-school', name: 'High school diploma or equivalent' },
  { id: 'some-college', name: 'Some college, no degree' },
  { id: 'nondegree', name: 'Postsecondary nondegree award' },
  { id: 'associate', name: "Associate's degree" },
  { id: 'bachelor', name: "Bachelor's degree" },
  { id: 'master', name: "Master's degree" },
  { id: 'doctoral', name: 'Doctoral or professional degree' },
] as const;

/** A level of education, as links name it. */
export type EducationId = (typeof named)[number]['id'];

/** Levels of education, from the least to the most. */
export const educationLevels: readonly { id: EducationId; name: string }[] = named;

/** The highest level that is no college degree. */
export const mostWithoutDegree: EducationId = 'nondegree';

const names = [...educationLevels.map(({ name }) => name), 'Varies'];

/** Place of a level, 0 for the least; undefined for "Varies" and whatever else is no level. */
export function levelOfEducation(name: string): number | undefined {
  const level = educationLevels.findIndex((known) => known.name === name);
  return level < 0 ? undefined : level;
}

/** Each kind of education once, from the least to the most; what is no level comes last, by name. */
export function orderEducations(educations: Iterable<string>): string[] {
  const placeOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...new Set(educations)].toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}
