import type { Claim, ScoreValue, Value, Verdict } from '../../src/schemas/claim.ts';
import type { Axis, Bar } from '../../src/facts/barseries.ts';

/** A sound claim; each test changes only what it is about. */
export function buildClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'some-claim',
    theme: 'demand',
    statement: 'Demand for engineers rose.',
    value: { kind: 'none' },
    asOf: 'undated',
    geography: 'not-stated',
    population: 'not stated',
    source: 'some-source',
    locator: 'line 18',
    grade: 'unsourced',
    ...changes,
  };
}

export function buildScore(score: number, changes: Partial<ScoreValue> = {}): ScoreValue {
  return { kind: 'score', score, min: 0, max: 100, direction: 'risk', name: 'AI risk score', ...changes };
}

type Use = NonNullable<Claim['trackerScore']>['use'];

export function buildScoreClaim(id: string, value: ScoreValue, tracker: string, use: Use = 'main'): Claim {
  return buildClaim({ id, theme: 'score', value, trackerScore: { tracker, role: 'engineer', title: 'Engineer', use } });
}

export function buildChecked(id: string, verdict: Verdict, value: Value, ownOrigin?: true): Claim {
  return buildClaim({
    id,
    value,
    check: { verdict, read: 'in-full', finding: 'What was found.', ...(ownOrigin && { ownOrigin }) },
  });
}

export const percent = (number: number): Value => ({ kind: 'number', number, unit: 'percent' });

export function buildBar(label: string, low: number, high = low, changes: Partial<Bar> = {}): Bar {
  return {
    id: label,
    label,
    low,
    high,
    text: `${high}%`,
    note: 'Someone · 2025',
    href: '/claims/x/',
    tone: 0,
    ...changes,
  };
}

export const percentAxis: Axis = { min: 0, max: 100, step: 20, prefix: '', suffix: '%' };
