import type { FormattedValues } from './formatted.ts';
import type { LoanState } from '../state.ts';
import type { LoanSentences } from './type.ts';

const loanOf = ({ loan }: FormattedValues) =>
  loan ? `${loan.who}报道（${loan.when}）` : '你设定的条件，不是报道中的贷款';

function titleOf(values: FormattedValues, view: LoanState['view']): string {
  if (view === 'lines') {
    const ceiling = values.lineIsSince ? `${values.changed}起的法院上限` : '法院上限';
    return values.above
      ? `年利率${values.rate}，是${ceiling}的${values.above}倍`
      : `年利率${values.rate}，没有超过${ceiling}`;
  }
  if (view === 'loan')
    return `到手${values.hand}元，${values.days}天后还${values.amount}元：年利率${values.rate}`;
  return values.extend
    ? `展期${values.times}次：为${values.hand}元付了${values.paid}元，还欠${values.owed}元`
    : `以贷养贷${values.times}次：欠款从${values.amount}元变成${values.owed}元`;
}

function measureOf(values: FormattedValues, view: LoanState['view']): string {
  const terms = `合同${values.amount}元，到手${values.hand}元，${values.days}天`;
  if (view === 'loan') return `${loanOf(values)}。中国；高度为金额，一道刻痕一百元；年利率按单利。`;
  if (view === 'lines')
    return `${loanOf(values)}：${terms}。中国；单利年利率，对数刻度，横轴为时间。`;
  return values.extend
    ? `${loanOf(values)}：${terms}。推算，单位元：每展期${values.days}天付合同金额的${values.pricePercent}。`
    : `${loanOf(values)}：${terms}。推算，单位元：每笔新贷款条件相同。`;
}

function summaryOf(values: FormattedValues, view: LoanState['view']): string {
  if (view === 'loan') {
    const cut = values.noFee
      ? `合同${values.amount}元全部到手，没有先扣。`
      : `合同写${values.amount}元，到手${values.hand}元，先扣掉${values.fee}元（${values.share}）。`;
    return `${cut}同样${values.hand}元用${values.days}天，按年利率${values.ceiling}只要${values.costCeiling}元，按${values.enforced}只要${values.costEnforced}元。`;
  }
  if (view === 'lines') {
    const price = `合同${values.amount}元，到手${values.hand}元，用${values.days}天付出${values.fee}元，相当于年利率${values.rate}`;
    return values.lineIsSince
      ? `${price}。${values.changed}起法院换用新的上限，当时为${values.line}。`
      : `${price}。${values.changed}以前，约定利率超过${values.line}的部分无效。`;
  }
  if (!values.extend)
    return values.noFee
      ? `没有先扣，同样大小的新贷款就能还清旧贷款：${values.lastDay}天后欠${values.owed}元，与第一天一样。`
      : `每笔新贷款到手的钱要够还上一笔，而其中又有${values.share}被先扣掉。${values.lastDay}天后，借款人拿到过${values.hand}元，欠${values.owed}元，是最初合同的${values.growth}倍。`;
  const balance = values.more
    ? `比到手的还多${values.more}元`
    : values.less
      ? `比到手的少${values.less}元`
      : '与到手的一样多';
  return `${values.lastDay}天后，借款人已付${values.paid}元，${balance}；仍欠${values.owed}元，与第一天一样。`;
}

function detailsOf(values: FormattedValues, view: LoanState['view']): string[] {
  const compound = `若按同样价格一期期滚下去，滚满一年，复利年利率为${values.compound}。法院的线按到手金额算单利，所以只有单利能与它相比。`;
  if (view === 'loan')
    return [
      compound,
      `放款时先扣的费用叫“砍头息”，央视报道的App扣了${values.cutShare}。法律以实际到手的钱为本金（${values.law}），现金贷的全部成本也不得超过${values.notice}（${values.noticeWhen}的通知）。`,
      ...(values.given ? [`报道自己给出的年化利率是${values.given}，算法相同。`] : []),
    ];
  if (view === 'lines')
    return [
      compound,
      `利率超过${values.ceiling}的部分无效，${values.enforced}以内法院支持（${values.between}）。${values.changed}起的线为LPR（贷款市场报价利率）的四倍，起初${values.since}，逐月变动，图中画在起初的位置。`,
      `央视（经财新转述）称，这类贷款年利率超过${values.show}。图中的贷款是记者挑出来的重案例，只说明有人这样收，不说明有多常见。`,
    ];
  if (values.extend)
    return [
      `若在第${values.repaidDay}天还清，为到手的${values.hand}元共付出${values.repaid}元，成本${values.cost}元，相当于年利率${values.wholeRate}。`,
      `有记录的价格：合同${values.recordOf}元，展期六天${values.recordPrice}元（魏也的报道）；逾期利息每天至少${values.overdue}（央视，经财新转述）。付了展期费、本金原样不动，是本图的假设。`,
    ];
  return [
    values.rounds
      ? `照这样的条件，${values.from}元经过${values.rounds}笔新贷款、${values.roundDays}天就会超过${values.to}元。央视报道（经财新转述）：约${values.from}元三个月变成约${values.to}元；那位借款人的条件并未全部报道。`
      : `照这样的条件，${values.from}元一年内不会变成${values.to}元；央视报道（经财新转述）的那笔债只用了三个月。`,
    `黑龙江警方（据新华社）：一名借款人先后被推向${values.qitaiheApps}个App，欠下${values.qitaiheOwed}元（${values.qitaiheWhen}）。`,
  ];
}

/** The sentences of the loan widget in Chinese. */
export const zh: LoanSentences = {
  compoundWords: {
    percent: (inWords) => `${inWords}%`,
    digits: (count) => `一个${count}位数的百分比`,
  },
  describe: (values, view) => ({
    title: titleOf(values, view),
    measure: measureOf(values, view),
    summary: summaryOf(values, view),
    details: detailsOf(values, view),
  }),
  choice: (year, who) => `${year}年：${who}`,
  reported: (who, when) => `${who}，${when}`,
  inYuan: (sum) => `${sum}元`,
  inDays: (days) => `${days}天`,
  cut: (sum, share) => `${sum}元（${share}）`,
  at: (rate) => `按${rate}`,
  aYear: (what) => `年利率，${what}`,
  day: (day) => `第${day}天`,
  got: (sum) => `到手${sum}`,
  paid: (sum) => `已付${sum}`,
  owes: (sum) => `欠${sum}`,
  voidAbove: (rate) => `超过${rate}：无效`,
  enforcedTo: (rate) => `${rate}以内：法院支持`,
  since: (rate) => `4倍LPR：${rate}`,
  compound: (rate) => `复利：${rate}`,
  factor: (times) => `${times}倍`,
};
