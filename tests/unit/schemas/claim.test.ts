import { describe, expect, it } from 'vitest';
import {
  checkSchema,
  claimSchema,
  claimsFileSchema,
  gradeSchema,
  themeSchema,
  unitSchema,
  valueSchema,
  verdictSchema,
  type Compared,
  type Unit,
  type Value,
  type Verdict,
} from '../../../src/schemas/claim.ts';
import {
  aChange,
  aCheck,
  aClaim,
  aLabel,
  aNumber,
  anOpenRange,
  aRange,
  aRatio,
  aScore,
  aScoreClaim,
  messagesOf,
  nothing,
  problemsOf,
  requiredKeysOf,
} from '../build.ts';

describe('closed lists', () => {
  it.each([
    ['theme', themeSchema, 'salary'],
    ['grade', gradeSchema, 'trustworthy'],
    ['unit', unitSchema, 'euro'],
    ['verdict', verdictSchema, 'true'],
  ])('%s refuses what it does not list', (_, schema, unknown) => {
    expect(problemsOf(schema, unknown)).toEqual([': invalid_value']);
    expect(schema.options.filter((option) => !schema.safeParse(option).success)).toEqual([]);
  });
});

describe('valueSchema', () => {
  it.each<Value>([
    aNumber(0),
    aNumber(100),
    aNumber(45.8, 'percent-automatable', 'about'),
    aNumber(-100, 'percent-change'),
    aNumber(3900, 'percent-change'),
    aNumber(-12, 'percent-change-per-year'),
    aNumber(-1, 'correlation'),
    aNumber(1, 'correlation'),
    aNumber(0, 'people'),
    aRange(320000, 550000, 'usd-per-year'),
    aRange(undefined, 550000, 'usd-per-year'),
    aRange(150000, undefined, 'usd-per-year'),
    aRange(-16, -13, 'percent-change'),
    anOpenRange(5, 10, 'years'),
    aRatio(3.2, 1, 'to-one'),
    aRatio(1, 200, 'one-in'),
    aChange(9000, 5000),
    aChange(-3, 4, 'percent-change'),
    aScore(0),
    aScore(100, 100, 'resilience'),
    aScore(-5, 10, 'risk', -10),
    aLabel('Moderate'),
    nothing,
  ])('takes %j', (value) => {
    expect(valueSchema.parse(value)).toEqual(value);
  });

  it.each<[Unit, number, string]>([
    ['percent', 140, 'a share between 0 and 100'],
    ['percent', -1, 'a share between 0 and 100'],
    ['percent-automatable', 100.1, 'a share between 0 and 100'],
    ['percent-exposed', 101, 'a share between 0 and 100'],
    ['percent-feasible', -0.1, 'a share between 0 and 100'],
    ['percent-change', -101, 'a change of at least -100 percent'],
    ['percent-change-per-year', -100.5, 'a change of at least -100 percent'],
    ['correlation', 1.1, 'a correlation between -1 and 1'],
    ['correlation', -1.1, 'a correlation between -1 and 1'],
    ['usd', -5, 'a number that is not negative, for the unit usd'],
    ['people', -1, 'a number that is not negative, for the unit people'],
    ['years', -1, 'a number that is not negative, for the unit years'],
  ])('refuses %s of %d, alone or in a range or change', (unit, number, message) => {
    expect(messagesOf(valueSchema, aNumber(number, unit))).toEqual([`number: ${message}`]);
    expect(messagesOf(valueSchema, aRange(undefined, number, unit))).toEqual([`high: ${message}`]);
    expect(messagesOf(valueSchema, aRange(number, undefined, unit))).toEqual([`low: ${message}`]);
    expect(messagesOf(valueSchema, aChange(number, 0, unit))).toEqual([`from: ${message}`]);
    expect(messagesOf(valueSchema, aChange(0, number, unit))).toEqual([`to: ${message}`]);
  });

  it('refuses a range of one point', () => {
    expect(messagesOf(valueSchema, aRange(5, 5))).toEqual(['low: the kind "number", because both ends are the same']);
  });

  it('refuses a range the wrong way round', () => {
    expect(messagesOf(valueSchema, aRange(70, 24))).toEqual(['low: a lower end that is not above the upper end 24']);
    expect(problemsOf(valueSchema, aRange(-13, -16, 'percent-change'))).toEqual(['low: custom']);
  });

  it('refuses a range without ends', () => {
    expect(messagesOf(valueSchema, aRange(undefined, undefined))).toEqual(['low: at least one end of the range']);
  });

  it('refuses a score off its scale', () => {
    expect(messagesOf(valueSchema, aScore(101))).toEqual(['score: a score on the scale from 0 to 100']);
    expect(messagesOf(valueSchema, aScore(-1))).toEqual(['score: a score on the scale from 0 to 100']);
    expect(messagesOf(valueSchema, aScore(0, 10, 'risk', 1))).toEqual(['score: a score on the scale from 1 to 10']);
  });

  it('refuses a scale without length or the wrong way round', () => {
    const message = 'min: a scale whose lowest value is under its highest, 10';
    expect(messagesOf(valueSchema, aScore(10, 10, 'risk', 10))).toEqual([message]);
    expect(messagesOf(valueSchema, aScore(5, 10, 'risk', 100))).toEqual([message]);
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown kind', { kind: 'guess' }, ['kind: invalid_union']],
    ['no kind', { number: 5, unit: 'percent' }, ['kind: invalid_union']],
    ['no object', '89%', [': invalid_type']],
    ['an unknown key', { ...aNumber(5), note: 'x' }, [': unrecognized_keys']],
    ['the key of another kind', { ...nothing, number: 5 }, [': unrecognized_keys']],
    ['a number in quotation marks', { ...aNumber(5), number: '5' }, ['number: invalid_type']],
    ['an endless number', { ...aNumber(5), number: Infinity }, ['number: invalid_type']],
    ['no number', { ...aNumber(5), number: NaN }, ['number: invalid_type']],
    ['an unknown unit', { ...aNumber(5), unit: 'euro' }, ['unit: invalid_value']],
    ['no unit', { kind: 'number', number: 5 }, ['unit: invalid_value']],
    ['an unknown bound', { ...aNumber(5), bound: 'roughly' }, ['bound: invalid_value']],
    ['an open end that is false', { ...aRange(1, 2), openEnd: false }, ['openEnd: invalid_value']],
    ['a ratio to nothing', aRatio(1, 0, 'one-in'), ['second: too_small']],
    ['a negative ratio', aRatio(-1, 5, 'to-one'), ['first: too_small']],
    ['a ratio in another unit', { ...aRatio(1, 2, 'to-one'), unit: 'percent' }, ['unit: invalid_value']],
    ['an unknown direction', { ...aScore(5), direction: 'up' }, ['direction: invalid_value']],
    ['a score without a name', { ...aScore(5), name: '' }, ['name: too_small']],
    ['an empty label', aLabel(''), ['label: too_small']],
  ])('refuses %s', (_, value, problems) => {
    expect(problemsOf(valueSchema, value)).toEqual(problems);
  });
});

describe('checkSchema', () => {
  it.each(['matches', 'close', 'original-not-found', 'opinion'] as const)('takes %s without an original', (verdict) => {
    expect(checkSchema.parse(aCheck(verdict))).toEqual(aCheck(verdict));
  });

  it.each(['differs', 'overstated', 'understated'] as const)('wants the original of %s', (verdict) => {
    expect(messagesOf(checkSchema, aCheck(verdict))).toEqual([
      `original: the source that shows it, for the verdict "${verdict}"`,
    ]);
    expect(problemsOf(checkSchema, aCheck(verdict, { original: 'study', originalClaims: ['figure'] }))).toEqual([]);
  });

  it('lets a page be its own origin with "matches" alone', () => {
    expect(problemsOf(checkSchema, aCheck('matches', { ownOrigin: true }))).toEqual([]);
    for (const verdict of verdictSchema.options.filter((option) => option !== 'matches')) {
      const check = aCheck(verdict, { ownOrigin: true, original: 'study' });
      expect(messagesOf(checkSchema, check)).toEqual(['ownOrigin: only with the verdict "matches"']);
    }
  });

  it('wants size, direction and population of a verdict that compares, and of no other', () => {
    for (const verdict of verdictSchema.options) {
      const { compared, ...check } = aCheck(verdict, { original: 'study' });
      const messages = messagesOf(checkSchema, check);
      expect(messages).toEqual(
        compared ? [`compared: size, direction and population, for the verdict "${verdict}"`] : [],
      );
      if (compared) continue;
      const odd = { ...check, compared: { size: 'same', direction: 'same', population: 'same' } };
      expect(messagesOf(checkSchema, odd)).toEqual([
        `compared: nothing, because there is no original, for the verdict "${verdict}"`,
      ]);
    }
  });

  it.each<[Verdict, Partial<Compared>, boolean]>([
    ['matches', { size: 'close' }, false],
    ['matches', { population: 'wider' }, false],
    ['matches', { size: 'not-comparable', direction: 'not-comparable' }, true],
    ['close', { size: 'larger' }, false],
    ['close', { direction: 'opposite' }, false],
    ['close', { size: 'close', population: 'other' }, true],
    ['overstated', {}, false],
    ['overstated', { size: 'smaller' }, false],
    ['overstated', { population: 'wider' }, true],
    ['understated', {}, false],
    ['understated', { population: 'narrower' }, true],
    ['differs', { population: 'other' }, true],
  ])('holds "%s" against what was compared: %j', (verdict, parts, holds) => {
    const compared: Compared = { size: 'same', direction: 'same', population: 'same', ...parts };
    const problems = problemsOf(checkSchema, aCheck(verdict, { original: 'study', compared }));
    expect(problems).toEqual(holds ? [] : ['compared: custom']);
  });

  it.each<[string, object, string[]]>([
    ['an own origin that is false', { ownOrigin: false }, ['ownOrigin: invalid_value']],
    ['an unknown verdict', { verdict: 'true' }, ['verdict: invalid_value']],
    ['an unknown way of reading', { read: 'skimmed' }, ['read: invalid_value']],
    ['an empty finding', { finding: ' ' }, ['finding: too_small']],
    ['an original that is no id', { original: 'A Study' }, ['original: invalid_format']],
    ['an unknown key', { confidence: 5 }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(checkSchema, { ...aCheck('close'), ...parts })).toEqual(problems);
  });
});

describe('locators', () => {
  it.each<[string, boolean]>([
    ['"Market Data and Displacement", third sentence', true],
    ['table 3, row on nurses', true],
    ['line 18 of the text copy', false],
    ['"Overview", lines 3–4', false],
    ['headline of the page', true],
  ])('%s: %s', (locator, sound) => {
    expect(problemsOf(claimSchema, aClaim({ locator }))).toEqual(sound ? [] : ['locator: custom']);
  });
});

describe('claimSchema', () => {
  const full = {
    ...aClaim(),
    chartLabel: 'Job ads, a year',
    counts: { what: 'openings', of: 'nurses in the US' },
    horizon: 'by 2027',
    page: 'https://example.org/page',
    attributedTo: [{ name: 'A study', source: 'study' }, { name: 'Someone' }],
    caveats: ['Mind this.'],
    check: aCheck('close', { original: 'study' }),
    sensitive: 'fatality',
    withdrawn: 'The page was taken down.',
  };
  const score = aScoreClaim(aScore(68, 100, 'resilience'));

  it('takes a claim, short or full', () => {
    expect(claimSchema.parse(aClaim())).toEqual(aClaim());
    expect(claimSchema.parse(full)).toEqual(full);
    expect(claimSchema.parse(score)).toEqual(score);
  });

  it('wants what a reader needs to judge it', () => {
    const { chartLabel: _, ...plain } = full;
    expect(requiredKeysOf(claimSchema, plain)).toEqual([
      'id',
      'theme',
      'statement',
      'value',
      'added',
      'asOf',
      'geography',
      'population',
      'source',
      'locator',
      'grade',
    ]);
  });

  it('wants a score where there is a trackerScore', () => {
    expect(messagesOf(claimSchema, { ...score, value: aNumber(5) })).toEqual([
      'value.kind: "score", because the claim has a trackerScore',
    ]);
  });

  it('wants a trackerScore where there is a score', () => {
    expect(messagesOf(claimSchema, aClaim({ value: aScore(68) }))).toEqual([
      'trackerScore: the tracker, role, title and use of the score',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['an id with capitals', { id: 'Some-Claim' }, ['id: invalid_format']],
    ['an unknown theme', { theme: 'salary' }, ['theme: invalid_value']],
    ['an unknown grade', { grade: 'good' }, ['grade: invalid_value']],
    ['an unknown place', { geography: 'Mars' }, ['geography: invalid_value']],
    ['a short statement', { statement: 'Too short.' }, ['statement: too_small']],
    ['a statement of spaces', { statement: ' '.repeat(40) }, ['statement: too_small']],
    ['a long statement', { statement: 'x'.repeat(321) }, ['statement: too_big']],
    ['a long label', { chartLabel: 'x'.repeat(41) }, ['chartLabel: too_big', 'counts: custom']],
    ['a figure in a chart that does not say what it counts', { chartLabel: 'Job ads' }, ['counts: custom']],
    ['a date in the future', { asOf: '9999' }, ['asOf: custom']],
    ['a day that is none', { asOf: '2026-02-30' }, ['asOf: custom']],
    ['a link that runs as code', { page: 'javascript:alert(1)' }, ['page: invalid_format']],
    ['a share of 140 percent', { value: aNumber(140) }, ['value.number: custom']],
    ['no one it is attributed to', { attributedTo: [] }, ['attributedTo: too_small']],
    ['no caveats in a list', { caveats: [] }, ['caveats: too_small']],
    ['an unknown care', { sensitive: 'money' }, ['sensitive: invalid_value']],
    ['a withdrawal without reason', { withdrawn: 'gone' }, ['withdrawn: too_small']],
    ['an unknown key', { truth: 1 }, [': unrecognized_keys']],
    [
      'an unknown key of a person',
      { attributedTo: [{ name: 'Someone', age: 5 }] },
      ['attributedTo.0: unrecognized_keys'],
    ],
    [
      'a check that is not whole',
      { check: { verdict: 'close' } },
      ['check.read: invalid_value', 'check.finding: invalid_type'],
    ],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(claimSchema, { ...aClaim(), ...parts })).toEqual(problems);
  });

  it.each<[string, object, string[]]>([
    ['an unknown use', { use: 'best' }, ['trackerScore.use: invalid_value']],
    ['a tracker that is no id', { tracker: 'Job Risk' }, ['trackerScore.tracker: invalid_format']],
    ['a role that is no id', { role: 'The Engineer' }, ['trackerScore.role: invalid_format']],
    ['an unknown key', { rank: 1 }, ['trackerScore: unrecognized_keys']],
  ])('refuses a trackerScore with %s', (_, parts, problems) => {
    expect(
      problemsOf(claimSchema, {
        ...score,
        trackerScore: { ...score.trackerScore, ...parts },
      }),
    ).toEqual(problems);
  });

  it('says all that is wrong at once', () => {
    expect(
      problemsOf(claimSchema, {
        ...aClaim(),
        theme: 'salary',
        grade: 'good',
        locator: '',
      }),
    ).toEqual(['theme: invalid_value', 'locator: too_small', 'grade: invalid_value']);
  });
});

describe('claimsFileSchema', () => {
  it('takes one claim or more', () => {
    expect(
      problemsOf(claimsFileSchema, {
        $schema: '../claims.schema.json',
        claims: [aClaim()],
      }),
    ).toEqual([]);
    expect(problemsOf(claimsFileSchema, { claims: [] })).toEqual(['claims: too_small']);
  });

  it('tells which claim is wrong', () => {
    expect(
      problemsOf(claimsFileSchema, {
        claims: [aClaim(), { ...aClaim(), theme: 'x' }],
      }),
    ).toEqual(['claims.1.theme: invalid_value']);
    expect(problemsOf(claimsFileSchema, { claims: [aClaim()], topic: 'pay' })).toEqual([': unrecognized_keys']);
  });
});
