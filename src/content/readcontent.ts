import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collections } from '../schemas/collections.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';

/** Something wrong with content, told to the person who can mend it. */
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

function lineFinder(document: Document.Parsed, lines: LineCounter, offset: number) {
  return (path: FieldPath) => {
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

function parseJson(text: string): Parsed | Failure {
  const { document, lines } = parseYaml(text);
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length;
    return { line, found: `broken JSON: ${message.replace(/ in JSON at position.*$/s, '')}`, allowed: 'valid JSON' };
  }
  const repeated = document.errors.find((error) => error.code === 'DUPLICATE_KEY');
  if (repeated) {
    const line = repeated.linePos?.[0].line;
    return { ...(line ? { line } : {}), found: 'the same key twice in one object', allowed: 'each key once' };
  }
  return { data: JSON.parse(text) as unknown, body: '', bodyLine: 1, lineOf: lineFinder(document, lines, 0) };
}

function parseMarkdown(text: string): Parsed | Failure {
  const match = frontmatter.exec(text);
  if (!match) {
    return { line: 1, found: 'no frontmatter', allowed: 'fields between two lines of "---" at the top of the file' };
  }
  const { document, lines } = parseYaml(match[1] ?? '');
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
    lineOf: lineFinder(document, lines, 1),
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

/** Reads every file under `content/`. A file that can't be parsed becomes a problem, never an exception. */
export function readContent(root: string): { files: ContentFile[]; problems: ContentProblem[] } {
  const files: ContentFile[] = [];
  const problems: ContentProblem[] = [];
  const known: readonly string[] = collectionNames;
  for (const path of listFiles(join(root, 'content'))) {
    const name = projectPath(root, path).replace('content/', '');
    if (name === 'editor-schemas') continue;
    const isOneFile = name.endsWith('.json') && known.includes(name.slice(0, -'.json'.length));
    if (!known.includes(name) && !isOneFile) {
      const allowed = `a folder of content: ${collectionNames.join(', ')}`;
      problems.push({ file: projectPath(root, path), field: '', found: `"${name}"`, allowed });
    }
  }
  for (const collection of collectionNames) {
    const folder = join(root, 'content', collection);
    if (collections[collection].oneFile) {
      const read = readOneFile(root, `${folder}.json`, collection);
      if ('collection' in read) files.push(read);
      else problems.push(read);
      continue;
    }
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      const file = projectPath(root, folder);
      problems.push({ file, field: '', found: 'no such folder', allowed: 'a folder with at least one file' });
      continue;
    }
    for (const path of listFiles(folder)) {
      const read = readCollectionFile(root, path, collection);
      if ('collection' in read) files.push(read);
      else problems.push(read);
    }
  }
  return { files, problems };
}
