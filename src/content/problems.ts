import { closest, distance } from 'fastest-levenshtein';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';

/** `claims[3].value.unit`. */
export function formatPath(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/** A value as a message shows it, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/** The nearest valid word, if it is near enough to be a slip of the fingers. */
export function nearest(word: string, valid: readonly string[]): string | undefined {
  const slips = Math.max(2, Math.floor(word.length / 3));
  // A word takes a slip for each letter that it is longer or shorter by.
  const near = valid.filter(({ length }) => Math.abs(length - word.length) <= slips);
  const found = near.length === 0 ? undefined : closest(word, near);
  return found !== undefined && distance(word, found) <= slips ? found : undefined;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

/** A problem with a field, with its line. */
export function problemAt(
  file: ContentFile,
  path: FieldPath,
  found: string,
  allowed: string,
  didYouMean?: string,
): ContentProblem {
  const line = file.lineOf(path);
  return {
    file: file.file,
    ...(line === undefined ? {} : { line }),
    field: formatPath(path),
    found,
    allowed,
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}
