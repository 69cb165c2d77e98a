// Finds the browser for the tests; `node scripts/browser.mjs` installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Whether the program starts at all: a download without its system libraries does not. */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function onPath(name) {
  const which = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(which, [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}

let found;

/** Path of a Chromium that starts, or undefined. CHROME_PATH comes first. What was found once is not looked for again. */
export function findBrowser() {
  return (found ??= lookForBrowser());
}

function lookForBrowser() {
  const candidates = [process.env.CHROME_PATH, ...names.map(onPath), ...places, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && starts(path));
}

/** Starts the browser as tests need it: as root too, and without its own requests to the network. */
export function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `node scripts/browser.mjs`');
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet],
  });
}

function run(command, args, timeout) {
  console.info(`No browser found. Trying: ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout,
    }).status === 0
  );
}

function installBrowser() {
  const playwright = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  if (run(process.execPath, playwright, 300_000) && findBrowser()) return findBrowser();
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  run('apt-get', ['update'], 300_000);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  return findBrowser();
}

if (process.argv[1] === import.meta.filename && !findBrowser() && !installBrowser()) {
  console.error(
    'The tests need a Chromium browser and none could be installed: install Chromium or Chrome and run the tests again, or set CHROME_PATH to one.',
  );
  process.exit(1);
}
