import type { APIRoute } from 'astro';
import { paintPicture, picturePaths, type PictureName } from '../../../embed/picture/pictures.ts';
import { paintPng } from '../../../embed/picture/png.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<PictureName> = async ({ props }) => {
  const png = await paintPng(paintPicture(props).svg);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
