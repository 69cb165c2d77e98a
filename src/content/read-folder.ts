import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Why there is no text at a path, told to the person who put something else there. */
export interface Failure {
  line?: number;
  found: string;
  allowed: string;
  isFolder?: true;
}

/** What stands at a path: the text of a file, or why there is none. */
export type Found = string | Failure;

const reasons: Record<string, string> = {
  ELOOP: 'a link that leads round in a circle',
  EACCES: 'a file or folder that may not be read',
};

function failureOf(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const isNothing = code === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false });
  const nothing = isNothing ? 'nothing at this place' : 'a link that leads nowhere';
  const found = code === 'ENOENT' ? nothing : (reasons[code] ?? `something that can't be read (${code})`);
  return { found, allowed: 'a text file' };
}

function readText(path: string): Found {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { found: 'bytes that are not UTF-8', allowed: 'a text file in UTF-8' };
  }
}

/** What holds no content: schemas for editors, and what systems leave behind. */
const isPassedOver = (path: string) => path === 'content/editor-schemas' || path.includes('/.');

/** Content is two folders deep; a folder below is told, and a link to a folder above can't be followed for ever. */
const depth = 2;

function* walk(root: string, path: string): Generator<[string, Found]> {
  const full = join(root, path);
  try {
    const stats = statSync(full);
    if (stats.isFile()) yield [path, readText(full)];
    else if (!stats.isDirectory()) yield [path, { found: 'neither a file nor a folder', allowed: 'a text file' }];
    else {
      const below = readdirSync(full)
        .map((name) => `${path}/${name}`)
        .filter((one) => !isPassedOver(one));
      if (below.length === 0 || path.split('/').length > depth)
        yield [path, { found: 'a folder', allowed: 'a text file', isFolder: true }];
      else for (const one of below.toSorted()) yield* walk(root, one);
    }
  } catch (error) {
    yield [path, failureOf(full, error)];
  }
}

/** Everything under `path`, by its path from `root` with forward slashes. Never throws. */
export function readFolder(root: string, path: string): Map<string, Found> {
  return new Map(walk(root, path));
}
