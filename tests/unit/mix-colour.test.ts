import { expect, it } from 'vitest';
import { mixColour } from '../../src/pictures/mix-colour.ts';

it('gives the ends themselves', () => {
  expect(mixColour('#2b6a8f', '#b4552b', 0)).toBe('#2b6a8f');
  expect(mixColour('#2b6a8f', '#b4552b', 1)).toBe('#b4552b');
});

it('mixes as browsers do in Oklab', () => {
  // The colours that Chromium paints for color-mix(in oklab, …).
  expect(mixColour('#000000', '#ffffff', 0.5)).toBe('#636363');
  expect(mixColour('#2b6a8f', '#b4552b', 0.3)).toBe('#616977');
  expect(mixColour('#2b6a8f', '#b4552b', 0.5)).toBe('#7c6665');
});
