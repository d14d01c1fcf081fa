import type { Description, Inputs, LegendEntry } from '../../../widget/define.ts';
import { claimsOf } from '../model/counts.ts';
import { moments, totalsAt, type Counter, type Total } from '../model/totals.ts';
import type { PlatformsState } from '../state.ts';
import type { PlatformsLabels } from './labels.ts';
import type { PlatformsSentences } from './type.ts';

function legendOf(totals: readonly Total[], { key }: PlatformsLabels): LegendEntry[] {
  const has = (...counters: Counter[]) => totals.some(({ counter }) => counters.includes(counter));
  const entry = (isShown: boolean, shown: LegendEntry) => (isShown ? [shown] : []);
  const withProblems = totals.some(({ problem }) => problem !== undefined);
  return [
    { mark: 'platform', text: key.tracker },
    ...entry(has('regulators', 'regulator-all', 'monitor'), { mark: 'state', text: key.stateBody }),
    ...entry(withProblems, { mark: 'ink', shape: 'solid', text: key.outline }),
  ];
}

/** The totals of a day in words. */
export function describeTotals(
  { at }: PlatformsState,
  inputs: Inputs<PlatformsLabels>,
  sentences: PlatformsSentences,
): Description {
  const { labels } = inputs;
  const totals = totalsAt(at, inputs);
  const named = totals.map((total) => ({ total, name: labels.counters[total.counter] }));
  // The earliest moment spans two month-ends; its third date is the year alone.
  const days = moments[at].slice(0, 2);
  const numbers = {
    totals: named,
    // Those that were asked what was running, or what was left.
    alike: totals.filter(({ problem }) => problem === undefined).map(({ value }) => value),
    least: totals[0]?.value ?? 0,
    most: totals.at(-1)?.value ?? 0,
    official: claimsOf(inputs).official,
  };
  return {
    title: sentences.totals.title[at](numbers),
    measure: sentences.totals.measure(days),
    legend: legendOf(totals, labels),
    summary: sentences.totals.summary(days, at, numbers),
    details: named.map(({ name, total }) => sentences.totals.detail(name, total)),
  };
}
