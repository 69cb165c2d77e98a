import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { pictureSize } from './picture-size.ts';
import { SharePicture, type PictureWords } from './SharePicture.tsx';

/** Raise it when the drawing changes: pictures made before are then made anew. */
const drawing = 4;

const cacheFolder = join(process.cwd(), 'node_modules/.cache/career-risk-explorer/pictures');
const fontFolder = '@fontsource/source-serif-4/files';

let fonts: Promise<Font[]> | undefined;

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

async function draw(words: PictureWords): Promise<Buffer> {
  fonts ??= loadFonts();
  const svg = await satori(SharePicture(words), { ...pictureSize, fonts: await fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
}

/** The share picture of these words as PNG; made once for the same words, then taken from `folder`. */
export async function renderPicture(words: PictureWords, folder = cacheFolder): Promise<Buffer> {
  const name = createHash('sha256')
    .update(JSON.stringify([drawing, words]))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  try {
    return await readFile(file);
  } catch {
    const picture = await draw(words);
    await mkdir(folder, { recursive: true });
    await writeFile(file, picture);
    return picture;
  }
}
