import { describe, expect, it } from 'vitest';
import { colourFigures } from '../../src/facts/links/explore-view.ts';
import { colourSteps, tileClass } from '../../src/facts/plots/tile-colours.ts';

describe('the colours of tiles', () => {
  it('are those of exposure for exposure alone', () => {
    expect(tileClass('exposure', 72)).toBe('tone-70');
    expect(colourSteps('exposure').every(({ name }) => name.startsWith('tone-'))).toBe(true);
    expect([...colourSteps('pay'), ...colourSteps('growth')].every(({ name }) => name.startsWith('shade-'))).toBe(true);
  });

  it('begin a step with its own value', () => {
    expect([39_999, 40_000, 99_999, 100_000].map((pay) => tileClass('pay', pay))).toEqual([
      'shade-1',
      'shade-2',
      'shade-4',
      'shade-5',
    ]);
    expect([-6, -5, 0, 10].map((change) => tileClass('growth', change))).toEqual([
      'shade-1',
      'shade-2',
      'shade-3',
      'shade-5',
    ]);
  });

  it('have a key for each step, and none for what is not known', () => {
    for (const colour of colourFigures) {
      expect(tileClass(colour, null)).toBe('rule');
      expect(colourSteps(colour)).toHaveLength(5);
    }
  });
});
