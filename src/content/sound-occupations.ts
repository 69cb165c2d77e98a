import type { Occupation } from '../schemas/occupation.ts';
import { remember } from '../facts/remember.ts';
import type { ContentFile } from './read-content.ts';
import { soundFile } from './sound-file.ts';

/** An occupation that satisfies its schema, and where it stands. */
export interface SoundOccupation {
  id: string;
  occupation: Occupation;
  file: ContentFile;
}

const soundOccupation = remember((file: ContentFile): SoundOccupation[] => {
  const occupation = soundFile(file, 'occupations');
  return occupation ? [{ id: file.name, occupation, file }] : [];
});

/** The sound occupations of the content, whatever is wrong with the others. */
export function soundOccupations(files: readonly ContentFile[]): SoundOccupation[] {
  return files.flatMap(soundOccupation);
}
