import { remember } from '../facts/remember.ts';
import { collections } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { locateEntries, type Entry } from './content-index.ts';
import { soundOccupations } from './sound-occupations.ts';
import { formatPath, problemAt, show, valueAt } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { markedFields, type MarkedField } from './walk-schema.ts';

/** Ids are at most as long as the schema of an id allows; a file's name is one too. */
const longestId = 80;

/** Parts of addresses that the site has for itself. */
const ofTheSite: ReadonlySet<string> = new Set(['search', 'index', 'data', 'compare', 'embed', 'role', 'api', 'page']);

/** Collections whose ids are parts of addresses. */
const addressed: ReadonlySet<CollectionName> = new Set([
  'roles',
  'claims',
  'sources',
  'trackers',
  'sectors',
  'occupations',
  'named-tasks',
]);

/** Words that every object in JavaScript knows, so that looking one up finds what nobody wrote. */
const isOfTheLanguage = (id: string) => id in {};

/** An id as a report shows it; where it stands at no path it is the name of its file. */
const nameOf = (id: unknown, path: FieldPath) => (path.length === 0 ? `the file name ${show(id)}` : show(id));

/** Why an id can't be one; undefined where it can. */
function faultOfId(id: string, isAddress: boolean): string | undefined {
  if (isOfTheLanguage(id)) return 'an id that is no word of JavaScript itself';
  if (isAddress && ofTheSite.has(id)) return `an id other than the site's own addresses ${[...ofTheSite].join(', ')}`;
  return id.length > longestId ? `an id of at most ${longestId} characters` : undefined;
}

/** An id belongs to one entry of its collection. */
function checkRepeatedIds(files: readonly ContentFile[]): ContentProblem[] {
  const seen = new Map<string, Entry>();
  return files.flatMap(locateEntries).flatMap((entry) => {
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

/** Lists of entries within a file, each with an id of its own. */
function checkListIds(file: ContentFile, field: MarkedField & { kind: 'ids' }): ContentProblem[] {
  // Entries of a whole collection are compared across files by checkRepeatedIds.
  if (field.path.length === 1 && field.path[0] === collections[file.collection].entriesKey) return [];
  const first = new Map<string, number>();
  for (const { id, index } of field.ids) if (!first.has(id)) first.set(id, index);
  return field.ids
    .filter(({ id, index }) => first.get(id) !== index)
    .map(({ id, index }) => problemAt(file, [...field.path, index, 'id'], show(id), 'an id of its own in this list'));
}

/** No id, alias or key is a word of the language or an address of the site. */
function checkReserved(file: ContentFile): ContentProblem[] {
  const { entriesKey, oneFile } = collections[file.collection];
  const isAddress = addressed.has(file.collection);
  const own = entriesKey || oneFile ? [] : [{ id: file.name, path: [] as FieldPath, isAddress }];
  const listed = markedFields(file).flatMap((field) =>
    field.kind === 'ids'
      ? field.ids.map(({ id, index }) => ({
          id,
          path: [...field.path, index, 'id'] as FieldPath,
          // Entries of a file of many are pages; strengths and tasks are parts of one.
          isAddress: isAddress && field.path.length === 1 && field.path[0] === entriesKey,
        }))
      : [],
  );
  const aliases = valueAt(file.data, ['aliases']);
  const others = (Array.isArray(aliases) ? aliases : []).flatMap((id: unknown, at) =>
    typeof id === 'string' ? [{ id, path: ['aliases', at] as FieldPath, isAddress }] : [],
  );
  return [...own, ...listed, ...others].flatMap(({ id, path, isAddress: isPage }) => {
    const allowed = faultOfId(id, isPage);
    return allowed === undefined ? [] : [problemAt(file, path, nameOf(id, path), allowed)];
  });
}

/** An alias leads to one place: it is no id of its own kind, and no other entry has it. */
function checkAliases(files: readonly ContentFile[]): ContentProblem[] {
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

/** Roles and occupations share the addresses under `/roles/`: an id or alias is one role's or one occupation's. */
function checkRolesBesideOccupations(files: readonly ContentFile[]): ContentProblem[] {
  const occupations = new Map(soundOccupations(files).map(({ id, file }) => [id, file.file]));
  return files
    .filter(({ collection }) => collection === 'roles')
    .flatMap((file) => {
      const aliases = valueAt(file.data, ['aliases']);
      const names = [
        { id: file.name as unknown, path: [] as FieldPath },
        ...(Array.isArray(aliases) ? aliases : []).map((id: unknown, at) => ({
          id,
          path: ['aliases', at] as FieldPath,
        })),
      ];
      return names.flatMap(({ id, path }) => {
        const holder = typeof id === 'string' ? occupations.get(id) : undefined;
        if (holder === undefined || id === valueAt(file.data, ['occupation'])) return [];
        return [problemAt(file, path, nameOf(id, path), `an id that is free; ${holder} is an occupation of this id`)];
      });
    });
}

/** Codes that two occupations have, and an occupation that is said to be left out. */
function checkOccupationIds(files: readonly ContentFile[]): ContentProblem[] {
  const entries = soundOccupations(files);
  const ids = new Set(entries.map(({ id }) => id));
  const codes = new Map<string, string>();
  const shared = entries.flatMap(({ id, occupation, file }) =>
    occupation.socCodes.flatMap((code, at) => {
      const first = codes.get(code);
      codes.set(code, first ?? id);
      if (first === undefined || first === id) return [];
      return [problemAt(file, ['socCodes', at], show(code), `a code of its own; ${first} has this one`)];
    }),
  );
  const dropped = files
    .filter(({ collection }) => collection === 'release')
    .flatMap((file) => {
      const list = valueAt(file.data, ['dropped']);
      return (Array.isArray(list) ? list : []).flatMap((item: unknown, at) => {
        const id = valueAt(item, ['id']);
        if (typeof id !== 'string' || !ids.has(id)) return [];
        return [problemAt(file, ['dropped', at, 'id'], show(id), 'an occupation that is not here; this one is')];
      });
    });
  return [...shared, ...dropped];
}

const checkFile = remember((file: ContentFile) => [
  ...markedFields(file).flatMap((field) => (field.kind === 'ids' ? checkListIds(file, field) : [])),
  ...checkReserved(file),
]);

/** Ids that collide with another entry, an alias, an address of the site or a word of the language. */
export function checkIds(files: readonly ContentFile[]): ContentProblem[] {
  return [
    ...checkRepeatedIds(files),
    ...files.flatMap(checkFile),
    ...checkAliases(files),
    ...checkRolesBesideOccupations(files),
    ...checkOccupationIds(files),
  ];
}
