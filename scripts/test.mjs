// Runs every test: those of functions and content while the site is built, then those of what was built.
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const log = '.cache/build.log';

/** Whatever else was asked for, as in `npm test -- compare`; a part that has none of it is then no failure. */
const asked = process.argv.slice(2);

/** Runs the tests of these projects. */
function runTests(...projects) {
  const options = ['--config', 'tests/vitest.config.ts', ...asked, ...(asked.length > 0 ? ['--passWithNoTests'] : [])];
  const chosen = projects.flatMap((project) => ['--project', project]);
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...chosen]);
}

/** Builds the site. It has thousands of lines to say, which would be lost among those of the tests. */
function build() {
  mkdirSync('.cache', { recursive: true });
  const said = openSync(log, 'w');
  return run(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', said, said] });
}

const [built, unit] = await Promise.all([build(), runTests('unit')]);
if (built !== 0) {
  console.error(`The site could not be built:\n${readFileSync(log, 'utf8')}`);
  process.exit(built);
}
const rest = await runTests('site', 'browser');
if (unit !== 0) console.error('Tests of functions and content failed: see further up.');
process.exit(unit || rest);
