import { expect, it } from 'vitest';
import { colours, readColour } from '../../src/pictures/colours.ts';
import { drawIcon } from '../../src/pictures/draw-icon.ts';
import { drawSharePicture } from '../../src/pictures/share-picture.tsx';

it('reads a colour for light and dark from a style sheet', () => {
  expect(readColour(':root { --ink: light-dark(#1d1c1a, #ece8de); }', 'ink')).toEqual({
    light: '#1d1c1a',
    dark: '#ece8de',
  });
});

it('says which colour is missing, and how it is written', () => {
  expect(() => readColour(':root { --ink: #000 }', 'ink')).toThrow(/base\.css.*--ink.*light-dark/);
});

it('prints on a picture where the site is found, where it was told', () => {
  const words = { title: 'Baker', sentence: '', strips: [], axis: '' };
  expect(JSON.stringify(drawSharePicture({ ...words, site: 'example.org/careers' }))).toContain(
    'Career Risk Explorer · example.org/careers',
  );
  expect(JSON.stringify(drawSharePicture(words))).not.toContain('·');
});

it('draws pictures and icon in the colours of the pages', () => {
  const words = { title: 'Baker', sentence: '', strips: [{ label: 'Scores', marks: [0, 100] }], axis: 'scores' };
  // What the picture is kept under holds all that is drawn, so a new colour gives a new picture.
  const drawing = JSON.stringify(drawSharePicture(words));
  for (const { light } of Object.values(colours)) expect(drawing).toContain(light);
  for (const colour of [colours.paper.light, colours.paper.dark, colours.cool.light, colours.warm.light])
    expect(drawIcon()).toContain(colour);
});
