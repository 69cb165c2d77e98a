import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collections } from '../schemas/collections.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';

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
const frontmatter = /^---\r?\n([\s\S]*?)(?:\r?\n)?---(?:\r?\n|$)/;

type Positions = () => { document: Document.Parsed; lines: LineCounter };

/** Lines are looked for only where something is wrong: knowing them costs more than all the rest of reading. */
function lineFinder(positions: Positions, offset: number) {
  return (path: FieldPath) => {
    const { document, lines } = positions();
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
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

type Failure = Pick<ContentProblem, 'line' | 'found' | 'allowed'>;

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

function parseJson(text: string): Parsed | Failure {
  let parsed: ReturnType<typeof parseYaml> | undefined;
  const positions = () => (parsed ??= parseYaml(text));
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
  const repeated = isWhole ? undefined : positions().document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (repeated) {
    const line = repeated.linePos?.[0].line;
    return { ...(line ? { line } : {}), found: 'the same key twice in one object', allowed: 'each key once' };
  }
  return { data, body: '', bodyLine: 1, lineOf: lineFinder(positions, 0) };
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
    return {
      line: (error.linePos?.[0].line ?? 1) + 1,
      found: `broken frontmatter: ${firstLine(error.message)}`,
      allowed: 'valid YAML',
    };
  }
  const before = match[0].split('\n').length - 1;
  return {
    data: document.toJS() as unknown,
    body: text.slice(match[0].length),
    bodyLine: before + 1,
    lineOf: lineFinder(() => parsed, 1),
  };
}

function readFile(path: string, format: 'json' | 'markdown'): Parsed | Failure {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return { found: 'bytes that are not UTF-8', allowed: 'a text file in UTF-8' };
  }
  if (text.trim() === '') return { found: 'an empty file', allowed: `a ${format} file with the fields of its schema` };
  return format === 'json' ? parseJson(text) : parseMarkdown(text);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name));
}

function projectPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function readCollectionFile(root: string, path: string, collection: CollectionName): ContentFile | ContentProblem {
  const file = projectPath(root, path);
  const { format } = collections[collection];
  const ending = endings[format];
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!statSync(path).isFile() || !name.endsWith(ending)) {
    return {
      file,
      field: '',
      found: `"${name}"`,
      allowed: `only files that end in ${ending} in content/${collection}`,
    };
  }
  const id = name.slice(0, -ending.length);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return { file, field: '', found: `the file name "${name}"`, allowed: `a name in kebab-case, then ${ending}` };
  }
  const parsed = readFile(path, format);
  if ('found' in parsed) return { file, field: '', ...parsed };
  return { file, collection, name: id, ...parsed };
}

function readOneFile(root: string, path: string, collection: CollectionName): ContentFile | ContentProblem {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    return { file: projectPath(root, path), field: '', found: 'no such file', allowed: 'a file of JSON' };
  }
  return readCollectionFile(root, path, collection);
}

interface Reading {
  files: ContentFile[];
  problems: ContentProblem[];
}

/** Reads every file under `content/`. A file that can't be parsed becomes a problem, never an exception. */
export function readContent(root: string): Reading {
  const known: readonly string[] = collectionNames;
  const problems: ContentProblem[] = [];
  for (const path of listFiles(join(root, 'content'))) {
    const name = projectPath(root, path).replace('content/', '');
    if (name === 'editor-schemas') continue;
    const isOneFile = name.endsWith('.json') && known.includes(name.slice(0, -'.json'.length));
    if (!known.includes(name) && !isOneFile) {
      const allowed = `a folder of content: ${collectionNames.join(', ')}`;
      problems.push({ file: projectPath(root, path), field: '', found: `"${name}"`, allowed });
    }
  }
  const read = collectionNames.map((collection) => readCollection(root, collection));
  return {
    files: read.flatMap(({ files }) => files),
    problems: [...problems, ...read.flatMap((reading) => reading.problems)],
  };
}

/** Reads the files of one collection. */
export function readCollection(root: string, collection: CollectionName): Reading {
  const folder = join(root, 'content', collection);
  const isOneFile = collections[collection].oneFile === true;
  if (!isOneFile && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const file = projectPath(root, folder);
    const problem = { file, field: '', found: 'no such folder', allowed: 'a folder with at least one file' };
    return { files: [], problems: [problem] };
  }
  const read = isOneFile
    ? [readOneFile(root, `${folder}.json`, collection)]
    : listFiles(folder).map((path) => readCollectionFile(root, path, collection));
  return {
    files: read.filter((one) => 'collection' in one),
    problems: read.flatMap((one) => ('collection' in one ? [] : [one])),
  };
}
