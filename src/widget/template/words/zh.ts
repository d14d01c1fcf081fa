import { inFull } from '../../../i18n/numbers.ts';
import type { TemplateSentences } from './type.ts';

/** The sentences of the widget in Chinese. */
export const zh: TemplateSentences = {
  title: '名单的价钱取决于长度',
  measure: '元，按记录中的价格。',
  key: (items) => `${inFull(items, 'zh')}条`,
  summary: (items, cost) => `${inFull(items, 'zh')}条要${inFull(cost, 'zh', 2)}元。`,
};
