import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const lock = {
  packages: {
    '': {},
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  },
};
let root = '';
const marker = () => join(root, 'node_modules/.package-lock.json');
const write = (path: string, data: unknown) => writeFileSync(join(root, path), JSON.stringify(data));

/** Runs the script with an npm that writes down how it was called, in the words of the lock file; `flags` are for Node. */
function run(flags: readonly string[] = []) {
  const env = { PATH: `${root}:${process.env['PATH']}`, NODE_ENV: 'production' };
  const command = [...flags, resolve('scripts/install.mjs')];
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
}

/** How the script ended, and what npm was told. */
function install() {
  const { status } = run();
  const calls = join(root, 'calls');
  return { status, calls: existsSync(calls) ? readFileSync(calls, 'utf8') : '' };
}

/** Runs the script as a machine does whose own Node is of this version. */
function installOn(version: string) {
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = run(['--import', `data:text/javascript,${encodeURIComponent(code)}`]);
  return { status, stderr };
}

/** Makes npm install a Node of the site that ends with this status when it is run. */
function bringNode(status: number) {
  const node = 'node_modules/node/bin/node';
  const lines = [
    'mkdir -p node_modules/node/bin',
    `printf '#!/bin/sh\\nexit ${status}\\n' > ${node}`,
    `chmod +x ${node}`,
  ];
  writeFileSync(join(root, 'npm'), `#!/bin/sh\n${lines.join('\n')}\n`);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'node_modules/half-written'), { recursive: true });
  write('package-lock.json', lock);
  writeFileSync(
    join(root, 'npm'),
    '#!/bin/sh\necho "$*" >> calls\nls node_modules 2>/dev/null >> calls\nexit ${FAIL:-0}\n',
  );
  chmodSync(join(root, 'npm'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what an interrupted install has left is deleted, and all is installed, as the lock says', () => {
  const { status, calls } = install();
  expect(status).toBe(0);
  expect(calls).toMatch(/^ci --include=dev --include=optional/);
  expect(calls).not.toContain('half-written');
});

test('nothing is installed when all is there; what is for other systems need not be', () => {
  writeFileSync(marker(), JSON.stringify({ packages: { 'node_modules/astro': { version: '7.3.5' } } }));
  expect(install()).toEqual({ status: 0, calls: '' });
});

test.each([
  ['another version', { 'node_modules/astro': { version: '7.3.4' } }],
  ['none', {}],
])('%s of a package than the lock has is an install', (_name, packages) => {
  writeFileSync(marker(), JSON.stringify({ packages }));
  expect(install().calls).toMatch(/^ci /);
});

test.each([
  ['has just been installed', false],
  ['was there', true],
])('where all %s but the Node of the site, and the machine’s own is too old, it says so', (_name, before) => {
  if (before) writeFileSync(marker(), JSON.stringify(lock));
  const { status, stderr } = installOn('20.19.0');
  expect(status).toBe(1);
  expect(stderr).toContain('This machine has 20.19.0');
  expect(stderr).toContain('run "npm ci --include=dev --ignore-scripts=false", or install Node 24');
});

test('a machine’s own Node will do where it is new enough, and an old one where the site has its own', () => {
  expect(installOn('24.0.0').status).toBe(0);
  bringNode(0);
  expect(installOn('20.19.0').status).toBe(0);
});

test('a Node of the site that does not run is deleted, so that it is not called', () => {
  bringNode(1);
  expect(installOn('20.19.0').status).toBe(1);
  expect(existsSync(join(root, 'node_modules/node/bin/node'))).toBe(false);
});
