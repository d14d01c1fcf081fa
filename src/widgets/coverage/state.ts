import { extent } from 'd3-array';
import { choice, number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import { bureaus, lastWhole, yearsOf, type Bureau } from './model/coverage.ts';

/** A state of the coverage widget. */
export interface CoverageState {
  bureau: Bureau;
  /** The year, within those of the bureau. */
  year: number;
}

/** The first and the last year of a bureau. */
export function rangeOf(bureau: Bureau, inputs: Inputs): readonly [first: number, last: number] {
  const [first = 0, last = 0] = extent(yearsOf(bureau, inputs), ({ year }) => year);
  return [first, last];
}

/** The state language: it begins with Baihang’s latest year that has both numbers. */
export function stateLanguage(inputs: Inputs): StateLanguage<CoverageState> {
  const ranges = { baihang: rangeOf('baihang', inputs), registry: rangeOf('registry', inputs) };
  const min = Math.min(ranges.baihang[0], ranges.registry[0]);
  const max = Math.max(ranges.baihang[1], ranges.registry[1]);
  return declareState(
    {
      bureau: choice(bureaus, 'baihang'),
      year: number({ min, max, fallback: lastWhole('baihang', inputs) }),
    },
    ({ bureau, year }) => {
      const [first, last] = ranges[bureau];
      return { bureau, year: Math.min(last, Math.max(first, year)) };
    },
  );
}

/** The states with pictures of their own. */
export function coverageViews(inputs: Inputs): View<CoverageState>[] {
  const { start } = stateLanguage(inputs);
  const years = yearsOf('registry', inputs);
  const [first = start.year] = years.map(({ year }) => year);
  const gap = years.find(({ figure }) => !figure)?.year ?? first;
  return [
    { name: 'baihang', state: start },
    { name: 'registry', state: { bureau: 'registry', year: lastWhole('registry', inputs) } },
    { name: 'registry-first', state: { bureau: 'registry', year: first } },
    { name: 'registry-gap', state: { bureau: 'registry', year: gap } },
  ];
}
