import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const written = /\.(?:astro|css|json|md|tsx?)$/;

/** Every character that a page may show: those of the keyboard, and those that content and code hold beside them. */
export function lettersIn(folders: readonly string[]): string {
  const letters = new Set(printable);
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !written.test(entry.name)) continue;
      for (const letter of readFileSync(join(entry.parentPath, entry.name), 'utf8').match(/[^\0-\x7f]/gu) ?? [])
        letters.add(letter);
    }
  }
  return [...letters].toSorted().join('');
}

/**
 * Path of a font with these letters alone, made from the one at `source` and kept in `folder` under a name that changes
 * with either. Throws if the source can't be read.
 */
export async function cutFont(source: string, letters: string, folder: string): Promise<string> {
  const whole = readFileSync(source);
  const name = createHash('sha256').update(whole).update(letters).digest('hex').slice(0, 16);
  const path = join(folder, `${name}.woff2`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  // Beside it first: a build that is broken off leaves no half of a font.
  const half = `${path}.${process.pid}`;
  writeFileSync(half, await subsetFont(whole, letters, { targetFormat: 'woff2' }));
  renameSync(half, path);
  return path;
}
