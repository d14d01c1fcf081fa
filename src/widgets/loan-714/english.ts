import type { Said } from './said.ts';
import type { LoanState } from './state.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? one : more);

const daysOf = ({ days }: Said) => `${days} ${many(days, 'day', 'days')}`;

const loanOf = ({ loan }: Said) =>
  loan ? `Reported by ${loan.who}, ${loan.when}` : 'Your terms, not a reported loan';

function titleOf(said: Said, view: LoanState['view']): string {
  if (view === 'lines') {
    const ceiling = `the courts’ ceiling${said.lineIsSince ? ` of ${said.changed}` : ''}`;
    return said.above
      ? `${said.rate} a year is ${said.above} times ${ceiling}`
      : `${said.rate} a year is within ${ceiling}`;
  }
  if (view === 'loan')
    return `${said.hand} yuan in hand, ${said.amount} due after ${daysOf(said)}: ${said.rate} a year`;
  const count = said.times;
  return said.extend
    ? `${count} ${many(count, 'extension', 'extensions')}: ${said.paid} yuan paid for ${said.hand}, and ${said.owed} still owed`
    : `${count} new ${many(count, 'loan', 'loans')} to pay the old: ${said.amount} yuan owed becomes ${said.owed}`;
}

function measureOf(said: Said, view: LoanState['view']): string {
  const terms = `${said.hand} of ${said.amount} yuan, ${daysOf(said)}`;
  if (view === 'loan')
    return `${loanOf(said)}. China; height is yuan, a notch is a hundred; simple yearly rates.`;
  if (view === 'lines')
    return `${loanOf(said)}: ${terms}. China; simple yearly rate, by powers of ten and date of the loan.`;
  return said.extend
    ? `${loanOf(said)}: ${terms}. Worked out, in yuan: ${said.pricePercent} for every further ${daysOf(said)}.`
    : `${loanOf(said)}: ${terms}. Worked out, in yuan: new loans on the same terms.`;
}

function summaryOf(said: Said, view: LoanState['view']): string {
  if (view === 'loan') {
    const cut = said.noFee
      ? `The whole contract of ${said.amount} yuan arrives; nothing is cut off.`
      : `Of a contract for ${said.amount} yuan, ${said.hand} arrive; ${said.fee} (${said.share}) is cut off first.`;
    return `${cut} The same ${said.hand} yuan for ${daysOf(said)} would cost ${said.costCeiling} yuan at ${said.ceiling} a year and ${said.costEnforced} at ${said.enforced}.`;
  }
  if (view === 'lines') {
    const price = `${said.fee} yuan for ${said.hand} yuan over ${daysOf(said)} of a ${said.amount}-yuan contract is ${said.rate} a year`;
    return said.lineIsSince
      ? `${price}. The courts’ ceiling changed in ${said.changed}; it then stood at ${said.line}.`
      : `${price}. Agreed interest above ${said.line} was void until ${said.changed}.`;
  }
  if (!said.extend)
    return said.noFee
      ? `With nothing cut off, a new loan of the same size pays the old one: after ${said.lastDay} days ${said.owed} yuan are owed, as on the first day.`
      : `Each new loan must bring in what the one before demands, and ${said.share} of it is cut off again. After ${said.lastDay} days ${said.hand} yuan have reached the borrower and ${said.owed} are owed, ${said.growth} times the first contract.`;
  const balance = said.more
    ? `${said.more} more than arrived`
    : said.less
      ? `${said.less} less than arrived`
      : 'as much as arrived';
  return `After ${said.lastDay} days the borrower has paid ${said.paid} yuan, ${balance}, and owes ${said.owed}, as on the first day.`;
}

function detailsOf(said: Said, view: LoanState['view']): string[] {
  const compound = `Rolled on at this price for a year, the compound rate is ${said.compound}. The courts’ lines count simple interest on the money that arrived, so only the simple rate compares.`;
  if (view === 'loan')
    return [
      compound,
      `A fee kept back first is 砍头息, “cut-off-head interest”; the apps in CCTV’s report took ${said.cutShare}. By law the loan is the money that arrived (${said.law}), and all costs of a cash loan had to stay within ${said.notice} (notice of ${said.noticeWhen}).`,
      ...(said.is2025 ? [`The report itself gave ${said.given} a year: the same arithmetic.`] : []),
    ];
  if (view === 'lines')
    return [
      compound,
      `The line since ${said.changed} moves every month with the loan prime rate; it is drawn where it began.`,
      `CCTV, via Caixin, put such loans above ${said.show} a year. Reporters picked the loans drawn here because they were harsh: they show what was asked, not how often.`,
    ];
  if (said.extend)
    return [
      `Repaid on day ${said.repaidDay}, ${said.repaid} yuan will have gone out for ${said.hand}: a cost of ${said.cost}, ${said.wholeRate} a year.`,
      `On record: ${said.recordPrice} yuan for six more days on ${said.recordOf} (Wei Ye’s report); overdue interest of at least ${said.overdue} a day (CCTV, via Caixin). That the sum stands still while the fee is paid is assumed here.`,
    ];
  return [
    said.rounds
      ? `On these terms ${said.from} yuan pass ${said.to} with ${said.rounds} new loans, in ${said.roundDays} days. CCTV, via Caixin, told of about ${said.from} that became about ${said.to} in three months; not all of that borrower’s terms were reported.`
      : `On these terms ${said.from} yuan do not become ${said.to} within a year; CCTV, via Caixin, told of a debt that did so in three months.`,
    `Police in Heilongjiang, via Xinhua: a borrower pushed through ${said.qitaiheApps} apps owed ${said.qitaiheOwed} yuan (${said.qitaiheWhen}).`,
  ];
}

/** What a state says in English. */
export function inEnglish(said: Said, view: LoanState['view']) {
  return {
    title: titleOf(said, view),
    measure: measureOf(said, view),
    summary: summaryOf(said, view),
    details: detailsOf(said, view),
  };
}
