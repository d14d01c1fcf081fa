import { yearOf } from '../../../i18n/loose-date.ts';
import { inFull } from '../../../i18n/numbers.ts';
import type { Side } from '../../../chart/label-placement.ts';
import type { Inputs } from '../../../widget/define.ts';
import { guessYears, volumesOf, type DataPoint } from '../model/counts.ts';
import { highestGuess } from '../model/guess.ts';
import { namedCounts, namedVolumes } from '../model/record.ts';
import type { PlatformsState } from '../state.ts';
import type { PlatformsLabels } from '../words/labels.ts';
import type { PlatformsSentences } from '../words/type.ts';

/** What stands beside a point of a chart, before it has a place. */
export interface PointLabel {
  id: string;
  /** The number, written large. */
  number: string;
  /** What it is, written small below: in full, then shorter; none where the number says enough. */
  captions: readonly string[];
  tone: 'platform' | 'state' | 'lender' | 'ink';
  /** The point it speaks of: a time in years, and a value. */
  time: number;
  value: number;
  /** The sides it may stand on, the best first. */
  sides: readonly Side[];
  /** Whether number and caption stand on one line. */
  isInline?: boolean;
}

const tones = { wdzj: 'platform', regulators: 'state', volume: 'lender' } as const;

type Words = Omit<PointLabel, 'tone' | 'time' | 'value'>;

function at({ tracker, time, value }: DataPoint, words: Words): PointLabel {
  return { ...words, tone: tones[tracker], time, value };
}

function countLabels(
  { scale, ask, guess }: PlatformsState,
  inputs: Inputs<PlatformsLabels>,
  { chart }: PlatformsSentences,
): PointLabel[] {
  const { labels, locale } = inputs;
  const points = namedCounts(inputs);
  const write = (value: number) => inFull(value, locale);
  const [asking, byTens] = [ask === '1', scale === 'log'];
  const first = at(points.first, {
    id: 'first',
    number: chart.about(write(points.first.value)),
    captions: chart.first(yearOf(points.first.date), asking),
    sides: byTens ? ['se', 'e'] : ['ne', 'n'],
  });
  const zero = at(points.zero, {
    id: 'zero',
    number: '0',
    captions: chart.zero(points.zero.date.slice(0, 7), asking),
    sides: asking || byTens ? ['nw'] : ['w'],
    isInline: !asking,
  });
  const top = highestGuess(guess);
  const guessed: PointLabel[] = top
    ? [
        {
          id: 'guess',
          number: write(top.value),
          captions: [labels.points.highestGuess],
          tone: 'ink',
          time: guessYears(inputs)[top.index] ?? 0,
          value: top.value,
          sides: ['n', 'ne', 'nw', 'e', 'w', 's'],
        },
      ]
    : [];
  if (asking) return [...guessed, first, zero];
  const peak = at(points.peak, {
    id: 'peak',
    number: write(points.peak.value),
    captions: chart.peak(yearOf(points.peak.date)),
    sides: ['n', 'nw', 'w', 'ne', 's'],
  });
  const start = at(points.start, {
    id: 'start',
    number: chart.about(write(points.start.value)),
    captions: chart.start(yearOf(points.start.date)),
    sides: ['w', 'sw', 's', 'ne', 'n'],
  });
  const after = at(points.after, {
    id: 'after',
    number: write(points.after.value),
    captions: [labels.points.after],
    sides: ['e', 'ne', 'n'],
  });
  const before = at(points.before, {
    id: 'before',
    number: write(points.before.value),
    captions: [labels.points.before],
    sides: ['sw', 's'],
  });
  if (top) return [peak, zero, ...guessed, start, first];
  // By tens both counts of one day stand too close for two names.
  return byTens ? [peak, zero, first, start] : [peak, zero, after, start, before, first];
}

function volumeLabels(
  { scale }: PlatformsState,
  inputs: Inputs,
  { chart }: PlatformsSentences,
  isNarrow: boolean,
): PointLabel[] {
  const { first, last, peak } = namedVolumes(inputs);
  const ends: readonly DataPoint[] = [peak, last, first];
  const others = volumesOf(inputs).filter((point) => !ends.includes(point));
  const sidesOf = (point: DataPoint): Side[] =>
    point === last
      ? ['s', 'sw']
      : point !== first
        ? ['nw', 'w', 'e', 'n', 's']
        : scale === 'log'
          ? ['se', 'e']
          : ['ne', 'n'];
  return [...ends, ...others].map((point) => {
    const yuan = chart.volume(point.value);
    return at(point, {
      id: point.date,
      number: point.flag === 'estimate' ? chart.about(yuan) : yuan,
      // A narrow chart has its years below it, and no room for them twice.
      captions:
        point === peak ? [chart.peakVolume(yearOf(point.date))] : isNarrow ? [] : [point.date],
      sides: sidesOf(point),
    });
  });
}

/** The labels of a state's chart, the most important first. */
export function pointLabels(
  state: PlatformsState,
  inputs: Inputs<PlatformsLabels>,
  sentences: PlatformsSentences,
  isNarrow: boolean,
): PointLabel[] {
  return state.see === 'volume'
    ? volumeLabels(state, inputs, sentences, isNarrow)
    : countLabels(state, inputs, sentences);
}
