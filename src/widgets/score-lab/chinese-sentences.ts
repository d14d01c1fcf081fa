import { inFull } from '../../i18n/numbers.ts';
import { othersEach } from './answers.ts';
import type { Change } from './change.ts';
import type { Case, Outcome } from './model.ts';
import { reaches, sources, traceKinds, type Reach, type Source, type Trace } from './sources.ts';
import type { Sentences } from './text.ts';
import { groupSize, payersEach, town, type Group } from './town.ts';

const full = (value: number) => inFull(value, 'zh', 1);

const sourceNames: Readonly<Record<Source, string>> = {
  loans: '贷款记录',
  phone: '手机账户',
  shopping: '网购',
  address: '住址',
  contacts: '应用与通讯录',
};

/** What stands before and behind the number of steps: 多2笔还清的贷款. */
const stepNames: Readonly<Record<Trace, string>> = {
  repaid: '笔还清的贷款',
  late: '次逾期',
  topups: '次按时充值',
  years: '年号码年数',
  orders: '单每月网购',
  moves: '次搬家',
  apps: '个贷款应用',
  friends: '位逾期的朋友',
};

const who: Readonly<Record<Group, string>> = { settled: '老住户', newcomer: '新住户' };

const step = ([trace, by]: readonly [Trace, number]) =>
  `${by > 0 ? '多' : '少'}${Math.abs(by)}${stepNames[trace]}`;

const stepsOf = ({ steps }: Change, reach?: Reach) =>
  [...steps]
    .filter(([trace]) => !reach || traceKinds[trace].reach === reach)
    .map(step)
    .join('、');

const answer = ({ approved }: Case) => (approved ? '获批' : '被拒');

function cutsOf({ cuts: { settled, newcomer } }: Outcome, equal: boolean): string {
  return equal ? `老住户满${full(settled)}分、新住户满${full(newcomer)}分` : `满${full(settled)}分`;
}

function dataTitle({ tallies: { settled, newcomer } }: Outcome): string {
  const [a, b] = [settled.wronglyRefused, newcomer.wronglyRefused];
  if (a + b === 0) return '虚构小镇里，会还款的人无一被拒';
  if (a === b) return `虚构小镇里，两群人各有${a}人被误拒`;
  const [most, group] = a > b ? [a, who.settled] : [b, who.newcomer];
  return a + b === 1
    ? `虚构小镇里，唯一被误拒的是${group}`
    : `虚构小镇里，被误拒的${a + b}人中，${most}人是${group}`;
}

function errors({ tallies: { settled, newcomer } }: Outcome): string {
  return `会还款的老住户${payersEach}人中误拒${settled.wronglyRefused}人，同样会还款的新住户${payersEach}人中误拒${newcomer.wronglyRefused}人；两群各有${othersEach}个不会还款的人，分别误批${settled.wronglyApproved}人和${newcomer.wronglyApproved}人`;
}

function ruleSummary(outcome: Outcome, equal: boolean): string {
  const { cuts, between, tallies } = outcome;
  const [a, b] = [tallies.settled.wronglyRefused, tallies.newcomer.wronglyRefused];
  const others = `误批的则是${tallies.settled.wronglyApproved}人和${tallies.newcomer.wronglyApproved}人`;
  if (!equal)
    return `只用一条分数线，虚构小镇里同样的分数得到同样的结果，${a === b ? `两群会还款的人各误拒${a}人` : `会还款的人里，老住户误拒${a}人，新住户误拒${b}人（各${payersEach}人）`}；${others}。`;
  const refused =
    a === b ? `各误拒${payersEach}人中的${a}人` : `只能接近：各${payersEach}人中误拒${a}人和${b}人`;
  const split =
    between === 0 ? '没有人的分数落在两线之间' : `有${between}人的分数换到另一群就会换结果`;
  return `要让误拒人数相等（${refused}），虚构小镇须设两条分数线：老住户${full(cuts.settled)}分，新住户${full(cuts.newcomer)}分；这样一来${split}，${others}。`;
}

function person(of: Case): string {
  const { number, group, repays } = of.person;
  return `${number}号是${repays ? '会' : '不会'}还款的${who[group]}，得${full(of.score)}分，${answer(of)}`;
}

const ways: Readonly<Record<Reach, string>> = {
  now: '今天就能做到',
  time: '只能等时间过去',
  others: '由不得自己',
};

function alone({ change, today }: Case): string {
  if (!today) return '只改今天能改的，翻不了。';
  return change && [...change.steps.keys()].every((trace) => traceKinds[trace].reach === 'now')
    ? '所以本人做得到。'
    : `只改今天能改的，需要${stepsOf(today)}。`;
}

/** The sentences of the score lab in Chinese. */
export const chineseSentences: Sentences = {
  title({ look, rule }, outcome, [one, two]) {
    const { cuts, tallies } = outcome;
    const [a, b] = [tallies.settled.wronglyRefused, tallies.newcomer.wronglyRefused];
    if (look === 'data') return dataTitle(outcome);
    if (look === 'person') {
      const [from, to] = [`${one.person.number}号`, `${two.person.number}号`];
      return one.approved === two.approved
        ? `虚构的双生：${from}和${to}都${answer(one)}`
        : `虚构的双生：${from}${answer(one)}，${to}${answer(two)}`;
    }
    const near = a === b ? '误拒要相等' : '误拒要接近';
    if (rule === 'equal' && outcome.between === 0) return `虚构小镇里，${near}，不必让谁例外`;
    if (rule === 'equal')
      return `虚构小镇里，${near}，分数线就得有两条：${full(cuts.settled)}和${full(cuts.newcomer)}`;
    return a === b
      ? `一条分数线，虚构的两群人各误拒${a}人`
      : `一条分数线，虚构的两群人分别误拒${a}人和${b}人`;
  },
  measure: ({ rule }, outcome) =>
    `一个图形代表虚构的${town.length}人之一。使用${sources.length}种数据中的${outcome.on.length}种；${cutsOf(outcome, rule === 'equal')}获批。`,
  legend: ['会还款，被拒', '会还款，获批', '不会还款（×），获批', '不会还款（×），被拒'],
  summary({ look, rule }, outcome, [one, two]) {
    if (look === 'rule') return ruleSummary(outcome, rule === 'equal');
    if (look === 'person') return `虚构小镇里，${person(one)}；双生${person(two)}。`;
    return `虚构的评分以${cutsOf(outcome, rule === 'equal')}为获批线，${errors(outcome)}。`;
  },
  used({ on }) {
    const off = sources.filter((source) => !on.includes(source));
    const names = (chosen: readonly Source[]) =>
      chosen.map((source) => sourceNames[source]).join('、');
    if (on.length === 0) return '虚构的评分什么也看不到，所以人人都是全镇的平均分。';
    return `虚构的评分能看到：${names(on)}。${off.length > 0 ? `看不到：${names(off)}。` : ''}`;
  },
  approvals: ({ tallies: { settled, newcomer } }) =>
    `虚构小镇里获批的有：老住户${groupSize}人中的${settled.approved}人，新住户${groupSize}人中的${newcomer.approved}人。`,
  area: ({ area }, coin) =>
    `任取一个会还款的人和一个不会还的人，虚构的评分每100对能排对${Math.round(100 * area)}对（曲线下面积${inFull(area, 'zh', 2)}，掷硬币为${full(coin)}）。`,
  single({ tried, kept }) {
    if (tried === 0) return '没有数据，虚构小镇里就没有分数线能拒掉一些会还款的人而批准另一些。';
    const found = kept === 0 ? '没有一条' : `只有${kept}条`;
    return `虚构小镇里，有${tried}条单一分数线会拒掉一些会还款的人、批准另一些，其中${found}让两群误拒人数相等：“同样分数，同样结果”与“误拒人数相等”${kept === 0 ? '在这里不能并存' : '只在那里并存'}。`;
  },
  pairs({ tried, kept }) {
    if (tried === 0) return '也没有哪一对分数线会在虚构的两群人里都犯两种错。';
    return `虚构小镇里，有${inFull(tried, 'zh')}对分数线会在两群人里都犯两种错，其中${kept === 0 ? '没有一对' : `有${kept}对`}让两种错都相等。`;
  },
  change({ approved, change }) {
    if (!change) return '虚构小镇里，怎么改痕迹都翻转不了这个结果。';
    return `要翻转这个虚构的${approved ? '批准' : '拒绝'}，最小的改变是${stepsOf(change)}，共${change.size}步，到${full(change.score)}分。`;
  },
  reach(of) {
    if (!of.change) return '虚构小镇里谁也翻转不了它。';
    const { change } = of;
    const parts = reaches
      .map((reach) => ({ steps: stepsOf(change, reach), way: ways[reach] }))
      .filter(({ steps }) => steps !== '')
      .map(({ steps, way }) => `${steps}${way}`);
    return `虚构小镇里，${parts.join('；')}。${of.approved ? '' : alone(of)}`;
  },
  stuck({ tallies: { settled, newcomer } }, of) {
    return `虚构小镇里被误拒的${newcomer.wronglyRefused}个新住户中，有${of.newcomer}人改尽今天能改的也翻转不了；被误拒的${settled.wronglyRefused}个老住户中，有${of.settled}人。`;
  },
};
