import { describe, expect, it } from 'vitest';
import { trackerSchema } from '../../../src/schemas/tracker.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const tracker = {
  $schema: '../trackers.schema.json',
  name: 'Job-Risk',
  sources: ['job-risk'],
  measures: 'How exposed a job is.',
  method: 'none',
  methodNote: 'No method was seen.',
  operator: 'not stated',
  caveats: ['It holds two numbers.'],
};

describe('trackerSchema', () => {
  it('takes a tracker as written, with any of the methods', () => {
    expect(trackerSchema.parse(tracker)).toEqual(tracker);
    const methods = ['formula', 'sources', 'none', 'unknown'];
    expect(methods.flatMap((method) => problemsOf(trackerSchema, { ...tracker, method }))).toEqual([]);
  });

  it('wants name, sources, measure, method and operator', () => {
    expect(requiredKeysOf(trackerSchema, tracker)).toEqual(['name', 'sources', 'measures', 'method', 'operator']);
  });

  it.each<[string, object, string[]]>([
    ['an unknown method', { method: 'guess' }, ['method: invalid_value']],
    ['no source', { sources: [] }, ['sources: too_small']],
    ['a source that is no id', { sources: ['https://example.org'] }, ['sources.0: invalid_format']],
    ['a measure without words', { measures: 'risk' }, ['measures: too_small']],
    ['an empty caveat', { caveats: [''] }, ['caveats.0: too_small']],
    ['an unknown key', { url: 'https://example.org' }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(trackerSchema, { ...tracker, ...parts })).toEqual(problems);
  });
});
