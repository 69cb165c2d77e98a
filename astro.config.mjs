import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { readSettings } from './scripts/settings.ts';
import { contentCheck } from './src/content/astro-integration.ts';
import { cutFont, lettersIn } from './src/fonts/cut-font.ts';
import { islands } from './src/islands/astro-integration.ts';
import { isListed, movedPages } from './src/layouts/astro-integration.ts';

const { site, base, port, host, repository } = readSettings(process.env);

/** The policy's name for a file that the layout writes into the page as it is. */
const hashOf = (path) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(path, import.meta.url)))
    .digest('base64')}`;

const serif = await cutFont(
  './node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  lettersIn(['content', 'src']),
  './.cache/fonts',
);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The default 'jsx' drops the space where a line of text ends and a link begins.
  compressHTML: true,
  // A component’s rules weigh no more than shared ones.
  scopedStyleStrategy: 'where',
  // Most of the time a page waits for the disk; drawing share pictures waits for sharp's own threads.
  // A style sheet of its own would hold the first paint up by a round trip; a page’s rules are 6 KB of it.
  build: { concurrency: 8, inlineStylesheets: 'always' },
  integrations: [contentCheck(), react(), islands(), movedPages(), sitemap({ filter: isListed })],
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  server: { port, host },
  vite: {
    define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(repository ?? '') },
    // The defaults of some scales of Chart.js read a property of something else: without this, readers load those scales.
    build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } },
  },
  // Writes the schemas of content/ to .astro/, from which editors complete the fields of Markdown files.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      // The font if it is there at the first paint, as it is from a reader's second page on, else the fallback; no late swap.
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: 600,
            style: 'normal',
            src: [serif],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { hashes: [hashOf('./src/layouts/theme-script.js')] },
      styleDirective: { hashes: ['./src/layouts/layers.css', './src/layouts/view-transition.css'].map(hashOf) },
    },
  },
});
