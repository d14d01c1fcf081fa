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
  /** What it is, written small below; empty where the number says enough. */
  caption: string;
  tone: 'platform' | 'state' | 'lender' | 'ink';
  /** The point it speaks of: a time in years, and a value. */
  time: number;
  value: number;
  /** The sides it may stand on, the best first. */
  sides: readonly Side[];
  /** Whether number and caption stand on one line. */
  inline?: boolean;
  /** Whether the picture is wrong without it; others give way where there is no room close by. */
  needed?: boolean;
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
  isNarrow: boolean,
): PointLabel[] {
  const { labels, locale } = inputs;
  const points = namedCounts(inputs);
  const write = (value: number) => inFull(value, locale);
  const [asking, byTens] = [ask === '1', scale === 'log'];
  const first = at(points.first, {
    id: 'first',
    number: chart.about(write(points.first.value)),
    caption: chart.first(
      yearOf(points.first.date),
      isNarrow ? undefined : asking ? 'known' : 'estimate',
    ),
    sides: byTens ? ['se', 'e'] : ['ne', 'n'],
    needed: asking,
  });
  const zero = at(points.zero, {
    id: 'zero',
    number: '0',
    caption: isNarrow ? '' : chart.zero(points.zero.date.slice(0, 7), asking),
    sides: byTens ? ['nw'] : ['nw', 'n'],
    inline: byTens,
    needed: true,
  });
  if (asking) return [first, zero];
  const peak = at(points.peak, {
    id: 'peak',
    number: write(points.peak.value),
    caption: chart.peak(yearOf(points.peak.date)),
    sides: ['n', 'nw', 'ne', 'w', 's'],
    needed: true,
  });
  const start = at(points.start, {
    id: 'start',
    number: chart.about(write(points.start.value)),
    caption: chart.start(yearOf(points.start.date)),
    sides: ['w', 'sw'],
  });
  const top = highestGuess(guess);
  const guessed: PointLabel[] = top
    ? [
        {
          id: 'guess',
          number: write(top.value),
          caption: labels.points.highestGuess,
          tone: 'ink',
          time: guessYears(inputs)[top.index] ?? 0,
          value: top.value,
          sides: ['n', 'ne', 'nw', 'e', 'w', 's'],
          needed: true,
        },
      ]
    : [];
  if (byTens) return [peak, zero, ...guessed, first, start];
  if (top) return [peak, zero, ...guessed, start];
  const after = at(points.after, {
    id: 'again',
    number: write(points.after.value),
    caption: chart.again(yearOf(points.before.date)),
    sides: ['e', 'ne', 'n'],
  });
  const before = at(points.before, {
    id: 'before',
    number: write(points.before.value),
    caption: labels.points.before,
    sides: ['sw', 'w'],
  });
  return [peak, zero, after, before, start, first];
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
        ? ['nw', 'w', 'n']
        : scale === 'log'
          ? ['se', 'e']
          : ['ne', 'n'];
  return [...ends, ...others].map((point) => {
    const yuan = chart.volume(point.value);
    return at(point, {
      id: point.date,
      number: point.flag === 'estimate' ? chart.about(yuan) : yuan,
      caption: point === peak ? chart.peakVolume(yearOf(point.date)) : point.date,
      sides: sidesOf(point),
      needed: point === peak || point === first || (point === last && !isNarrow),
    });
  });
}

/** The labels of a state's chart, the most important first; a narrow one has three at most. */
export function pointLabels(
  state: PlatformsState,
  inputs: Inputs<PlatformsLabels>,
  sentences: PlatformsSentences,
  isNarrow: boolean,
): PointLabel[] {
  const labels =
    state.see === 'volume'
      ? volumeLabels(state, inputs, sentences, isNarrow)
      : countLabels(state, inputs, sentences, isNarrow);
  return isNarrow ? labels.slice(0, 3) : labels;
}
