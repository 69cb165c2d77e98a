import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder that the build writes; `npm test` builds it first. */
export const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/ to test: run `npm run build` first.');

/** Paths of all built files, from the site's root, with forward slashes. */
export const builtFiles = readdirSync(dist, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'));

export function readBuilt(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

const everything = builtFiles.filter((path) => path.endsWith('.html')).map((path) => ({ path, html: readBuilt(path) }));

/** Built pages by their file, for example `/roles/index.html`. */
export const pages = everything.filter(({ path }) => !path.startsWith('/embed/'));

/** Pages that stand in a frame of someone else's page. */
export const embeds = everything.filter(({ path }) => path.startsWith('/embed/'));

/** Every tag with its classes and the names of its attributes, beside the tag before it. */
function neighbouringTags(html: string): Set<string> {
  const tags = html.replace(/(?<!class)="[^"]*"/g, '').match(/<\/?[a-z][^>]*>/g) ?? [];
  return new Set(tags.map((tag, index) => `${tags[index - 1] ?? ''}${tag}`));
}

/** Some of the pages, the most varied first, that hold between them whatever two tags stand beside each other in any. */
export function unlike(all: typeof pages): typeof pages {
  const seen = new Set<string>();
  return all
    .map((page) => ({ page, tags: neighbouringTags(page.html) }))
    .toSorted((a, b) => b.tags.size - a.tags.size)
    .filter(({ tags }) => {
      const before = seen.size;
      for (const tag of tags) seen.add(tag);
      return seen.size > before;
    })
    .map(({ page }) => page);
}

export function pageAt(path: string): string {
  return readBuilt(`${path}index.html`);
}

/** Size in bytes as sent with gzip. */
export function gzipped(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

/** The style sheets, scripts or fonts that a page's HTML names, each once. */
export function filesNamedBy(html: string, ending: 'js' | 'woff2'): string[] {
  const named = [...html.matchAll(new RegExp(`"(/[^"]+\\.${ending})"`, 'g'))].map((match) => match[1] ?? '');
  return [...new Set(named)];
}
