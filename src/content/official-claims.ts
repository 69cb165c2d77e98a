import { officialClaim, yearOfFigure } from '../facts/describe/official.ts';
import type { Claim } from '../schemas/claim.ts';
import { occupationSchema, type Occupation } from '../schemas/occupation.ts';
import { officialFileSchema, type OfficialClaim } from '../schemas/official.ts';
import { releaseSchema, type Release } from '../schemas/release.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

interface Sound {
  file: ContentFile;
  figures: OfficialClaim[];
  release: Release;
  occupations: Map<string, Occupation>;
}

/** What official claims are made of, as far as it is sound. */
function soundParts(files: readonly ContentFile[]): Sound | undefined {
  const file = files.find(({ collection }) => collection === 'official');
  const figures = officialFileSchema.safeParse(file?.data).data?.figures;
  const release = releaseSchema.safeParse(files.find(({ collection }) => collection === 'release')?.data).data;
  if (!file || !figures || !release) return undefined;
  const used = new Set(figures.map(({ occupation }) => occupation));
  const occupations = files
    .filter(({ collection, name }) => collection === 'occupations' && used.has(name))
    .flatMap(({ name, data }) => {
      const { data: one } = occupationSchema.safeParse(data);
      return one ? [[name, one] as const] : [];
    });
  return { file, figures, release, occupations: new Map(occupations) };
}

/** Claims made of official figures, as if they stood in a file of claims; none where a file they need is unsound. */
export function readOfficialClaims(files: readonly ContentFile[]): ContentFile[] {
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
