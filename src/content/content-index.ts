import { valueSchema } from '../schemas/claim.ts';
import { collections } from '../schemas/collections.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { valueAt } from './problems.ts';
import { remember } from '../facts/remember.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

/** An entry of a collection, and where it stands. */
export interface Entry {
  id: string;
  file: ContentFile;
  path: FieldPath;
}

/** The entries of a file. */
export const entriesOf = remember((file: ContentFile): Entry[] => {
  const key = collections[file.collection].entriesKey;
  if (!key) return [{ id: file.name, file, path: [] }];
  const list = valueAt(file.data, [key]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const id = valueAt(item, ['id']);
    return typeof id === 'string' ? [{ id, file, path: [key, index] }] : [];
  });
});

/** All entries by collection and id; the first one of an id that is there twice. */
export function indexEntries(files: ContentFile[]): Map<CollectionName, Map<string, Entry>> {
  const index = new Map(collectionNames.map((name) => [name, new Map<string, Entry>()]));
  for (const file of files) {
    for (const entry of entriesOf(file)) {
      const entries = index.get(file.collection);
      if (entries && !entries.has(entry.id)) entries.set(entry.id, entry);
    }
  }
  return index;
}

export type Index = ReturnType<typeof indexEntries>;

const soundValue = remember((value: object) => valueSchema.safeParse(value).data);

/** The value of a claim, if it is sound. */
export function claimValue(entry: Entry | undefined) {
  const value = entry ? valueAt(entry.file.data, [...entry.path, 'value']) : undefined;
  return typeof value === 'object' && value !== null ? soundValue(value) : undefined;
}
