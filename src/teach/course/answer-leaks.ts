import type { CourseChapter } from './chapter.ts';

/** The texts of a chapter that give an answer away, in its language: keys of tasks, feedback of questions. */
export function secretsOf({ locale, lesson, bank }: CourseChapter): string[] {
  return [
    ...lesson.tasks.map(({ key }) => key[locale]),
    ...bank.flatMap(({ answers }) => answers.map(({ why }) => why[locale])),
  ];
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** A file's text as its reader sees it: without markup, one space for any run of white space. */
function readable(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

/** Those secrets that a file gives away, whether in its text or in its markup. */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const seen = readable(text);
  return secrets.filter((secret) => seen.includes(secret) || text.includes(secret));
}
