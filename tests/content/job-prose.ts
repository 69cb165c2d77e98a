import { markedFields } from '../../src/content/walk-schema.ts';
import type { ContentFile } from '../../src/content/read-content.ts';
import { readProse, type ProsePart } from '../../src/facts/prose/read-prose.ts';

const textOf = (parts: readonly ProsePart[]) => parts.map(({ text }) => text).join('');

/** The prose that we wrote of one job, a paragraph each: fields of its role and its tasks, and the body. */
export function proseOfJob(files: readonly ContentFile[], job: string): string[] {
  return files
    .filter(({ collection, name }) => name === job && (collection === 'roles' || collection === 'tasks'))
    .flatMap((file) => [
      ...markedFields(file).flatMap((field) =>
        field.kind === 'prose' ? [textOf(readProse(field.value, 'line'))] : [],
      ),
      ...file.body
        .split(/\n+/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => textOf(readProse(line, 'body'))),
    ]);
}

/** Every run of so many words in some paragraphs; none runs from one paragraph into the next. */
export function runsOf(paragraphs: readonly string[], length: number): Set<string> {
  return new Set(
    paragraphs.flatMap((text) => {
      const words =
        text
          .toLowerCase()
          .replace(/’/g, "'")
          .match(/[\p{L}\p{N}']+/gu) ?? [];
      return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
    }),
  );
}

/** The part of the smaller set, 0–1, that the other has too. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
