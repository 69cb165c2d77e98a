import { describe, expect, it } from 'vitest';
import { shortenScoreName } from '../../src/facts/format/score-name.ts';

describe('shortenScoreName', () => {
  it.each([
    ['AI exposure score', 'Some Tracker', 'exposure'],
    ['Jobisque Risk Score', 'Jobisque', 'risk'],
    ['durability score', 'Some Tracker', 'durability'],
    ['Estimated AI Risk Level', 'Some Tracker', 'risk'],
    ['Displacement Risk', 'Displacement AI', 'risk'],
    ['automation risk', 'AI Job Risk Index', 'automation'],
    ['JobZone risk index', 'JobZone Risk', 'risk'],
    ['Task Exposure', 'TaskExposed', 'task exposure'],
  ])('shortens "%s" of %s to "%s"', (name, tracker, short) => {
    expect(shortenScoreName(name, tracker)).toBe(short);
  });

  it('keeps the tracker’s name where nothing else is left', () => {
    expect(shortenScoreName('Jobisque Score', 'Jobisque')).toBe('Jobisque');
  });

  it('keeps a name that is made of fillers alone', () => {
    expect(shortenScoreName('AI Score', 'Some Tracker')).toBe('AI Score');
  });
});
