import { describe, expect, it } from 'vitest';
import { isAllowedTarget, lexProse, readProse, type ProsePart } from '../../src/facts/prose/read-prose.ts';

const text = (written: string, line = 0): ProsePart => ({ kind: 'text', text: written, line });
const link = (written: string, target: string, line = 0): ProsePart => ({ kind: 'link', text: written, target, line });
const refused = (what: string, written: string, line = 0): ProsePart => ({
  kind: 'refused',
  text: written,
  what,
  line,
});

describe('a line', () => {
  it('is split into text and links in order', () => {
    expect(readProse('Openings grew [89%](claim:growth), says [a report](source:report).')).toEqual([
      text('Openings grew '),
      link('89%', 'claim:growth'),
      text(', says '),
      link('a report', 'source:report'),
      text('.'),
    ]);
  });

  it('keeps the target of a link as written, so that a check can refuse it', () => {
    expect(readProse('[a](javascript:alert(1))')).toEqual([link('a', 'javascript:alert(1)')]);
  });

  it('is one text where emphasis cuts it, within a link too', () => {
    expect(readProse('**9**0% of it')).toEqual([text('90% of it')]);
    expect(readProse('[**9**0%](claim:x)')).toEqual([link('90%', 'claim:x')]);
  });

  it('has an escaped character as itself', () => {
    expect(readProse('5 \\* 6')).toEqual([text('5 * 6')]);
  });

  it('reads nothing from nothing', () => {
    expect(readProse('')).toEqual([]);
    expect(readProse('\n\n', 'body')).toEqual([]);
  });

  it.each([
    ['https://example.org', 'a link that is not [text](target)'],
    ['<https://example.org>', 'a link that is not [text](target)'],
    ['[a](<https://example.org>)', 'a link that is not [text](target)'],
    ['[a](claim:x "5%")', 'a link that is not [text](target)'],
    ['[a](claim:x\n"5%")', 'a link that is not [text](target)'],
    ['[](claim:x)', 'a link that is not [text](target)'],
    ['![5%](https://example.org/x.png)', 'a picture'],
    ['[![5%](x.png)](claim:x)', 'a picture'],
    ['`5%`', 'code'],
    ['~~5%~~', 'struck text'],
    ['&frac12;', 'a character written as its code'],
    ['&#x35;', 'a character written as its code'],
    ['<b>', 'HTML'],
    ['# a', 'a heading'],
    ['- a', 'a list'],
    ['a\n\nb', 'a second paragraph'],
    ['[a]: javascript:alert(1)', 'an address apart from its link'],
  ])('refuses %j', (markdown, what) => {
    expect(readProse(markdown).map((part) => part.kind === 'refused' && part.what)).toContain(what);
  });
});

describe('a body', () => {
  it('has its lists, nested and numbered, each with its line', () => {
    expect(readProse('- one\n- two [89%](claim:x)\n  - three\n\n1. four', 'body')).toEqual([
      text('one'),
      text('two ', 1),
      link('89%', 'claim:x', 1),
      text('three', 2),
      text('four', 4),
    ]);
  });

  it('has what goes over several lines in one piece', () => {
    expect(readProse('a\n\nOf [all\nthe](claim:x) rest', 'body')).toEqual([
      text('a'),
      text('Of ', 2),
      link('all\nthe', 'claim:x', 2),
      text(' rest', 3),
    ]);
  });

  it.each([
    ['[89%][1]\n\n[1]: https://example.org', 'a link that is not [text](target)'],
    ['[89%][1]\n\n[1]: https://example.org', 'an address apart from its link'],
    ['<div>\n5%\n</div>', 'HTML'],
    ['<!-- 5% -->', 'HTML'],
    ['| a |\n| --- |\n| 5% |', 'a table'],
    ['```\n6%\n```', 'code'],
    ['> 60%', 'a quotation'],
    ['a\n\n---\n\nb', 'a line across'],
    ['- [ ] a', 'a box to tick'],
    ['# a', 'a heading of this size'],
    ['a  \nb', 'a forced line break'],
  ])('refuses %j: %s', (markdown, what) => {
    expect(readProse(markdown, 'body').map((part) => part.kind === 'refused' && part.what)).toContain(what);
  });

  it('says where what it refuses stands', () => {
    expect(readProse('a\n\nb\n\n<p>', 'body')).toEqual([text('a'), text('b', 2), refused('HTML', '<p>', 4)]);
  });
});

describe('what a page gets', () => {
  const kinds = (markdown: string, form: 'line' | 'body') =>
    JSON.stringify(lexProse(markdown, form)).match(/"type":"(?!text|space|paragraph)\w+"/g) ?? [];

  it('is what the check allows', () => {
    expect(kinds('## a\n\n- *b* [c](claim:c)', 'body')).toEqual([
      '"type":"heading"',
      '"type":"list"',
      '"type":"list_item"',
      '"type":"em"',
      '"type":"link"',
    ]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](//example.org)',
    '[a]\n\n[a]: javascript:alert(1)',
    '![a](https://example.org/x.png)',
    '<img src=x onerror=alert(1)>',
    'a <script>alert(1)</script>',
    '- ![a](x.png)',
    '[![a](x.png)](claim:x)',
  ])('is plain text for %j', (markdown) => {
    for (const form of ['line', 'body'] as const)
      expect(kinds(markdown, form).filter((kind) => /image|html|def|link/.test(kind))).toEqual(
        markdown.startsWith('[!') ? ['"type":"link"'] : [],
      );
  });
});

it('a link leads to a claim, a source or a role, or to a plain address', () => {
  for (const target of ['claim:a-b', 'source:x', 'role:y', 'https://example.org/a?b=c#d'])
    expect(isAllowedTarget(target), target).toBe(true);
  const odd = ['javascript:x', 'claim:', 'claim:a b', 'task:x', 'ftp://example.org', '//example.org', '/claims/'];
  const more = [
    'https://a:b@example.org',
    'https://example.org/"x',
    "https://example.org/'x",
    'https://example.org/ x',
  ];
  for (const target of [...odd, ...more]) expect(isAllowedTarget(target), target).toBe(false);
});
