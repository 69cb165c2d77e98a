import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'failing-build-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (command: string[]) =>
  spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
const sector = join(root, 'content/sectors/creative.md');
const block = /content\/sectors\/creative\.md:\d+ {2}body\n {2}found: {3}"80%"\n {2}allowed: what the claim .*/;

test('on broken content the check and the build say the same and stop, with exit code 1 and no stack trace', () => {
  cpSync(join(project, 'tests/fixtures/content'), join(root, 'content'), { recursive: true });
  for (const path of ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(project, path), join(root, path), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const text = readFileSync(sector, 'utf8');
  expect(text).toContain('[90%](claim:podcast-commission-rates)');
  writeFileSync(sector, text.replace('[90%](claim:', '[80%](claim:'));
  const outputs = [run(['scripts/check-content.ts']), run(['scripts/astro.mjs', 'build'])].map((result) => {
    expect(result.status).toBe(1);
    const said = result.stdout + result.stderr;
    expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
    return block.exec(said)?.[0];
  });
  expect(outputs[0]).toBeDefined();
  expect(outputs[1]).toBe(outputs[0]);
});
