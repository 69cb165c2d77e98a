import { checkContent } from '../../src/content/check-content.ts';
import { parseEntries } from '../../src/content/content-loader.ts';
import type { Content } from '../../src/data/content.ts';
import { readCollections } from '../../src/schemas/collections.ts';

/** The content of the site, read from its files as the build reads it. */
export function readRealContent(): Content {
  const { files } = checkContent(process.cwd());
  const collect = (name: string) =>
    files
      .filter(({ collection }) => collection === name)
      .flatMap(parseEntries)
      .map(({ id, data, body }) => [id, { ...data, id, body }] as const);
  // What the entries are is inferred from the schemas that they have passed.
  return Object.fromEntries(readCollections.map((name) => [name, new Map(collect(name))])) as unknown as Content;
}
