import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuilt } from './built.ts';
import { followLinks } from './follow-links.ts';

const root = mkdtempSync(join(tmpdir(), 'base-path-'));
const dist = join(root, 'careers');
const site = 'https://example.org/careers/';
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** CI builds the whole site once more, `npm test` a small one: each of its pages is one of the whole site's kinds. */
const isWhole = Boolean(process.env['CI']);
const pagesAtLeast = isWhole ? 3000 : 80;

let files: { path: string; text: string }[] = [];

/** Ends whatever opens a connection. */
const noNetwork = `data:text/javascript,${encodeURIComponent(
  `import{Socket}from'node:net';Socket.prototype.connect=()=>{console.error('opens a connection');process.exit(9)}`,
)}`;

/** A copy of the project as someone may have it: spaces and an umlaut in its path, not from git. */
function copyProject(): string {
  const project = join(root, 'Möllers copy of the site');
  const copied = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const name of copied) cpSync(name, join(project, name), { recursive: true });
  cpSync(isWhole ? 'content' : 'tests/fixtures/content', join(project, 'content'), { recursive: true });
  mkdirSync(join(project, '.cache'));
  for (const name of ['node_modules', '.cache/pictures'])
    symlinkSync(join(process.cwd(), name), join(project, name), 'junction');
  return project;
}

beforeAll(() => {
  const build = spawnSync(process.execPath, ['scripts/astro.mjs', 'build', '--outDir', dist], {
    cwd: copyProject(),
    encoding: 'utf8',
    // Not the whole environment: Vitest puts a BASE_URL of its own into it.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SITE_URL: 'https://example.org',
      BASE_PATH: '/careers',
      // Elsewhere it is tomorrow, and numbers are written in another way.
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'de_DE.UTF-8',
      NODE_OPTIONS: `--import=${noNetwork}`,
    },
  });
  if (build.status !== 0) throw new Error(build.stderr || build.stdout);
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|json|xml|txt|csv|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(dist.length).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}, 300_000);

test('under a base path every link, asset and anchor leads somewhere', () => {
  const { broken, reached } = followLinks(root, '/careers/');
  expect(broken.slice(0, 20)).toEqual([]);
  expect(reached.size).toBeGreaterThan(pagesAtLeast);
});

test('every address of our own, in pages, data, feeds and pictures, carries site and base path', () => {
  expect(files.length).toBeGreaterThan(pagesAtLeast);
  for (const { path, text } of files) {
    // Root-relative links, also in data that scripts and readers of the API get.
    const links = [...text.matchAll(/(?:href|src|content|data-embed)="(\/[^"]*)"|"(?:href|src|compare)":"(\/[^"]*)"/g)];
    for (const [, attribute, field] of links) expect(attribute ?? field, path).toMatch(/^\/careers\//);
    const addresses = [...text.matchAll(/https:\/\/example\.org[^\s"'<>)\\]*/g)].map(([address]) => address);
    for (const address of addresses) expect(address, path).toMatch(/^https:\/\/example\.org\/careers\//);
    expect(text, path).not.toContain('localhost:4321');
  }
});

test('pictures, data files and the files of a comparison stand where the pages say', () => {
  const paths = new Set(files.map(({ path }) => path));
  const pageAt = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  // The comparison asks for files under the site's root, which its page hands to it.
  expect(pageAt('/compare/index.html')).toMatch(/props="[^"]*&quot;root&quot;:\[0,&quot;\/careers\/&quot;\]/);
  expect(paths).toContain('/compare/data/tasks.json');
  expect(paths).toContain('/compare/data/electrician.json');
  expect(pageAt('/robots.txt')).toContain(`Sitemap: ${site}sitemap-index.xml`);
  expect(pageAt('/index.html')).toContain(`<link rel="home" href="/careers/"`);
  expect(pageAt('/index.html')).toContain(`content="${site}share/home.png"`);
});

// The same content is built twice in CI alone.
if (isWhole) {
  test('another folder, time zone, language and build give the same pages, byte by byte', () => {
    // What has to differ: addresses, and the hashes of files that hold some.
    const alike = (html: string) =>
      html
        // Without an address the site calls itself so where it says how to cite it.
        .replace(', this site</p>', ', http://localhost:4321/data/</p>')
        .replaceAll('https://example.org/careers', 'http://localhost:4321')
        .replaceAll('/careers/', '/')
        .replace(/(\/_astro\/[\w.-]+?)\.[\w-]{8}\.(?=js|css)/g, '$1.')
        .replace(/'sha256-[^']+'/g, '');
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(900);
    const other = pages.filter(({ path, text }) => alike(text) !== alike(readBuilt(path))).map(({ path }) => path);
    expect(other).toEqual([]);
  });
}
