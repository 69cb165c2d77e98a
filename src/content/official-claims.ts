import { officialClaim, yearOfFigure } from '../facts/describe/official.ts';
import type { Claim } from '../schemas/claim.ts';
import { officialFileSchema, type OfficialClaim } from '../schemas/official.ts';
import { occupationsFileSchema, type OccupationsFile } from '../schemas/occupation.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

function parsed(
  files: readonly ContentFile[],
): { file: ContentFile; figures: OfficialClaim[]; table: OccupationsFile } | undefined {
  const file = files.find(({ collection }) => collection === 'official');
  const figures = officialFileSchema.safeParse(file?.data).data?.figures;
  const table = occupationsFileSchema.safeParse(
    files.find(({ collection }) => collection === 'occupations')?.data,
  ).data;
  return file && figures && table ? { file, figures, table } : undefined;
}

/** Claims made of official figures, as if they stood in a file of claims; none where either file is unsound. */
export function readOfficialClaims(files: readonly ContentFile[]): ContentFile[] {
  const found = parsed(files);
  if (!found) return [];
  const { file, figures, table } = found;
  const occupations = new Map(table.occupations.map((one) => [one.id, one]));
  const made = figures.flatMap((figure, at): { claim: Claim; at: number }[] => {
    const one = occupations.get(figure.occupation);
    const claim = one && officialClaim(figure, one, table);
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
  known: string[];
}

/** Official figures of occupations that do not exist or have no such figure, and ids that name another year. */
export function findUnmadeClaims(files: readonly ContentFile[]): UnmadeClaim[] {
  const found = parsed(files);
  if (!found) return [];
  const { file, figures, table } = found;
  return figures.flatMap((entry, at): UnmadeClaim[] => {
    const one = table.occupations.find(({ id }) => id === entry.occupation);
    if (!one) {
      const allowed = 'the id of an occupation in content/occupations.json';
      const known = table.occupations.map(({ id }) => id);
      return [{ file, path: ['figures', at, 'occupation'], found: entry.occupation, allowed, known }];
    }
    if (!officialClaim(entry, one, table)) {
      const allowed = `a figure that ${entry.occupation} has`;
      return [{ file, path: ['figures', at, 'figure'], found: entry.figure, allowed, known: [] }];
    }
    const same = (other: OfficialClaim) => other.occupation === entry.occupation && other.figure === entry.figure;
    if (figures.findIndex(same) !== at) {
      const allowed = `each figure of ${entry.occupation} once`;
      return [{ file, path: ['figures', at, 'figure'], found: entry.figure, allowed, known: [] }];
    }
    const year = yearOfFigure(entry.figure, table);
    if (entry.id.endsWith(`-${year}`)) return [];
    const allowed = `an id that ends with the year of the figure, ${year}`;
    return [{ file, path: ['figures', at, 'id'], found: entry.id, allowed, known: [] }];
  });
}
