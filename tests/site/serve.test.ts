import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('the server passes over a port in use, and ends when npm does', async () => {
  const holder = createServer().listen(0, 'localhost');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  // As npm starts a script, under a shell that goes without passing SIGTERM on.
  const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/astro.mjs preview --ignore-lock; true`], {
    env: { PATH: process.env['PATH'], PORT: String(port), npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  shell.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = async (): Promise<string> => {
    const [found] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    return found ?? wait(50).then(address);
  };
  const served = await address();
  holder.close();
  expect(served).not.toBe(`http://localhost:${port}`);
  expect((await fetch(served)).status).toBe(200);
  shell.kill('SIGTERM');
  const ended = async (): Promise<boolean> =>
    fetch(served).then(
      () => wait(50).then(ended),
      () => true,
    );
  expect(await ended()).toBe(true);
});
