import type { Camp } from '../schemas/camp.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import { isAfter } from './compare-dates.ts';
import { problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { dateOfClaim, type Sound, type SoundContent } from './sound-content.ts';

/** The first page of the web went up in 1990; what is on it, or what we did with it, is not older. */
const firstOfWeb = '1990';

/** Sources of these kinds can be older than the web. */
const paper: ReadonlySet<Source['kind']> = new Set(['study', 'official-statistics']);

/** What stands on the web, or was read there, is no older than the web. */
export function checkWebDate(file: ContentFile, path: FieldPath, date: string): ContentProblem[] {
  return isAfter(firstOfWeb, date)
    ? [problemAt(file, path, show(date), `a date on the web, from ${firstOfWeb} on`)]
    : [];
}

function checkSourceDate({ data: { kind, published }, entry: { file } }: Sound<Source>): ContentProblem[] {
  return paper.has(kind) ? [] : checkWebDate(file, ['published'], published);
}

/** The year by which a forecast is to come true is not over when it is made. */
function checkHorizon({ data: claim, entry: { file, path } }: Sound<Claim>, sound: SoundContent): ContentProblem[] {
  const year = claim.horizon?.match(/\b(?:19|20)\d\d\b/g)?.at(-1);
  const made = dateOfClaim(claim, sound);
  if (year === undefined || !isAfter(made, year)) return [];
  return [problemAt(file, [...path, 'horizon'], show(claim.horizon), `no year before the claim was made, ${made}`)];
}

/** A claim is no younger than its source, nor its source than the claim's place in our ledger. */
function checkClaimDates({ data: claim, entry: { file, path } }: Sound<Claim>, sound: SoundContent): ContentProblem[] {
  const source = sound.sources.get(claim.source)?.data;
  const published = source?.published ?? 'undated';
  const problems = checkWebDate(file, [...path, 'added'], claim.added);
  if (source && !paper.has(source.kind)) problems.push(...checkWebDate(file, [...path, 'asOf'], claim.asOf));
  if (isAfter(claim.asOf, published)) {
    const allowed = `a date no later than that of its source ${claim.source}, ${published}`;
    problems.push(problemAt(file, [...path, 'asOf'], show(claim.asOf), allowed));
  }
  if (isAfter(published, claim.added)) {
    const allowed = `a day no earlier than its source ${claim.source}, ${published}`;
    problems.push(problemAt(file, [...path, 'added'], show(claim.added), allowed));
  }
  const changes = claim.changes ?? [];
  for (const [at, { date }] of changes.entries()) {
    const before = changes[at - 1]?.date ?? claim.added;
    if (date >= before) continue;
    const what = at === 0 ? 'the claim was added' : 'the change above it';
    problems.push(
      problemAt(file, [...path, 'changes', at, 'date'], show(date), `a day no earlier than ${what}, ${before}`),
    );
  }
  return problems;
}

/** What a person said stands in order of time, and what they said since came after all of it. */
function checkOrderOfSayings({ data: camp, entry: { file } }: Sound<Camp>, sound: SoundContent): ContentProblem[] {
  return camp.proponents.flatMap(({ said, since }, person) => {
    const list = [
      ...said.map((id, at) => ({ id, path: ['proponents', person, 'said', at] })),
      ...since.map((id, at) => ({ id, path: ['proponents', person, 'since', at] })),
    ].map(({ id, path }) => {
      const claim = sound.claims.get(id)?.data;
      return { id, path, date: claim ? dateOfClaim(claim, sound) : 'undated' };
    });
    return list.flatMap(({ id, path, date }, at) => {
      const before = list.slice(0, at).findLast((other) => other.date !== 'undated');
      if (!before || !isAfter(before.date, date)) return [];
      return [
        problemAt(
          file,
          path,
          `${show(id)}, of ${date}`,
          `no earlier than ${show(before.id)} before it, ${before.date}`,
        ),
      ];
    });
  });
}

/** Years of a measure stand in order, on this side of the future; its paper is no younger than its source. */
function checkMeasureYears(file: ContentFile, sound: SoundContent): ContentProblem[] {
  const measure = soundFile(file, 'measures');
  if (measure === undefined) return [];
  const { year } = measure;
  const years = year.split('/');
  const today = String(new Date().getFullYear());
  const isInOrder = years.every((one, at) => one > (years[at - 1] ?? '1899') && one <= today);
  if (!isInOrder) return [problemAt(file, ['year'], show(year), `years in order, from 1900 to ${today}`)];
  const published = sound.sources.get(measure.source)?.data.published ?? 'undated';
  if (!isAfter(years[0] ?? year, published)) return [];
  const allowed = `a first year no later than that of its source ${measure.source}, ${published}`;
  return [problemAt(file, ['year'], show(year), allowed)];
}

/** No projection of jobs looks further ahead, or back at anything but the year in which it starts. */
const longestProjection = 30;

function checkVintages(file: ContentFile, sound: SoundContent): ContentProblem[] {
  const release = soundFile(file, 'release');
  if (!release) return [];
  const { from, to } = release.years;
  const published = sound.sources.get(release.source)?.data.published ?? 'undated';
  const problems: ContentProblem[] = [];
  if (from < Number(firstOfWeb) || from > new Date().getFullYear())
    problems.push(problemAt(file, ['years', 'from'], show(from), `a year from ${firstOfWeb} to this one`));
  if (to <= from || to > from + longestProjection)
    problems.push(
      problemAt(file, ['years', 'to'], show(to), `a year after the first, ${from}, by at most ${longestProjection}`),
    );
  if (isAfter(String(from), published))
    problems.push(problemAt(file, ['years', 'from'], show(from), `a year no later than its source, ${published}`));
  if (isAfter(release.payAsOf, published))
    problems.push(problemAt(file, ['payAsOf'], show(release.payAsOf), `a date no later than its source, ${published}`));
  return problems;
}

function checkRatingsDate(file: ContentFile, sound: SoundContent): ContentProblem[] {
  const ratings = soundFile(file, 'ratings');
  const published = ratings && sound.sources.get(ratings.source)?.data.published;
  if (!ratings || published === undefined || !isAfter(ratings.asOf, published)) return [];
  const allowed = `a date no later than that of its source ${ratings.source}, ${published}`;
  return [problemAt(file, ['asOf'], show(ratings.asOf), allowed)];
}

function checkReview(file: ContentFile): ContentProblem[] {
  const reviewed = soundFile(file, 'roles')?.reviewed;
  return reviewed === undefined ? [] : checkWebDate(file, ['reviewed'], reviewed);
}

function checkFileDates(file: ContentFile, sound: SoundContent): ContentProblem[] {
  switch (file.collection) {
    case 'measures':
      return checkMeasureYears(file, sound);
    case 'release':
      return checkVintages(file, sound);
    case 'ratings':
      return checkRatingsDate(file, sound);
    case 'roles':
      return checkReview(file);
    default:
      return [];
  }
}

/** Dates that cannot be, each by itself or beside another. */
export function checkDates(files: readonly ContentFile[], sound: SoundContent): ContentProblem[] {
  return [
    ...[...sound.sources.values()].flatMap(checkSourceDate),
    ...[...sound.claims.values()].flatMap((claim) => [...checkClaimDates(claim, sound), ...checkHorizon(claim, sound)]),
    ...[...sound.camps.values()].flatMap((camp) => checkOrderOfSayings(camp, sound)),
    ...files.flatMap((file) => checkFileDates(file, sound)),
  ];
}
