import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/facts/format/html.ts';

it('leaves no way out of a text or an attribute', () =>
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;'));
