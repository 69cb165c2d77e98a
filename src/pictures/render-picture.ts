import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReactElement } from 'react';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { pictureSize } from './picture-size.ts';
import { drawSharePicture, type PictureWords } from './share-picture.tsx';

const cacheFolder = join(process.cwd(), '.cache/pictures');
/** How every PNG ends: the empty chunk IEND. */
const pngEnd = Buffer.from('0000000049454e44ae426082', 'hex');
const png = { palette: true, colours: 64, compressionLevel: 9 } as const;
const fontFolder = '@fontsource/source-serif-4/files';

let fonts: Promise<Font[]> | undefined;
let versions: Promise<string[]> | undefined;

function loadFonts(): Promise<Font[]> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const load = async (weight: 400 | 600): Promise<Font> => ({
    name: 'Source Serif 4',
    weight,
    style: 'normal',
    data: await readFile(resolve(`${fontFolder}/source-serif-4-latin-${weight}-normal.woff`)),
  });
  return Promise.all([load(400), load(600)]);
}

/** Versions of what turns a drawing into a picture. */
async function readVersions(): Promise<string[]> {
  const packages = ['satori', 'sharp', '@fontsource/source-serif-4'];
  const read = async (name: string) =>
    JSON.parse(await readFile(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    };
  return (await Promise.all(packages.map(read))).map(({ version }) => version);
}

async function render(drawing: ReactElement): Promise<Buffer> {
  fonts ??= loadFonts();
  const svg = await satori(drawing, { ...pictureSize, fonts: await fonts });
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/** The file's bytes; undefined if there is none or it is cut, as a full disk leaves it. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const picture = await readFile(file).catch(() => undefined);
  return picture?.subarray(-pngEnd.length).equals(pngEnd) ? picture : undefined;
}

/** Writes a file that is there whole or not at all. */
async function keep(file: string, picture: Buffer): Promise<void> {
  const beside = `${file}-${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, picture);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The share picture of these words as PNG; made once for the same drawing, then taken from `folder`. */
export async function renderPicture(words: PictureWords, folder = cacheFolder): Promise<Buffer> {
  const drawing = drawSharePicture(words);
  versions ??= readVersions();
  const name = createHash('sha256')
    .update(JSON.stringify([drawing, pictureSize, png, await versions]))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  const kept = await readKept(file);
  if (kept) return kept;
  const picture = await render(drawing);
  await keep(file, picture);
  return picture;
}
