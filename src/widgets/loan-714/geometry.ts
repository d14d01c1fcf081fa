import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Inputs } from '../../widget/define.ts';
import { columnsOf } from './columns.ts';
import { rate, yuan } from './format.ts';
import { lineFor, linesOf } from './lines.ts';
import { compoundPower, inHand, simpleRate } from './model.ts';
import { reportedAs, reportedLoans, yearOf } from './reported.ts';
import { ledgerOf, say } from './said.ts';
import type { Scene, Size } from './scene.ts';
import { stairHeight, stairsOf } from './staircase.ts';
import type { LoanState } from './state.ts';
import { loanText } from './text.ts';
import { span, yearsOf } from './years.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export function heightsOf({ view, times }: LoanState): readonly [number, number] {
  if (view === 'again') return [stairHeight(times + 1, 254), stairHeight(times + 1, 560)];
  return view === 'loan' ? [360, 400] : [380, 400];
}

function loanScene(state: LoanState, inputs: Inputs, locale: Locale, size: Size): Scene {
  const said = say(state, inputs, locale);
  const text = loanText[locale];
  const { ceiling, enforced } = linesOf(inputs);
  const narrow = size.width < 440;
  const loan = said.loan ? text.thisLoan : text.own;
  return columnsOf(
    state,
    [ceiling.rate, enforced.rate],
    {
      hand: said.hand,
      inHand: narrow ? text.inHand : text.inHandLong,
      fee: said.fee,
      cutOff: text.cutOff,
      same: text.same,
      unit: text.cost,
      names: [
        [said.rate, text.aYear(loan), loan],
        [said.ceiling, text.aYear(text.voidLong), text.void],
        [said.enforced, text.aYear(text.enforcedLong), text.enforced],
      ],
      costs: [said.costCeiling, said.costEnforced],
    },
    size,
  );
}

function againScene(state: LoanState, _: Inputs, locale: Locale, size: Size): Scene {
  const text = loanText[locale];
  const rows = ledgerOf(state);
  const sum = (value: number) => yuan(value, locale);
  const last = rows.at(-1);
  const extend = state.way === 'extend';
  return stairsOf(
    rows,
    extend,
    {
      got: text.got(sum(inHand(state))),
      days: rows.map(({ day }) => text.day(inFull(day, locale))),
      sums: rows.map(({ owed, paidSoFar }, index) =>
        extend && index > 0 ? sum(paidSoFar) : extend ? text.owes(sum(owed)) : sum(owed),
      ),
      paidInAll: extend ? text.paid(sum(last?.paidSoFar ?? 0)) : text.got(sum(inHand(state))),
      owedInAll: text.owes(sum(last?.owed ?? 0)),
    },
    size,
  );
}

function linesScene(state: LoanState, inputs: Inputs, locale: Locale, size: Size): Scene {
  const text = loanText[locale];
  const said = say(state, inputs, locale);
  const lines = linesOf(inputs);
  const loan = reportedAs(state, inputs);
  const simple = simpleRate(state);
  const line = lineFor(loan, lines);
  const step = size.width < 440 ? 5 : size.width < 860 ? 2 : 1;
  const ticks = Array.from({ length: 5 }, (_, index) => 10 ** (index + 1));
  return yearsOf(
    { year: loan && yearOf(loan.date), rate: simple },
    reportedLoans(inputs)
      .filter(({ record }) => record !== loan?.record)
      .map(({ date, terms }) => ({ year: yearOf(date), rate: simpleRate(terms) })),
    lines,
    line,
    {
      ticks: ticks.map((percent) => ({ percent, text: rate(percent, locale) })),
      years: Array.from(
        { length: Math.ceil((span.until - span.from) / step) },
        (_, index) => span.from + index * step,
      ),
      ceiling: text.voidAbove(said.ceiling),
      enforced: text.enforcedTo(said.enforced),
      since: text.since(said.since),
      rate: said.rate,
      factor: said.above && text.factor(said.above),
      compound: `${text.compound(said.compound)}${compoundPower(state) > Math.log10(span.most / 100) ? ' ↑' : ''}`,
    },
    size,
  );
}

/** What a state looks like in a room of some pixels. */
export function sceneOf(state: LoanState, inputs: Inputs, locale: Locale, size: Size): Scene {
  const draw = { loan: loanScene, again: againScene, lines: linesScene }[state.view];
  return draw(state, inputs, locale, size);
}
