import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A part of the tests that can be run alone: `vitest run --project <name>`. */
const part = (name: string, folders: string[], globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.ts`), globalSetup },
});

export default defineConfig({
  // Views are tested on small made-up content that is handed to them; the site's own is read by Astro alone.
  resolve: { alias: { 'astro:content': fileURLToPath(new URL('unit/data/no-content.ts', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    env: { SITE: 'https://site.example' },
    // Files change nothing that others read, so that they can share a worker and all that it has loaded.
    pool: 'threads',
    isolate: false,
    // One for each core; Vitest would leave one core idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine may take longer to draw than the second that Vitest would wait.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      part('unit', ['unit', 'content']),
      part('site', ['site']),
      part('browser', ['browser'], ['tests/browser/serve-site.ts']),
    ],
  },
});
