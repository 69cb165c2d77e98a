import { occupationSchema, type Occupation } from '../schemas/occupation.ts';
import { valueAt } from './problems.ts';
import { remember } from './remember.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

/** An occupation that satisfies its schema, and where it stands. */
export interface OccupationEntry {
  occupation: Occupation;
  file: ContentFile;
  path: FieldPath;
}

const soundOccupation = remember((item: object) => occupationSchema.safeParse(item).data);

/** The sound occupations of the content, whatever is wrong with the others. */
export function occupationEntries(files: readonly ContentFile[]): OccupationEntry[] {
  return files
    .filter(({ collection }) => collection === 'occupations')
    .flatMap((file) => {
      const list = valueAt(file.data, ['occupations']);
      if (!Array.isArray(list)) return [];
      return list.flatMap((item: unknown, at) => {
        const occupation = typeof item === 'object' && item !== null ? soundOccupation(item) : undefined;
        return occupation ? [{ occupation, file, path: ['occupations', at] }] : [];
      });
    });
}
