import { remember } from '../facts/remember.ts';
import { formatPath, problemAt, show, valueAt } from './problems.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';

/** Characters that no reader sees, or that change what stands beside them, and how to call them. */
const unseen: [RegExp, string][] = [
  [/[\n\r\p{Zl}\p{Zp}]/u, 'a line break'],
  [/\p{Cs}/u, 'half of a character'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'a character that turns the direction of text'],
  [/\p{Cf}/u, 'a character that nobody sees'],
  [/\p{Cc}/u, 'a control character'],
  [/[\p{Co}\p{Cn}]/u, 'a character that has no meaning'],
];

function findUnseen(text: string): { at: number; found: string } | undefined {
  const at = text.search(/[\p{C}\p{Zl}\p{Zp}]/u);
  if (at < 0) return undefined;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = unseen.find(([pattern]) => pattern.test(character))?.[1] ?? 'a character';
  return { at, found: `${name} (U+${code})` };
}

/** What is wrong with a text as such, whatever it says; undefined where nothing is. */
function faultOf(text: string): { found: string; allowed: string } | undefined {
  if (text.trim() === '') return { found: `a text of nothing but blanks: ${show(text)}`, allowed: 'a text' };
  const odd = findUnseen(text);
  if (odd) return { found: `${odd.found} in ${show(text)}`, allowed: 'one line of characters that readers see' };
  if (text !== text.trim()) return { found: show(text), allowed: 'a text without blanks at its ends' };
  return undefined;
}

/** Alike but for small and capital letters and blanks. */
const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What two entries of a list may not share: a text itself, the name of a group of fields, else all its fields. */
function nameOf(item: unknown): { name: string; key: string | undefined } | undefined {
  if (typeof item === 'string') return { name: fold(item), key: undefined };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  for (const key of ['name', 'title', 'question', 'statement']) {
    const name = valueAt(item, [key]);
    if (typeof name === 'string') return { name: fold(name), key };
  }
  return { name: JSON.stringify(item), key: undefined };
}

function checkList(file: ContentFile, list: readonly unknown[], path: FieldPath): ContentProblem[] {
  const seen = new Map<string, FieldPath>();
  return list.flatMap((item, at) => {
    const named = nameOf(item);
    if (!named) return [];
    const here: FieldPath = [...path, at, ...(named.key === undefined ? [] : [named.key])];
    const first = seen.get(named.name);
    if (first === undefined) {
      seen.set(named.name, here);
      return [];
    }
    const found = show(named.key === undefined ? item : valueAt(item, [named.key]));
    return [problemAt(file, here, found, `each once in this list; ${formatPath(first)} has it`)];
  });
}

function checkValue(file: ContentFile, value: unknown, path: FieldPath): ContentProblem[] {
  if (typeof value === 'string') {
    const fault = faultOf(value);
    return fault ? [problemAt(file, path, fault.found, fault.allowed)] : [];
  }
  if (Array.isArray(value))
    return [...checkList(file, value, path), ...value.flatMap((item, at) => checkValue(file, item, [...path, at]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '__proto__'
      ? [problemAt(file, [...path, key], `the field "${key}"`, 'a field that is no word of JavaScript itself')]
      : checkValue(file, part, [...path, key]),
  );
}

/** A body has lines, and nothing else that readers do not see. */
function checkBodyText({ file, body, bodyLine }: ContentFile): ContentProblem[] {
  return body.split(/\r?\n/).flatMap((text, at) => {
    const odd = findUnseen(text);
    if (!odd) return [];
    const allowed = 'characters that readers see';
    return [{ file, line: bodyLine + at, field: 'body', found: `${odd.found} in ${show(text)}`, allowed }];
  });
}

/** Fields by which readers tell entries of a collection apart. */
const names: Partial<Record<CollectionName, readonly string[]>> = {
  sources: ['shortName'],
  occupations: ['title'],
  roles: ['title', 'plural'],
  trackers: ['name'],
  sectors: ['title'],
  camps: ['title'],
  disagreements: ['title'],
  measures: ['name', 'shortName'],
};

const namesIn = remember((file: ContentFile) =>
  (names[file.collection] ?? []).flatMap((field) => {
    const name = valueAt(file.data, [field]);
    return typeof name === 'string' ? [{ field, name, key: `${file.collection} ${field} ${fold(name)}` }] : [];
  }),
);

function checkNames(files: readonly ContentFile[]): ContentProblem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) =>
    namesIn(file).flatMap(({ field, name, key }) => {
      const first = seen.get(key);
      seen.set(key, first ?? file.file);
      return first === undefined ? [] : [problemAt(file, [field], show(name), `a name of its own; ${first} has it`)];
    }),
  );
}

/** Other names of an entry are not its own name over again. */
function checkOtherNames(file: ContentFile): ContentProblem[] {
  if (file.collection !== 'roles') return [];
  const title = valueAt(file.data, ['title']);
  const otherNames = valueAt(file.data, ['otherNames']);
  if (typeof title !== 'string' || !Array.isArray(otherNames)) return [];
  return otherNames.flatMap((name: unknown, at) =>
    typeof name === 'string' && fold(name) === fold(title)
      ? [problemAt(file, ['otherNames', at], show(name), 'a name other than the title')]
      : [],
  );
}

const statementsIn = remember((file: ContentFile) => {
  const claims = file.collection === 'claims' ? valueAt(file.data, ['claims']) : undefined;
  return (Array.isArray(claims) ? claims : []).flatMap((claim: unknown, at) => {
    const statement = valueAt(claim, ['statement']);
    return typeof statement === 'string' ? [{ at, statement, key: fold(statement) }] : [];
  });
});

/** The same statement of two claims would be shown and counted twice. */
function checkStatements(files: readonly ContentFile[]): ContentProblem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) =>
    statementsIn(file).flatMap(({ at, statement, key }) => {
      const first = seen.get(key);
      seen.set(key, first ?? file.file);
      return first === undefined || first === file.file
        ? []
        : [problemAt(file, ['claims', at, 'statement'], show(statement), `a statement of its own; ${first} has it`)];
    }),
  );
}

const checkFile = remember((file: ContentFile) => [
  ...checkValue(file, file.data, []),
  ...checkBodyText(file),
  ...checkOtherNames(file),
]);

/** Texts that a machine can read and a person can't, and what is given twice. */
export function checkTexts(files: readonly ContentFile[]): ContentProblem[] {
  return [...files.flatMap(checkFile), ...checkNames(files), ...checkStatements(files)];
}
