import { amount, type Goals } from '../define.ts';
import { costOf } from './model.ts';
import type { TemplateState } from './state.ts';

/** What a task may ask of the widget. */
export const templateGoals: Goals<TemplateState> = {
  measures: [
    {
      id: 'cost',
      label: { en: 'What they cost', zh: '一共多少钱' },
      unit: { en: 'yuan', zh: '元' },
      of({ items }, inputs) {
        const listed = amount(inputs, 'first-purchase-317-items');
        return costOf(items, amount(inputs, 'first-purchase-500-yuan') / listed);
      },
    },
  ],
  settings: { items: { en: 'How many', zh: '数量' } },
};
