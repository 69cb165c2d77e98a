// Installs what is missing, and nothing when nothing is. Runs before any dependency exists, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { inTurn } from './in-turn.mjs';
import { run } from './run.mjs';

const windows = process.platform === 'win32';
/** npm writes it at the end of every install: what it installed, in the form of the lock file. */
const marker = 'node_modules/.package-lock.json';
const nodeOfSite = `node_modules/node/bin/node${windows ? '.exe' : ''}`;
const oldestNode = 24;

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package that the lock file asks for is there in that version. Packages for other systems are not. */
function isInstalled() {
  if (!existsSync(marker)) return false;
  const there = readPackages(marker);
  return Object.entries(readPackages('package-lock.json')).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || there[name]?.version === version || (!there[name] && (optional || devOptional)),
  );
}

async function install() {
  console.info('Installing what is missing …');
  // First, so that an install that is interrupted is seen to be.
  rmSync(marker, { force: true });
  if (windows && existsSync(nodeOfSite)) {
    // Windows deletes no program that runs, as this one does, but renames it.
    mkdirSync('.cache', { recursive: true });
    renameSync(nodeOfSite, `.cache/node-${process.pid}.exe`);
  }
  rmSync('node_modules', { recursive: true, force: true });
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Also where NODE_ENV is "production" or npm is set to leave some out: tests and builds need them all.
  const all = ['--include=dev', '--include=optional'];
  const code = await run(windows ? 'npm.cmd' : 'npm', ['ci', ...all, ...quiet], { shell: windows });
  if (code !== 0) process.exit(code);
  // One for another C library, say: without it the machine's own Node runs, if it is new enough.
  if (existsSync(nodeOfSite) && spawnSync(nodeOfSite, ['--version']).status !== 0) rmSync(nodeOfSite);
}

if (!isInstalled())
  await inTurn('.cache/install.lock', 'Something else installs what is missing; waiting for it …', async () => {
    if (!isInstalled()) await install();
  });

if (!existsSync(nodeOfSite) && parseInt(process.versions.node) < oldestNode) {
  console.error(
    `The site is built by Node ${oldestNode} or newer. This machine has ${process.versions.node}, and the one that comes with the dependencies is not at ${nodeOfSite}, as happens where npm may run no install scripts: run "npm ci --include=dev --ignore-scripts=false", or install Node ${oldestNode}.`,
  );
  process.exit(1);
}
