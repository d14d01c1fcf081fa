import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { amount, type Description, type Inputs } from '../define.ts';
import { costOf } from './model.ts';
import type { TemplateState } from './state.ts';
import { templateText } from './text.ts';

/** A state of the widget in words. */
export function describeTemplate(
  { items }: TemplateState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const price =
    amount(inputs, 'first-purchase-500-yuan') / amount(inputs, 'first-purchase-317-items');
  const count = inFull(items, locale, 0);
  const cost = inFull(costOf(items, price), locale, 2);
  return {
    title: templateText[locale].name,
    measure: locale === 'en' ? 'Yuan, at the price on record.' : '元，按记录中的价格。',
    legend: [{ mark: 'ink', text: locale === 'en' ? `${count} items` : `${count}条` }],
    summary:
      locale === 'en' ? `${count} items would cost ${cost} yuan.` : `${count}条要${cost}元。`,
    details: [],
  };
}
