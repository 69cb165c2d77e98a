// Runs an Astro command in the foreground and without telemetry, whatever shell or program started it.
import { spawn } from 'node:child_process';

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Runs `astro` with these arguments; resolves with its exit code. Signals reach it, so that Ctrl+C ends both. */
export function runAstro(args) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 0));
  });
}

if (process.argv[1] === import.meta.filename) process.exit(await runAstro(process.argv.slice(2)));
