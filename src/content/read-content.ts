import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collections } from '../schemas/collections.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { readFolder, type Failure, type Found } from './read-folder.ts';

/** Something wrong with content, told to the person who can correct it. */
export interface ContentProblem {
  /** Path from the project root, with forward slashes. */
  file: string;
  line?: number;
  /** Path of the field, as in `claims[3].value.unit`; empty when the whole file is meant. */
  field: string;
  found: string;
  allowed: string;
  /** The nearest valid spelling, where one is near. */
  didYouMean?: string;
}

export type FieldPath = readonly (string | number)[];

/** A file of content, parsed but not yet checked against its schema. */
export interface ContentFile {
  file: string;
  collection: CollectionName;
  /** File name without its ending: the id of the entry, or the topic of a file with many entries. */
  name: string;
  data: unknown;
  /** Markdown below the frontmatter; empty for JSON. */
  body: string;
  /** Line on which the body starts, counted from 1. */
  bodyLine: number;
  lineOf: (path: FieldPath) => number | undefined;
}

const endings = { json: '.json', markdown: '.md' } as const;
/** Content repeats nothing; a few aliases do no harm, and aliases of aliases grow past any memory. */
const maxAliasCount = 20;
/** No schema of content is deeper than this, and what is deeper, or holds itself, can't be walked. */
const maxDepth = 40;
const tooDeep: Failure = { line: 1, found: 'parts within parts without end', allowed: `at most ${maxDepth} levels` };
const frontmatter = /^---\r?\n(?:([\s\S]*?)\r?\n)?---(?:\r?\n|$)/;

/** Where the values of a text stand: the offset of what is at a path, if there is anything, and the lines of offsets. */
interface Positions {
  offsetOf: (path: FieldPath) => number | undefined;
  lines: LineCounter;
}

/** Lines are looked for only where something is wrong: knowing them costs more than all the rest of reading. */
function lineFinder(findPositions: () => Positions, linesBefore: number) {
  let found: Positions | undefined;
  return (path: FieldPath) => {
    const { offsetOf, lines } = (found ??= findPositions());
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line + linesBefore;
    }
    return 1 + linesBefore;
  };
}

function positionsInJson(text: string): Positions {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const root = parseTree(text);
  return { offsetOf: (path) => root && findNodeAtLocation(root, [...path])?.offset, lines };
}

function positionsInYaml({ document, lines }: { document: Document.Parsed; lines: LineCounter }): Positions {
  const offsetOf = (path: FieldPath) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0];
  };
  return { offsetOf, lines };
}

function parseYaml(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: true });
  return { document, lines };
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/ at line.*$/, '') ?? text;
}

interface Parsed {
  data: unknown;
  body: string;
  bodyLine: number;
  lineOf: ContentFile['lineOf'];
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

function parseJson(text: string): Parsed | Failure {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length;
    return { line, found: `broken JSON: ${message.replace(/ in JSON at position.*$/s, '')}`, allowed: 'valid JSON' };
  }
  // JSON.parse() drops a key that is there twice; only a text that it changed can have one.
  const isWhole = withoutSpace(JSON.stringify(data)) === withoutSpace(text);
  const repeated = isWhole ? undefined : parseYaml(text).document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (repeated) {
    const line = repeated.linePos?.[0].line;
    return { ...(line ? { line } : {}), found: 'the same key twice in one object', allowed: 'each key once' };
  }
  return { data, body: '', bodyLine: 1, lineOf: lineFinder(() => positionsInJson(text), 0) };
}

function parseMarkdown(text: string): Parsed | Failure {
  const match = frontmatter.exec(text);
  if (!match) {
    return { line: 1, found: 'no frontmatter', allowed: 'fields between two lines of "---" at the top of the file' };
  }
  const parsed = parseYaml(match[1] ?? '');
  const { document } = parsed;
  const [error] = document.errors;
  if (error) {
    if (error.message.includes('call stack')) return tooDeep;
    return {
      line: (error.linePos?.[0].line ?? 1) + 1,
      found: `broken frontmatter: ${firstLine(error.message)}`,
      allowed: `valid YAML; text that holds ": " or starts with a sign such as [ or " stands in single quotes`,
    };
  }
  const before = match[0].split('\n').length - 1;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount });
  } catch (error) {
    const message = firstLine(error instanceof Error ? error.message : String(error));
    const isEndless = message.startsWith('Excessive alias count');
    const found = isEndless ? 'YAML aliases that repeat each other without end' : `broken frontmatter: ${message}`;
    return { line: 1, found, allowed: `valid YAML, with at most ${maxAliasCount} repeats of one part` };
  }
  return {
    data,
    body: text.slice(match[0].length),
    bodyLine: before + 1,
    lineOf: lineFinder(() => positionsInYaml(parsed), 1),
  };
}

function isDeeperThan(levels: number, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return levels === 0 || Object.values(data).some((part) => isDeeperThan(levels - 1, part));
}

function parse(text: string, format: 'json' | 'markdown'): Parsed | Failure {
  if (text.trim() === '') return { found: 'an empty file', allowed: `a ${format} file with the fields of its schema` };
  try {
    const parsed = format === 'json' ? parseJson(text) : parseMarkdown(text);
    return 'data' in parsed && isDeeperThan(maxDepth, parsed.data) ? tooDeep : parsed;
  } catch (error) {
    // The parsers call themselves for each level, until there is no more room to.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

/** Parses the text of one file; `file` is its path from the project root. */
export function parseFile(file: string, collection: CollectionName, found: Found): ContentFile | ContentProblem {
  const { format, oneFile } = collections[collection];
  const ending = endings[format];
  const name = file.slice(file.lastIndexOf('/') + 1);
  const isFolder = typeof found !== 'string' && found.isFolder === true;
  if (isFolder || !name.endsWith(ending)) {
    const allowed = oneFile
      ? `a file that ends in ${ending}`
      : `only files that end in ${ending} in content/${collection}`;
    return { file, field: '', found: JSON.stringify(name), allowed };
  }
  if (typeof found !== 'string') return { file, field: '', ...found };
  const id = name.slice(0, -ending.length);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return {
      file,
      field: '',
      found: `the file name ${JSON.stringify(name)}`,
      allowed: `a name in kebab-case, then ${ending}`,
    };
  }
  const parsed = parse(found, format);
  if ('found' in parsed) return { file, field: '', ...parsed };
  return { file, collection, name: id, ...parsed };
}

export interface Reading {
  files: ContentFile[];
  problems: ContentProblem[];
}

const placeOf = (collection: CollectionName) =>
  `content/${collection}${collections[collection].oneFile ? '.json' : ''}`;

/** The files of one collection among all that were found. */
function parseCollection(found: ReadonlyMap<string, Found>, collection: CollectionName): Reading {
  const place = placeOf(collection);
  const isOneFile = collections[collection].oneFile === true;
  const own = [...found].filter(([file]) => (isOneFile ? file === place : file.startsWith(`${place}/`)));
  if (own.length === 0) {
    const here = found.get(place);
    const missing = isOneFile
      ? { found: 'no such file', allowed: 'a file of JSON' }
      : { found: 'no such folder', allowed: 'a folder with at least one file' };
    const failure = here === undefined ? missing : { ...missing, found: describeFound(here) };
    return { files: [], problems: [{ file: place, field: '', ...failure }] };
  }
  const read = own.map(([file, text]) => parseFile(file, collection, text));
  return {
    files: read.filter((one) => 'collection' in one),
    problems: read.flatMap((one) => ('collection' in one ? [] : [one])),
  };
}

function describeFound(found: Found): string {
  if (typeof found === 'string') return 'a file';
  return found.isFolder ? 'an empty folder' : found.found;
}

/** What stands directly in `content/` and is no collection. */
function findStrangers(found: ReadonlyMap<string, Found>): ContentProblem[] {
  const names = new Set([...found.keys()].map((file) => file.split('/')[1] ?? ''));
  const places = new Set(collectionNames.map(placeOf));
  return [...names]
    .filter((name) => !places.has(`content/${name}`))
    .map((name) => ({
      file: `content/${name}`,
      field: '',
      found: JSON.stringify(name),
      allowed: `a folder of content: ${collectionNames.join(', ')}`,
    }));
}

/** Parses all that was found under `content/`. What can't be parsed becomes a problem, never an exception. */
export function parseContent(found: ReadonlyMap<string, Found>): Reading {
  const whole = found.get('content');
  if (whole !== undefined) {
    const allowed = `a folder with the folders ${collectionNames.join(', ')}`;
    return { files: [], problems: [{ file: 'content', field: '', found: describeFound(whole), allowed }] };
  }
  const read = collectionNames.map((collection) => parseCollection(found, collection));
  return {
    files: read.flatMap(({ files }) => files),
    problems: [...findStrangers(found), ...read.flatMap(({ problems }) => problems)],
  };
}

/** Reads every file under `content/`. */
export function readContent(root: string): Reading {
  return parseContent(readFolder(root, 'content'));
}

/** Reads the files of one collection. */
export function readCollection(root: string, collection: CollectionName): Reading {
  return parseCollection(readFolder(root, placeOf(collection)), collection);
}
