import { officialClaim, yearOfFigure } from '../facts/describe/official.ts';
import type { Claim } from '../schemas/claim.ts';
import { rememberList } from '../facts/remember.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { OfficialClaim } from '../schemas/official.ts';
import type { Release } from '../schemas/release.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { ContentFile, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { soundOccupations } from './sound-occupations.ts';

interface Sound {
  file: ContentFile;
  figures: OfficialClaim[];
  release: Release;
  occupations: Map<string, Occupation>;
}

/** The files that official claims are made of. */
function filesBehind(files: readonly ContentFile[]): ContentFile[] {
  const one = (name: CollectionName) => files.find(({ collection }) => collection === name);
  const official = one('official');
  const release = one('release');
  if (!official || !release) return [];
  const used = new Set(soundFile(official, 'official')?.figures.map(({ occupation }) => occupation));
  return [official, release, ...files.filter(({ collection, name }) => collection === 'occupations' && used.has(name))];
}

/** What official claims are made of, as far as it is sound. */
function soundParts(files: readonly ContentFile[]): Sound | undefined {
  const [file, release, ...own] = filesBehind(files);
  const figures = soundFile(file, 'official')?.figures;
  const edition = soundFile(release, 'release');
  if (!file || !figures || !edition) return undefined;
  const occupations = soundOccupations(own).map(({ id, occupation }) => [id, occupation] as const);
  return { file, figures, release: edition, occupations: new Map(occupations) };
}

const makeClaims = rememberList((files: readonly ContentFile[]): ContentFile[] => {
  const found = soundParts(files);
  if (!found) return [];
  const { file, figures, release, occupations } = found;
  const made = figures.flatMap((figure, at): { claim: Claim; at: number }[] => {
    const one = occupations.get(figure.occupation);
    const claim = one && officialClaim(figure, one, release);
    return claim ? [{ claim, at }] : [];
  });
  const lineOf = ([, place]: FieldPath) =>
    file.lineOf(['figures', typeof place === 'number' ? (made[place]?.at ?? place) : 0]);
  return [{ ...file, collection: 'claims', data: { claims: made.map(({ claim }) => claim) }, lineOf }];
});

/** Claims made of official figures, as if they stood in a file of claims; none where a file they need is unsound. */
export function readOfficialClaims(files: readonly ContentFile[]): ContentFile[] {
  return makeClaims(filesBehind(files));
}

/** An entry of content/official.json that can't be made into a claim, or whose id would say another year. */
export interface UnmadeClaim {
  file: ContentFile;
  path: FieldPath;
  found: string;
  allowed: string;
}

/** Official figures that their occupation does not have, and ids that name another year. */
export function findUnmadeClaims(files: readonly ContentFile[]): UnmadeClaim[] {
  const found = soundParts(files);
  if (!found) return [];
  const { file, figures, release, occupations } = found;
  return figures.flatMap((entry, at): UnmadeClaim[] => {
    const one = occupations.get(entry.occupation);
    // An occupation that does not exist, or is unsound itself, has a problem of its own.
    if (!one) return [];
    if (!officialClaim(entry, one, release)) {
      const allowed = `a figure that ${entry.occupation} has`;
      return [{ file, path: ['figures', at, 'figure'], found: entry.figure, allowed }];
    }
    const same = (other: OfficialClaim) => other.occupation === entry.occupation && other.figure === entry.figure;
    if (figures.findIndex(same) !== at) {
      const allowed = `each figure of ${entry.occupation} once`;
      return [{ file, path: ['figures', at, 'figure'], found: entry.figure, allowed }];
    }
    const year = yearOfFigure(entry.figure, release);
    if (entry.id.endsWith(`-${year}`)) return [];
    const allowed = `an id that ends with the year of the figure, ${year}`;
    return [{ file, path: ['figures', at, 'id'], found: entry.id, allowed }];
  });
}
