import { max } from 'd3-array';
import type { Goals } from '../../widget/define.ts';
import { countOf, largestOf } from './model/counts.ts';
import type { ScaleState } from './state.ts';

/** What a task may ask of the scale widget. */
export const goals: Goals<ScaleState> = {
  measures: [
    {
      id: 'zoom',
      of: ({ read, zoom }) => (read === 'rate' ? undefined : zoom),
    },
    {
      id: 'at',
      of: ({ read, at }) => (read === 'rate' ? undefined : at),
    },
    {
      id: 'laid-over',
      of: ({ over }) => over.length,
    },
    {
      id: 'largest-over',
      of: ({ over }, inputs) => max(over, (name) => countOf(name, inputs)),
    },
    {
      id: 'largest',
      of: ({ over }, inputs) => largestOf(over, inputs),
    },
  ],
};
