import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { renderPicture } from '../../src/pictures/render-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = {
  title: 'Baker',
  sentence: 'Three trackers agree.',
  strips: [{ label: 'Scores', marks: [10, 11, 90] }],
  axis: 'scores',
};

it('draws a picture of the right size, once for the same words', async () => {
  const first = await renderPicture(words, folder);
  expect(await sharp(first).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
  });
  const [file = ''] = readdirSync(folder);
  const made = statSync(join(folder, file)).mtimeMs;
  expect((await renderPicture(structuredClone(words), folder)).equals(first)).toBe(true);
  expect(readdirSync(folder)).toEqual([file]);
  expect(statSync(join(folder, file)).mtimeMs).toBe(made);
});

it('makes a picture anew that a full disk has cut', async () => {
  const [file = ''] = readdirSync(folder);
  const whole = await renderPicture(words, folder);
  truncateSync(join(folder, file), 1000);
  expect((await renderPicture(words, folder)).equals(whole)).toBe(true);
  expect(readdirSync(folder)).toEqual([file]);
  expect(statSync(join(folder, file)).size).toBe(whole.byteLength);
});

it('draws another for other words, long ones and none at all', async () => {
  const long = {
    title: 'A title '.repeat(12),
    sentence: 'A long sentence that goes on. '.repeat(9),
    strips: [],
    axis: '',
  };
  const pictures = await Promise.all([long, { ...words, strips: [] }].map((other) => renderPicture(other, folder)));
  expect(readdirSync(folder)).toHaveLength(3);
  for (const picture of pictures) expect(picture.byteLength).toBeLessThan(120 * 1024);
});
