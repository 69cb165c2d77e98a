import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const moved = new Set<string>();

/** Finds the pages that only lead on to another. It stands before the sitemap, which asks for them when all is built. */
export function movedPages(): AstroIntegration {
  return {
    name: 'moved-pages',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        moved.clear();
        // Home is '', and the page for what is not found is a file of its own.
        for (const { pathname } of pages.filter((page) => page.pathname !== '404/')) {
          const html = readFileSync(new URL(`${pathname}index.html`, dir), 'utf8');
          if (html.includes('<meta http-equiv="refresh"')) moved.add(`/${pathname}`);
        }
      },
    },
  };
}

/** Whether a page is found under its own address: embeds stand in others' pages, moved ones elsewhere. */
export function isListed(address: string): boolean {
  const { pathname } = new URL(address);
  return !pathname.includes('/embed/') && ![...moved].some((path) => pathname.endsWith(path));
}
