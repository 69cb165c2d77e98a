import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One direction: content → schemas → facts → data → pages → islands. A folder may not know those above it. */
const above = {
  schemas: ['facts', 'content', 'data', 'charts', 'islands', 'components', 'layouts', 'pages'],
  facts: ['content', 'data', 'charts', 'islands', 'components', 'layouts', 'pages'],
  content: ['data', 'charts', 'islands', 'components', 'layouts', 'pages'],
  data: ['content', 'charts', 'islands', 'components', 'layouts', 'pages'],
  charts: ['content', 'data', 'islands', 'components', 'layouts', 'pages'],
  islands: ['content', 'data', 'components', 'layouts', 'pages', 'schemas'],
};

const onlyDataReadsContent = {
  name: 'astro:content',
  message: 'Only src/data/ (and the wiring in src/content.config.ts) reads content.',
};

function oneDirection(folder, forbidden) {
  const patterns = forbidden.map((name) => ({
    group: [`**/${name}/**`],
    message: `src/${folder}/ stands below src/${name}/ and may not import it.`,
    allowTypeImports: folder === 'islands' && name === 'data',
  }));
  const paths = folder === 'data' ? [] : [onlyDataReadsContent];
  return {
    files: [`src/${folder}/**`],
    ignores: folder === 'data' ? ['src/data/content.ts'] : [],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] },
  };
}

/** A table that scrolls sideways is a named section that the keyboard reaches. */
const scrolledSection = { tags: ['section'] };

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules']),
  eslint.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', scrolledSection] },
  },
  {
    files: ['src/islands/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.recommended],
    rules: {
      // A chart is an `application`: one stop of the Tab key that answers to arrows, as ARIA has it for this role alone.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { ...scrolledSection, roles: ['application'] }],
      'jsx-a11y-x/no-noninteractive-element-interactions': ['error', { div: ['onKeyDown', 'onClick'] }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        dispatchEvent: 'readonly',
        Event: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A field taken out of an object so that the rest can be passed on.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  ...Object.entries(above).map(([folder, forbidden]) => oneDirection(folder, forbidden)),
  {
    files: ['src/components/**', 'src/layouts/**', 'src/pages/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [onlyDataReadsContent] }] },
  },
);
