import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Stands in for Astro: writes a page that says what content/ holds, then does what the content says. */
const astro = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const out = process.argv[process.argv.indexOf('--outDir') + 1];
  const content = readFileSync('content/fact', 'utf8');
  mkdirSync(out, { recursive: true });
  writeFileSync(out + '/index.html', content + ' for ' + (process.env.BASE_PATH ?? '/'));
  if (content === 'broken') process.exit(1);
  if (content === 'endless') setInterval(() => {}, 1000);
`;
const script = resolve('scripts/build.mjs');
const unlessBuilt = `import { build } from ${JSON.stringify(new URL(`file://${script}`).href)}; process.exit(await build({ unlessBuilt: true }));`;
let root = '';
const page = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const setFact = (fact: string) => writeFileSync(join(root, 'content/fact'), fact);
const build = (args = [script], settings: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], ...settings } });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const folder of ['content', 'src', 'public', 'node_modules/astro/bin'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'node_modules/astro/bin/astro.mjs'), astro);
  setFact('first');
  expect(build().status).toBe(0);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a build takes the place of the former one and leaves nothing else behind', () => {
  setFact('second');
  expect(build().status).toBe(0);
  expect(page()).toBe('second for /');
  expect(readdirSync(join(root, '.cache'))).toEqual(['built']);
});

test('a build that fails says so and leaves the former one', () => {
  setFact('broken');
  expect(build().status).toBe(1);
  expect(page()).toBe('first for /');
  expect(readdirSync(join(root, '.cache'))).toEqual(['built']);
});

test('a build that is killed leaves the former one, and the next one tidies up', async () => {
  setFact('endless');
  const child = spawn(process.execPath, [script], { cwd: root, stdio: 'ignore', detached: true });
  const isWriting = () => readdirSync(join(root, '.cache')).some((name) => name.startsWith('building-'));
  while (!isWriting()) await new Promise((done) => setTimeout(done, 20));
  process.kill(-(child.pid ?? NaN), 'SIGKILL');
  await once(child, 'exit');
  expect(page()).toBe('first for /');
  setFact('third');
  expect(build().status).toBe(0);
  expect(page()).toBe('third for /');
  expect(readdirSync(join(root, '.cache'))).toEqual(['built']);
});

test('what is built already is built again only for other content or another setting that pages show', () => {
  const start = (settings?: Record<string, string>) => build(['--input-type=module', '--eval', unlessBuilt], settings);
  writeFileSync(join(root, 'dist/index.html'), 'still there');
  expect(start().status).toBe(0);
  expect(page()).toBe('still there');
  expect(start({ BASE_PATH: '/careers' }).status).toBe(0);
  expect(page()).toBe('first for /careers');
  writeFileSync(join(root, 'dist/index.html'), 'still there');
  expect(start({ BASE_PATH: '/careers', PORT: '8080', HOST: '0.0.0.0' }).status).toBe(0);
  expect(page()).toBe('still there');
  expect(start({ BASE_PATH: '/careers', REPOSITORY_URL: 'https://github.com/a/b' }).status).toBe(0);
  expect(page()).toBe('first for /careers');
  setFact('fourth');
  start({ BASE_PATH: '/careers' });
  expect(page()).toBe('fourth for /careers');
});

test('a setting that makes no sense ends it in one sentence, without a stack', () => {
  const { status, stderr } = build([script], { SITE_URL: 'example.org' });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('SITE_URL is "example.org"; allowed is scheme and host, such as https://example.org.');
  expect(existsSync(join(root, '.cache/build.lock'))).toBe(false);
});
