import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { collections } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { readOfficialClaims } from './official-claims.ts';
import { readCollection, type ContentFile } from './read-content.ts';
import { parseData } from './sound-file.ts';

interface ParsedEntry {
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/** The entries of a file as the site has them; none of one that does not satisfy its schema. */
export function parseEntries(file: ContentFile): ParsedEntry[] {
  const { entriesKey } = collections[file.collection];
  const parsed = parseData(file);
  // The content check has already told the author what is wrong with a file that does not parse.
  if (!parsed.success) return [];
  const data = parsed.data as Record<string, unknown>;
  if (!entriesKey) return [{ id: file.name, data, body: file.body }];
  return (data[entriesKey] as { id: string }[]).map((entry) => ({ id: entry.id, data: { ...entry }, body: '' }));
}

/** The files of a collection; claims are also made of official figures. */
function filesOf(root: string, collection: CollectionName): ContentFile[] {
  const read = (name: CollectionName) => readCollection(root, name).files;
  const own = read(collection);
  return collection === 'claims'
    ? [...own, ...readOfficialClaims((['official', 'release', 'occupations'] as const).flatMap(read))]
    : own;
}

/**
 * Loads one collection through the reader that the content check uses, so that the check and the site can never
 * read a file differently. Astro's own glob() parses dates in YAML as objects and knows no files of many entries.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    load: async (context) => {
      const { config, store, watcher } = context;
      const root = fileURLToPath(config.root);
      const load = async () => {
        store.clear();
        for (const file of filesOf(root, collection)) {
          for (const { id, data, body } of parseEntries(file)) {
            const parsed = await context.parseData({ id, data, filePath: join(root, file.file) });
            // Editors look up by its file which schema completes the fields of a Markdown entry.
            store.set({ id, body, data: parsed, ...(file.file.endsWith('.md') && { filePath: file.file }) });
          }
        }
      };
      await load();
      const folder = join(root, 'content', collections[collection].oneFile ? `${collection}.json` : collection);
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (path.startsWith(folder)) void load();
        });
      }
    },
  };
}
