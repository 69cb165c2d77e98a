import { z } from 'zod';
import { collections } from '../schemas/collections.ts';
import { checkCensus } from './check-census.ts';
import { checkCamps, checkClaims, checkSources, checkTrackers } from './check-claims.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkNamedTasks } from './check-named-tasks.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkProseOf } from './check-prose.ts';
import { checkRoles } from './check-roles.ts';
import { checkTasks } from './check-tasks.ts';
import { checkTexts } from './check-text.ts';
import { checkWritten } from './check-written.ts';
import { indexEntries, isWithdrawn, type Entries, type Index } from './content-index.ts';
import { findUnmadeClaims, readOfficialClaims } from './official-claims.ts';
import { nearest, problemAt, show, valueAt } from './problems.ts';
import {
  parseContent,
  readContent,
  type ContentFile,
  type ContentProblem,
  type FieldPath,
  type Reading,
} from './read-content.ts';
import { remember } from '../facts/remember.ts';
import { parseData } from './sound-file.ts';
import { readSound } from './sound-content.ts';
import { markedFields } from './walk-schema.ts';

/** Keys allowed at a path, to name the nearest one when a key is misspelt. */
function allowedKeys(schema: unknown, path: FieldPath): string[] {
  if (schema instanceof z.ZodOptional) return allowedKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => allowedKeys(option, path));
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return allowedKeys(schema.element, rest);
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : allowedKeys(schema.shape[key as string], rest);
  }
  return [];
}

/** The valid kinds of a discriminated union, which zod lists on the issue without typing them. */
function unionKinds(issue: z.core.$ZodIssue): unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

/** Types of which zod's name is no word for an author. */
const typeNames: Partial<Record<string, string>> = {
  object: 'a group of fields',
  array: 'a list',
  int: 'a whole number',
};

function describeAllowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      // zod's own words name the type alone; a schema's words say more.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return typeNames[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? show(issue.values[0])
        : `one of ${issue.values.map((value) => show(value)).join(', ')}`;
    case 'too_small':
      if (issue.inclusive === false) return `more than ${issue.minimum}`;
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
    case 'too_big':
      if (issue.inclusive === false) return `less than ${issue.maximum}`;
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_union': {
      const kinds = unionKinds(issue);
      return kinds.length > 0 ? `one of ${kinds.map(show).join(', ')}` : issue.message;
    }
    default:
      return issue.message;
  }
}

function problemsOfIssue(file: ContentFile, schema: z.ZodType, issue: z.core.$ZodIssue): ContentProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const keys = allowedKeys(schema, path);
    return issue.keys.map((key) =>
      problemAt(
        file,
        [...path, key],
        `the unknown field "${key}"`,
        `the fields ${keys.join(', ')}`,
        nearest(key, keys),
      ),
    );
  }
  const value = valueAt(file.data, path);
  const valid: unknown[] = issue.code === 'invalid_value' ? issue.values : unionKinds(issue);
  const words = valid.filter((word) => typeof word === 'string');
  const hint = typeof value === 'string' ? nearest(value, words) : undefined;
  return [problemAt(file, path, show(value), describeAllowed(issue), hint)];
}

const checkSchema = remember((file: ContentFile): ContentProblem[] => {
  const { error } = parseData(file);
  const schema = collections[file.collection].fileSchema;
  return error ? error.issues.flatMap((issue) => problemsOfIssue(file, schema, issue)) : [];
});

/** Ids that were looked for in a collection and are not there, each with the one that may be meant. */
const hintsOf = remember<Entries, Map<string, string | undefined>>(() => new Map());

/** An entry without its id breaks hundreds of references to it: what they may mean is looked for once. */
function hintOf(id: string, entries: Entries): string | undefined {
  const hints = hintsOf(entries);
  if (!hints.has(id)) hints.set(id, nearest(id, [...entries.keys()]));
  return hints.get(id);
}

/** References of a file into one collection, and what is wrong with them beside the entries of that collection. */
const referencesIn = remember((file: ContentFile) => {
  const fields = markedFields(file).filter((field) => field.kind === 'reference');
  return [...Map.groupBy(fields, ({ collection }) => collection)].map(([collection, own]) => ({
    collection,
    check: remember((entries: Entries) =>
      own.flatMap(({ path, value }) => {
        const entry = entries.get(value);
        if (entry)
          return isWithdrawn(entry)
            ? [problemAt(file, path, `${show(value)}, which was withdrawn`, 'a claim that stands')]
            : [];
        const allowed = `an id that exists in content/${collection}`;
        return [problemAt(file, path, show(value), allowed, hintOf(value, entries))];
      }),
    ),
  }));
});

function checkReferences(file: ContentFile, index: Index): ContentProblem[] {
  return referencesIn(file).flatMap(({ collection, check }) => check(index.get(collection) ?? new Map()));
}

/** Checks content that was read and returns every problem of the run, in order of file and line. */
export function checkReading({ files: read, problems }: Reading): Reading {
  const files = [...read, ...readOfficialClaims(read)];
  const index = indexEntries(files);
  const sound = readSound(index);
  const found = [
    ...problems,
    ...files.flatMap(checkSchema),
    ...checkTexts(files),
    ...checkIds(files),
    ...files.flatMap((file) => checkReferences(file, index)),
    ...checkProseOf(files, index),
    ...checkClaims(sound, index),
    ...checkCamps(sound),
    ...checkSources(sound),
    ...checkTrackers(sound, index),
    ...checkDates(files, sound),
    ...checkNumbers(files, sound),
    ...checkCensus(files),
    ...checkTasks(files, index),
    ...checkNamedTasks(files),
    ...checkWritten(files),
    ...findUnmadeClaims(files).map(({ file, path, found: name, allowed }) =>
      problemAt(file, path, show(name), allowed),
    ),
    ...checkRoles(files, sound),
  ];
  return {
    files,
    problems: found.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** Checks all content under `root/content`. */
export function checkContent(root: string): Reading {
  return checkReading(readContent(root));
}

/** Checks content held in memory, by path from the project root. */
export function checkFiles(texts: ReadonlyMap<string, string>): Reading {
  return checkReading(parseContent(texts));
}

/** Characters that would hide in a report, or break its lines or the terminal, written as their codes. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** The report that the check, the build and the dev server print. */
export function formatProblems(problems: ContentProblem[]): string {
  const blocks = problems.map((problem) => {
    const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
    const lines = [
      problem.field ? `${where}  ${problem.field}` : where,
      `  found:   ${problem.found}`,
      `  allowed: ${problem.allowed}`,
    ];
    if (problem.didYouMean) lines.push(`  did you mean "${problem.didYouMean}"?`);
    return lines.map(visible).join('\n');
  });
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  return `${blocks.join('\n\n')}\n\n${count} to correct in the content. Nothing was built.`;
}
