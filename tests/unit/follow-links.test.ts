import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { followLinks } from '../site/follow-links.ts';

const root = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, html: string) => {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'index.html'), html);
};

test('follows links, loads and anchors, and names what leads nowhere with the page that has it', () => {
  write(
    '',
    '<h1 id="top">Home</h1><a href="/a/?q=1&amp;r=2#here">a</a><a href="#top">up</a><a href="#gone">gone</a>' +
      '<a href="https://example.org/">elsewhere</a><a href="/lost/">lost</a><img src="/no.png">&lt;a href="/text/"&gt;',
  );
  write('a', '<p id="here">here</p><a href="../b/#v=1&amp;x=2">b</a><a href="/#nowhere">home</a>');
  write('b', '<style>@font-face{src:url("/font.woff2")}</style>');
  write('island', '');
  const { broken, reached } = followLinks(root);
  expect(broken.toSorted()).toEqual([
    '/ → /#gone',
    '/ → /lost/',
    '/ → /no.png',
    '/a/ → /#nowhere',
    '/b/ → /font.woff2',
  ]);
  expect([...reached].toSorted()).toEqual(['/', '/a/', '/b/']);
});
