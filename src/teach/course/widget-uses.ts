import { checkedTexts } from '../../prose/check/validated-texts.ts';
import { usesOf } from '../../prose/read/references.ts';
import type { CourseChapter } from './chapter.ts';

/** A widget in a state, as a chapter places it or its lesson links to it. */
export interface Place {
  id: string;
  /** The state in the state language; empty for the start. */
  state: string;
}

/** The text of a chapter, in the language it stands in. */
export function textOfChapter({ slug, chapter }: CourseChapter): string {
  return checkedTexts[`content/chapters/${slug}/${chapter.locale}.mdx`] ?? '';
}

/** Every widget in every state that a chapter places or its lesson links to, each once, in that order. */
export function placesOf(course: CourseChapter): Place[] {
  const { plans, misconceptions, tasks } = course.lesson;
  const linked = [...plans.flatMap(({ moves }) => moves), ...misconceptions, ...tasks].flatMap(
    ({ link = '' }): Place[] => {
      const [, id, state = ''] = /^widgets\/([a-z0-9-]+)\/(?:\?(.*))?$/.exec(link) ?? [];
      return id === undefined ? [] : [{ id, state }];
    },
  );
  const placed = usesOf(textOfChapter(course)).widgets;
  const each = new Map(
    [...placed, ...linked].map((place) => [`${place.id}?${place.state}`, place]),
  );
  return [...each.values()];
}
