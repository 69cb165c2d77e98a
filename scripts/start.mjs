// Serves the built site; builds it first when its inputs have changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { runAstro } from './astro.mjs';

const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];
const stampFolder = 'node_modules/.cache/career-risk-explorer';
const stampFile = `${stampFolder}/built`;

function describeInputs() {
  const hash = createHash('sha256');
  hash.update(`${process.env.SITE_URL ?? ''} ${process.env.BASE_PATH ?? ''}`);
  for (const input of inputs) {
    const files = statSync(input).isDirectory()
      ? readdirSync(input, { recursive: true }).map((name) => `${input}/${name}`)
      : [input];
    for (const file of files.sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const now = describeInputs();
const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (now !== built || !existsSync('dist/index.html')) {
  const code = await runAstro(['build']);
  if (code !== 0) process.exit(code);
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stampFile, now);
}
process.exit(await runAstro(['preview']));
