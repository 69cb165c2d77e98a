// Installs what is missing, and nothing when nothing is. Runs before any dependency exists, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this file at the end of every install.
const installed = changed('node_modules/.package-lock.json');
if (installed === 0 || installed < Math.max(changed('package.json'), changed('package-lock.json'))) {
  console.info('Installing what is missing …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that lists fewer platforms than the registry now has.
  const { status } = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
