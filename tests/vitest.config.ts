import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Views are tested on small made-up content that is handed to them; the site's own is read by Astro alone.
  resolve: { alias: { 'astro:content': fileURLToPath(new URL('unit/data/no-content.ts', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    env: { SITE: 'https://site.example' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
