import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from './check-content.ts';

/** Prints every problem of the content. Returns whether there was none. */
function report(root: string): boolean {
  const { problems } = checkContent(root);
  if (problems.length > 0) console.error(`\n${formatProblems(problems)}\n`);
  return problems.length === 0;
}

/** Stops a build on unsound content before Astro sees it; in development it reports and goes on. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command === 'preview' || report(fileURLToPath(config.root))) return;
        if (command !== 'dev') process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        server.watcher.add(join(root, 'content'));
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(join(root, 'content'))) report(root);
        });
      },
    },
  };
}
