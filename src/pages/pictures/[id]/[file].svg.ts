import type { APIRoute } from 'astro';
import { paintPicture, picturePaths, type PictureName } from '../../../embed/picture/pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<PictureName> = ({ props }) =>
  new Response(paintPicture(props).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
