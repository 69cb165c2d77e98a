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
  [/[\p{Co}\p{Cn}\uFFFD]/u, 'a character that has no meaning'],
];

function findUnseen(text: string): { at: number; found: string } | undefined {
  const at = text.search(/[\p{C}\p{Zl}\p{Zp}\uFFFD]/u);
  if (at < 0) return undefined;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = unseen.find(([pattern]) => pattern.test(character))?.[1] ?? 'a character';
  return { at, found: `${name} (U+${code})` };
}

/** Letters that are blanks in the type that shows them, and what is no letter or digit at all. */
const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text.replace(/[\u115F\u1160\u3164\uFFA0]/g, ''));

/** What is wrong with a text as such, whatever it says; undefined where nothing is. */
function faultOf(text: string): { found: string; allowed: string } | undefined {
  if (text.trim() === '') return { found: `a text of nothing but blanks: ${show(text)}`, allowed: 'a text' };
  const odd = findUnseen(text);
  if (odd) return { found: `${odd.found} in ${show(text)}`, allowed: 'one line of characters that readers see' };
  if (text !== text.trim()) return { found: show(text), allowed: 'a text without blanks at its ends' };
  if (isWordless(text)) return { found: `a text without a letter or a digit: ${show(text)}`, allowed: 'words' };
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
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === '__proto__')
      return [problemAt(file, [...path, key], `the field "${key}"`, 'a field that is no word of JavaScript itself')];
    // Readers see the names of fields too, where an author chooses them.
    const fault = faultOf(key);
    const named = fault ? [problemAt(file, [...path, key], `the name of a field: ${fault.found}`, fault.allowed)] : [];
    return [...named, ...checkValue(file, part, [...path, key])];
  });
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

/** The texts of a list, each with its place. */
function textsAt(file: ContentFile, field: string): { text: string; path: FieldPath }[] {
  const list = valueAt(file.data, [field]);
  return (Array.isArray(list) ? list : []).flatMap((text: unknown, at) =>
    typeof text === 'string' ? [{ text, path: [field, at] as FieldPath }] : [],
  );
}

/** Other names of a role are not its own name over again, nor a name of another role: a search finds one by it. */
function checkOtherNames(files: readonly ContentFile[]): ContentProblem[] {
  const roles = files.filter(({ collection }) => collection === 'roles');
  const titles = new Map(
    roles.flatMap((file) => {
      const title = valueAt(file.data, ['title']);
      return typeof title === 'string' ? [[fold(title), file] as const] : [];
    }),
  );
  const names = new Map<string, ContentFile>();
  return roles.flatMap((file) =>
    textsAt(file, 'otherNames').flatMap(({ text, path }) => {
      const titled = titles.get(fold(text));
      if (titled === file) return [problemAt(file, path, show(text), 'a name other than the title')];
      const holder = titled ?? names.get(fold(text));
      names.set(fold(text), holder ?? file);
      // Twice in one list is told for every list.
      if (holder === undefined || holder === file) return [];
      return [problemAt(file, path, show(text), `a name of its own; ${holder.file} has it`)];
    }),
  );
}

/** A job title means an occupation mostly, or can mean it; and it is other words than the occupation's own. */
function checkJobTitles(file: ContentFile): ContentProblem[] {
  if (file.collection !== 'occupations') return [];
  const title = valueAt(file.data, ['title']);
  const titles = textsAt(file, 'titles');
  const own = new Set(titles.map(({ text }) => fold(text)));
  const again = [...titles, ...textsAt(file, 'sharedTitles')]
    .filter(({ text }) => typeof title === 'string' && fold(text) === fold(title))
    .map(({ text, path }) => problemAt(file, path, show(text), 'a job title other than the official one'));
  const both = textsAt(file, 'sharedTitles')
    .filter(({ text }) => own.has(fold(text)))
    .map(({ text, path }) => problemAt(file, path, show(text), 'a job title that "titles" does not list'));
  return [...again, ...both];
}

/** What a source is known by: an address, else title, publisher and date. Two files of one source count it twice. */
function checkSourceOnce(files: readonly ContentFile[]): ContentProblem[] {
  const seen = new Map<string, string>();
  return files
    .filter(({ collection }) => collection === 'sources')
    .flatMap((file) => {
      const of = (field: string) => valueAt(file.data, [field]);
      const known: [field: string, key: unknown][] = [
        ['url', of('url')],
        ['title', JSON.stringify([of('title'), of('publisher'), of('published')])],
      ];
      return known.flatMap(([field, key]) => {
        if (typeof key !== 'string') return [];
        const name = `${field} ${fold(key)}`;
        const first = seen.get(name);
        seen.set(name, first ?? file.file);
        if (first === undefined) return [];
        return [problemAt(file, [field], show(of(field)), `a source that is not there yet; ${first} is this one`)];
      });
    });
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
  ...checkJobTitles(file),
]);

/** Texts that a machine can read and a person can't, and what is given twice. */
export function checkTexts(files: readonly ContentFile[]): ContentProblem[] {
  return [
    ...files.flatMap(checkFile),
    ...checkNames(files),
    ...checkOtherNames(files),
    ...checkSourceOnce(files),
    ...checkStatements(files),
  ];
}
