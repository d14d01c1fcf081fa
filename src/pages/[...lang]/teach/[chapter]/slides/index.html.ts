import type { APIRoute } from 'astro';
import { code as deckCode } from 'virtual:deck-code';
import { pathTo } from '../../../../../i18n/paths.ts';
import { teachablePaths, type CourseChapter } from '../../../../../teach/course/chapter.ts';
import { deckPage } from '../../../../../teach/deck/deck-page.ts';

export const getStaticPaths = teachablePaths;

export const GET: APIRoute<{ course: CourseChapter }> = ({ props: { course } }) => {
  const page = deckPage(course, deckCode.page, ({ id, state }) => {
    const query = [state, 'slides=1'].filter(Boolean).join('&');
    return `${pathTo(course.locale, `embed/${id}/`)}?${query}`;
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
