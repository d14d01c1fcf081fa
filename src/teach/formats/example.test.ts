import { expect, test } from 'vitest';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Materials } from '../lesson/materials.ts';
import { cartridgeFiles } from './cartridge/cartridge.ts';
import { writeGift } from './gift.ts';
import { scormPackage } from './scorm.ts';
import { worksheetFiles } from './worksheet.ts';

/** A lesson with each kind of question, with and without what may be left out. */
function example(locale: Locale): Materials {
  const said = (en: string, zh: string) => ({ en, zh })[locale];
  const replies = { right: said('Yes: 10% & more.', '对，是一成多。'), wrong: '' };
  const lesson: Lesson = {
    ...{ widget: 'scale', locale, state: 'zoom=1', pass: 60, tries: 2 },
    title: said('One zero <too> many', '多了<一个>零'),
    instruction: said('Look first.\nThen answer.', '先看。\n再答。'),
    questions: [
      {
        kind: 'choice',
        text: said('Which = is right?', '哪个 = 对？'),
        answers: [
          { text: said('This {one}', '这个{一}'), feedback: said('Look again: ~', '再看看：~') },
          { text: said('That one', '那个'), feedback: '' },
        ],
        right: 1,
      },
      {
        ...{ kind: 'number', value: 98_000_000, tolerance: 500_000, unit: said('checks', '次') },
        text: said('How many?\nIn full.', '多少？\n写全。'),
        replies: { ...replies, wrong: said('Count the zeros.', '数数零。') },
      },
      {
        kind: 'number',
        text: said('And here?', '这里呢？'),
        value: 7,
        tolerance: 0,
        unit: '',
        replies,
      },
      {
        kind: 'set',
        text: said('Make it so.', '调成这样。'),
        goal: { measure: 'zoom', relation: 'at-least', value: 2, tolerance: 0 },
        replies,
      },
    ],
  };
  return {
    lesson,
    name: said('Ten blocks or one?', '十块还是一块？'),
    page: 'https://checks.example/widgets/scale/?zoom=1&at=5',
    goals: ['', '', '', said('Zoom: at least 2', '缩放：不少于2')],
  };
}

/** All files of a lesson to take away, as texts; styles left out, which have their own file. */
const filesOf = (given: Materials) => [
  { name: 'questions.gift.txt', text: writeGift(given) },
  ...cartridgeFiles(given).map(({ name, text }) => ({ name: `cartridge/${name}`, text })),
  ...scormPackage(given.lesson, 'start', 'capsule').slice(0, 1),
  ...worksheetFiles(given, 'The site').map(({ name, text }) => ({
    name,
    text: text.replace(/<style>[^]*?<\/style>/, ''),
  })),
];

// A change that means to alter one stores it anew by Vitest’s `-u`, and shows it in the diff.
test.each([...locales])(
  'the files of an example are those that are stored (%s)',
  async (locale) => {
    const files = filesOf(example(locale));
    expect(files).toHaveLength(8);
    for (const { name, text } of files)
      await expect(text).toMatchFileSnapshot(`./stored/${locale}/${name.replaceAll('/', '-')}`);
  },
);
