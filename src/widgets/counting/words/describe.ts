import { amount, type Description, type Inputs } from '../../../widget/define.ts';
import { groupOf } from '../model/digit-groups.ts';
import { slipped } from '../model/slip.ts';
import type { CountingState } from '../state.ts';
import type { CountingLabels } from './labels.ts';
import type { CountingSentences, UnitWords } from './type.ts';

/** What a slip does, in words. */
export function slipInWords(slip: number, { slips }: CountingLabels): string {
  return slips[String(slip) as keyof typeof slips];
}

/** Who gives a number, in a word or two; undefined for any other number. */
export function publisherOf(value: number, inputs: Inputs<CountingLabels>): string | undefined {
  const { publishers } = inputs.labels;
  if (value === amount(inputs, 'technode-980-million')) return publishers.printed;
  return value === amount(inputs, 'lookups-98-million') ? publishers.reported : undefined;
}

/** A number in the forms of both languages, with who gives it where it is one of the two counts. */
function formsOf(value: number, inputs: Inputs, say: CountingSentences): string {
  const reported = amount(inputs, 'lookups-98-million');
  if (value === reported) return say.reported(value);
  if (value === amount(inputs, 'technode-980-million')) return say.printed(value, reported);
  return say.forms(value);
}

function unitWords(value: number, { threes, fours }: CountingLabels): UnitWords {
  const [three, four] = [groupOf(value, 3), groupOf(value, 4)];
  return {
    english: three === 0 ? undefined : threes[three],
    chinese: four === 0 ? undefined : fours[four],
  };
}

/** What stands over a number: who gives it, what a slip does to it, or both. */
export function headOf(
  state: CountingState,
  inputs: Inputs<CountingLabels>,
  say: CountingSentences,
): string {
  const who = publisherOf(slipped(state), inputs);
  if (state.slip === 0) return who ?? inputs.labels.number;
  return say.head(slipInWords(state.slip, inputs.labels), who);
}

/** A state of the counting widget in words. */
export function describeCounting(
  state: CountingState,
  inputs: Inputs<CountingLabels>,
  say: CountingSentences,
): Description {
  const { labels } = inputs;
  const other = slipped(state);
  const slip = slipInWords(state.slip, labels);
  const first = formsOf(state.n, inputs, say);
  const second = say.withSlip(slip, formsOf(other, inputs, say));
  const moved = say.moved(unitWords(state.n, labels), unitWords(other, labels));
  return {
    title:
      state.slip === 0
        ? say.title.plain(state.n)
        : say.title.slipped(state.n, other, slip, publisherOf(other, inputs)),
    measure: say.measure,
    legend: [],
    summary: state.slip === 0 ? first : `${first}${second}${moved}`,
    details: [],
  };
}
