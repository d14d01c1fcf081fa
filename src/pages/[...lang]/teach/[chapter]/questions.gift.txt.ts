import type { APIRoute } from 'astro';
import { teachablePaths, type CourseChapter } from '../../../../teach/course/chapter.ts';
import { chapterGift } from '../../../../teach/course/quiz-files.ts';

export const getStaticPaths = teachablePaths;

export const GET: APIRoute<{ course: CourseChapter }> = ({ props: { course } }) =>
  new Response(chapterGift(course), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
