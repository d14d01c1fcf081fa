import { inFull, inWords } from '../../../i18n/numbers.ts';
import { durationOf, yearLength } from '../model/duration.ts';
import { levelCounts } from '../model/field.ts';
import { largestUnits } from './largest-units.ts';
import type { CheckPlace, ScaleSentences, TwoCounts } from './type.ts';

/** A count: two digits are enough for the two reports, exact below a million. */
const count = (value: number) => inWords(value, value < 1e6 ? 7 : 3, 'zh');
const number = (at: number) => inFull(at, 'zh', 0);
const decimal = (value: number) => inFull(value, 'zh', 1);
// The two counts have two digits; a time made of them has no more.
const years = (seconds: number) => `约${inWords(seconds / yearLength, 2, 'zh')}年`;
const time = (seconds: number) => {
  const unit = (name: string) => (amount: number) => `${amount}${name}`;
  return largestUnits(
    durationOf(seconds),
    {
      years: unit('年'),
      days: unit('天'),
      hours: unit('小时'),
      minutes: unit('分钟'),
      seconds: unit('秒'),
    },
    '',
  );
};
/** A time that a count takes at some rate: two digits, as the counts have. */
const long = (seconds: number) => (seconds < yearLength ? time(seconds) : years(seconds));
const screen = (screens: number) => `${number(Math.ceil(screens))}屏`;
const named = ({ at, place }: CheckPlace, { reported, printed }: TwoCounts) => {
  const where = {
    last: `：国内报道的${count(reported)}次到此为止，TechNode 的${count(printed)}次一直数到${number(printed)}`,
    both: `：国内报道的${count(reported)}次和 TechNode 的${count(printed)}次都包括它`,
    printed: `：只在 TechNode 的${count(printed)}次之内，不在国内报道的${count(reported)}次之内`,
  };
  return `第${number(at)}次${where[place]}`;
};
const share = (of: number, whole: number) =>
  of < whole ? `${inWords((100 * of) / whole, 2, 'zh')}%` : `${inWords(of / whole, 3, 'zh')}倍`;

/** The sentences of the scale widget in Chinese. */
export const zh: ScaleSentences = {
  count,
  checkNumber: number,
  ruler(level, isTime) {
    const checks = levelCounts[level] ?? 1;
    return isTime ? `${count(checks)}秒＝${time(checks)}` : `${count(checks)}次`;
  },
  second: (second) => (second === 0 ? '0' : `${second}秒`),
  title: {
    counts: (blocks) => `按 TechNode 是${decimal(blocks)}块，按国内报道不到一块`,
    out: (beyond) => `去掉一个零，每十格熄灭${beyond}格`,
    beside: (label, value, { reported }) => `${label}${count(value)}，查询${count(reported)}`,
    time: ({ reported, printed }) => `一秒一次：${years(reported)}，还是${years(printed)}`,
  },
  measure: {
    count: (since, small) =>
      `${since}以来据称由考拉征信（否认倒卖）提供的返照查询。一个小方格是${count(small)}次。`,
    time: (since, small) =>
      `${since}以来据称由考拉征信（否认倒卖）提供的返照查询。一个小方格是${count(small)}次，一秒一次即${time(small)}。`,
  },
  key: {
    reported: (value, isTime) =>
      `超过${count(value)}：国内报道${isTime ? `，${years(value)}` : ''}`,
    printed: (value, isTime) => `超过${count(value)}：TechNode${isTime ? `，${years(value)}` : ''}`,
    own: (value) => `${count(value)}：你的数字`,
    over: (value, label, who) => `${count(value)}：${label}（${who}）`,
  },
  summary: {
    all: ({ reported, printed }, blocks, squares) =>
      `TechNode 的${count(printed)}次要占${decimal(blocks)}个“亿”块；国内报道的${count(reported)}次只占一个“亿”块一百格中的${squares}格。`,
    out: ({ reported, printed }, squares, beyond) =>
      `亮着的是国内报道的${count(reported)}次，占一个“亿”块一百格中的${squares}格；TechNode 的${count(printed)}次中，其余的点都熄灭了，十个里有${beyond}个。`,
    between: (zoom, check, counts) =>
      `缩放第${inFull(zoom, 'zh', 2)}级（共4级），中间是${named(check, counts)}。`,
    square: (large, check, counts) =>
      `画面里是一整个${inWords(large, 3, 'zh')}次的方块，标出的是${named(check, counts)}。`,
    single: (check, counts) => `能看见单次查询，标出的是${named(check, counts)}。`,
    timeAll: ({ reported, printed }) =>
      `若昼夜不停一秒一次，国内报道的${count(reported)}次要${years(reported)}，TechNode 的${count(printed)}次要${years(printed)}。`,
    timeAt: (check, counts) => `一秒一次，要过${time(check.at)}才数到${named(check, counts)}。`,
  },
  rate: {
    title: ({ every, each }) => `每${decimal(every)}秒一次，还是每秒约${decimal(each)}次`,
    measure: (since, until) =>
      `据称由考拉征信（否认倒卖）提供的返照查询：从${since}到${until}平均速率下的十秒，截止日取可能的最晚一天。`,
    summary: ({ reported, printed, every, each }) =>
      `若查询昼夜均匀，国内报道的${count(reported)}次至少是每${decimal(every)}秒一次；TechNode 的${count(printed)}次若从同月起算，约为每秒${decimal(each)}次。`,
  },
  since: {
    title: (after, { reported, printed }) =>
      after === 0
        ? '你打开本页以来，会有多少次'
        : `${time(after)}：${number(reported)}次，还是${number(printed)}次`,
    measure: (since, until) =>
      `两种平均速率，从${since}到${until}，截止日取可能的最晚一天。一个点是一次查询。计数本身早已结束。`,
    summary: (after, checks, { reported, printed, every, each }) =>
      after === 0
        ? `两个数字按平均速率走：按国内报道的${count(reported)}次，每${decimal(every)}秒一次；按 TechNode 的${count(printed)}次，每秒约${decimal(each)}次。`
        : `按平均速率，${time(after)}里，国内报道的${count(reported)}次会有${number(checks.reported)}次，TechNode 的${count(printed)}次会有${number(checks.printed)}次。`,
  },
  hold: {
    title: (counted, took, { reported, printed }) =>
      counted === 0
        ? '你要数多久？'
        : `照你的速度：${long((reported * took) / counted)}，还是${long((printed * took) / counted)}`,
    measure: '按一下数一次，按住不放每秒数两次。',
    summary: (counted, took, { reported, printed }) =>
      counted === 0
        ? `按住按钮或空格键，数一数国内报道的${count(reported)}次，或 TechNode 的${count(printed)}次中的几次。`
        : `你在${decimal(took)}秒里数了${number(counted)}次。照这个速度昼夜不停，数完国内报道的${count(reported)}次要${long((reported * took) / counted)}，数完 TechNode 的${count(printed)}次要${long((printed * took) / counted)}。`,
  },
  walk: {
    title: (walked, { reported, printed }) =>
      walked === 0
        ? `走过${count(reported)}次，再走九倍那么远`
        : walked <= reported
          ? `${count(reported)}次中走过了${number(walked)}次`
          : `${count(printed)}次中走过了${number(walked)}次`,
    measure: (since) => `${since}以来据称由考拉征信（否认倒卖）提供的返照查询。一个方格是一万次。`,
    summary: (walked, { reported, printed }) =>
      walked <= reported
        ? `已走过${number(walked)}次，国内报道共${count(reported)}次；其后 TechNode 的${count(printed)}次还要走下去。`
        : `已走过${number(walked)}次。国内报道的${count(reported)}次已在身后，TechNode 的${count(printed)}次一直数到${number(printed)}。`,
  },
  rateOf: {
    reported: ({ every }) => `国内报道：每${decimal(every)}秒一次`,
    printed: ({ each }) => `TechNode：每秒${decimal(each)}次`,
  },
  countedIn: (counted, took) =>
    counted === 0
      ? '按住下面的按钮或空格键'
      : `用了${decimal(took)}秒，每秒${inWords(counted / took, 2, 'zh')}次`,
  takes: (value, who, seconds) =>
    `${count(value)}次，${who}：${seconds === 0 ? '？' : long(seconds)}`,
  ahead: ({ reported, printed }, screens) =>
    screens.reported > 0
      ? `到${count(reported)}还有${screen(screens.reported)}，到${count(printed)}还有${screen(screens.printed)}`
      : `到${count(printed)}还有${screen(screens.printed)}，${count(reported)}已在身后`,
  rest(at, { reported, printed }) {
    if (at === reported)
      return [
        `${count(at)}次`,
        '国内报道到此为止。',
        `TechNode 还要走${inWords((printed - reported) / reported, 2, 'zh')}倍那么远。`,
      ];
    return at === printed ? [`${count(at)}次`, 'TechNode 到此为止。'] : [`${count(at)}次`];
  },
  middle: (at, { reported, printed }) =>
    `中间是第${number(at)}次（TechNode 共${count(printed)}次，国内报道${count(reported)}次）。`,
  own: (own, { reported, printed }) =>
    `你的数字是${count(own)}：国内报道的${count(reported)}是它的${inWords(reported / own, 3, 'zh')}倍，TechNode 则是${count(printed)}。`,
  over: (label, value, who, { reported, printed }) =>
    `${label}${count(value)}（${who}）：国内报道的${count(reported)}次是它的${share(reported, value)}，TechNode 的${count(printed)}次则是${share(printed, value)}。`,
  notPeople: '次数不是人数：同一个人可以被查多次。',
  denial: (when) => `次数出自警方；考拉征信否认倒卖信息，公司方面${when}强调司法机关尚未认定。`,
  notRead: (min, max) =>
    `请输入${number(min)}到${inWords(max, 3, 'zh')}之间的整数，可带万、亿或 million。`,
  askBack: (first, second) =>
    `这可以有两种读法：${inFull(first, 'zh')}，还是${inFull(second, 'zh')}？小数请用点，逗号只用来隔开三位或四位一组的数字。`,
};
