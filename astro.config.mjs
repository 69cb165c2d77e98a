import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/content/astro-integration.ts';
import { cutFont, lettersIn } from './src/fonts/cut-font.ts';

/** The policy's name for a file that the layout writes into the page as it is. */
const hashOf = (path) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(path, import.meta.url)))
    .digest('base64')}`;

/** `client:operated`: an island that loads when its reader first operates it. */
const operated = {
  name: 'operated',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'operated', entrypoint: './src/islands/operated.ts' });
    },
  },
};

const serif = await cutFont(
  './node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  lettersIn(['content', 'src']),
  './node_modules/.cache/career-risk-explorer/fonts',
);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The default 'jsx' drops the space where a line of text ends and a link begins.
  compressHTML: true,
  // Most of the time a page waits for the disk; drawing share pictures waits for sharp's own threads.
  // A style sheet of its own would hold the first paint up by a round trip; a page’s rules are 6 KB of it.
  build: { concurrency: 8, inlineStylesheets: 'always' },
  integrations: [contentCheck(), react(), operated, sitemap({ filter: (page) => !page.includes('/embed/') })],
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  server: { port: Number(process.env.PORT ?? 4321), host: process.env.HOST ?? 'localhost' },
  devToolbar: { enabled: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      // With the preload this means: the font if it is there at the first paint, else the fallback; no late swap.
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
      styleDirective: { hashes: [hashOf('./src/layouts/view-transition.css')] },
    },
  },
});
