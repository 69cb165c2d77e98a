import { describe, expect, it } from 'vitest';
import { readProse, type ProsePart } from '../../src/facts/prose/read-prose.ts';

function text(written: string): ProsePart {
  return { kind: 'text', text: written };
}

function link(written: string, target: string): ProsePart {
  return { kind: 'link', text: written, target };
}

function html(written: string): ProsePart {
  return { kind: 'html', text: written };
}

/** The texts alone, white space at the ends and empty ones left out. */
function texts(markdown: string): string[] {
  return readProse(markdown)
    .map((part) => part.text.trim())
    .filter((part) => part !== '');
}

describe('readProse', () => {
  it('splits text and links in order', () => {
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

  it('reads bare addresses, reference links and images as links', () => {
    expect(readProse('https://example.org/2025')).toEqual([
      link('https://example.org/2025', 'https://example.org/2025'),
    ]);
    expect(readProse('[89%][1]\n\n[1]: https://example.org')).toEqual([link('89%', 'https://example.org')]);
    expect(readProse('![89%](picture.png)')).toEqual([link('89%', 'picture.png')]);
  });

  it('reads headings, emphasis and struck text', () => {
    expect(texts('## Of 5\n\n**bold 6** and *slanted 7* and ~~struck 8~~')).toEqual([
      'Of 5',
      'bold 6',
      'and',
      'slanted 7',
      'and',
      'struck 8',
    ]);
  });

  it('reads lists, nested and numbered', () => {
    expect(readProse('- one\n- two [89%](claim:x)\n  - three\n\n1. four')).toEqual([
      text('one'),
      text('two '),
      link('89%', 'claim:x'),
      text('three'),
      text('four'),
    ]);
  });

  it('reads quotations', () => {
    expect(readProse('> Of 60, [6](claim:x) agree')).toEqual([text('Of 60, '), link('6', 'claim:x'), text(' agree')]);
  });

  it('reads code, in a line and as a block, as text', () => {
    expect(readProse('a `5%` b')).toEqual([text('a '), text('5%'), text(' b')]);
    expect(readProse('```\n6%\n```')).toEqual([text('6%')]);
  });

  it('does not take a link in code for a link', () => {
    expect(readProse('`[89%](claim:x)`')).toEqual([text('[89%](claim:x)')]);
  });

  it('reads HTML as HTML, in a line and as a block', () => {
    expect(readProse('<b>5%</b> x')).toEqual([html('<b>'), text('5%'), html('</b>'), text(' x')]);
    expect(readProse('<div>\n5%\n</div>')).toEqual([html('<div>\n5%\n</div>')]);
    expect(readProse('<!-- 5% -->')).toEqual([html('<!-- 5% -->')]);
    expect(readProse('a <script>alert(1)</script>').map(({ kind }) => kind)).toContain('html');
  });

  it('reads an escaped character as itself', () => {
    expect(
      readProse('5 \\* 6')
        .map((part) => part.text)
        .join(''),
    ).toBe('5 * 6');
  });

  it('passes over no figure in a table', () => {
    expect(texts('| a | b |\n| --- | --- |\n| 5% | [6%](claim:x) |')).toEqual(['a', 'b', '5%', '6%']);
  });

  it('reads nothing from nothing', () => {
    expect(readProse('')).toEqual([]);
    expect(readProse('\n\n')).toEqual([]);
  });
});
