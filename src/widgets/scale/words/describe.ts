import { input, type Description, type Inputs, type LegendEntry } from '../../../widget/define.ts';
import { comparators, countOf, countsOf } from '../model/counts.ts';
import { levelCounts } from '../model/field.ts';
import { deepest, zoomSteps } from '../model/zoom-steps.ts';
import type { ScaleState } from '../state.ts';
import { describeReading, isFieldReading, type ReadingWords } from './describe-readings.ts';
import type { ScaleLabels } from './labels.ts';
import type { CheckPlace, ScaleSentences, TwoCounts } from './type.ts';

/** The shapes of outlines laid over the field, in the key as in the drawing. */
const overShapes = ['solid', 'dashed', 'dotted'] as const;

const isAll = ({ zoom }: ScaleState) => zoom < 0.5;

/** Of ten marks, how many only the larger count has. */
const beyondOf = ({ reported, printed }: TwoCounts) => Math.round(10 * (1 - reported / printed));

function titleOf(
  state: ScaleState,
  counts: TwoCounts,
  inputs: Inputs<ScaleLabels>,
  { title }: ScaleSentences,
): string {
  if (state.read === 'time') return title.time(counts);
  const step = zoomSteps[Math.round(state.zoom)];
  const [beside] = state.over;
  if (step === 'yi' && beside)
    return title.beside(inputs.labels.comparators[beside], countOf(beside, inputs), counts);
  if (step && step !== 'all') return inputs.labels.stepTitles[step];
  return state.lit === 'reported'
    ? title.out(beyondOf(counts))
    : title.counts(counts.printed / 1e8);
}

function measureOf(
  { read, zoom }: ScaleState,
  inputs: Inputs,
  { measure }: ScaleSentences,
): string {
  const since = input(inputs, 'start-march-2015').when;
  const small = levelCounts[Math.min(deepest - 1, deepest - Math.round(zoom))] ?? 1;
  return read === 'time' ? measure.time(since, small) : measure.count(since, small);
}

function legendOf(
  { read, own, over }: ScaleState,
  counts: TwoCounts,
  inputs: Inputs<ScaleLabels>,
  { key }: ScaleSentences,
): LegendEntry[] {
  const isTime = read === 'time';
  return [
    { mark: 'alleged', text: key.reported(counts.reported, isTime) },
    { mark: 'printed', text: key.printed(counts.printed, isTime) },
    ...(own > 0 ? [{ mark: 'ink', shape: 'line', text: key.own(own) } as const] : []),
    ...over.map((name, index): LegendEntry => {
      const { who } = input(inputs, comparators[name]);
      const text = key.over(countOf(name, inputs), inputs.labels.comparators[name], who);
      return { mark: 'ink', shape: overShapes[index] ?? 'solid', text };
    }),
  ];
}

function checkOf(at: number, { reported }: TwoCounts): CheckPlace {
  return { at, place: at === reported ? 'last' : at < reported ? 'both' : 'printed' };
}

function summaryOf(state: ScaleState, counts: TwoCounts, { summary }: ScaleSentences): string {
  const check = checkOf(state.at, counts);
  const squares = Math.round(counts.reported / 1e6);
  if (state.read === 'time')
    return isAll(state) ? summary.timeAll(counts) : summary.timeAt(check, counts);
  if (isAll(state))
    return state.lit === 'reported'
      ? summary.out(counts, squares, beyondOf(counts))
      : summary.all(counts, counts.printed / 1e8, squares);
  if (!Number.isInteger(state.zoom)) return summary.between(state.zoom, check, counts);
  return state.zoom === deepest
    ? summary.single(check, counts)
    : summary.square(levelCounts[deepest + 1 - state.zoom] ?? 1, check, counts);
}

/** What is written on the block that each count ends in, a line each. */
export function blockLines(
  inputs: Inputs<ScaleLabels>,
  say: ScaleSentences,
): Readonly<Record<keyof TwoCounts, readonly string[]>> {
  const { reported, printed } = countsOf(inputs);
  const { names } = inputs.labels;
  return {
    reported: [say.count(reported), ...names.reported.split(' ')],
    printed: [say.count(printed), ...names.printed.split(' ')],
  };
}

/** A state of the scale widget in words. */
export function describeScale(
  state: ScaleState,
  inputs: Inputs<ScaleLabels>,
  say: ScaleSentences,
): Description {
  const counts = countsOf(inputs);
  const over = state.over.map((name) =>
    say.over(
      inputs.labels.comparators[name],
      countOf(name, inputs),
      input(inputs, comparators[name]).who,
      counts,
    ),
  );
  const words: ReadingWords = isFieldReading(state.read)
    ? {
        title: titleOf(state, counts, inputs, say),
        measure: measureOf(state, inputs, say),
        summary: summaryOf(state, counts, say),
      }
    : describeReading(state.read, state, inputs, say);
  return {
    ...words,
    // Where both counts stand in the drawing by name, a key would only say it again.
    legend:
      isFieldReading(state.read) || state.read === 'walk'
        ? legendOf(state, counts, inputs, say)
        : [],
    details: [
      ...(state.at === counts.reported ? [] : [say.middle(state.at, counts)]),
      ...(state.own > 0 ? [say.own(state.own, counts)] : []),
      ...over,
      ...(over.length > 0 ? [say.notPeople] : []),
      say.denial(input(inputs, 'facts-not-yet-adjudicated').when),
    ],
  };
}
