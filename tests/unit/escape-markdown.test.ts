import { marked } from 'marked';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/facts/format/markdown.ts';

it.each(['C# *and* _C_ [experts](x)', '<b>', 'a \\ b', '`code` | ~~gone~~', 'plain, 35 to 96'])(
  'shows %s as it is',
  (text) => {
    const shown = marked.parseInline(escapeMarkdown(text)) as string;
    expect(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(text);
  },
);
