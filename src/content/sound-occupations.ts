import { occupationSchema, type Occupation } from '../schemas/occupation.ts';
import { remember } from '../facts/remember.ts';
import type { ContentFile } from './read-content.ts';

/** An occupation that satisfies its schema, and where it stands. */
export interface SoundOccupation {
  id: string;
  occupation: Occupation;
  file: ContentFile;
}

const soundOccupation = remember((data: object) => occupationSchema.safeParse(data).data);

/** The sound occupations of the content, whatever is wrong with the others. */
export function soundOccupations(files: readonly ContentFile[]): SoundOccupation[] {
  return files.flatMap((file) => {
    const { collection, name, data } = file;
    if (collection !== 'occupations' || typeof data !== 'object' || data === null) return [];
    const occupation = soundOccupation(data);
    return occupation ? [{ id: name, occupation, file }] : [];
  });
}
