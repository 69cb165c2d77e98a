import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** What a build runs: the site, and the scripts that start it. */
const files = [
  'astro.config.mjs',
  ...['install', 'run', 'in-turn', 'astro', 'build', 'start'].map((name) => `scripts/${name}.mjs`),
  'scripts/settings.ts',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name))
    .map((name) => join('src', name)),
];

/** The package of an import that is there at run time: `@astrojs/react` of `@astrojs/react/jsx`. */
const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:[^'";]*? from )?'([^.'][^']*)'/gm)].map(
    ([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '',
  ),
);

test('what a build needs is a dependency, so that it runs where those for development are left out', () => {
  const needed = new Set(imports.filter((name) => !/^(?:node|astro):/.test(name)));
  expect(needed.size).toBeGreaterThan(10);
  expect([...needed].filter((name) => !(name in dependencies))).toEqual([]);
  // The Node that runs it.
  expect(dependencies).toHaveProperty('node');
});
