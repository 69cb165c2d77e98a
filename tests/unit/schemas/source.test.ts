import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const source = {
  $schema: '../editor-schemas/sources.schema.json',
  title: 'Jobs Barometer',
  titleIsOurs: true,
  publisher: 'PwC',
  shortName: 'PwC barometer',
  authors: ['Someone'],
  published: '2025-06',
  kind: 'study',
  url: 'https://example.org/barometer',
  access: 'in-full',
  interest: 'Sells advice.',
  note: 'What it leaves out.',
};

describe('sourceSchema', () => {
  it('takes a source as written', () => {
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(
      problemsOf(sourceSchema, {
        ...source,
        authors: [],
        published: 'undated',
      }),
    ).toEqual([]);
  });

  it('does without what is not known', () => {
    expect(requiredKeysOf(sourceSchema, source)).toEqual([
      'title',
      'publisher',
      'authors',
      'published',
      'kind',
      'access',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a link that runs as code', { url: 'javascript:alert(1)' }, ['url: invalid_format']],
    ['a date in the future', { published: '9999-01' }, ['published: custom']],
    ['a day that is none', { published: '2026-02-30' }, ['published: custom']],
    ['an unknown kind', { kind: 'rumour' }, ['kind: invalid_value']],
    ['an unknown access', { access: 'in-parts' }, ['access: invalid_value']],
    ['an unknown key', { year: 2025 }, [': unrecognized_keys']],
    ['a title that is ours, or not', { titleIsOurs: false }, ['titleIsOurs: invalid_value']],
    ['a title too short', { title: 'ab' }, ['title: too_small']],
    ['a long short name', { shortName: 'x'.repeat(41) }, ['shortName: too_big']],
    ['authors that are no list', { authors: 'Someone' }, ['authors: invalid_type']],
    ['an empty author', { authors: [''] }, ['authors.0: too_small']],
    ['an empty note', { note: '  ' }, ['note: too_small']],
    ['an interest without words', { interest: 'yes' }, ['interest: too_small']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(sourceSchema, { ...source, ...parts })).toEqual(problems);
  });
});
