import { counterpart, sectionsOf } from './sections.ts';

/**
 * The ids of a chapter's sections, each with that of the section in the other language that is about the same.
 * @param own the chapter's text @param other its text in the other language
 * @throws VFileMessage when one is not MDX
 */
export function twinPlaces(own: string, other: string): Record<string, string> {
  const [here, there] = [sectionsOf(own), sectionsOf(other)];
  const places: Record<string, string> = {};
  let before = '';
  for (const section of here) {
    // What the other text has no section for it says in the one before.
    before = counterpart(section, here, there)?.id || before;
    if (section.id && before) places[section.id] = before;
  }
  return places;
}
