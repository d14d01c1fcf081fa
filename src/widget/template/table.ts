import type { Locale } from '../../i18n/locales.ts';
import { amount, type Inputs, type Table } from '../define.ts';
import { costOf } from './model.ts';
import type { TemplateState } from './state.ts';
import { templateText } from './text.ts';

/** A state in numbers. */
export function templateTable({ items }: TemplateState, inputs: Inputs, locale: Locale): Table {
  const price =
    amount(inputs, 'first-purchase-500-yuan') / amount(inputs, 'first-purchase-317-items');
  return {
    head: [templateText[locale].items, locale === 'en' ? 'Yuan' : '元'],
    rows: [[items, Number(costOf(items, price).toFixed(2))]],
  };
}
