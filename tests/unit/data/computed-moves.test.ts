import { describe, expect, it } from 'vitest';
import { viewComputedMoves } from '../../../src/data/computed-moves.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { anOccupation, aRole, inThree, jobIn, smallContent, threeMeasures } from './small-content.ts';

describe('what follows from figures for a job that nobody wrote up', () => {
  const codes: Record<string, Record<string, [number, number]>> = { '51-3011': { talk: [1, 0] } };
  const near = (count: number) => {
    const others = Array.from({ length: count }, (_, at) => [`o-${at}`, anOccupation({ measures: inThree(0) })]);
    const occupations = {
      bakers: anOccupation({ measures: inThree(1), technologies: { Office: ['Excel'] } }),
      ...(Object.fromEntries(others) as Record<string, Occupation>),
    };
    const content = smallContent({ occupations, measures: threeMeasures, activities: { names: {}, codes } });
    return viewComputedMoves(content, jobIn(content, 'bakers'));
  };

  it('counts similar jobs, and is silent where there are none', () => {
    expect(near(1)?.near).toBe('One similar job is less exposed and pays at least as much');
    expect(near(2)?.near).toBe('Two similar jobs are less exposed and pay at least as much');
    expect(near(0)).toMatchObject({ near: '', technologies: { some: 'Excel' } });
  });

  it('is nothing for a job that statistics do not count', () => {
    const content = smallContent({ roles: { baker: aRole() } });
    expect(viewComputedMoves(content, jobIn(content, 'baker'))).toBeUndefined();
  });
});
