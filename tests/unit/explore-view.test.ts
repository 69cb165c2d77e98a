import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { educationLevels } from '../../src/facts/format/education.ts';
import {
  boundZoom,
  colourFigures,
  firstView,
  formatExplore,
  limitedFigures,
  looks,
  mostZoom,
  parseExplore,
  wheelPower,
  wholeChart,
  zoomAround,
  zoomStep,
} from '../../src/facts/links/explore-view.ts';

const figures = ['exposure', 'ilo-2025', 'pay', 'jobs', 'growth'];
const groups = ['legal', 'healthcare'];
const parse = (search: string) => parseExplore(search, figures, groups);

const end = fc.integer({ min: -99_999_999, max: 999_999_999 });
const spans = fc.oneof(fc.record({ from: end }), fc.record({ to: end }), fc.record({ from: end, to: end }));
const views = fc.record({
  look: fc.constantFrom(...looks),
  colour: fc.constantFrom(...colourFigures),
  sort: fc.constantFrom('title', 'education', ...figures),
  down: fc.boolean(),
  limits: fc.record(Object.fromEntries(limitedFigures.map((figure) => [figure, spans])), { requiredKeys: [] }),
  education: fc.constantFrom('' as const, ...educationLevels.map(({ id }) => id)),
  x: fc.constantFrom(...figures),
  y: fc.constantFrom(...figures),
  size: fc.constantFrom(...figures, 'alike'),
  group: fc.constantFrom('', ...groups),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  zoom: fc
    .record({
      scale: fc.double({ min: 1, max: mostZoom, noNaN: true }),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      top: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(boundZoom)
    .map((zoom) => (zoom.scale === 1 ? wholeChart : zoom)),
});

describe('the view of the chart in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(formatExplore(view))).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it('is empty for the first view', () => {
    expect(formatExplore(firstView)).toBe('');
    expect(parse('')).toEqual(firstView);
  });

  it('names a selection as a person would', () => {
    const limits = { pay: { from: 65_420 }, exposure: { to: 50 }, growth: { from: -5, to: 2.5 } };
    const view = { ...firstView, look: 'list', limits, education: 'nondegree', sort: 'title', down: false } as const;
    expect(formatExplore(view)).toBe(
      '?v=1&view=list&pay=65420..&exposure=..50&growth=-5..2.5&education=nondegree&sort=title',
    );
    expect(formatExplore({ ...firstView, down: false })).toBe('?v=1&order=up');
  });

  it('passes over limits that are none', () => {
    const text =
      '?pay=..&exposure=50&growth=1..2..3&openings=1e9..&education=school&view=globe&sort=beauty&order=sideways';
    expect(parse(text)).toEqual(firstView);
    expect(parse('?growth=-0..&pay=1234567890..')).toEqual({ ...firstView, limits: { growth: { from: 0 } } });
  });

  it('reads as a person would write it', () => {
    const zoom = { scale: 2, left: 0.25, top: 0 };
    expect(formatExplore({ ...firstView, y: 'growth', group: 'legal', zoom })).toBe(
      '?v=1&y=growth&group=legal&zoom=2,0.25,0',
    );
  });

  // Links that were sent keep their meaning: this list only grows.
  it.each([
    ['?v=1', firstView],
    ['?v=1&y=growth', { ...firstView, y: 'growth' }],
    ['?v=1&x=ilo-2025&size=alike&group=legal', { ...firstView, x: 'ilo-2025', size: 'alike', group: 'legal' }],
    [
      '?v=1&q=night+nurse&zoom=2.56,0.1,0.25',
      { ...firstView, text: 'night nurse', zoom: { scale: 2.56, left: 0.1, top: 0.25 } },
    ],
    ['?v=1&pay=65420..&exposure=..50', { ...firstView, limits: { pay: { from: 65_420 }, exposure: { to: 50 } } }],
    [
      '?v=1&view=list&growth=1..&openings=..5000&education=nondegree&sort=growth&order=up',
      {
        ...firstView,
        look: 'list',
        limits: { growth: { from: 1 }, openings: { to: 5000 } },
        education: 'nondegree',
        sort: 'growth',
        down: false,
      },
    ],
    ['?v=1&view=tiles&colour=pay', { ...firstView, look: 'tiles', colour: 'pay' }],
  ])('reads %s as it always did', (search, view) => {
    expect(parse(search)).toEqual(view);
  });

  it('never throws, and never leaves what it knows', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '?x=<script>alert(1)</script>',
        '?x=__proto__&y=constructor',
        '?zoom=1e400,NaN,-Infinity',
        '?zoom=,,',
        '?zoom=2,0.1,0.1,0.1',
        '?q=%FF%00&group=%E0%A4%A',
        '?x=pay&x=jobs',
        '?pay=NaN..Infinity&exposure=--1..&education=constructor',
        `?q=${'a'.repeat(5000)}`,
      ),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const view = parse(search);
        expect(figures).toContain(view.x);
        expect(figures).toContain(view.y);
        expect([...figures, 'alike']).toContain(view.size);
        expect(['', ...groups]).toContain(view.group);
        expect(['title', 'education', ...figures]).toContain(view.sort);
        for (const span of Object.values(view.limits)) {
          expect(Object.values(span).every((value) => Number.isFinite(value))).toBe(true);
        }
        expect(view.text.length).toBeLessThanOrEqual(100);
        expect(view.zoom.scale).toBeGreaterThanOrEqual(1);
        expect(view.zoom.scale).toBeLessThanOrEqual(mostZoom);
        expect(view.zoom.left + 1 / view.zoom.scale).toBeLessThanOrEqual(1.001);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the window', () => {
  it('stays within the chart', () => {
    expect(boundZoom({ scale: 2, left: 0.9, top: -1 })).toEqual({
      scale: 2,
      left: 0.5,
      top: 0,
    });
    expect(boundZoom({ scale: 0.2, left: 0.3, top: 0.3 })).toEqual(wholeChart);
    expect(boundZoom({ scale: 99, left: 0.3, top: 0.3 }).scale).toBe(mostZoom);
  });
});

describe('zooming', () => {
  it('keeps the middle where it is', () => {
    expect(zoomAround({ scale: 2, left: 0.2, top: 0.4 }, 4)).toEqual({ scale: 4, left: 0.325, top: 0.525 });
  });

  it('turns around a place, and ends at the whole chart and at the most', () => {
    expect(zoomAround(wholeChart, 4, { x: 0.5, y: 0.25 })).toEqual({ scale: 4, left: 0.375, top: 0.125 });
    expect(zoomAround({ scale: 2, left: 0.2, top: 0.4 }, 0.5)).toEqual(wholeChart);
    expect(zoomAround(wholeChart, 99).scale).toBe(mostZoom);
  });

  // What browsers send for one notch: pixels, lines or pages; with Ctrl, and with the command key of a Mac.
  it.each([
    { deltaY: -120, deltaMode: 0, ctrlKey: true },
    { deltaY: -100, deltaMode: 0, ctrlKey: true },
    { deltaY: -3, deltaMode: 1, ctrlKey: true },
    { deltaY: -1, deltaMode: 2, ctrlKey: true },
    { deltaY: -120, deltaMode: 0, ctrlKey: false },
    { deltaY: -4000, deltaMode: 0, ctrlKey: true },
  ])('a notch of the wheel is less than a step, either way: %j', (notch) => {
    const nearer = 2 ** wheelPower(notch);
    expect(nearer).toBeGreaterThan(1);
    expect(nearer).toBeLessThan(zoomStep);
    expect(nearer).toBeLessThanOrEqual(1.35);
    expect(2 ** wheelPower({ ...notch, deltaY: -notch.deltaY })).toBeCloseTo(1 / nearer);
  });

  it('two fingers on a trackpad zoom as finely as they move', () => {
    expect(wheelPower({ deltaY: -2, deltaMode: 0, ctrlKey: true })).toBeCloseTo(0.04);
  });
});
