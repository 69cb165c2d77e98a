import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { inTurn } from '../../scripts/in-turn.mjs';

const folder = mkdtempSync(join(tmpdir(), 'in-turn-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Takes the lock in another process, writes `log` at the start and the end of its work, and says when it has begun. */
function work(lock: string, log: string, milliseconds: number) {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { inTurn } from ${JSON.stringify(pathToFileURL(resolve('scripts/in-turn.mjs')).href)};
    await inTurn(${JSON.stringify(lock)}, 'waiting', async () => {
      appendFileSync(${JSON.stringify(log)}, '(');
      await wait(${milliseconds});
      appendFileSync(${JSON.stringify(log)}, ')');
    });`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' });
}

test('two at once take turns', async () => {
  const [lock, log] = [join(folder, 'turns'), join(folder, 'turns.log')];
  const both = [work(lock, log, 300), work(lock, log, 300)];
  await Promise.all(both.map((child) => once(child, 'exit')));
  expect(readFileSync(log, 'utf8')).toBe('()()');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const [lock, log] = [join(folder, 'killed'), join(folder, 'killed.log')];
  const child = work(lock, log, 60_000);
  while (!existsSync(log)) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(lock)).toBe(true);
  expect(await inTurn(lock, 'waiting', () => Promise.resolve('done'))).toBe('done');
});

test('work that fails gives the lock back', async () => {
  const lock = join(folder, 'failed');
  await expect(inTurn(lock, 'waiting', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
