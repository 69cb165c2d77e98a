// Runs an Astro command in the foreground and without telemetry, whatever shell or program started it.
import { run } from './run.mjs';
import { readSettings } from './settings.ts';

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The settings; a setting that makes no sense ends the program with one sentence. */
export function settingsOrExit() {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

/** Runs `astro` with these arguments; resolves with its exit code. */
export function runAstro(args) {
  settingsOrExit();
  return run(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { env: environment });
}

if (process.argv[1] === import.meta.filename) process.exit(await runAstro(process.argv.slice(2)));
