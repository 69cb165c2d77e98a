import { describe, expect, it } from 'vitest';
import { wholeChart } from '../../src/facts/links/explore-view.ts';
import {
  describeScatter,
  drawDots,
  formatFigure,
  formatJobFigure,
  giveWay,
  isInWindow,
  labelActive,
  measureScatter,
  nearestPoint,
  placeLabels,
  placeScatter,
  windowScatter,
  type Corners,
  type Figure,
  type PlottedJob,
} from '../../src/facts/plots/scatter.ts';

const figures: Figure[] = [
  { id: 'exposure', name: 'Exposure', short: 'exposure', unit: 'percentile' },
  { id: 'pay', name: 'Median pay', short: 'median pay', unit: 'dollars' },
  { id: 'jobs', name: 'Jobs', short: 'number of jobs', unit: 'jobs' },
  { id: 'growth', name: 'Growth', short: 'projected growth', unit: 'change' },
];
const [exposure, pay] = figures as [Figure, Figure];

const job = (id: string, values: (number | null)[], rest: Partial<PlottedJob> = {}): PlottedJob => ({
  id,
  title: id,
  href: `/roles/${id}/`,
  group: 'any',
  values,
  ...rest,
});

const jobs = [
  job('baker', [0, 40_000, 100, 0]),
  job('clerk', [50, 80_000, 400, -10]),
  job('judge', [100, 160_000, 0, 20], { payTopCoded: true }),
  job('actor', [60, null, 90, 5]),
];
const view = { x: 'exposure', y: 'pay', size: 'jobs' };
const place = (changed = {}, zoom = wholeChart) => placeScatter(jobs, figures, { ...view, ...changed }, zoom);
const pointOf = (id: string, changed = {}, zoom = wholeChart) =>
  place(changed, zoom).points.find((point) => point.job.id === id);

describe('placing jobs on the chart', () => {
  it('runs from left to right, and upwards', () => {
    expect(pointOf('baker')).toMatchObject({ x: 5, y: 95 });
    expect(pointOf('judge')).toMatchObject({ x: 95, y: 5 });
  });

  it('gives equal ratios of pay equal steps', () => {
    expect(pointOf('clerk')).toMatchObject({ x: 50, y: 50 });
  });

  it('leaves out a job that lacks a figure, and counts it', () => {
    expect(pointOf('actor')).toBeUndefined();
    expect(place().missing).toBe(1);
    expect(place({ y: 'growth' }).missing).toBe(0);
  });

  it('draws areas, the largest first; a job without the figure is open', () => {
    const { points } = place();
    expect(points.map(({ job: { id } }) => id)).toEqual(['clerk', 'baker', 'judge']);
    expect(pointOf('clerk')?.radius).toBe(15);
    expect(pointOf('baker')?.radius).toBe(7.5);
    expect(pointOf('actor', { y: 'growth', size: 'pay' })).toMatchObject({
      isOpen: true,
      radius: 3,
    });
    expect(new Set(place({ size: 'alike' }).points.map(({ radius }) => radius))).toEqual(new Set([4.5]));
  });

  it('shows a part where a reader zooms', () => {
    const zoom = { scale: 2, left: 0.5, top: 0 };
    expect(pointOf('judge', {}, zoom)).toMatchObject({ x: 90, y: 10 });
    const inside = place({}, zoom).points.filter(isInWindow);
    expect(inside.map(({ job: { id } }) => id)).toEqual(['clerk', 'judge']);
  });

  it('measures once what every window shows', () => {
    const whole = measureScatter(jobs, figures, view);
    const zoom = { scale: 2, left: 0.5, top: 0 };
    expect(windowScatter(whole, zoom)).toEqual(place({}, zoom));
    // The very same jobs, so that what draws them knows that nothing has changed.
    expect(windowScatter(whole, zoom).placed).toBe(windowScatter(whole, wholeChart).placed);
    expect(whole.placed.find(({ job: { id } }) => id === 'judge')).toMatchObject({ x: 95, y: 5 });
    expect(place().points).toEqual(whole.placed);
  });

  it('places finely enough that the closest zoom is off by less than a fifth of a percent', () => {
    const odd = measureScatter([job('odd', [33.333, 1, 1, 1]), job('other', [0, 2, 1, 1])], figures, view);
    const [point] = windowScatter(odd, { scale: 16, left: 0.3, top: 0 }).points;
    expect(point?.x).toBeCloseTo(100 * 16 * (0.05 + 0.9 * 0.33333 - 0.3), 0);
  });

  it('has round ticks within the window, few of them', () => {
    const { xTicks, yTicks } = place();
    expect(xTicks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100']);
    expect(yTicks.map(({ text }) => text)).toEqual(['$50K', '$100K']);
    for (const scale of [1, 2, 5, 16]) {
      const zoomed = place({}, { scale, left: 0.4, top: 0.4 });
      expect(zoomed.yTicks.length).toBeGreaterThan(0);
      expect(zoomed.yTicks.length).toBeLessThanOrEqual(10);
      expect(zoomed.yTicks.every(({ at }) => at >= -0.1 && at <= 100.1)).toBe(true);
    }
  });

  it('stands with no job, and with one', () => {
    expect(placeScatter([], figures, view, wholeChart).points).toEqual([]);
    const [only] = placeScatter(jobs.slice(0, 1), figures, view, wholeChart).points;
    expect(only && isInWindow(only)).toBe(true);
    expect(() => placeScatter(jobs, figures, { ...view, x: 'beauty' }, wholeChart)).toThrow('no figure "beauty"');
  });
});

describe('the finding', () => {
  const pairs = (list: number[][]) => list.map(([a = 0, b = 0]) => [a, b] as const);

  it('names direction and strength', () => {
    expect(
      describeScatter(
        exposure,
        pay,
        pairs([
          [1, 2],
          [2, 3],
          [3, 5],
          [4, 9],
        ]),
      ),
    ).toBe(
      'Jobs that rank higher in exposure tend to rank higher in median pay: rank correlation 1.00 over four jobs, a strong link.',
    );
    expect(
      describeScatter(
        exposure,
        pay,
        pairs([
          [1, 3],
          [2, 4],
          [3, 1],
          [4, 2],
        ]),
      ),
    ).toContain('tend to rank lower in median pay: rank correlation −0.60 over four jobs, a strong link');
  });

  it('says so where there is none, and where it cannot be told', () => {
    expect(
      describeScatter(
        exposure,
        pay,
        pairs([
          [1, 2],
          [2, 4],
          [3, 1],
          [4, 3],
        ]),
      ),
    ).toContain('neither higher nor lower');
    expect(describeScatter(exposure, pay, pairs([[1, 2]]))).toContain('Too few jobs');
    expect(
      describeScatter(
        pay,
        pay,
        pairs([
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
      ),
    ).toContain('The same figure both ways');
  });
});

describe('figures as text', () => {
  it('prints each unit', () => {
    expect(formatFigure('percentile', 12.5)).toBe('12.5');
    expect(formatFigure('dollars', 61_010)).toBe('$61,010');
    expect(formatFigure('change', 3)).toBe('+3%');
    expect(formatFigure('change', -3)).toBe('−3%');
    expect(formatFigure('jobs', null)).toBe('not stated');
  });

  it('says where the statistics stop', () => {
    expect(formatJobFigure(jobs[2] as PlottedJob, figures, pay)).toBe('at least $160,000');
    expect(formatJobFigure(jobs[0] as PlottedJob, figures, pay)).toBe('$40,000');
  });
});

describe('dots', () => {
  it('draws one for each point', () => {
    expect(drawDots(place().points)).toBe('M50 50h0M5 95h0M95 5h0');
    expect(drawDots([])).toBe('');
  });
});

describe('pointing and labels', () => {
  const size = { width: 400, height: 400 };

  it('finds the nearest circle within reach', () => {
    const { points } = place();
    expect(nearestPoint(points, { x: 195, y: 210 }, size, 24)?.job.id).toBe('clerk');
    expect(nearestPoint(points, { x: 300, y: 300 }, size, 24)).toBeUndefined();
  });

  it('puts no label on another, nor beyond the edge', () => {
    const near = placeScatter(
      [job('one', [50, 80_000, 9, 0]), job('two', [51, 80_500, 8, 0]), job('far', [0, 20_000, 7, 0])],
      figures,
      view,
      wholeChart,
    );
    expect(placeLabels(near.points, size, 9).map(({ text }) => text)).toEqual(['one', 'far']);
    expect(placeLabels(near.points, size, 1)).toHaveLength(1);
    expect(placeLabels(near.points, { width: 40, height: 40 }, 9)).toEqual([]);
  });

  it('puts no label on a tick, nor on the name of a corner', () => {
    const one = placeScatter(
      [job('at the edge', [0, 50_000, 9, 0]), job('x', [9, 90_000, 1, 0])],
      figures,
      view,
      wholeChart,
    );
    const [label] = placeLabels(one.points, size, 1);
    expect(label?.text).toBe('at the edge');
    const y = label?.point.y ?? 0;
    expect(placeLabels(one.points, size, 1, { yTicks: [{ at: y + 1, text: '$50K, or so' }] })[0]?.text).toBe('x');
    const low = placeScatter([job('low', [12, 1000, 9, 0]), job('high', [40, 9000, 1, 0])], figures, view, wholeChart);
    const corners: Corners = {
      x: 50,
      y: 50,
      names: [{ lines: ['Pays less,', 'less exposed'], side: 'start', row: 'bottom' }],
    };
    expect(placeLabels(low.points, size, 9)).toHaveLength(2);
    expect(placeLabels(low.points, size, 9, { corners }).map(({ text }) => text)).toEqual(['high']);
  });

  it('cuts the name of the job pointed at where it has too little room', () => {
    const long = job('a name that is much longer than the chart is wide', [50, 80_000, 9, 0]);
    const [point] = placeScatter([long], figures, view, wholeChart).points;
    if (!point) throw new Error('no point');
    expect(labelActive(point, { width: 2000, height: 400 }).text).toBe(long.title);
    const cut = labelActive(point, { width: 300, height: 400 });
    expect(cut.text).toMatch(/^a name that.*…$/);
    expect(cut.text.length * 8).toBeLessThan(150);
  });

  it('words that the label of the job pointed at would cover give way', () => {
    const near = placeScatter(
      [job('one', [50, 80_000, 9, 0]), job('two', [52, 80_500, 8, 0]), job('far', [0, 20_000, 7, 0])],
      figures,
      view,
      wholeChart,
    );
    const labels = placeLabels(near.points, size, 9);
    const two = near.points.find(({ job: { id } }) => id === 'two');
    if (!two) throw new Error('no point');
    const { labels: left, covered } = giveWay(
      labelActive(two, size),
      labels,
      { yTicks: [{ at: two.y, text: '$80K' }] },
      size,
    );
    expect(left.map(({ text }) => text)).toEqual(['far']);
    expect(covered.size).toBe(0);
  });
});

describe('corners', () => {
  const sided: Figure[] = figures.map((figure) =>
    figure.id === 'exposure'
      ? { ...figure, sides: { at: 50, low: 'less exposed', high: 'more exposed' } }
      : figure.id === 'pay'
        ? { ...figure, sides: { at: 80_000, low: 'pays less', high: 'pays well' } }
        : figure,
  );
  const corners = (changed = {}, zoom = wholeChart) => placeScatter(jobs, sided, { ...view, ...changed }, zoom).corners;

  it('are named where both figures have sides, and parted where they say', () => {
    expect(corners()).toMatchObject({ x: 50, y: 50 });
    expect(corners()?.names.map(({ lines, row, side }) => `${lines.join(' ')} ${row} ${side}`)).toEqual([
      'Pays well, less exposed top start',
      'Pays well, more exposed top end',
      'Pays less, less exposed bottom start',
      'Pays less, more exposed bottom end',
    ]);
    expect(corners({ y: 'growth' })).toBeUndefined();
    expect(corners({ y: 'exposure' })).toBeUndefined();
  });

  it('are named only where enough of them is seen', () => {
    const zoom = { scale: 2, left: 0.45, top: 0 };
    expect(corners({}, zoom)?.names.map(({ lines }) => lines.join(' '))).toEqual(['Pays well, more exposed']);
  });
});
