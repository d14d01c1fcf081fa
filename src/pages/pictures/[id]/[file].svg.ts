import type { APIRoute } from 'astro';
import {
  allPictures,
  paintPicture,
  pictureFile,
  type PictureName,
} from '../../../embed/pictures.ts';

export const getStaticPaths = () =>
  allPictures().map((props) => ({ params: { id: props.id, file: pictureFile(props) }, props }));

export const GET: APIRoute<PictureName> = ({ props }) =>
  new Response(paintPicture(props).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
