import { describe, expect, it } from 'vitest';
import { vintageOf } from '../../../src/data/occupations.ts';
import { tilesForPicture, viewTiles } from '../../../src/data/tiles.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { anOccupation, inThree, occupationsIn, smallContent, threeMeasures } from './small-content.ts';

const contentOf = (occupations: Record<string, Occupation>) => smallContent({ occupations, measures: threeMeasures });

const { medianPay: _, ...unpaid } = anOccupation({
  title: 'Actors',
  group: 'arts',
  jobs: 100_000,
  growth: 0,
  measures: {},
});
const occupations = {
  actors: { ...unpaid, medianHourlyPay: 23.33 },
  bakers: anOccupation({ title: 'Bakers', jobs: 300_000, growth: -6, medianPay: 39_999, measures: inThree(2) }),
  cooks: anOccupation({ title: 'Cooks', jobs: 400_000, growth: -5, medianPay: 40_000, measures: inThree(0) }),
  divers: anOccupation({ title: 'Divers', jobs: 200_000, growth: 10, medianPay: 100_000, measures: inThree(1, 0, 2) }),
};

describe('jobs as tiles', () => {
  const content = contentOf(occupations);
  const { tiles, colours, year, source, names } = viewTiles(occupationsIn(content), vintageOf(content));
  const tileOf = (id: string) => tiles.find(({ item }) => item.id === id);

  it('are as large as their number of jobs', () => {
    // Gaps take a little from each.
    const areas = Object.fromEntries(tiles.map(({ item, width, height }) => [item.id, (width * height) / 100]));
    expect(areas['cooks']).toBeGreaterThan(38);
    expect(areas['cooks']).toBeLessThan(40);
    expect(areas['actors']).toBeGreaterThan(9);
    expect(areas['actors']).toBeLessThan(10);
  });

  it('say what is known of them', () => {
    expect(tileOf('bakers')?.item.text).toBe(
      '300,000 jobs, median rank 100th out of 100 by exposure, $39,999 a year, −6% by 2034',
    );
    expect(tileOf('actors')?.item.text).toBe('100,000 jobs, $23.33 an hour; no yearly figure is published, 0% by 2034');
    expect(tileOf('cooks')?.item.text).toContain('median rank 1st out of 100');
  });

  it('are coloured by exposure, pay and projected change, in steps', () => {
    expect(Object.keys(occupations).map((id) => tileOf(id)?.item.colours)).toEqual([
      'rule unpaid g2',
      'tone-100 p0 g0',
      'tone-0 p1 g1',
      'tone-50 p4 g4',
    ]);
    expect(colours.map(({ from, to, steps }) => [from, to, steps.length])).toEqual([
      ['less exposed', 'more exposed', 5],
      ['under $40,000', '$100,000 or more', 5],
      ['shrinking by more than 5%', 'growing by 10% or more', 5],
    ]);
  });

  it('come with a finding for each colour', () => {
    expect(colours.map(({ finding }) => finding)).toEqual([
      // 300,000 and 400,000 of a million.
      'The measures agree that 30% of US jobs are in the more exposed half of occupations and 40% in the less exposed half. Over the rest they disagree.',
      // Of 900,000 jobs with pay, 700,000 pay $40,000 or less, and 300,000 less than that.
      'Half of US jobs are in occupations whose median pay is $40,000 a year or less.',
      'By 2034, occupations that hold 70% of US jobs are projected to shrink, and those that hold 20% to grow.',
    ]);
    expect([year, source.text]).toEqual([2024, 'Bureau 2024']);
  });

  it('have their name where it fits', () => {
    expect(names.get('cooks')).toEqual(['Cooks']);
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`job-${at}`, unpaid]));
    expect(viewTiles(occupationsIn(contentOf(many)), vintageOf(content)).names.size).toBe(0);
  });

  it('round a median rank once, as every page does', () => {
    // Five of eleven others lie below it: 45.4545 is the 45th rank, and not by way of 45.5 the 46th.
    const twelve = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`job-${at}`, anOccupation({ measures: inThree(at) })]),
    );
    const { tiles: drawn } = viewTiles(occupationsIn(contentOf(twelve)), vintageOf(content));
    expect(drawn.find(({ item }) => item.id === 'job-5')?.item.text).toContain('median rank 45th out of 100');
  });

  it('can’t be drawn of nothing', () => {
    expect(() => viewTiles([], vintageOf(content))).toThrow('there are no occupations to draw');
  });

  it('stand in a picture with their place on the scale, those without a rank without one', () => {
    const { tiles: drawn } = tilesForPicture(occupationsIn(content), 2);
    // Those of the largest group first, the largest first.
    expect(drawn.map(({ place }) => place)).toEqual([0, 1, 0.5, undefined]);
  });
});
