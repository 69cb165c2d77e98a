import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const origin = 'http://site';

interface Page {
  /** What its HTML links to or loads. */
  addresses: string[];
  ids: ReadonlySet<string>;
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** Attributes of tags, never text that looks like one; built HTML puts all values in double quotes. */
function readPage(html: string): Page {
  const tags = (html.match(/<[a-z][^>]*>/g) ?? []).join('\n');
  const valuesOf = (pattern: RegExp) => [...tags.matchAll(pattern)].map(([, value = '']) => unescaped(value));
  return {
    addresses: [
      ...valuesOf(/\s(?:href|src|action)="([^"]*)"/g),
      ...[...html.matchAll(/url\("([^"]+)"\)/g)].map(([, address = '']) => address),
      ...valuesOf(/http-equiv="refresh" content="0; url=([^"]+)"/g),
    ],
    ids: new Set(valuesOf(/\sid="([^"]*)"/g)),
  };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A fragment that is a view to open, `#v=1&…`, and no place on a page. */
const isView = (fragment: string) => fragment.includes('=');

/**
 * Follows every link within a built site from its home page, by its files: a crawl over HTTP of thousands of pages takes
 * minutes. Gives the links that lead nowhere, each with the page that has it, and the paths that were reached.
 */
export function followLinks(root: string, home = '/'): { broken: string[]; reached: Set<string> } {
  const pages = new Map<string, Page>();
  const broken: string[] = [];
  const reached = new Set<string>();
  const places: { from: string; to: string; fragment: string }[] = [];
  const waiting = [home];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
    if (!file.endsWith('.html')) continue;
    const page = readPage(readFileSync(file, 'utf8'));
    pages.set(path, page);
    for (const address of new Set(page.addresses)) {
      const url = URL.parse(address, `${origin}${path}`);
      if (url?.origin !== origin) continue;
      const { pathname } = url;
      if (!isFile(join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''))) {
        broken.push(`${path} → ${address}`);
        continue;
      }
      if (!reached.has(pathname)) waiting.push(pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment !== '' && !isView(fragment)) places.push({ from: path, to: pathname, fragment });
    }
  }
  for (const { from, to, fragment } of places) {
    if (!pages.get(to)?.ids.has(fragment)) broken.push(`${from} → ${to}#${fragment}`);
  }
  return { broken, reached };
}
