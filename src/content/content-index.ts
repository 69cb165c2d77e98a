import { valueSchema } from '../schemas/claim.ts';
import { collections } from '../schemas/collections.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { valueAt } from './problems.ts';
import { remember, rememberList } from '../facts/remember.ts';
import type { ContentFile, FieldPath } from './read-content.ts';

/** An entry of a collection, and where it stands. */
export interface Entry {
  id: string;
  file: ContentFile;
  path: FieldPath;
}

/** The entries of a file. */
export const locateEntries = remember((file: ContentFile): Entry[] => {
  const key = collections[file.collection].entriesKey;
  if (!key) return [{ id: file.name, file, path: [] }];
  const list = valueAt(file.data, [key]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const id = valueAt(item, ['id']);
    return typeof id === 'string' ? [{ id, file, path: [key, index] }] : [];
  });
});

export type Entries = ReadonlyMap<string, Entry>;
export type Index = ReadonlyMap<CollectionName, Entries>;

const indexers = collectionNames.map((name) => ({
  name,
  entriesById: rememberList((files: readonly ContentFile[]): Entries => {
    const entries = new Map<string, Entry>();
    for (const entry of files.flatMap(locateEntries)) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    return entries;
  }),
}));

/** All entries by collection and id; the first one of an id that is there twice. */
export function indexEntries(files: readonly ContentFile[]): Index {
  const own = Map.groupBy(files, ({ collection }) => collection);
  return new Map(indexers.map(({ name, entriesById }) => [name, entriesById(own.get(name) ?? [])]));
}

/** Whether a claim was withdrawn: it keeps its own page, but nothing else in the content may refer to it. */
export function isWithdrawn({ file, path }: Entry): boolean {
  return file.collection === 'claims' && valueAt(file.data, [...path, 'withdrawn']) !== undefined;
}

const soundValue = remember((value: object) => valueSchema.safeParse(value).data);

/** The value of a claim, if it is sound. */
export function claimValue(entry: Entry | undefined) {
  const value = entry ? valueAt(entry.file.data, [...entry.path, 'value']) : undefined;
  return typeof value === 'object' && value !== null ? soundValue(value) : undefined;
}
