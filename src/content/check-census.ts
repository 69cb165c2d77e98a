import { remember } from '../facts/remember.ts';
import { checkWebDate } from './check-dates.ts';
import { isAfter } from './compare-dates.ts';
import { problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';

/** What trackers print stood on the web before it was read, and what they share is said of trackers that are there. */
const checkFile = remember((file: ContentFile): ContentProblem[] => {
  const census = soundFile(file, 'census');
  if (!census) return [];
  const { jobs, bases, read } = census;
  const values = jobs.flatMap((job, place) =>
    job.values.map((value, at) => ({ ...value, path: ['jobs', place, 'values', at, 'asOf'] as FieldPath })),
  );
  const dates = values.flatMap(({ asOf, path }) => {
    if (asOf === undefined) return [];
    const allowed = `a date no later than when the pages were read, ${read}`;
    return [
      ...checkWebDate(file, path, asOf),
      ...(isAfter(asOf, read) ? [problemAt(file, path, show(asOf), allowed)] : []),
    ];
  });
  const known = new Set(values.map(({ tracker }) => tracker));
  const strangers = bases.flatMap(({ trackers }, place) =>
    trackers.flatMap((tracker, at) =>
      known.has(tracker)
        ? []
        : [
            problemAt(
              file,
              ['bases', place, 'trackers', at],
              show(tracker),
              'a tracker that scores a job of the census',
            ),
          ],
    ),
  );
  return [...checkWebDate(file, ['read'], read), ...dates, ...strangers];
});

/** The census of what trackers print for the same jobs. */
export function checkCensus(files: readonly ContentFile[]): ContentProblem[] {
  return files.filter(({ collection }) => collection === 'census').flatMap(checkFile);
}
