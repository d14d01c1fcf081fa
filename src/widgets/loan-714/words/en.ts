import type { FormattedValues } from './formatted.ts';
import type { LoanState } from '../state.ts';
import type { LoanSentences } from './type.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? one : more);

const daysOf = ({ days }: FormattedValues) => `${days} ${many(days, 'day', 'days')}`;

const loanOf = ({ loan }: FormattedValues) =>
  loan ? `Reported by ${loan.who}, ${loan.when}` : 'Your terms, not a reported loan';

function titleOf(values: FormattedValues, view: LoanState['view']): string {
  if (view === 'lines') {
    const ceiling = `the courts’ ceiling${values.lineIsSince ? ` of ${values.changed}` : ''}`;
    return values.above
      ? `${values.rate} a year is ${values.above} times ${ceiling}`
      : `${values.rate} a year is within ${ceiling}`;
  }
  if (view === 'loan')
    return `${values.hand} yuan in hand, ${values.amount} due after ${daysOf(values)}: ${values.rate} a year`;
  const count = values.times;
  return values.extend
    ? `${count} ${many(count, 'extension', 'extensions')}: ${values.paid} yuan paid for ${values.hand}, and ${values.owed} still owed`
    : `${count} new ${many(count, 'loan', 'loans')} to pay the old: ${values.amount} yuan owed becomes ${values.owed}`;
}

function measureOf(values: FormattedValues, view: LoanState['view']): string {
  const terms = `${values.hand} of ${values.amount} yuan, ${daysOf(values)}`;
  if (view === 'loan')
    return `${loanOf(values)}. China; height is yuan, a notch is a hundred; simple yearly rates.`;
  if (view === 'lines')
    return `${loanOf(values)}: ${terms}. China; simple yearly rate, by powers of ten and date of the loan.`;
  return values.extend
    ? `${loanOf(values)}: ${terms}. Worked out, in yuan: ${values.pricePercent} for every further ${daysOf(values)}.`
    : `${loanOf(values)}: ${terms}. Worked out, in yuan: new loans on the same terms.`;
}

function summaryOf(values: FormattedValues, view: LoanState['view']): string {
  if (view === 'loan') {
    const cut = values.noFee
      ? `The whole contract of ${values.amount} yuan arrives; nothing is cut off.`
      : `Of a contract for ${values.amount} yuan, ${values.hand} arrive; ${values.fee} (${values.share}) is cut off first.`;
    return `${cut} The same ${values.hand} yuan for ${daysOf(values)} would cost ${values.costCeiling} yuan at ${values.ceiling} a year and ${values.costEnforced} at ${values.enforced}.`;
  }
  if (view === 'lines') {
    const price = `${values.fee} yuan for ${values.hand} yuan over ${daysOf(values)} of a ${values.amount}-yuan contract is ${values.rate} a year`;
    return values.lineIsSince
      ? `${price}. The courts’ ceiling changed in ${values.changed}; it then stood at ${values.line}.`
      : `${price}. Agreed interest above ${values.line} was void until ${values.changed}.`;
  }
  if (!values.extend)
    return values.noFee
      ? `With nothing cut off, a new loan of the same size pays the old one: after ${values.lastDay} days ${values.owed} yuan are owed, as on the first day.`
      : `Each new loan must bring in what the one before demands, and ${values.share} of it is cut off again. After ${values.lastDay} days ${values.hand} yuan have reached the borrower and ${values.owed} are owed, ${values.growth} times the first contract.`;
  const balance = values.more
    ? `${values.more} more than arrived`
    : values.less
      ? `${values.less} less than arrived`
      : 'as much as arrived';
  return `After ${values.lastDay} days the borrower has paid ${values.paid} yuan, ${balance}, and owes ${values.owed}, as on the first day.`;
}

function detailsOf(values: FormattedValues, view: LoanState['view']): string[] {
  const compound = `Rolled on at this price for a year, the compound rate is ${values.compound}. The courts’ lines count simple interest on the money that arrived, so only the simple rate compares.`;
  if (view === 'loan')
    return [
      compound,
      `A fee kept back first is 砍头息, “cut-off-head interest”; the apps in CCTV’s report took ${values.cutShare}. By law the loan is the money that arrived (${values.law}), and all costs of a cash loan had to stay within ${values.notice} (notice of ${values.noticeWhen}).`,
      ...(values.given
        ? [`The report itself gave ${values.given} a year: the same arithmetic.`]
        : []),
    ];
  if (view === 'lines')
    return [
      compound,
      `Interest above ${values.ceiling} was void and up to ${values.enforced} enforced (${values.between}). From ${values.changed} the line is four times the loan prime rate, ${values.since} at first; it moves every month and is drawn where it began.`,
      `CCTV, via Caixin, put such loans above ${values.show} a year. Reporters picked the loans drawn here because they were harsh: they show what was asked, not how often.`,
    ];
  if (values.extend)
    return [
      `Repaid on day ${values.repaidDay}, ${values.repaid} yuan will have gone out for ${values.hand}: a cost of ${values.cost}, ${values.wholeRate} a year.`,
      `On record: ${values.recordPrice} yuan for six more days on ${values.recordOf} (Wei Ye’s report); overdue interest of at least ${values.overdue} a day (CCTV, via Caixin). That the sum stands still while the fee is paid is assumed here.`,
    ];
  return [
    values.rounds
      ? `On these terms ${values.from} yuan pass ${values.to} with ${values.rounds} new loans, in ${values.roundDays} days. CCTV, via Caixin, told of about ${values.from} that became about ${values.to} in three months; not all of that borrower’s terms were reported.`
      : `On these terms ${values.from} yuan do not become ${values.to} within a year; CCTV, via Caixin, told of a debt that did so in three months.`,
    `Police in Heilongjiang, via Xinhua: a borrower pushed through ${values.qitaiheApps} apps owed ${values.qitaiheOwed} yuan (${values.qitaiheWhen}).`,
  ];
}

/** The sentences of the loan widget in English. */
export const en: LoanSentences = {
  compoundWords: {
    percent: (inWords) => `${inWords} %`,
    digits: (count) => `a percentage of ${count} digits`,
  },
  describe: (values, view) => ({
    title: titleOf(values, view),
    measure: measureOf(values, view),
    summary: summaryOf(values, view),
    details: detailsOf(values, view),
  }),
  choice: (year, who) => `${year}: ${who}`,
  reported: (who, when) => `${who}, ${when}`,
  inYuan: (sum) => `${sum} yuan`,
  inDays: (days) => `${days} ${many(days, 'day', 'days')}`,
  cut: (sum, share) => `${sum} (${share})`,
  at: (rate) => `At ${rate}`,
  aYear: (what) => `a year: ${what}`,
  day: (day) => `day ${day}`,
  got: (sum) => `got ${sum}`,
  paid: (sum) => `paid ${sum}`,
  owes: (sum) => `owes ${sum}`,
  voidAbove: (rate) => `above ${rate}: void`,
  enforcedTo: (rate) => `to ${rate}: enforced`,
  since: (rate) => `4 × LPR: ${rate}`,
  compound: (rate) => `compound: ${rate}`,
  factor: (times) => `× ${times}`,
};
