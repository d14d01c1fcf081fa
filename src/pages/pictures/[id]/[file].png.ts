import type { APIRoute } from 'astro';
import {
  allPictures,
  paintPicture,
  pictureFile,
  type PictureName,
} from '../../../embed/pictures.ts';
import { paintPng } from '../../../embed/png.ts';

export const getStaticPaths = () =>
  allPictures().map((props) => ({ params: { id: props.id, file: pictureFile(props) }, props }));

export const GET: APIRoute<PictureName> = async ({ props }) => {
  const png = await paintPng(paintPicture(props).svg);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
