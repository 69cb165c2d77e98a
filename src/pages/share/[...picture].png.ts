import type { APIRoute, GetStaticPaths } from 'astro';
import { printedAddress } from '../../data/href.ts';
import { getPictures, type Picture } from '../../data/pictures.ts';
import { renderPicture } from '../../pictures/render-picture.ts';

export const getStaticPaths = (async () => {
  const pictures = await getPictures();
  return pictures.map((picture) => ({ params: { picture: picture.path }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) => {
  const { path: _path, ...words } = props.picture;
  const site = printedAddress();
  const image = await renderPicture({ ...words, ...(site && { site }) });
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
