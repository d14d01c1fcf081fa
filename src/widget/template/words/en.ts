import { inFull } from '../../../i18n/numbers.ts';
import type { TemplateSentences } from './type.ts';

/** The sentences of the widget in English. */
export const en: TemplateSentences = {
  title: 'A list costs as much as its length',
  measure: 'Yuan, at the price on record.',
  key: (items) => `${inFull(items, 'en')} items`,
  summary: (items, cost) =>
    `${inFull(items, 'en')} items would cost ${inFull(cost, 'en', 2)} yuan.`,
};
