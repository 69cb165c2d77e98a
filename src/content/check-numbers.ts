import { remember } from '../facts/remember.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { problemAt, show, valueAt } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { soundOccupations, type SoundOccupation } from './sound-occupations.ts';
import type { SoundContent } from './sound-content.ts';

/** A fault within one record, by the path in it. */
interface Fault {
  path: FieldPath;
  found: unknown;
  allowed: string;
}

/** Full-time hours of a year, by which the bureau turns pay by the hour into pay by the year. */
const hoursPerYear = 2080;
/** The two are medians rounded each by itself. */
const payTolerance = 0.05;

/** Pay by the hour and by the year are the same pay. */
function checkPay({ medianPay, medianHourlyPay, payTopCoded }: Occupation): Fault[] {
  if (payTopCoded && medianPay === undefined && medianHourlyPay === undefined)
    return [{ path: ['payTopCoded'], found: payTopCoded, allowed: 'nothing, where there is no pay' }];
  if (medianPay === undefined || medianHourlyPay === undefined) return [];
  const yearly = medianHourlyPay * hoursPerYear;
  if (Math.abs(yearly / medianPay - 1) <= payTolerance) return [];
  const expected = (medianPay / hoursPerYear).toFixed(2);
  const allowed = `about ${expected}, the median pay of ${medianPay} over ${hoursPerYear} hours`;
  return [{ path: ['medianHourlyPay'], found: medianHourlyPay, allowed }];
}

/** Jobs are printed in hundreds, so that each may be off by half of one. */
const jobsRounding = 50;

/** The printed growth is what the printed jobs can have given. */
function checkGrowth({ jobs, jobsProjected, growth }: Occupation): Fault[] {
  const percent = (to: number, from: number) => (to / from - 1) * 100;
  const low = percent(jobsProjected - jobsRounding, jobs + jobsRounding) - 0.5;
  const high = percent(jobsProjected + jobsRounding, Math.max(jobs - jobsRounding, 1)) + 0.5;
  if (growth >= low && growth <= high) return [];
  const allowed = `the growth from ${jobs} to ${jobsProjected} jobs, about ${Math.round(percent(jobsProjected, jobs))}`;
  return [{ path: ['growth'], found: growth, allowed }];
}

/** Fewer people are taken on in a year than have the job. */
function checkOpenings({ jobs, openings }: Occupation): Fault[] {
  return openings <= jobs ? [] : [{ path: ['openings'], found: openings, allowed: `at most the ${jobs} jobs` }];
}

/** What its own numbers say against each other. */
const checkOwn = remember(({ occupation }: SoundOccupation) => [
  ...checkPay(occupation),
  ...checkGrowth(occupation),
  ...checkOpenings(occupation),
]);

/** A value lies on the scale of its measure; a share of the jobs is said only of a measure with a value. */
function checkMeasured(
  { measures, partial = {} }: Occupation,
  known: ReadonlyMap<string, Pick<Measure, 'range'>>,
): Fault[] {
  const outside = Object.entries(measures).flatMap(([id, value]): Fault[] => {
    const range = known.get(id)?.range;
    if (!range || (value >= range.min && value <= range.max)) return [];
    return [{ path: ['measures', id], found: value, allowed: `a value of ${id}, from ${range.min} to ${range.max}` }];
  });
  const without = Object.keys(partial)
    .filter((id) => !Object.hasOwn(measures, id))
    .map((id) => ({ path: ['partial', id], found: id, allowed: 'a measure that has a value here' }));
  return [...outside, ...without];
}

/** Shares are rounded to some places. */
const shareTolerance = 0.001;

/** Shares of the work make up the whole of it, and each activity has a name. */
const checkActivities = remember((file: ContentFile): ContentProblem[] => {
  const activities = soundFile(file, 'activities');
  if (!activities) return [];
  return Object.entries(activities.codes).flatMap(([code, shares]) => {
    const sum = Object.values(shares).reduce((whole, [share]) => whole + share, 0);
    const nameless = Object.keys(shares).filter((id) => !Object.hasOwn(activities.names, id));
    return [
      ...(Math.abs(sum - 1) <= shareTolerance
        ? []
        : [problemAt(file, ['codes', code], `shares that sum to ${Number(sum.toFixed(4))}`, 'shares that sum to 1')]),
      ...nameless.map((id) => problemAt(file, ['codes', code, id], show(id), 'an activity with a name under "names"')),
    ];
  });
});

/** What all occupations are compared with is a change in percent. */
function checkGrowthOfAll(file: ContentFile, { claims }: SoundContent): ContentProblem[] {
  const id = valueAt(file.data, ['growthOfAll']);
  const value = typeof id === 'string' ? claims.get(id)?.data.value : undefined;
  if (value === undefined || (value.kind === 'number' && value.unit === 'percent-change')) return [];
  return [problemAt(file, ['growthOfAll'], show(id), 'a claim with one number, whose unit is percent-change')];
}

/** Numbers that each could be, and together cannot. */
export function checkNumbers(files: readonly ContentFile[], sound: SoundContent): ContentProblem[] {
  const measures = new Map(
    files.flatMap((file) => {
      const data = soundFile(file, 'measures');
      return data ? [[file.name, data] as const] : [];
    }),
  );
  const ofOccupations = soundOccupations(files).flatMap((one) =>
    [...checkOwn(one), ...checkMeasured(one.occupation, measures)].map((fault) =>
      problemAt(one.file, fault.path, show(fault.found), fault.allowed),
    ),
  );
  const filesOf = (name: CollectionName) => files.filter(({ collection }) => collection === name);
  return [
    ...ofOccupations,
    ...filesOf('activities').flatMap(checkActivities),
    ...filesOf('release').flatMap((file) => checkGrowthOfAll(file, sound)),
  ];
}
