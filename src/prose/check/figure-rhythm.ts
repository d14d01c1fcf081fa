import type { Nodes } from 'mdast';
import type { Locale } from '../../i18n/locales.ts';
import { attribute, isComponent, parseProse } from '../read/mdx-tree.ts';

/** How a chapter's figures stand in its text. */
export interface Rhythm {
  /** English words, or Chinese characters, of the whole text. */
  words: number;
  figures: number;
  /** The longest run of words without a figure, and the line it begins on. */
  longest: { words: number; line: number };
  /** Phrases that set a figure, and numbers that are sliders. */
  sets: number;
  scrubs: number;
  /** Widgets' ids, each once. */
  widgets: string[];
}

const wordPattern = /[\p{Script=Latin}\p{N}’'-]+|\p{Script=Han}/gu;

/** Reads how a chapter's figures stand in its text. @throws VFileMessage when the text is not MDX */
export function rhythmOf(text: string): Rhythm {
  const rhythm: Rhythm = {
    words: 0,
    figures: 0,
    longest: { words: 0, line: 1 },
    sets: 0,
    scrubs: 0,
    widgets: [],
  };
  let run = { words: 0, line: 1 };
  const endRun = (line: number) => {
    if (run.words > rhythm.longest.words) rhythm.longest = run;
    run = { words: 0, line };
  };
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'text') {
      const words = node.value.match(wordPattern)?.length ?? 0;
      rhythm.words += words;
      run.words += words;
    }
    if (isComponent(node)) {
      if (node.name === 'Figure') {
        rhythm.figures += 1;
        const id = attribute(node, 'id') ?? '';
        if (!rhythm.widgets.includes(id)) rhythm.widgets.push(id);
        endRun(line);
      }
      if (node.name === 'Set') rhythm.sets += 1;
      if (node.name === 'Scrub') rhythm.scrubs += 1;
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseProse(text));
  endRun(1);
  return rhythm;
}

/** What a chapter must have. */
const least = { figures: 7, sets: 6, scrubs: 1 } as const;

/** How long a text may run without a figure: English words, Chinese characters. */
const longestRun: Readonly<Record<Locale, number>> = { en: 450, zh: 700 };

/** What a chapter lacks of figures and of words that steer them, each with its line. */
export function rhythmProblems(text: string, locale: Locale): { line: number; message: string }[] {
  const { figures, sets, scrubs, longest } = rhythmOf(text);
  const few = (count: number, wanted: number, what: string) =>
    count < wanted
      ? [{ line: 1, message: `has ${count} ${what}; a chapter has at least ${wanted}` }]
      : [];
  return [
    ...few(figures, least.figures, 'figures'),
    ...few(sets, least.sets, 'phrases that set a figure (<Set>)'),
    ...few(scrubs, least.scrubs, 'numbers that are sliders (<Scrub>)'),
    ...(longest.words > longestRun[locale]
      ? [
          {
            line: longest.line,
            message: `${longest.words} words follow without a figure; at most ${longestRun[locale]} may`,
          },
        ]
      : []),
  ];
}
