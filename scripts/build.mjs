// Builds the site beside `dist/` and then puts it in its place, so that a build that fails or is killed changes nothing.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { buildLock, runAstro, settingsOrExit } from './astro.mjs';
import { inTurn } from './in-turn.mjs';

const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Says from which inputs and for which address `dist/` was built. */
const stamp = '.cache/built';
/** Named by process: the Astro of a build that was killed may go on writing into its own. */
const fresh = `.cache/building-${process.pid}`;
const former = `.cache/former-${process.pid}`;

const remove = (path) => rmSync(path, { recursive: true, force: true });

function filesOf(input) {
  const found = lstatSync(input, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [input] : [];
  return readdirSync(input, { recursive: true })
    .map((name) => `${input}/${name}`)
    .sort();
}

/** Any setting may change a page but those that say where it is served. */
function describeInputs(settings) {
  const hash = createHash('sha256').update(`${JSON.stringify({ ...settings, port: 0, host: '' })}\n`);
  for (const file of inputs.flatMap(filesOf)) {
    const { size, mtimeMs } = lstatSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const isBuiltFrom = (described) =>
  existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === described;

/** Puts the fresh build where the former one is; the stamp is never that of another build. */
function replaceBuild(described) {
  remove(stamp);
  if (existsSync('dist')) renameSync('dist', former);
  renameSync(fresh, 'dist');
  writeFileSync(stamp, described);
  remove(former);
}

/** Builds `dist/`; with `unlessBuilt` only if it was built from other inputs or for another address. Gives the exit code. */
export function build({ unlessBuilt = false, args = [] } = {}) {
  const settings = settingsOrExit();
  return inTurn(buildLock, 'Another build is running; waiting for it …', async () => {
    const described = describeInputs(settings);
    if (unlessBuilt && isBuiltFrom(described)) return 0;
    // What builds that were killed have left.
    for (const name of readdirSync('.cache')) if (/^(?:building|former)-/.test(name)) remove(`.cache/${name}`);
    const code = await runAstro(['build', ...args, '--outDir', fresh]);
    if (code === 0) replaceBuild(described);
    else remove(fresh);
    return code;
  });
}

if (process.argv[1] === import.meta.filename) process.exit(await build({ args: process.argv.slice(2) }));
