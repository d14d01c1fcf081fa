import type { Goals } from '../../widget/define.ts';
import { countOf, largestOf } from './model.ts';
import type { ScaleState } from './state.ts';

/** What a task may ask of the scale widget. */
export const scaleGoals: Goals<ScaleState> = {
  measures: [
    {
      id: 'zoom',
      label: { en: 'Zoom, from all to one mark', zh: '缩放，从全部到一个' },
      unit: { en: '', zh: '' },
      of: ({ read, zoom }) => (read === 'rate' ? undefined : zoom),
    },
    {
      id: 'at',
      label: { en: 'Check in the middle', zh: '位于正中的是第几次' },
      unit: { en: '', zh: '' },
      of: ({ read, at }) => (read === 'rate' ? undefined : at),
    },
    {
      id: 'laid-over',
      label: { en: 'Counts laid over the field', zh: '叠放的比较数' },
      unit: { en: '', zh: '' },
      of: ({ over }) => over.length,
    },
    {
      id: 'largest-over',
      label: { en: 'Largest count laid over', zh: '叠放的最大数' },
      unit: { en: '', zh: '' },
      of: ({ over }, inputs) =>
        over.length > 0 ? Math.max(...over.map((name) => countOf(name, inputs))) : undefined,
    },
    {
      id: 'largest',
      label: { en: 'Largest count in view', zh: '图中最大的数' },
      unit: { en: '', zh: '' },
      of: ({ over }, inputs) => largestOf(over, inputs),
    },
  ],
  settings: {
    read: { en: 'Read as', zh: '读作' },
    zoom: { en: 'Zoom', zh: '缩放' },
    at: { en: 'Check in the middle', zh: '正中的查询' },
    over: { en: 'Laid over', zh: '叠放' },
    lit: { en: 'Lit', zh: '亮起的' },
    own: { en: 'A number of your own', zh: '自己的数' },
  },
};
