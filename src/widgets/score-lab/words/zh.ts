import { inFull } from '../../../i18n/numbers.ts';
import type { Thresholds } from '../model/error-rates.ts';
import type { Actionability, Feature, Source } from '../model/features.ts';
import type { Group } from '../model/population.ts';
import type { PersonScored, ScoreSentences, Steps } from './type.ts';

const full = (value: number) => inFull(value, 'zh', 1);

const sourceNames: Readonly<Record<Source, string>> = {
  loans: '贷款记录',
  phone: '手机账户',
  shopping: '网购',
  address: '住址',
  contacts: '应用与通讯录',
};

const sourceList = (chosen: readonly Source[]) =>
  chosen.map((source) => sourceNames[source]).join('、');

/** What stands behind the number of steps: 多2笔还清的贷款. */
const stepNames: Readonly<Record<Feature, string>> = {
  repaid: '笔还清的贷款',
  late: '次逾期',
  topups: '次按时充值',
  years: '年号码年数',
  orders: '单每月网购',
  moves: '次搬家',
  apps: '个贷款应用',
  friends: '位逾期的朋友',
};

const stepList = (steps: Steps) =>
  steps
    .map(([feature, by]) => `${by > 0 ? '多' : '少'}${Math.abs(by)}${stepNames[feature]}`)
    .join('、');

const groupNames: Readonly<Record<Group, string>> = { settled: '老住户', newcomer: '新住户' };

const ways: Readonly<Record<Actionability, string>> = {
  now: '今天就能做到',
  time: '只能等时间过去',
  others: '由不得自己',
};

const number = (person: number) => `${person}号`;
const answer = (approved: boolean) => (approved ? '获批' : '被拒');

const approvedFrom = ({ settled, newcomer }: Thresholds, equal: boolean) =>
  equal ? `老住户满${full(settled)}分、新住户满${full(newcomer)}分` : `满${full(settled)}分`;

const personInWords = ({ number: own, group, repays, score, approved }: PersonScored) =>
  `${number(own)}是${repays ? '会' : '不会'}还款的${groupNames[group]}，得${full(score)}分，${answer(approved)}`;

/** The sentences of the score lab in Chinese. */
export const zh: ScoreSentences = {
  points: (score) => `${full(score)}分`,
  number,
  twin: (person) => `双生${number(person)}`,
  toTwin: (person) => `看双生${number(person)}`,
  half: (group, people) => `${groupNames[group]} · ${people}人`,
  scored: (person, score, turned) =>
    `${number(person)}：${full(score)}${turned === undefined ? '' : ` → ${full(turned)}`}分`,
  twinScored: (person, score) => `双生${number(person)}：${full(score)}分`,
  axis: {
    refused: '拒绝',
    approved: '获批',
    approvedFrom: (threshold) => [`满${full(threshold)}分获批`],
    refusedBelow: (threshold) => [`不满${full(threshold)}分拒绝`],
  },
  captions: {
    refused: (of, short) => [short ? `${of}个会还款` : `${of}个会还款的人中`, '被误拒'],
    approved: (of, short) => [short ? `${of}个不会还` : `${of}个不会还款的人中`, '被误批'],
  },
  exceptions: (people) => (people === 0 ? '人人如此' : `${people}人例外`),
  twinRow: (settled, newcomer, what) => `${number(settled)}与${number(newcomer)}：${what}`,
  title: {
    data({ settled: a, newcomer: b }) {
      if (a + b === 0) return '虚构小镇里，会还款的人无一被拒';
      if (a === b) return `虚构小镇里，两群人各有${a}人被误拒`;
      const [most, group] = a > b ? [a, groupNames.settled] : [b, groupNames.newcomer];
      return a + b === 1
        ? `虚构小镇里，唯一被误拒的是${group}`
        : `虚构小镇里，被误拒的${a + b}人中，${most}人是${group}`;
    },
    oneCut: ({ settled: a, newcomer: b }) =>
      a === b
        ? `虚构小镇里，一条分数线，两群人各误拒${a}人`
        : `虚构小镇里，一条分数线误拒老住户${a}人、新住户${b}人`,
    twoCuts({ settled: a, newcomer: b }, { settled, newcomer }, between) {
      const near = a === b ? '误拒要相等' : '误拒要接近';
      return between === 0
        ? `虚构小镇里，${near}，不必让谁例外`
        : `虚构小镇里，${near}，分数线就得有两条：${full(settled)}和${full(newcomer)}`;
    },
    twins: (one, two) =>
      one.approved === two.approved
        ? `虚构的双生，一样可靠：${number(one.number)}和${number(two.number)}都${answer(one.approved)}`
        : `虚构的双生，一样可靠：${number(one.number)}${answer(one.approved)}，${number(two.number)}${answer(two.approved)}`,
  },
  measure: (people, used, available) =>
    `每个图形是一个人，共${people}人；${available}种数据用了${used}种。`,
  summary: {
    data: (thresholds, equal, { refused, approved }, group) =>
      `以${approvedFrom(thresholds, equal)}为获批线，会还款的老住户${group.payers}人中误拒${refused.settled}人，同样会还款的新住户${group.payers}人中误拒${refused.newcomer}人；两群各有${group.nonPayers}个不会还款的人，分别误批${approved.settled}人和${approved.newcomer}人。`,
    oneCut(threshold, { refused: { settled: a, newcomer: b }, approved }, group) {
      const refused =
        a === b
          ? `两群会还款的人各误拒${a}人`
          : `会还款的人里，老住户误拒${a}人，新住户误拒${b}人（各${group.payers}人）`;
      return `只用一条分数线（${full(threshold)}分），同样的分数得到同样的结果，${refused}；误批的则是${approved.settled}人和${approved.newcomer}人。`;
    },
    twoCuts(thresholds, between, { refused: { settled: a, newcomer: b }, approved }, group) {
      const refused =
        a === b
          ? `各误拒${group.payers}人中的${a}人`
          : `只能接近：各${group.payers}人中误拒${a}人和${b}人`;
      const split =
        between === 0 ? '没有人的分数落在两线之间' : `有${between}人的分数换到另一群就会换结果`;
      return `要让误拒人数相等（${refused}），须设两条分数线：老住户${full(thresholds.settled)}分，新住户${full(thresholds.newcomer)}分；这样一来${split}，误批的则是${approved.settled}人和${approved.newcomer}人。`;
    },
    twins: (thresholds, equal, one, two, change) =>
      `${approvedFrom(thresholds, equal)}获批：${personInWords(one)}；双生${personInWords(two)}。${change}`,
  },
  used: (on, off) =>
    on.length === 0
      ? '评分什么也看不到，所以人人都是全镇的平均分。'
      : `评分能看到：${sourceList(on)}。${off.length > 0 ? `看不到：${sourceList(off)}。` : ''}`,
  approvals: ({ settled, newcomer }, of) =>
    `获批的有：老住户${of}人中的${settled}人，新住户${of}人中的${newcomer}人。`,
  area: (area, coin) =>
    `任取一个会还款的人和一个不会还的人，评分每100对能排对${Math.round(100 * area)}对（曲线下面积${inFull(area, 'zh', 2)}，掷硬币为${full(coin)}）。`,
  single({ tried, kept }) {
    if (tried === 0) return '没有数据，就没有分数线能拒掉一些会还款的人而批准另一些。';
    const found = kept === 0 ? '没有一条' : `只有${kept}条`;
    return `有${tried}条单一分数线会拒掉一些会还款的人、批准另一些，其中${found}让两群误拒人数相等：“同样分数，同样结果”与“误拒人数相等”${kept === 0 ? '在这里不能并存' : '只在那里并存'}。`;
  },
  pairs({ tried, kept }) {
    if (tried === 0) return '也没有哪一对分数线会在两群人里都犯两种错。';
    return `有${inFull(tried, 'zh')}对分数线会在两群人里都犯两种错，其中${kept === 0 ? '没有一对' : `有${kept}对`}让两种错都相等。`;
  },
  unturnable: {
    change: '怎么改痕迹都翻转不了这个结果。',
    actionability: '谁也翻转不了它。',
  },
  change: (approved, steps, size, score) =>
    `要翻转这个${approved ? '批准' : '拒绝'}，最小的改变是${stepList(steps)}，共${size}步，到${full(score)}分。`,
  actionability(parts, alone) {
    const told = parts.map(([who, steps]) => `${stepList(steps)}${ways[who]}`).join('；');
    return `最小的改变中，${told}。${alone ?? ''}`;
  },
  today: {
    nothing: '只改今天能改的，翻不了。',
    same: '所以本人做得到。',
    other: (steps) => `只改今天能改的，需要${stepList(steps)}。`,
  },
  withoutRecourse: (without, refused) =>
    `被误拒的${refused.newcomer}个新住户中，有${without.newcomer}人改尽今天能改的也翻转不了；被误拒的${refused.settled}个老住户中，有${without.settled}人。`,
};
