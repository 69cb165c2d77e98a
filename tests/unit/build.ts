import type { z } from 'zod';
import type { Bar } from '../../src/facts/plots/bar-series.ts';
import type { PlacedScore } from '../../src/facts/statistics/rank-scores.ts';
import type { TaskShare } from '../../src/facts/statistics/rank-tasks.ts';
import { normaliseScore } from '../../src/facts/statistics/normalise-score.ts';
import type {
  Check,
  Claim,
  Compared,
  ScoreQuantity,
  ScoreValue,
  Unit,
  Value,
  Verdict,
} from '../../src/schemas/claim.ts';

type NumberValue = Extract<Value, { kind: 'number' }>;
type RangeValue = Extract<Value, { kind: 'range' }>;

export function aNumber(number: number, unit: Unit = 'percent', bound?: NumberValue['bound']): NumberValue {
  return { kind: 'number', number, unit, ...(bound && { bound }) };
}

export function aRange(low: number | undefined, high: number | undefined, unit: Unit = 'percent'): RangeValue {
  return {
    kind: 'range',
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
  };
}

export function anOpenRange(low: number | undefined, high: number, unit: Unit): RangeValue {
  return { ...aRange(low, high, unit), openEnd: true };
}

export function aRatio(first: number, second: number, unit: 'to-one' | 'one-in'): Value {
  return { kind: 'ratio', first, second, unit };
}

export function aChange(from: number, to: number, unit: Unit = 'people'): Value {
  return { kind: 'change', from, to, unit };
}

export function aScore(score: number, max = 100, direction: ScoreValue['direction'] = 'risk', min = 0): ScoreValue {
  return { kind: 'score', score, min, max, direction, name: 'risk score' };
}

export const nothing: Value = { kind: 'none' };

export function aLabel(label: string): Value {
  return { kind: 'label', label };
}

/** A valid claim; the parts a test is about are passed in. */
export function aClaim(parts: Partial<Claim> = {}): Claim {
  return {
    id: 'some-claim',
    theme: 'demand',
    statement: 'Openings grew in the period described.',
    value: aNumber(89, 'percent-change'),
    added: '2026-02-26',
    asOf: '2025-06',
    geography: 'US',
    population: 'job advertisements',
    source: 'some-source',
    locator: 'first section',
    grade: 'measured',
    ...parts,
  };
}

/** What each verdict that sets a claim beside its original says of the two. */
const comparisons: Partial<Record<Verdict, Compared>> = {
  matches: { size: 'same', direction: 'same', population: 'same' },
  close: { size: 'close', direction: 'same', population: 'same' },
  differs: { size: 'same', direction: 'same', population: 'other' },
  overstated: { size: 'larger', direction: 'same', population: 'same' },
  understated: { size: 'smaller', direction: 'same', population: 'same' },
};

export function aCheck(verdict: Verdict, parts: Partial<Check> = {}): Check {
  const compared = parts.ownOrigin ? undefined : comparisons[verdict];
  return {
    verdict,
    read: 'in-full',
    finding: 'What the comparison found.',
    ...(compared && { compared }),
    ...parts,
  };
}

export interface ScoreParts {
  id?: string;
  tracker?: string;
  role?: string;
  use?: PlacedScore['claim']['trackerScore']['use'];
  quantity?: ScoreQuantity;
  title?: string;
  noneMeasured?: true;
  withdrawn?: string;
}

export function aScoreClaim(value: ScoreValue, parts: ScoreParts = {}): PlacedScore['claim'] {
  const { id = 'score', tracker = 'tracker-a', role = 'engineer', use = 'main', withdrawn } = parts;
  const { quantity = 'exposure', title = 'Engineer', noneMeasured } = parts;
  return {
    ...aClaim({ id, theme: 'score', ...(withdrawn && { withdrawn }) }),
    value,
    trackerScore: { tracker, role, quantity, title, use, ...(noneMeasured && { noneMeasured }) },
  };
}

/** A placed score on a 0–100 risk scale. */
export function aPlacedScore(position: number, parts: ScoreParts = {}): PlacedScore {
  const claim = aScoreClaim(aScore(position), parts);
  return { claim, position: normaliseScore(claim.value) };
}

export function aTask(name: string, share: number): TaskShare {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, share };
}

export function aBar(low: number, high = low, parts: Partial<Bar> = {}): Bar {
  return {
    id: 'bar',
    label: 'Bar',
    low,
    high,
    text: `${low}–${high}`,
    note: 'Source · 2025',
    href: '/claims/bar/',
    tone: 50,
    ...parts,
  };
}

export type Raw = Record<string, unknown>;

/** A copy without one key. */
function without(data: Raw, key: string): Raw {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

/** What a schema finds wrong, as `path: code`; empty for valid data. */
export function problemsOf(schema: z.ZodType, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`);
}

/** What a schema says to the author, as `path: message`. */
export function messagesOf(schema: z.ZodType, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The keys of valid data that its schema does not do without. */
export function requiredKeysOf(schema: z.ZodType, valid: Raw): string[] {
  return Object.keys(valid).filter((key) => !schema.safeParse(without(valid, key)).success);
}
