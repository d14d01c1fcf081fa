/** What is done to a file’s text. */
export type Change = (text: string) => string;
/** Puts words in the place of the first that are found. */
export const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, () => to);
/** Adds lines at the end. */
export const append =
  (more: string): Change =>
  (text) =>
    `${text}\n${more}`;
/** Puts a text in the place of the whole file. */
export const instead =
  (text: string): Change =>
  () =>
    text;

/** A change of one file, and what the one error must say beside the file’s name. */
export type Hostile = readonly [name: string, file: string, change: Change, says: RegExp];

/** The files that are changed, by what they hold. */
export const files = {
  kaola: 'content/facts/kaola.yaml',
  chapter: 'content/chapters/kaola-case/en.mdx',
  sources: 'content/sources.yaml',
  glossary: 'content/glossary.yaml',
  bank: 'content/questions/kaola-case.yaml',
  lesson: 'content/lessons/kaola-case.yaml',
  outline: 'content/outline.yaml',
  rows: 'content/data/platforms-regulators.csv',
  head: 'content/data/platforms-regulators.yaml',
} as const;
