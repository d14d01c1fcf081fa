import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../../widget/define.ts';
import {
  costOf,
  gainFact,
  lookups,
  lookupsFact,
  priceOf,
  roundedAverage,
  type Count,
} from '../model/prices.ts';
import type { LadderState } from '../state.ts';
import type { LadderLabels } from './labels.ts';
import type { LadderSentences, Purchase } from './type.ts';

function legendOf({ sellers }: LadderLabels): LegendEntry[] {
  return [
    { mark: 'state', shape: 'diamond', text: sellers.state },
    { mark: 'flow', text: sellers.flow },
    { mark: 'ink', shape: 'disc', text: sellers.ink },
  ];
}

/** The chosen price times the volume; Kaola’s average is shown to the digits that its sources support. */
function purchaseOf(state: LadderState, inputs: Inputs<LadderLabels>): Purchase {
  const { price: rung, count, volume } = state;
  const price = priceOf(rung, count, inputs);
  const average = roundedAverage(count, inputs);
  const shown = rung === 'kaola' ? { low: average, high: average } : price;
  return {
    name: inputs.labels.rungs[rung],
    low: shown.low,
    high: shown.high,
    volume,
    cost: costOf(price, volume),
  };
}

function detailsOf(
  { price: rung, count }: LadderState,
  inputs: Inputs<LadderLabels>,
  say: LadderSentences,
): string[] {
  const { rungs, sold } = inputs.labels;
  const { who, when } = input(inputs, priceOf(rung, count, inputs).fact);
  return [
    rung === 'kaola'
      ? say.saidOfAverage(input(inputs, gainFact), input(inputs, lookupsFact(count)))
      : say.sold(rungs[rung], sold[rung], who, when),
    say.unlike,
    say.gained,
  ];
}

/** A state of the price ladder in words. */
export function describeLadder(
  state: LadderState,
  inputs: Inputs<LadderLabels>,
  say: LadderSentences,
): Description {
  const { labels } = inputs;
  const byCount = (read: (count: Count) => number) => ({
    chinese: read('chinese'),
    technode: read('technode'),
  });
  const averages = byCount((count) => roundedAverage(count, inputs));
  return {
    title: say.title(state.count, averages[state.count]),
    measure: say.measure,
    legend: legendOf(labels),
    summary: say.summary(
      amount(inputs, gainFact),
      byCount((count) => lookups(count, inputs)),
      averages,
      purchaseOf(state, inputs),
    ),
    details: detailsOf(state, inputs, say),
  };
}
