import { occupationsFileSchema } from '../schemas/occupation.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

/** A field that names something which does not exist. */
export interface UnknownName {
  file: ContentFile;
  path: FieldPath;
  name: string;
  /** What it should name, in words. */
  kind: string;
  known: string[];
}

function fieldOf({ data }: ContentFile, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}

/** Occupations that a role names: the one it is, and those that stand in for it. */
function occupationsOf(file: ContentFile): { path: FieldPath; name: string }[] {
  const standIns = fieldOf(file, 'standIns');
  const all = [
    { path: ['occupation'], name: fieldOf(file, 'occupation') },
    ...(Array.isArray(standIns) ? standIns.map((name: unknown, at) => ({ path: ['standIns', at], name })) : []),
  ];
  return all.flatMap(({ path, name }) => (typeof name === 'string' ? [{ path, name }] : []));
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
    .flatMap((file) =>
      occupationsOf(file)
        .filter(({ name }) => !ids.includes(name))
        .map((found) => ({
          file,
          ...found,
          kind: 'the id of an occupation in content/occupations.json',
          known: ids,
        })),
    );
  return [...unknownMeasures, ...unknownOccupations];
}
