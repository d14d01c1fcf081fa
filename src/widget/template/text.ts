import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../define.ts';

/** Every word of the widget in one language. */
export interface TemplateWords extends WidgetText {
  items: string;
}

/** The words of the widget by language; the type makes both say the same things. */
export const templateText: Readonly<Record<Locale, TemplateWords>> = {
  en: {
    name: 'What a list costs',
    idea: 'A list of people costs as much as its length.',
    method: ['The price of one item is the price of the list divided by its length.'],
    views: { 'on-record': 'The list on record', one: 'One item' },
    keys: ['The slider moves by one with the arrow keys.'],
    items: 'Items',
  },
  zh: {
    name: '一份名单多少钱',
    idea: '名单的价钱取决于长度。',
    method: ['每条的价格等于总价除以条数。'],
    views: { 'on-record': '记录中的名单', one: '一条' },
    keys: ['方向键每次移动一条。'],
    items: '条数',
  },
};
