import type { Locale } from '../../i18n/locales.ts';
import type { Description, Inputs, LegendEntry } from '../../widget/define.ts';
import { inChinese } from './chinese.ts';
import { inEnglish } from './english.ts';
import { say, type Said } from './said.ts';
import type { LoanState } from './state.ts';
import { loanText } from './text.ts';
import type { LoanWords } from './words.ts';

function legendOf({ view, way }: LoanState, said: Said, text: LoanWords): LegendEntry[] {
  const { key } = text;
  if (view === 'loan')
    return [
      { mark: 'lender', text: key.hand },
      { mark: 'borrower', text: key.cut },
      { mark: 'lender', shape: 'solid', text: key.ghost },
    ];
  if (view === 'lines')
    return [
      said.loan
        ? {
            mark: 'borrower',
            shape: 'disc',
            text: `${said.loan.who}${text === loanText.en ? ', ' : '，'}${said.loan.when}`,
          }
        : { mark: 'borrower', shape: 'diamond', text: key.own },
      { mark: 'borrower', shape: 'ring', text: key.others },
      { mark: 'state', shape: 'line', text: key.ceiling(said.ceiling, said.between) },
      { mark: 'state', shape: 'dashed-line', text: key.enforced(said.enforced) },
      { mark: 'state', shape: 'dotted-line', text: key.since(said.since, said.changed) },
    ];
  return way === 'extend'
    ? [
        { mark: 'borrower', text: key.paid },
        { mark: 'borrower', shape: 'dashed', text: key.owed },
        { mark: 'lender', shape: 'line', text: key.got },
      ]
    : [
        { mark: 'lender', text: key.got },
        { mark: 'borrower', text: key.cuts },
      ];
}

/** A state of the widget in words. */
export function describeLoan(state: LoanState, inputs: Inputs, locale: Locale): Description {
  const said = say(state, inputs, locale);
  const sentences = locale === 'en' ? inEnglish(said, state.view) : inChinese(said, state.view);
  return { ...sentences, legend: legendOf(state, said, loanText[locale]) };
}
