import { z } from 'astro/zod';
import { bilingual } from '../shared.ts';

/** The tests that try criteria: where each stands, and how its name begins. */
export const accessTests = {
  judges: ['tests/site/every-page.test.ts', 'Axe, its contrast in both themes'],
  sentences: ['src/widget/contract.test.ts', 'describes every state in whole, different sentences'],
  tables: ['src/widget/contract.test.ts', 'has a whole table for every state'],
  'without-script': ['tests/site/without-script.test.ts', 'with script switched off'],
  heard: ['tests/site/story/story.test.ts', 'drawings are hidden from who hears the story'],
  turned: ['tests/site/story/story-acts.test.ts', 'and back keeps the step'],
  'forced-colours': [
    'tests/site/story/stillness.test.ts',
    'with forced colours, marks keep their shapes',
  ],
  contrast: ['src/embed/picture/contrast.test.ts', 'can be read on'],
  marks: ['src/embed/picture/contrast.test.ts', 'reported and printed marks stand apart'],
  cards: ['tests/site/by-keyboard.test.ts', 'a number opens its record by focus'],
  pointing: ['tests/site/by-keyboard.test.ts', 'pointing at a number moves nothing'],
  walk: ['tests/site/by-keyboard.test.ts', 'the page can be walked from top to end'],
  'field-keys': [
    'tests/site/by-keyboard.test.ts',
    'the field zooms, moves and finds a check by keys alone',
  ],
  typed: [
    'tests/site/by-keyboard.test.ts',
    'numbers are typed, slid, moved and misread by keys alone',
  ],
  acts: [
    'tests/site/story/story-acts.test.ts',
    'each scene lets the reader act on its stage, by keys',
  ],
  kept: ['tests/site/offline.test.ts', 'a reader keeps the site'],
  stillness: [
    'tests/site/story/stillness.test.ts',
    'nothing moves for a reader who asks for stillness',
  ],
  search: ['tests/site/search.test.ts', 'every address that the search gives exists'],
} as const satisfies Record<string, readonly [file: string, name: string]>;

const names = Object.keys(accessTests) as (keyof typeof accessTests)[];

/** Criteria that came with WCAG 2.2; EN 301 549 V3.2.1 takes those of 2.1. */
const later = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** The whole of `content/access.yaml`: each criterion, and what tries it. */
export const accessSchema = z.array(
  z
    .strictObject({
      /** Its number in WCAG. */
      id: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/),
      level: z.enum(['A', 'AA']),
      name: bilingual,
      /** The tests that try it. */
      by: z.array(z.enum(names)).default([]),
      /** Whether the site has nothing to which it applies. */
      absent: z.boolean().default(false),
    })
    .refine(({ by, absent }) => !(absent && by.length > 0), {
      path: ['by'],
      message: 'what the site does not have, no test can try',
    }),
);

/** The clause of EN 301 549 V3.2.1 that asks for a criterion; undefined where it does not. @param id its number in WCAG */
export function clauseOf(id: string): string | undefined {
  return later.includes(id) ? undefined : `9.${id}`;
}
