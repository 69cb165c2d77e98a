import { checkContent } from '../../src/content/check-content.ts';
import { parseEntries } from '../../src/content/content-loader.ts';
import type { ContentFile } from '../../src/content/read-content.ts';
import { collectEntries, type Content } from '../../src/data/content.ts';
import { remember, rememberList } from '../../src/facts/remember.ts';
import { readCollections } from '../../src/schemas/collections.ts';

const entries = remember(parseEntries);

const readers = readCollections.map((name) => ({
  name,
  read: rememberList((files: readonly ContentFile[]) => collectEntries(name, files.flatMap(entries))),
}));

/** Content as pages read it, of files that are sound. A collection whose files are the same is the same again. */
export function contentOf(files: readonly ContentFile[]): Content {
  const own = Map.groupBy(files, ({ collection }) => collection);
  // What the entries are is inferred from the schemas that they have passed.
  return Object.fromEntries(readers.map(({ name, read }) => [name, read(own.get(name) ?? [])])) as unknown as Content;
}

/** The content of the site, read from its files as the build reads it. */
export function readRealContent(): Content {
  return contentOf(checkContent(process.cwd()).files);
}
