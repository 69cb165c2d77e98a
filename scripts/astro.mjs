// Runs an Astro command in the foreground and without telemetry, whatever shell or program started it.
import { inTurn } from './in-turn.mjs';
import { run } from './run.mjs';
import { readSettings } from './settings.ts';

/** Held by whoever reads the content into Astro's store. */
export const buildLock = '.cache/build.lock';

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

/** A check reads the content into the store that a build writes too: done at once, one loses the file to the other. */
function runInTurn(args) {
  if (args[0] !== 'check') return runAstro(args);
  return inTurn(buildLock, 'A build is running; the check of types waits for it …', () => runAstro(args));
}

if (process.argv[1] === import.meta.filename) process.exit(await runInTurn(process.argv.slice(2)));
