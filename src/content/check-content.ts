import { z } from 'zod';
import { collections } from '../schemas/collections.ts';
import { ratingsSchema } from '../schemas/rating.ts';
import { tasksFileSchema } from '../schemas/task.ts';
import { checkCamps, checkClaims, checkSources } from './check-claims.ts';
import { checkDates } from './check-dates.ts';
import { checkNumbers } from './check-numbers.ts';
import { findUnknownNames } from './check-occupations.ts';
import { checkBody, checkField } from './check-prose.ts';
import { checkTexts } from './check-text.ts';
import { claimValue, entriesOf, indexEntries, type Entry, type Index } from './content-index.ts';
import { findUnmadeClaims, readOfficialClaims } from './official-claims.ts';
import { formatPath, nearest, problemAt, show, valueAt } from './problems.ts';
import {
  parseContent,
  readContent,
  type ContentFile,
  type ContentProblem,
  type FieldPath,
  type Reading,
} from './read-content.ts';
import { readSound } from './sound-content.ts';
import { walkSchema, type MarkedField } from './walk-schema.ts';

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

function describeAllowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      // zod's own words name the type alone; a schema's words say more.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return `a ${issue.expected === 'object' ? 'group of fields' : issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? show(issue.values[0])
        : `one of ${issue.values.map((value) => show(value)).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
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

function checkSchema(file: ContentFile): ContentProblem[] {
  const schema = collections[file.collection].fileSchema;
  const result = schema.safeParse(file.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOfIssue(file, schema, issue));
}

function checkRepeatedIds(files: ContentFile[]): ContentProblem[] {
  const seen = new Map<string, Entry>();
  return files.flatMap(entriesOf).flatMap((entry) => {
    const key = `${entry.file.collection}/${entry.id}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, entry);
      return [];
    }
    const where = `${first.file.file} line ${first.file.lineOf(first.path) ?? 1}`;
    return [problemAt(entry.file, [...entry.path, 'id'], show(entry.id), `an id of its own; ${where} has this one`)];
  });
}

function checkReference(file: ContentFile, field: MarkedField & { kind: 'reference' }, index: Index) {
  const entries = index.get(field.collection);
  if (entries?.has(field.value)) return [];
  const hint = nearest(field.value, [...(entries?.keys() ?? [])]);
  const allowed = `an id that exists in content/${field.collection}`;
  return [problemAt(file, field.path, show(field.value), allowed, hint)];
}

function checkIds(file: ContentFile, field: MarkedField & { kind: 'ids' }): ContentProblem[] {
  // Entries of a whole collection are compared across files by checkRepeatedIds.
  if (field.path.length === 1 && field.path[0] === collections[file.collection].entriesKey) return [];
  const first = new Map<string, number>();
  for (const { id, index } of field.ids) if (!first.has(id)) first.set(id, index);
  return field.ids
    .filter(({ id, index }) => first.get(id) !== index)
    .map(({ id, index }) => problemAt(file, [...field.path, index, 'id'], show(id), 'an id of its own in this list'));
}

function checkMarkedFields(file: ContentFile, index: Index): ContentProblem[] {
  const { fileSchema } = collections[file.collection];
  return [...walkSchema(fileSchema, file.data)].flatMap((field) => {
    if (field.kind === 'reference') return checkReference(file, field, index);
    if (field.kind === 'ids') return checkIds(file, field);
    return checkField(file, field, index);
  });
}

function checkTasks(files: ContentFile[], index: Index): ContentProblem[] {
  return files
    .filter((file) => file.collection === 'tasks')
    .flatMap((file) => {
      const tasks = valueAt(file.data, ['tasks']);
      if (!Array.isArray(tasks)) return [];
      return tasks.flatMap((task: unknown, position) => {
        const id = valueAt(task, ['figure']);
        const value = typeof id === 'string' ? claimValue(index.get('claims')?.get(id)) : undefined;
        if (!value || (value.kind === 'number' && /^percent-(?:automatable|exposed|feasible)$/.test(value.unit)))
          return [];
        const path = ['tasks', position, 'figure'];
        return [problemAt(file, path, show(id), 'a claim whose unit is percent-automatable, -exposed or -feasible')];
      });
    });
}

/** Every O*NET task that was rated belongs to exactly one task of the role, or is left out with a reason. */
function checkRatings(files: ContentFile[], index: Index): ContentProblem[] {
  return files
    .filter((file) => file.collection === 'tasks')
    .flatMap((file) => {
      const { data } = tasksFileSchema.safeParse(file.data);
      if (!data) return [];
      const groups = [
        ...data.tasks.map(({ onetTasks = [] }, at) => ({ ids: onetTasks, path: ['tasks', at, 'onetTasks'] })),
        ...(data.leftOut ?? []).map(({ onetTasks }, at) => ({ ids: onetTasks, path: ['leftOut', at, 'onetTasks'] })),
      ];
      const placed = groups.flatMap(({ ids, path }) => ids.map((id, at) => ({ id, path: [...path, at] })));
      if (!data.ratings) {
        return placed
          .slice(0, 1)
          .map(({ path }) => problemAt(file, path, 'O*NET tasks', 'the field "ratings" as well'));
      }
      const entry = index.get('ratings')?.get(data.ratings);
      const rated = ratingsSchema.safeParse(entry?.file.data).data?.ratings.map(({ task }) => task);
      if (!rated) return [];
      const wrong = placed.flatMap(({ id, path }, at) => {
        if (!rated.includes(id)) return [problemAt(file, path, show(id), `an O*NET task of ${data.ratings}`)];
        const before = placed.slice(0, at).find((other) => other.id === id);
        return before
          ? [problemAt(file, path, show(id), `each O*NET task once; ${formatPath(before.path)} has it`)]
          : [];
      });
      const missing = rated.filter((task) => !placed.some(({ id }) => id === task));
      if (missing.length === 0) return wrong;
      const allowed = `every O*NET task of ${data.ratings} in one task or in leftOut; missing: ${missing.join(', ')}`;
      return [...wrong, problemAt(file, ['tasks'], `${placed.length} O*NET tasks`, allowed)];
    });
}

/** An alias leads to one place: it is no id of its own kind, and no other entry has it. */
function checkAliases(files: ContentFile[]): ContentProblem[] {
  const named = (list: unknown, path: FieldPath) =>
    (Array.isArray(list) ? list : []).map((item: unknown, at) => ({
      id: valueAt(item, ['id']),
      aliases: valueAt(item, ['aliases']),
      path: [...path, at] as FieldPath,
    }));
  const clashes = (file: ContentFile, own: ReturnType<typeof named>, taken: Map<unknown, string>) =>
    own.flatMap(({ aliases, path }) =>
      (Array.isArray(aliases) ? aliases : []).flatMap((alias: unknown, at) => {
        const holder = taken.get(alias);
        if (holder)
          return [problemAt(file, [...path, 'aliases', at], show(alias), `an id that is free; ${holder} has it`)];
        taken.set(alias, file.file);
        return [];
      }),
    );
  const roles = files.filter(({ collection }) => collection === 'roles');
  const roleIds = new Map<unknown, string>(roles.map((file) => [file.name, file.file]));
  const ofRoles = roles.flatMap((file) =>
    clashes(file, [{ id: file.name, aliases: valueAt(file.data, ['aliases']), path: [] }], roleIds),
  );
  const ofTasks = files
    .filter(({ collection }) => collection === 'tasks')
    .flatMap((file) => {
      const tasks = named(valueAt(file.data, ['tasks']), ['tasks']);
      return clashes(file, tasks, new Map(tasks.map(({ id, path }) => [id, formatPath(path)])));
    });
  return [...ofRoles, ...ofTasks];
}

function checkRoles(files: ContentFile[]): ContentProblem[] {
  const listIds = (list: unknown) =>
    Array.isArray(list)
      ? list.map((item: unknown) => valueAt(item, ['id'])).filter((id) => typeof id === 'string')
      : [];
  return files
    .filter((file) => file.collection === 'roles')
    .flatMap((file) => {
      const tasksFile = files.find(
        (other) => other.collection === 'tasks' && valueAt(other.data, ['role']) === file.name,
      );
      const known = {
        awayFrom: { ids: listIds(valueAt(tasksFile?.data, ['tasks'])), where: `the tasks of ${file.name}` },
        buildsOn: { ids: listIds(valueAt(file.data, ['strengths'])), where: 'the strengths of this role' },
      };
      const actions = valueAt(file.data, ['actions']);
      if (!Array.isArray(actions)) return [];
      return actions.flatMap((action: unknown, position) =>
        (['awayFrom', 'buildsOn'] as const).flatMap((key) => {
          const list = valueAt(action, [key]);
          if (!Array.isArray(list)) return [];
          return list.flatMap((id: unknown, at) =>
            typeof id !== 'string' || known[key].ids.includes(id)
              ? []
              : [
                  problemAt(
                    file,
                    ['actions', position, key, at],
                    show(id),
                    `an id among ${known[key].where}`,
                    nearest(id, known[key].ids),
                  ),
                ],
          );
        }),
      );
    });
}

/** Two roles are one occupation only where each says why: else one page would take the other's figures unseen. */
function checkSharedOccupations(files: ContentFile[]): ContentProblem[] {
  const roles = files.filter(({ collection }) => collection === 'roles');
  const occupationOf = (file: ContentFile) => valueAt(file.data, ['occupation']);
  return roles.flatMap((file) => {
    const occupation = occupationOf(file);
    if (typeof occupation !== 'string' || typeof valueAt(file.data, ['sharesOccupation']) === 'string') return [];
    const other = roles.find((one) => one !== file && occupationOf(one) === occupation);
    if (!other) return [];
    const allowed = `an occupation of its own, or the field "sharesOccupation" that says why; ${other.file} has this one`;
    return [problemAt(file, ['occupation'], show(occupation), allowed)];
  });
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
    ...checkRepeatedIds(files),
    ...files.flatMap((file) => checkMarkedFields(file, index)),
    ...files.flatMap((file) => checkBody(file, index)),
    ...checkClaims(sound, index),
    ...checkCamps(sound),
    ...checkSources(sound),
    ...checkDates(files, sound),
    ...checkNumbers(files),
    ...checkTasks(files, index),
    ...checkRatings(files, index),
    ...checkAliases(files),
    ...findUnknownNames(files).map(({ file, path, name, kind, known }) =>
      problemAt(file, path, show(name), kind, nearest(name, known)),
    ),
    ...findUnmadeClaims(files).map(({ file, path, found: name, allowed, known }) =>
      problemAt(file, path, show(name), allowed, nearest(name, known)),
    ),
    ...checkRoles(files),
    ...checkSharedOccupations(files),
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
