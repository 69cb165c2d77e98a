import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page without the ids that Astro gives its islands: no script reads them, and as they are made from the path of the
 * project's folder, the same content would give other bytes on another machine.
 */
export function dropIslandIds(html: string): string {
  return html.replace(/<astro-island uid="[^"]*"/g, '<astro-island');
}

/** How the site's islands come alive: `client:operated` loads one when its reader first operates it. */
export function islands(): AstroIntegration {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'operated', entrypoint: './src/islands/operated.ts' });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(join(root, name), 'utf8');
          const without = dropIslandIds(html);
          if (without !== html) writeFileSync(join(root, name), without);
        }
      },
    },
  };
}
