import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder that the build writes; `npm test` builds it first. */
export const dist = join(process.cwd(), 'dist');

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
