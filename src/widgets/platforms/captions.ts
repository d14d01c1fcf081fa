import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Inputs } from '../../widget/define.ts';
import type { Caption, ChartWords } from './geometry.ts';
import { highestGuess } from './guess.ts';
import { guessYears, type Point } from './model.ts';
import { recordNumbers, namedPoints } from './say-record.ts';
import { namedVolumes, yuanInWords } from './say-volume.ts';
import type { PlatformsState } from './state.ts';
import { platformsText } from './text.ts';

interface LabelWords {
  endOf: (year: number) => string;
  known: string;
  estimate: string;
  zero: (month: string) => string;
  zeroKnown: (month: string) => string;
  peak: (year: number) => string;
  guess: string;
  again: (year: number) => string;
  before: string;
  start: (year: number) => string;
  yuan: (year: string) => string;
}

const labelWords: Readonly<Record<Locale, LabelWords>> = {
  en: {
    endOf: (year) => `end of ${year}`,
    known: ', known',
    estimate: ', an estimate',
    zero: (month) => `mid-${month}`,
    zeroKnown: (month) => `mid-${month}, known`,
    peak: (year) => `WDZJ, end of ${year}`,
    guess: 'your highest',
    again: (year) => `end of ${year}, counted again`,
    before: 'as first published',
    start: (year) => `regulators, start of ${year}`,
    yuan: (year) => `yuan in ${year}`,
  },
  zh: {
    endOf: (year) => `${year}年末`,
    known: '，已知',
    estimate: '，估计',
    zero: (month) => `${month}中旬`,
    zeroKnown: (month) => `${month}中旬，已知`,
    peak: (year) => `网贷之家，${year}年末`,
    guess: '你的最高点',
    again: (year) => `${year}年末，修订后`,
    before: '首次公布',
    start: (year) => `监管部门，${year}年初`,
    yuan: (year) => `元，${year}年`,
  },
};

/** The label of a line of yuan: `100 bn`, `1000亿`. */
function yuanTick(value: number, locale: Locale): string {
  if (value === 0) return '0';
  if (value >= 1e12) return locale === 'en' ? `${value / 1e12} tn` : `${value / 1e12}万亿`;
  return locale === 'en' ? `${value / 1e9} bn` : `${value / 1e8}亿`;
}

const tones = { wdzj: 'platform', regulators: 'state', volume: 'lender' } as const;

type Words = Omit<Caption, 'tone' | 'time' | 'at' | 'needed'> & { needed?: boolean };

function at({ tracker, time, value }: Point, { needed = false, ...words }: Words): Caption {
  return { ...words, tone: tones[tracker], time, at: value, needed };
}

function recordCaptions(
  state: PlatformsState,
  inputs: Inputs,
  locale: Locale,
  narrow: boolean,
): Caption[] {
  const text = platformsText[locale];
  const say = labelWords[locale];
  const said = recordNumbers(inputs, locale);
  const points = namedPoints(inputs);
  const asking = state.ask === '1';
  const top = highestGuess(state.guess);
  const first = at(points.first, {
    id: 'first',
    value: text.about(said.first),
    caption: `${say.endOf(said.firstYear)}${narrow ? '' : asking ? say.known : say.estimate}`,
    sides: state.scale === 'log' ? ['se', 'e'] : ['ne', 'n'],
    needed: asking,
  });
  const zero = at(points.zero, {
    id: 'zero',
    value: '0',
    caption: narrow ? '' : asking ? say.zeroKnown(said.zeroMonth) : say.zero(said.zeroMonth),
    sides: state.scale === 'log' ? ['nw'] : ['nw', 'n'],
    inline: state.scale === 'log',
    needed: true,
  });
  if (asking) return [first, zero];
  const peak = at(points.peak, {
    id: 'peak',
    value: said.peak,
    caption: say.peak(said.peakYear),
    sides: ['n', 'nw', 'ne', 'w', 's'],
    needed: true,
  });
  const guessed: Caption[] = top
    ? [
        {
          id: 'guess',
          value: inFull(top.value, locale),
          caption: say.guess,
          tone: 'ink',
          time: guessYears(inputs)[top.index] ?? 0,
          at: top.value,
          sides: ['n', 'ne', 'nw', 'e', 'w', 's'],
          needed: true,
        },
      ]
    : [];
  const again = at(points.after, {
    id: 'again',
    value: said.after,
    caption: say.again(said.restatedYear),
    sides: ['e', 'ne', 'n'],
  });
  const before = at(points.before, {
    id: 'before',
    value: said.before,
    caption: say.before,
    sides: ['sw', 'w'],
  });
  const start = at(points.start, {
    id: 'start',
    value: text.about(said.start),
    caption: say.start(said.startYear),
    sides: ['w', 'sw'],
  });
  return state.scale === 'log'
    ? [peak, zero, ...guessed, first, start]
    : top
      ? [peak, zero, ...guessed, start]
      : [peak, zero, again, before, start, first];
}

function volumeCaptions(
  { scale }: PlatformsState,
  inputs: Inputs,
  locale: Locale,
  narrow: boolean,
): Caption[] {
  const { points, first, last, peak } = namedVolumes(inputs);
  const about = platformsText[locale].about;
  const order = [peak, last, first, ...points.filter((p) => ![peak, last, first].includes(p))];
  return order.map((point) => {
    const yuan = yuanInWords(point.value, locale);
    return at(point, {
      id: point.date,
      value: point.flag === 'estimate' ? about(yuan) : yuan,
      caption: point === peak ? labelWords[locale].yuan(point.date) : point.date,
      sides:
        point === last
          ? ['s', 'sw']
          : point === first
            ? scale === 'log'
              ? ['se', 'e']
              : ['ne', 'n']
            : ['nw', 'w', 'n'],
      needed: point === peak || point === first || (point === last && !narrow),
    });
  });
}

/** The labels of a state's chart, the most important first, and how its axis is written. A narrow one has three at most. */
export function chartWords(
  state: PlatformsState,
  inputs: Inputs,
  locale: Locale,
  narrow: boolean,
): ChartWords {
  const volume = state.see === 'volume';
  const captions = volume
    ? volumeCaptions(state, inputs, locale, narrow)
    : recordCaptions(state, inputs, locale, narrow);
  return {
    captions: narrow ? captions.slice(0, 3) : captions,
    tick: (value) => (volume ? yuanTick(value, locale) : inFull(value, locale)),
  };
}
