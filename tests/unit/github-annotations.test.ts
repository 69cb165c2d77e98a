import { expect, it } from 'vitest';
import { formatAnnotation } from '../../src/content/github-annotations.ts';

it('names file, line, field, what was found and what is allowed', () => {
  const problem = {
    file: 'content/claims/pay.json',
    line: 12,
    field: 'claims[3].value.unit',
    found: '"usd-a-year"',
    allowed: 'one of "usd", "usd-per-year"',
    didYouMean: 'usd-per-year',
  };
  expect(formatAnnotation(problem)).toBe(
    '::error file=content/claims/pay.json,line=12::claims[3].value.unit: found "usd-a-year"%0Aallowed: one of "usd", "usd-per-year"%0Adid you mean "usd-per-year"?',
  );
});

it('needs neither line nor field', () => {
  expect(formatAnnotation({ file: 'content', field: '', found: 'nothing', allowed: 'a folder' })).toBe(
    '::error file=content::found nothing%0Aallowed: a folder',
  );
});

it('lets no content end the command or a property', () => {
  const text = formatAnnotation({
    file: 'content/roles/a,line=1::b.md',
    field: 'title',
    found: '"100%\r\n::warning::x"',
    allowed: 'one line',
  });
  expect(text).toBe(
    '::error file=content/roles/a%2Cline=1%3A%3Ab.md::title: found "100%25%0D%0A::warning::x"%0Aallowed: one line',
  );
  expect(text).not.toContain('\n');
});
