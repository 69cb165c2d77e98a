// Share pictures are stood in for by one file, as a build with a full cache reads one for each page.
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ActivitiesFile, Occupation } from '../../src/schemas/occupation.ts';
import { inventContent } from './synthetic.ts';
import { measureKeyStrokes } from './keystrokes.ts';
import { targets, type Result } from './results.ts';

const root = resolve(import.meta.dirname, '../..');
const copied = ['src', 'content', 'public', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** About what a share picture weighs. */
const pictureBytes = 39_000;

interface Built {
  seconds: number;
  /** Largest resident memory, megabytes. */
  memory: number;
  pages: number;
  /** Bytes of the largest kind of file: HTML. */
  html: number;
  bytes: number;
}

/** All files under a folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const recorder = `data:text/javascript,${encodeURIComponent(
  `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_MEMORY,String(process.resourceUsage().maxRSS)))`,
)}`;

/** The second of two builds of a folder: the first one fills the caches that every later one finds. */
async function build(folder: string): Promise<Built> {
  await buildOnce(folder);
  return buildOnce(folder);
}

/** Builds the site in a folder and says what it took. Throws with what Astro printed if it can't be built. */
async function buildOnce(folder: string): Promise<Built> {
  const memoryFile = join(folder, 'memory.txt');
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BENCH_MEMORY: memoryFile,
    NODE_OPTIONS: `--import=${recorder}`,
  };
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise((done) => child.on('exit', done));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(`astro build ended with ${String(code)}:\n${Buffer.concat(printed).toString().slice(-3000)}`);
  const files = filesUnder(join(folder, 'dist'));
  const pages = files.filter((path) => path.endsWith('.html'));
  const sizeOf = (paths: string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const memory = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  return {
    seconds,
    memory,
    pages: pages.length,
    html: sizeOf(pages),
    bytes: sizeOf(files),
  };
}

function linkModules(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** A copy of the site with this many occupations. */
function makeSite(folder: string, count: number): void {
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  linkModules(folder);
  const read = (name: string) => readFileSync(join(root, 'content', name), 'utf8');
  const content = inventContent(
    readdirSync(join(root, 'content/occupations')).map((name) => ({
      id: basename(name, '.json'),
      ...(JSON.parse(read(`occupations/${name}`)) as Occupation),
    })),
    JSON.parse(read('activities.json')) as ActivitiesFile,
    count,
  );
  const write = (name: string, data: unknown) => writeFileSync(join(folder, 'content', name), JSON.stringify(data));
  for (const { id, ...fields } of content.invented) write(`occupations/${id}.json`, fields);
  write('activities.json', content.activities);
  // The site's own caches must not be filled with invented jobs.
  const config = join(folder, 'astro.config.mjs');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('defineConfig({', "defineConfig({\n  cacheDir: './.cache',"),
  );
  const picture = join(folder, 'picture.png');
  writeFileSync(picture, Buffer.alloc(pictureBytes));
  const renderer = join(folder, 'src/pictures/render-picture.ts');
  writeFileSync(
    renderer,
    `import { readFile } from 'node:fs/promises';\nexport const renderPicture = () => readFile(${JSON.stringify(picture)});\n`,
  );
}

/** A bare Astro project with as many pages of the same size, which does nothing else. */
function makeControl(folder: string, { pages, html }: Built): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  linkModules(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'astro.config.mjs'), "export default { cacheDir: './.cache' };\n");
  const size = Math.round(html / pages);
  writeFileSync(
    join(folder, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
const { page } = Astro.params;
const text = \`<p>\${page}</p>\`.padEnd(${size}, 'Every page holds as much as a page of the site. ');
---
<html lang="en"><head><title>{page}</title></head><body set:html={text}></body></html>
`,
  );
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'career-risk-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many occupations the site has. */
const countOccupations = () => readdirSync(join(root, 'content/occupations')).length;

/** What a build of the site takes; with a count, of the site with invented occupations up to so many. */
export async function measureBuilding(count?: number): Promise<Result[]> {
  return inFolder(async (folder) => {
    makeSite(folder, count ?? countOccupations());
    const built = await build(folder);
    const control = await inFolder(async (bare) => {
      makeControl(bare, built);
      return build(bare);
    });
    const part = count === undefined ? 'building' : `${count} occupations`;
    const about = (what: string, found: number, unit: string): Result => ({ part, what, found, unit });
    return [
      about('pages', built.pages, ''),
      about('time', built.seconds, 's'),
      about('time of a page', (built.seconds / built.pages) * 1000, 'ms'),
      { ...about('time, in those of a bare build', built.seconds / control.seconds, ''), target: targets.buildRatio },
      about('memory', built.memory, 'MB'),
      about('bytes of a page', built.bytes / built.pages / 1024, 'KB'),
      { ...about('script of one key in the search', await measureKeyStrokes(folder), 'ms'), target: targets.keyStroke },
    ];
  });
}
