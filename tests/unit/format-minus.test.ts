import { describe, expect, it } from 'vitest';
import { formatFixed, withMinus } from '../../src/facts/format/minus.ts';

describe('withMinus', () => {
  it.each([
    ['-0.44', '−0.44'],
    ['-$20K', '−$20K'],
    ['12', '12'],
  ])('prints %s as %s', (text, printed) => {
    expect(withMinus(text)).toBe(printed);
  });
});

describe('formatFixed', () => {
  it('keeps decimals that are zeros, and gives zero no sign', () => {
    expect(formatFixed(-0.5, 2)).toBe('−0.50');
    expect(formatFixed(3, 1)).toBe('3.0');
    expect(formatFixed(-0.001, 2)).toBe('0.00');
  });
});
