import type { APIRoute } from 'astro';
import { teachablePaths, type CourseChapter } from '../../../../teach/course/chapter.ts';
import { chapterCartridge } from '../../../../teach/course/quiz-files.ts';
import { zipFiles } from '../../../../teach/formats/zip.ts';

export const getStaticPaths = teachablePaths;

export const GET: APIRoute<{ course: CourseChapter }> = ({ props: { course } }) =>
  new Response(zipFiles(chapterCartridge(course)), {
    headers: { 'Content-Type': 'application/zip' },
  });
