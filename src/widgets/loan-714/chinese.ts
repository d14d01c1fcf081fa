import type { Said } from './said.ts';
import type { LoanState } from './state.ts';

const loanOf = ({ loan }: Said) =>
  loan ? `${loan.who}报道（${loan.when}）` : '你设定的条件，不是报道中的贷款';

function titleOf(said: Said, view: LoanState['view']): string {
  if (view === 'lines') {
    const ceiling = said.lineIsSince ? `${said.changed}起的法院上限` : '法院上限';
    return said.above
      ? `年利率${said.rate}，是${ceiling}的${said.above}倍`
      : `年利率${said.rate}，没有超过${ceiling}`;
  }
  if (view === 'loan')
    return `到手${said.hand}元，${said.days}天后还${said.amount}元：年利率${said.rate}`;
  return said.extend
    ? `续期${said.times}次：为${said.hand}元付了${said.paid}元，还欠${said.owed}元`
    : `借新还旧${said.times}次：欠款从${said.amount}元变成${said.owed}元`;
}

function measureOf(said: Said, view: LoanState['view']): string {
  const terms = `合同${said.amount}元，到手${said.hand}元，${said.days}天`;
  if (view === 'loan') return `${loanOf(said)}。中国；高度为金额，一道刻痕一百元；年利率按单利。`;
  if (view === 'lines')
    return `${loanOf(said)}：${terms}。中国；单利年利率，对数刻度，横轴为时间。`;
  return said.extend
    ? `${loanOf(said)}：${terms}。推算，单位元：每续${said.days}天付合同金额的${said.pricePercent}。`
    : `${loanOf(said)}：${terms}。推算，单位元：每笔新贷款条件相同。`;
}

function summaryOf(said: Said, view: LoanState['view']): string {
  if (view === 'loan') {
    const cut = said.noFee
      ? `合同${said.amount}元全部到手，没有先扣。`
      : `合同写${said.amount}元，到手${said.hand}元，先扣掉${said.fee}元（${said.share}）。`;
    return `${cut}同样${said.hand}元用${said.days}天，按年利率${said.ceiling}只要${said.costCeiling}元，按${said.enforced}只要${said.costEnforced}元。`;
  }
  if (view === 'lines') {
    const price = `合同${said.amount}元，到手${said.hand}元，用${said.days}天付出${said.fee}元，相当于年利率${said.rate}`;
    return said.lineIsSince
      ? `${price}。${said.changed}起法院换用新的上限，当时为${said.line}。`
      : `${price}。${said.changed}以前，约定利率超过${said.line}的部分无效。`;
  }
  if (!said.extend)
    return said.noFee
      ? `没有先扣，同样大小的新贷款就能还清旧贷款：${said.lastDay}天后欠${said.owed}元，与第一天一样。`
      : `每笔新贷款到手的钱要够还上一笔，而其中又有${said.share}被先扣掉。${said.lastDay}天后，借款人拿到过${said.hand}元，欠${said.owed}元，是最初合同的${said.growth}倍。`;
  const balance = said.more
    ? `比到手的还多${said.more}元`
    : said.less
      ? `比到手的少${said.less}元`
      : '与到手的一样多';
  return `${said.lastDay}天后，借款人已付${said.paid}元，${balance}；仍欠${said.owed}元，与第一天一样。`;
}

function detailsOf(said: Said, view: LoanState['view']): string[] {
  const compound = `若按同样价格一期期滚下去，滚满一年，复利年利率为${said.compound}。法院的线按到手金额算单利，所以只有单利能与它相比。`;
  if (view === 'loan')
    return [
      compound,
      `放款时先扣的费用叫“砍头息”，央视报道的App扣了${said.cutShare}。法律以实际到手的钱为本金（${said.law}），现金贷的全部成本也不得超过${said.notice}（${said.noticeWhen}的通知）。`,
      ...(said.is2025 ? [`报道自己给出的年化利率是${said.given}，算法相同。`] : []),
    ];
  if (view === 'lines')
    return [
      compound,
      `${said.changed}起的线随LPR（贷款市场报价利率）逐月变动，图中画在起初的位置。`,
      `央视（经财新转述）称，这类贷款年利率超过${said.show}。图中的贷款是记者挑出来的重案例，只说明有人这样收，不说明有多常见。`,
    ];
  if (said.extend)
    return [
      `若在第${said.repaidDay}天还清，为到手的${said.hand}元共付出${said.repaid}元，成本${said.cost}元，相当于年利率${said.wholeRate}。`,
      `有记录的价格：合同${said.recordOf}元，续期六天${said.recordPrice}元（魏也的报道）；逾期利息每天至少${said.overdue}（央视，经财新转述）。付了续期费、本金原样不动，是本图的假设。`,
    ];
  return [
    said.rounds
      ? `照这样的条件，${said.from}元经过${said.rounds}笔新贷款、${said.roundDays}天就会超过${said.to}元。央视报道（经财新转述）：约${said.from}元三个月变成约${said.to}元；那位借款人的条件并未全部报道。`
      : `照这样的条件，${said.from}元一年内不会变成${said.to}元；央视报道（经财新转述）的那笔债只用了三个月。`,
    `黑龙江警方（据新华社）：一名借款人先后被推向${said.qitaiheApps}个App，欠下${said.qitaiheOwed}元（${said.qitaiheWhen}）。`,
  ];
}

/** What a state says in Chinese. */
export function inChinese(said: Said, view: LoanState['view']) {
  return {
    title: titleOf(said, view),
    measure: measureOf(said, view),
    summary: summaryOf(said, view),
    details: detailsOf(said, view),
  };
}
