// Prints what pages, operating, building and sizes come to, and writes it to .cache/bench.json: npm run bench
//   npm run bench -- 1000 3000     instead, how building and searching grow with so many occupations, most of them invented
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { preview } from 'astro';
import { launchBrowser } from '../browser.mjs';
import { measureBuilding } from './build.ts';
import { measureOperating } from './operating.ts';
import { measurePages } from './pages.ts';
import { formatTable, isMissed, type Result } from './results.ts';

const written = '.cache/bench.json';

async function measureBuilt(): Promise<Result[]> {
  const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  try {
    const origin = `http://127.0.0.1:${server.port}`;
    console.info('Measuring pages …');
    const pages = await measurePages(browser, origin, 'dist');
    console.info('Operating them …');
    return [...pages, ...(await measureOperating(browser, origin))];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureGrowth(counts: readonly number[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const count of counts) {
    console.info(`Building with ${count} occupations …`);
    results.push(...(await measureBuilding(count)));
  }
  return results;
}

async function measureSite(): Promise<Result[]> {
  const built = await measureBuilt();
  console.info('Building …');
  // Minutes have gone by: what was found is worth printing even if the rest can't be had.
  const building = await measureBuilding().catch((error: unknown) => {
    console.error('Building could not be measured:', error);
    process.exitCode = 1;
    return [];
  });
  const partOf = (name: string) => built.filter(({ part }) => part === name);
  return [...partOf('pages'), ...partOf('operating'), ...building, ...partOf('sizes')];
}

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error(`Numbers of occupations, as in: npm run bench -- 1000 3000. Found: ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const results = counts.length > 0 ? await measureGrowth(counts) : await measureSite();
console.log(formatTable(results));
const marked = results.map((result) => ({ ...result, isMissed: isMissed(result) }));
const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length };
mkdirSync('.cache', { recursive: true });
writeFileSync(written, `${JSON.stringify({ at: new Date().toISOString(), machine, results: marked }, null, 2)}\n`);
console.info(`Written to ${written}.`);
