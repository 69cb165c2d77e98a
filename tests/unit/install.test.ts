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

/** Runs the script with an npm that writes down how it was called, in the words of the lock file. */
function install() {
  const env = { PATH: `${root}:${process.env['PATH']}`, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [resolve('scripts/install.mjs')], { cwd: root, env });
  const calls = join(root, 'calls');
  return { status, calls: existsSync(calls) ? readFileSync(calls, 'utf8') : '' };
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
