import { expect, test } from 'vitest';
import { formatTable, isMissed, medianOf, type Result } from '../../scripts/bench/results.ts';
import { stripPage } from '../../scripts/bench/strip-page.ts';

test('the median is the middle one, the higher of two, and no number of none', () => {
  expect(medianOf([9, 1, 100])).toBe(9);
  expect(medianOf([10, 9, 100, 1])).toBe(10);
  expect(medianOf([])).toBeNaN();
});

test('a target is missed above it, not at it, and by what could not be had', () => {
  expect(isMissed({ found: 100, target: 100 })).toBe(false);
  expect(isMissed({ found: 100.1, target: 100 })).toBe(true);
  expect(isMissed({ found: Number.NaN, target: 100 })).toBe(true);
  expect(isMissed({ found: 1e9 })).toBe(false);
});

test('the table has the target beside each figure, and says where it is missed', () => {
  const results: Result[] = [
    { part: 'pages', what: '/: layout shift', found: 0, unit: '', target: 0 },
    { part: 'operating', what: '/roles/: sort', found: 152.04, unit: 'ms', target: 100 },
    { part: 'building', what: 'pages', found: 1021, unit: '' },
  ];
  expect(formatTable(results)).toBe(
    [
      'part       what              found  at most',
      'pages      /: layout shift       0        0',
      'operating  /roles/: sort    152 ms   100 ms  missed',
      'building   pages              1021',
    ].join('\n'),
  );
});

test('the control of a page has its words, and nothing that styles it, runs in it or is loaded', () => {
  const html = `<head><link rel="preload" href="/a.woff2"><style>a{}</style><script type="module" src="/a.js"></script></head>
<p class="lead">Words <a href="/">stay</a>.</p><script>
  run();
</script>`;
  expect(stripPage(html)).toBe('<head></head>\n<p class="lead">Words <a href="/">stay</a>.</p>');
});
