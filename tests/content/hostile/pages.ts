import { checkedTexts } from '../../../src/prose/check/validated-texts.ts';
import type { ContentTexts } from '../../../src/schemas/read/site-texts.ts';
import { append, files, instead, swap, type Hostile } from './changes.ts';

const texts: ContentTexts = checkedTexts;
const { glossary, bank, lesson, chapter, outline, rows, head } = files;

/** An answer of a self-check. */
const option = (answer: string, rest: string) =>
  `<Option answer="${answer}" ${rest}>\nSo.\n</Option>\n`;
/** Adds a self-check to a chapter. */
const check = (id: string, aim: string, ...options: string[]) =>
  append(`<Check id="${id}" aim="${aim}">\nWhat?\n\n${options.join('')}</Check>\n`);
const right = option('This', 'right');
const wrong = option('That', 'idea="Guessing."');
const aim = /^aims:\n\s+([a-z-]+):/m.exec(texts[chapter] ?? '')?.[1] ?? '';

/** Files, prose and references with one thing wrong. */
export const pages: readonly Hostile[] = [
  // Files
  [
    'a language the site does not speak',
    'content/chapters/kaola-case/fr.mdx',
    instead('---\n---\n'),
    /is no file the site reads/,
  ],
  [
    'interface words of no language',
    'content/ui/de.yaml',
    instead('site: {}'),
    /is no file the site reads/,
  ],
  ['a file in no folder', 'content/notes.yaml', instead('a: b'), /is no file the site reads/],
  [
    'a bank of no chapter',
    'content/questions/no-chapter.yaml',
    instead(texts[bank] ?? ''),
    /belongs to no chapter/,
  ],
  [
    'rows that lost their head',
    'content/data/lonely.csv',
    instead('a,b\n1,2\n'),
    /has no head: content\/data\/lonely\.yaml is missing/,
  ],
  [
    'a chapter that the outline forgets',
    'content/chapters/forgotten/en.mdx',
    instead(texts[chapter] ?? ''),
    /“forgotten” is missing/,
  ],
  [
    'a chapter that the outline invents',
    outline,
    append('- no-chapter\n'),
    /“no-chapter” is named, but/,
  ],
  [
    'a chapter twice in the outline',
    outline,
    append('- kaola-case\n'),
    /“kaola-case” stands twice/,
  ],
  // Prose
  ['a chapter without a head', chapter, swap(/^---\n[\s\S]*?\n---\n/, ''), /has no head/],
  [
    'a head without a title',
    chapter,
    swap(/\ntitle: .*/, ''),
    /title: .*(?:required|missing|expected)/i,
  ],
  ['an unknown field of a head', chapter, swap('\ntitle:', '\nmood: grave\ntitle:'), /mood/],
  [
    'two right answers',
    chapter,
    check('own', aim, right, option('Those', 'right'), wrong),
    /<Check id="own"> has 2 answers that are right/,
  ],
  [
    'no right answer',
    chapter,
    check('own', aim, wrong, option('Those', 'idea="More."')),
    /<Check id="own"> has 0 answers/,
  ],
  [
    'a wrong answer without its mistake',
    chapter,
    check('own', aim, right, option('Those', '')),
    /<Check id="own"> idea: say which mistake leads to “Those”/,
  ],
  [
    'an answer that stands twice',
    chapter,
    check('own', aim, right, wrong, wrong),
    /has the answer “That” twice/,
  ],
  [
    'a check of no aim',
    chapter,
    check('own', 'no-aim', right, wrong),
    /<Check id="own"> aim: .*“no-aim”/,
  ],
  ['a check without its end', chapter, append('<Check id="own" aim="a">\n'), /is not MDX: /],
  ['a script', chapter, append('<script>alert()</script>'), /<script>/],
  ['code in braces', chapter, append('{process.exit()}'), /is code/],
  ['an import', chapter, append("import fs from 'node:fs'"), /import/],
  // References
  [
    'a dangling source',
    glossary,
    swap(/\n {2}source: .*/, '\n  source: nobody'),
    /\S+ › source: there is no source “nobody”/,
  ],
  [
    'a dangling fact of an event',
    'content/events.yaml',
    swap(/\n {2}fact: .*/, '\n  fact: no-fact'),
    /\S+ › fact: there is no fact “no-fact”/,
  ],
  [
    'a dangling fact of a question',
    bank,
    swap(/\n {2}facts: \[[^\]]*\]/, '\n  facts: [no-fact]'),
    /\S+ › facts.*no-fact/,
  ],
  [
    'a dangling link of a lesson',
    lesson,
    swap(/link: '?widgets\/[^\n]*/, 'link: widgets/no-widget/'),
    /link: there is no widget “no-widget”/,
  ],
  [
    'minutes that do not add up',
    lesson,
    swap(/ {6}- minutes: \d+/, '      - minutes: 99'),
    /moves: take/,
  ],
  ['a cell that is no number', rows, swap(/,\d+,/, ',many,'), /\S+: “many” is no number/],
  [
    'a row that is too short',
    rows,
    (text) => `${text.trimEnd()}\n2015-01-01\n`,
    /cells, the head has|: is empty/,
  ],
  ['a head of other columns', head, swap(/\n {2}\w+: \{/, '\n  stranger: {'), /stranger/],
];
