import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/facts/search/fold-text.ts';
import { formatFilter, matchesFilter, parseFilter, type LedgerFilter } from '../../src/facts/links/ledger-filter.ts';

const all: LedgerFilter = {
  theme: '',
  grade: '',
  source: '',
  check: '',
  text: '',
};
const claim: LedgerFilter = {
  theme: 'pay',
  grade: 'survey',
  source: 'some-report',
  check: 'close',
  text: foldText('Senior pay reaches $550,000 in the US, says Café'),
};

describe('parseFilter and formatFilter', () => {
  it.each<[Partial<LedgerFilter>, string]>([
    [{}, ''],
    [{ theme: 'pay' }, '?v=1&theme=pay'],
    [{ text: 'up to' }, '?v=1&q=up+to'],
    [
      {
        theme: 'pay',
        grade: 'survey',
        source: 'some-report',
        check: 'close',
        text: '89%',
      },
      '?v=1&theme=pay&grade=survey&source=some-report&check=close&q=89%25',
    ],
  ])('writes %j as "%s"', (parts, search) => {
    expect(formatFilter({ ...all, ...parts })).toBe(search);
  });

  it.each<Partial<LedgerFilter>>([
    {},
    { theme: 'pay' },
    { grade: 'model-estimate', check: 'not-checked' },
    { text: 'a&b=c?d#e+f g%20h' },
    { text: '<script>alert("1")</script>' },
    { text: 'naïve 薪水 🤖 “quoted”' },
    { text: "'; DROP TABLE claims; --" },
    { source: '../../etc/passwd', text: '\n\t\u0000' },
  ])('comes back from its own query: %j', (parts) => {
    const filter = { ...all, ...parts };
    expect(parseFilter(formatFilter(filter))).toEqual(filter);
  });

  it('reads with or without the question mark', () => {
    expect(parseFilter('theme=pay')).toEqual(parseFilter('?theme=pay'));
  });

  it('passes over what it does not know', () => {
    expect(parseFilter('?v=99&colour=red&theme=pay&__proto__=x&constructor=y&text=no')).toEqual({
      ...all,
      theme: 'pay',
    });
  });

  it('lets everything through without a query', () => {
    expect(parseFilter('')).toEqual(all);
    expect(parseFilter('?')).toEqual(all);
    expect(parseFilter('?v=1')).toEqual(all);
    expect(parseFilter('?theme=&q=')).toEqual(all);
  });

  it('takes the first of two', () => {
    expect(parseFilter('?theme=pay&theme=task').theme).toBe('pay');
  });

  it.each(['?q=%', '?q=%E0%A4%A', '?%%%=&&&', '?q=%FF%FE', '?=', '?theme', '?q=\uD800', '&&&===', '#?q=1'])(
    'does not stumble over "%s"',
    (search) => {
      const filter = parseFilter(search);
      expect(Object.keys(filter)).toEqual(['theme', 'grade', 'source', 'check', 'text']);
      expect(Object.values(filter).every((value) => typeof value === 'string')).toBe(true);
      expect(filter.theme).toBe('');
    },
  );

  it('cuts what is too long, in every field', () => {
    const long = 'x'.repeat(5000);
    const filter = parseFilter(`?theme=${long}&grade=${long}&source=${long}&check=${long}&q=${long}`);
    const lengths = [filter.theme, filter.grade, filter.source, filter.check, filter.text].map(({ length }) => length);
    expect(lengths).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('foldText', () => {
  it.each([
    ['Café', 'cafe'],
    ['  A\u00a0 B\n\tC ', 'a b c'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['ﬁnd', 'find'],
    ['', ''],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('matchesFilter', () => {
  it.each<[Partial<LedgerFilter>, boolean]>([
    [{}, true],
    [{ theme: 'pay' }, true],
    [{ theme: 'task' }, false],
    [{ grade: 'survey' }, true],
    [{ grade: 'measured' }, false],
    [{ source: 'some-report' }, true],
    [{ source: 'some' }, false],
    [{ check: 'close' }, true],
    [{ check: 'not-checked' }, false],
    [
      {
        theme: 'pay',
        grade: 'survey',
        source: 'some-report',
        check: 'close',
        text: 'senior',
      },
      true,
    ],
    [{ theme: 'pay', grade: 'measured' }, false],
    [{ text: 'SENIOR' }, true],
    [{ text: 'us senior' }, true],
    [{ text: 'senior junior' }, false],
    [{ text: 'cafe' }, true],
    [{ text: 'CAFÉ' }, true],
    [{ text: '$550,000' }, true],
    [{ text: '550' }, true],
    [{ text: '   ' }, true],
    [{ text: '.*' }, false],
    [{ text: '(' }, false],
    [{ theme: 'unknown' }, false],
    [{ theme: '__proto__' }, false],
  ])('%j lets the claim through: %s', (parts, through) => {
    expect(matchesFilter(claim, { ...all, ...parts })).toBe(through);
  });
});
