import { isAfter, latestDate } from './compare-dates.ts';
import { remember } from '../facts/remember.ts';
import { formatValue } from '../facts/format/value.ts';
import { contradictsSign, figuresBeyondValue, findHiddenFigures, numbersOf } from '../facts/prose/read-numbers.ts';
import type { Claim, Verdict } from '../schemas/claim.ts';
import type { Index } from './content-index.ts';
import { formatPath, problemAt, show, valueAt } from './problems.ts';
import type { ContentProblem, FieldPath } from './read-content.ts';
import { dateOfClaim, type Sound, type SoundContent } from './sound-content.ts';

const faultOfStatement = remember(({ statement, value }: Claim): { found: string; allowed: string } | undefined => {
  const stated = formatValue(value) || 'none';
  const hidden = findHiddenFigures(statement);
  if (hidden.length > 0)
    return { found: hidden.map(show).join(', '), allowed: 'figures in digits, which can be compared' };
  const odd = figuresBeyondValue(statement, value);
  if (odd.length > 0) return { found: odd.join(', '), allowed: `only the figures of its value: ${stated}` };
  return contradictsSign(statement, value)
    ? { found: show(statement), allowed: `the sign of its value: ${stated}` }
    : undefined;
});

/** A statement says nothing that its value does not, and in the same direction. */
function checkStatement({ data: claim, entry }: Sound<Claim>): ContentProblem[] {
  const fault = faultOfStatement(claim);
  return fault ? [problemAt(entry.file, [...entry.path, 'statement'], fault.found, fault.allowed)] : [];
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

/** Verdicts that somebody can have reached only with the original before them. */
const sayOfOriginal: ReadonlySet<Verdict> = new Set(['matches', 'close', 'differs', 'overstated', 'understated']);

/** A verdict on an original needs one that was read, and one that is not the claim's own page. */
function checkVerdict({ data: claim, entry }: Sound<Claim>): ContentProblem[] {
  const { check } = claim;
  if (!check) return [];
  const at = (field: string) => [...entry.path, 'check', field];
  const problems: ContentProblem[] = [];
  if (sayOfOriginal.has(check.verdict)) {
    if (!check.ownOrigin && check.original === undefined)
      problems.push(problemAt(entry.file, at('original'), 'nothing', `the source that "${check.verdict}" speaks of`));
    if (check.read === 'not-read')
      problems.push(
        problemAt(
          entry.file,
          at('read'),
          '"not-read"',
          `an original that was read, for the verdict "${check.verdict}"`,
        ),
      );
    if (!check.ownOrigin && check.original === claim.source) {
      const allowed = 'a source other than its own, or "ownOrigin" with the verdict "matches"';
      problems.push(problemAt(entry.file, at('original'), show(check.original), allowed));
    }
  }
  if (check.originalClaims?.length && check.original === undefined)
    problems.push(problemAt(entry.file, at('original'), 'nothing', 'the source of "originalClaims"'));
  return problems;
}

/** Where claim and original are each one number in one unit, the numbers themselves say which is larger. */
function checkSize({ data: claim, entry }: Sound<Claim>, known: SoundContent): ContentProblem[] {
  const { compared, originalClaims } = claim.check ?? {};
  const original = known.claims.get(originalClaims?.[0] ?? '')?.data.value;
  const { value } = claim;
  if (!compared || compared.size === 'not-comparable' || value.kind !== 'number') return [];
  if (original?.kind !== 'number' || original.unit !== value.unit) return [];
  const apart = Math.abs(value.number) - Math.abs(original.number);
  const size = apart === 0 ? 'same' : apart > 0 ? 'larger' : 'smaller';
  if (compared.size === size || (compared.size === 'close' && apart !== 0)) return [];
  const allowed = `"${size}", as ${formatValue(value)} stands to ${formatValue(original)}${apart === 0 ? '' : ', or "close"'}`;
  return [problemAt(entry.file, [...entry.path, 'check', 'compared', 'size'], show(compared.size), allowed)];
}

/** Scores stand under their theme, which lists go by; only durability is safer where it is higher. */
function checkScore({ data: claim, entry }: Sound<Claim>): ContentProblem[] {
  const { trackerScore, value, theme } = claim;
  if (!trackerScore || value.kind !== 'score') return [];
  const problems: ContentProblem[] = [];
  if (theme !== 'score')
    problems.push(problemAt(entry.file, [...entry.path, 'theme'], show(theme), '"score", for a score of a tracker'));
  const direction = trackerScore.quantity === 'durability' ? 'resilience' : 'risk';
  if (value.direction !== direction) {
    const allowed = `"${direction}", for the quantity ${trackerScore.quantity}`;
    problems.push(problemAt(entry.file, [...entry.path, 'value', 'direction'], show(value.direction), allowed));
  }
  return problems;
}

/** Whether a claim is among the originals of another, or of its originals, and so on. */
function leadsBackTo(id: string, from: string, known: SoundContent, seen = new Set<string>()): boolean {
  if (from === id) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const originals = known.claims.get(from)?.data.check?.originalClaims ?? [];
  return originals.some((original) => leadsBackTo(id, original, known, seen));
}

/** A claim is no original, no newer figure and no origin of itself. */
function checkSelf({ id, data: claim, entry }: Sound<Claim>, known: SoundContent): ContentProblem[] {
  const originals = (claim.check?.originalClaims ?? []).flatMap((original, at) => {
    if (!leadsBackTo(id, original, known)) return [];
    const found =
      original === id ? `${show(id)}, the claim itself` : `${show(original)}, which goes back to this claim`;
    return [
      problemAt(entry.file, [...entry.path, 'check', 'originalClaims', at], found, 'a claim that it goes back to'),
    ];
  });
  const newer = (claim.check?.newer ?? []).indexOf(id);
  const origins = (claim.attributedTo ?? []).flatMap(({ source }, at) =>
    source === claim.source
      ? [
          problemAt(
            entry.file,
            [...entry.path, 'attributedTo', at, 'source'],
            show(source),
            'a source other than its own',
          ),
        ]
      : [],
  );
  return [
    ...originals,
    ...(newer < 0
      ? []
      : [problemAt(entry.file, [...entry.path, 'check', 'newer', newer], show(id), 'a claim other than itself')]),
    ...origins,
  ];
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** The page of a claim is on the site of its source, or on another that the source's note names as the same. */
function checkPage({ data: claim, entry }: Sound<Claim>, { sources }: SoundContent): ContentProblem[] {
  const { url, note = '' } = sources.get(claim.source)?.data ?? {};
  if (claim.page === undefined || url === undefined) return [];
  const host = hostOf(claim.page);
  const own = hostOf(url);
  if (host === own || host.endsWith(`.${own}`) || note.split(/[\s;,()]+/).includes(host)) return [];
  const allowed = `an address at ${own}, where its source ${claim.source} is, or at one that the source's note names`;
  return [problemAt(entry.file, [...entry.path, 'page'], show(claim.page), allowed)];
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
    ...checkVerdict(one),
    ...checkSize(one, sound),
    ...checkSelf(one, sound),
    ...checkPage(one, sound),
    ...checkScore(one),
    ...checkTrackerSource(one, index),
  ]);
}

/** The pages of a tracker are pages of a tracker, and of one only. */
export function checkTrackers({ sources }: SoundContent, index: Index): ContentProblem[] {
  const owners = new Map<unknown, string>();
  return [...(index.get('trackers')?.values() ?? [])].flatMap(({ file }) => {
    const ids = valueAt(file.data, ['sources']);
    return (Array.isArray(ids) ? ids : []).flatMap((id: unknown, at) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? file.file);
      if (owner !== undefined && owner !== file.file)
        return [problemAt(file, ['sources', at], show(id), `a source of this tracker; ${owner} has it`)];
      const kind = typeof id === 'string' ? sources.get(id)?.data.kind : undefined;
      if (kind === undefined || kind === 'tracker') return [];
      return [problemAt(file, ['sources', at], `${show(id)}, of the kind ${kind}`, 'a source of the kind tracker')];
    });
  });
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
function checkGrounds(sound: SoundContent): ContentProblem[] {
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

/** A claim speaks for a camp or against it, and was said before something or since. */
function checkSides({ camps }: SoundContent): ContentProblem[] {
  return [...camps.values()].flatMap(({ data: camp, entry: { file } }) => {
    const sides = ['speaksFor', 'foundSince', 'challengedBy'] as const;
    const first = new Map<string, string>();
    const twice = (list: { id: string; path: FieldPath }[]) =>
      list.flatMap(({ id, path }) => {
        const holder = first.get(id);
        first.set(id, holder ?? formatPath(path));
        return holder === undefined ? [] : [problemAt(file, path, show(id), `each claim once; ${holder} has it`)];
      });
    const onSides = twice(sides.flatMap((side) => camp[side].map((id, at) => ({ id, path: [side, at] }))));
    const said = camp.proponents.flatMap((person, place) => {
      first.clear();
      const times = ['said', 'since'] as const;
      return twice(
        times.flatMap((time) => person[time].map((id, at) => ({ id, path: ['proponents', place, time, at] }))),
      );
    });
    return [...onSides, ...said];
  });
}

/** What camps refer to: each claim once, and no ground that nobody can have had. */
export function checkCamps(sound: SoundContent): ContentProblem[] {
  return [...checkGrounds(sound), ...checkSides(sound)];
}
