import { getCollection } from 'astro:content';
import { collections, readCollections, type EntryOf, type ReadCollection } from '../schemas/collections.ts';

/** All content, by id, each collection in the order of its ids. */
export type Content = { [Name in ReadCollection]: Map<string, EntryOf<Name>> };

/** An entry as a collection gives it. */
interface StoredEntry {
  id: string;
  data: object;
  body?: string;
}

/** The entries of a collection as pages read them. */
export function collectEntries(name: ReadCollection, entries: readonly StoredEntry[]): Map<string, unknown> {
  const hasBody = collections[name].format === 'markdown';
  const sorted = entries.toSorted((a, b) => a.id.localeCompare(b.id));
  return new Map(sorted.map(({ id, data, body = '' }) => [id, { ...data, id, ...(hasBody && { body }) }]));
}

async function loadCollection(name: ReadCollection): Promise<[string, Map<string, unknown>]> {
  return [name, collectEntries(name, (await getCollection(name)) as StoredEntry[])];
}

async function loadAll(): Promise<Content> {
  // The loader has parsed every entry with the schema from which its type is inferred.
  return Object.fromEntries(await Promise.all(readCollections.map(loadCollection))) as unknown as Content;
}

let loaded: Promise<Content> | undefined;

const forget = () => {
  loaded = undefined;
};

/**
 * All content; read once per build. In development edits must show, so that only those who ask at the same time share a
 * reading.
 */
export function getContent(): Promise<Content> {
  if (!loaded) {
    loaded = loadAll();
    if (import.meta.env.DEV) void loaded.then(forget, forget);
  }
  return loaded;
}

/** The entry with this id. Throws if there is none, naming the collection and the id. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string, collection: keyof Content): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`content/${collection} has no entry "${id}"`);
  return entry;
}

/** Which edition of the official statistics the figures of occupations come from. */
export function releaseOf(content: Content): EntryOf<'release'> {
  return entryOf(content.release, 'release', 'release');
}
