import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const scale = 'src/styles/base.css';
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:astro|css)$/.test(path))
  .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }));

const sizesIn = (text: string) => [...text.matchAll(/[\d.]+rem/g)].map(([size]) => size);
const query = /@(?:media|container)[^{]*/g;

/** Where a layout changes: a query cannot read a custom property. */
const turns = ['24rem', '30rem', '40rem', '44rem', '48rem', '60rem', '64rem', '76rem'];
/** Columns, as wide as what stands in them; pictures, as high as what they show. */
const columns = ['5.5rem', '9.5rem', '10rem', '11rem', '12rem', '14rem', '16rem', '20rem', '26rem'];
const pictures = ['11rem', '26rem', '36rem'];

test('distances and sizes of type come from the scale', () => {
  const strays = sheets
    .filter(({ path }) => path !== scale)
    .flatMap(({ path, text }) =>
      sizesIn(text.replaceAll(query, ''))
        .filter((size) => ![...columns, ...pictures].includes(size))
        .map((size) => `${path}: ${size}`),
    );
  expect(strays).toEqual([]);
});

test('layouts change at few widths', () => {
  const found = new Set(sheets.flatMap(({ text }) => (text.match(query) ?? []).flatMap(sizesIn)));
  expect([...found].toSorted()).toEqual(turns);
});

test('the scale has no step that nothing uses, and nothing uses a step that it lacks', () => {
  const stepsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
  const all = sheets.map(({ text }) => text).join('\n');
  const defined = stepsIn(all, /(--(?:space|text)-[\w-]+):/g);
  const used = stepsIn(all, /var\((--(?:space|text)-[\w-]+)\)/g);
  expect([...new Set(used)].toSorted()).toEqual([...new Set(defined)].toSorted());
});
