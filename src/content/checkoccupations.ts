import { occupationsFileSchema } from '../schemas/occupation.ts';
import type { ContentFile, FieldPath } from './readcontent.ts';

/** A field that names something which does not exist. */
export interface UnknownName {
  file: ContentFile;
  path: FieldPath;
  name: string;
  /** What it should name, in words. */
  kind: string;
  known: string[];
}

function occupationOf({ data }: ContentFile): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['occupation'] : undefined;
}

/** Measures that occupations have values for, and occupations that roles are, which do not exist. */
export function findUnknownNames(files: readonly ContentFile[]): UnknownName[] {
  const table = files.find(({ collection }) => collection === 'occupations');
  const parsed = occupationsFileSchema.safeParse(table?.data);
  if (!table || !parsed.success) return [];
  const { occupations } = parsed.data;
  const measures = files.filter(({ collection }) => collection === 'measures').map(({ name }) => name);
  const unknownMeasures = occupations.flatMap(({ measures: own }, at) =>
    Object.keys(own)
      .filter((name) => !measures.includes(name))
      .map((name) => ({
        file: table,
        path: ['occupations', at, 'measures', name],
        name,
        kind: 'the id of a measure in content/measures',
        known: measures,
      })),
  );
  const ids = occupations.map(({ id }) => id);
  const unknownOccupations = files
    .filter(({ collection }) => collection === 'roles')
    .flatMap((file) => {
      const name = occupationOf(file);
      if (typeof name !== 'string' || ids.includes(name)) return [];
      return [
        { file, path: ['occupation'], name, kind: 'the id of an occupation in content/occupations.json', known: ids },
      ];
    });
  return [...unknownMeasures, ...unknownOccupations];
}
