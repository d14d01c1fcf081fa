import { capsuleCopy } from './capsule-copy.ts';
import { cartridgeFiles } from './cartridge/cartridge.ts';
import { writeGift } from './gift.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Materials } from '../lesson/materials.ts';
import type { InlineCode } from '../../standalone/inline-code.ts';
import { cartridgeName, plainName, withoutTags } from './plain-name.ts';
import { playerPage } from '../player/player-page.ts';
import { scormFiles, scormPackage } from './scorm.ts';
import { worksheetFiles } from './worksheet.ts';
import { zipFiles } from './zip.ts';

/** What a lesson can be taken away as, the most used first. */
export const products = ['scorm', 'single', 'gift', 'cartridge', 'worksheet', 'key'] as const;

/** What a lesson can be taken away as. */
export type Product = (typeof products)[number];

/** A finished file. */
export interface Finished {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** Whether a name or a text had to be written with other signs than the teacher’s. */
  rewritten?: boolean;
}

/** Whether course systems would not hold a lesson’s texts as they are typed. */
function needsRewriting({ title, instruction, questions }: Lesson, product: Product): boolean {
  if (product !== 'cartridge') return plainName(title) !== title;
  const texts = questions.flatMap((question) => [
    question.text,
    ...(question.kind === 'choice'
      ? question.answers.flatMap(({ text, feedback }) => [text, feedback])
      : [question.replies.right, question.replies.wrong]),
  ]);
  const changes = [instruction, ...texts].some((text) => withoutTags(text) !== text);
  return changes || cartridgeName(title) !== title;
}

/**
 * Writes a lesson as one of its products.
 * @param capsule the widget’s page as text
 * @param site the site’s name
 */
export function finish(
  product: Product,
  materials: Materials,
  { capsule, code, site }: { capsule: string; code: InlineCode; site: string },
): Finished {
  const { widget, state } = materials.lesson;
  const copy = () => capsuleCopy(capsule, { state });
  const html = 'text/html';
  switch (product) {
    case 'scorm': {
      const start = playerPage(materials, { beside: scormFiles.capsule }, code);
      const content = zipFiles(scormPackage(materials.lesson, start, copy()));
      const rewritten = needsRewriting(materials.lesson, product);
      return { name: `${widget}-scorm.zip`, content, type: 'application/zip', rewritten };
    }
    case 'single':
      return {
        name: `${widget}-lesson.html`,
        content: playerPage(materials, { inside: copy() }, code),
        type: html,
      };
    case 'gift':
      return {
        name: `${widget}-gift.txt`,
        content: writeGift(materials),
        type: 'text/plain',
        rewritten: needsRewriting(materials.lesson, product),
      };
    case 'cartridge':
      return {
        name: `${widget}-cartridge.imscc`,
        content: zipFiles(cartridgeFiles(materials)),
        type: 'application/zip',
        rewritten: needsRewriting(materials.lesson, product),
      };
    case 'worksheet':
    case 'key': {
      const [sheet, key] = worksheetFiles(materials, site);
      const { name, text } = product === 'key' ? key : sheet;
      return { name: `${widget}-${name}`, content: text, type: html };
    }
  }
}
