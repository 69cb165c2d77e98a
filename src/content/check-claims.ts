import { isAfter, latestDate } from './compare-dates.ts';
import { formatValue } from '../facts/format/value.ts';
import { contradictsSign, figuresBeyondValue, findHiddenFigures, numbersOf } from '../facts/prose/read-numbers.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Index } from './content-index.ts';
import { problemAt, show, valueAt } from './problems.ts';
import type { ContentProblem } from './read-content.ts';
import { dateOfClaim, type Sound, type SoundContent } from './sound-content.ts';

/** A statement says nothing that its value does not, and in the same direction. */
function checkStatement({ data: claim, entry }: Sound<Claim>): ContentProblem[] {
  const path = [...entry.path, 'statement'];
  const value = formatValue(claim.value) || 'none';
  const hidden = findHiddenFigures(claim.statement);
  if (hidden.length > 0)
    return [problemAt(entry.file, path, hidden.map(show).join(', '), 'figures in digits, which can be compared')];
  const odd = figuresBeyondValue(claim.statement, claim.value);
  if (odd.length > 0) return [problemAt(entry.file, path, odd.join(', '), `only the figures of its value: ${value}`)];
  return contradictsSign(claim.statement, claim.value)
    ? [problemAt(entry.file, path, show(claim.statement), `the sign of its value: ${value}`)]
    : [];
}

/** A check compares like with like: one edition, no younger than the claim, newer figures apart, read as it says. */
function checkOriginal({ data: claim, entry }: Sound<Claim>, known: SoundContent): ContentProblem[] {
  const { check } = claim;
  if (!check) return [];
  const at = (field: string, place?: number) => [
    ...entry.path,
    'check',
    field,
    ...(place === undefined ? [] : [place]),
  ];
  const original = check.original === undefined ? undefined : known.sources.get(check.original)?.data;
  const published = known.sources.get(claim.source)?.data.published ?? 'undated';
  const problems: ContentProblem[] = [];
  const corrected = ['differs', 'overstated', 'understated'].includes(check.verdict);
  if (corrected && numbersOf(claim.value).length > 0 && !check.originalClaims?.length) {
    const allowed = `the claim with the original's figure, for the verdict "${check.verdict}"`;
    problems.push(problemAt(entry.file, at('originalClaims'), 'nothing', allowed));
  }
  for (const [place, id] of (check.originalClaims ?? []).entries()) {
    const source = known.claims.get(id)?.data.source;
    if (source === undefined || source === check.original) continue;
    const found = `${show(id)}, from ${source}`;
    const allowed = `a figure of the original itself, ${check.original ?? 'which is not named'}; a later edition belongs under "newer"`;
    problems.push(problemAt(entry.file, at('originalClaims', place), found, allowed));
  }
  if (original && isAfter(original.published, published)) {
    const allowed = `an edition that the claim can have meant: published by ${published}`;
    problems.push(problemAt(entry.file, at('original'), `${show(check.original)}, of ${original.published}`, allowed));
  }
  for (const [place, id] of (check.newer ?? []).entries()) {
    const newer = known.claims.get(id)?.data;
    if (!newer || !original) continue;
    const date = dateOfClaim(newer, known);
    if (isAfter(date, original.published)) continue;
    const allowed = `a figure from after the original, ${original.published}`;
    problems.push(problemAt(entry.file, at('newer', place), `${show(id)}, of ${date}`, allowed));
  }
  if (check.read === 'in-full' && original && original.access !== 'in-full') {
    const allowed = `no more than how the source ${check.original} was read: "${original.access}"`;
    problems.push(problemAt(entry.file, at('read'), show(check.read), allowed));
  }
  return problems;
}

/** A tracker's score comes from a page of that tracker. */
function checkTrackerSource({ data: claim, entry }: Sound<Claim>, index: Index): ContentProblem[] {
  const tracker = claim.trackerScore && index.get('trackers')?.get(claim.trackerScore.tracker);
  const sources = tracker ? valueAt(tracker.file.data, ['sources']) : undefined;
  if (!Array.isArray(sources) || sources.includes(claim.source)) return [];
  const path = [...entry.path, 'source'];
  return [problemAt(entry.file, path, show(claim.source), `a source of the tracker: ${sources.join(', ')}`)];
}

/** Rules of claims that span files: what a check may compare with what, and whose page a score may come from. */
export function checkClaims(sound: SoundContent, index: Index): ContentProblem[] {
  return [...sound.claims.values()].flatMap((one) => [
    ...checkStatement(one),
    ...checkOriginal(one, sound),
    ...checkTrackerSource(one, index),
  ]);
}

/** An address that was not read belongs to a source that was read through another page. */
export function checkSources({ sources }: SoundContent): ContentProblem[] {
  return [...sources.values()].flatMap(({ data: { urlUnread, access, url }, entry }) => {
    if (!urlUnread || (access === 'second-hand' && url !== undefined)) return [];
    const allowed = 'only with an address and the access "second-hand"';
    return [problemAt(entry.file, ['urlUnread'], show(urlUnread), allowed)];
  });
}

/** Nobody can have had evidence as a ground that is younger than what they said. */
export function checkCamps(sound: SoundContent): ContentProblem[] {
  return [...sound.camps.values()].flatMap(({ data: camp, entry: { file } }) => {
    const dates = (ids: readonly string[]) =>
      ids.map((id) => sound.claims.get(id)?.data).map((claim) => (claim ? dateOfClaim(claim, sound) : 'undated'));
    const said = latestDate(dates(camp.proponents.flatMap((proponent) => proponent.said)));
    return dates(camp.speaksFor).flatMap((date, place) =>
      isAfter(date, said)
        ? [
            problemAt(
              file,
              ['speaksFor', place],
              `${show(camp.speaksFor[place])}, of ${date}`,
              `evidence no younger than what its people said, ${said}; newer evidence belongs under "foundSince"`,
            ),
          ]
        : [],
    );
  });
}
