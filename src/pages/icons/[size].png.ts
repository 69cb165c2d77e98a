import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { colours } from '../../pictures/colours.ts';
import { drawIcon } from '../../pictures/draw-icon.ts';
import { iconSizes } from '../../pictures/picture-size.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  // Drawn at its final size: 32 units of the drawing at 72 dots an inch.
  const picture = await sharp(Buffer.from(drawIcon()), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten({ background: colours.paper.light })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
