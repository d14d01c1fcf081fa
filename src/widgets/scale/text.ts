import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Comparator, Duration, Reading } from './model.ts';

/** Every word of the scale widget in one language. */
export interface ScaleWords extends WidgetText {
  /** Level names from one mark to 亿, as the jumps show them. */
  jumps: readonly string[];
  /** What each jump shows, for who hears the button. */
  jumpNames: readonly string[];
  readings: Readonly<Record<Reading, string>>;
  readAs: string;
  compare: string;
  comparators: Readonly<Record<Comparator, string>>;
  nearer: string;
  farther: string;
  go: string;
  goTo: string;
  field: string;
  /** The switch that puts out what only the larger report counts. */
  out: string;
  /** A number of the reader's own: the field for it, and what its outline is called. */
  own: string;
  hint: string;
  /** Axis words of the rate view. */
  start: string;
  /** A length of time in its two largest units. */
  duration(time: Duration): string;
  /** What the accused firm answered, and that nothing had been decided at a time. */
  denial(when: string): string;
  /** A number of years. */
  years(number: string): string;
}

function twoLargest(parts: readonly (readonly [number, string, string])[], joint: string): string {
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return '0';
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, one, many]) => `${amount}${amount === 1 ? one : many}`)
    .join(joint);
}

const en: ScaleWords = {
  name: 'Ten blocks or one?',
  idea: 'Every check is a mark. See what one zero does to a field of them.',
  method: [
    'Marks nest the way Chinese counts: a hundred by a hundred marks make a 万 block, a hundred by a hundred of those a 亿 block. Nothing is sampled: each mark is at its own place, and its number can be called up.',
    'Where a mark is smaller than a pixel, the drawing shows the exact share of each pixel that marks cover; gaps fade in as they become wide enough to see. A comparison is the outline of that many marks, counted from the first; people are not look-ups, and a person can be looked up many times.',
    'The rate of the Chinese reports is a lower bound. The start month of the count is reported, the day is not; when it ended is not reported either, so the day of publication is taken, the latest possible. TechNode’s count is given the same start, though it gives only the year.',
  ],
  views: {
    all: 'Everything',
    yi: 'One 亿 block, a hundred million',
    baiwan: 'One 百万 square, a million',
    wan: 'One 万 square, ten thousand',
    one: 'The last of the reported checks',
    people: 'Against three counts of people',
    time: 'At one a second',
    out: 'The zero taken away',
    rate: 'Ten seconds at the average rate',
  },
  keys: [
    'With the field in focus: plus and minus zoom, arrow keys move, Home goes to the first check, End to the last, zero shows everything.',
    'With a mouse: drag to move; hold Ctrl or ⌘ and turn the wheel to zoom, or click once and turn it. On a touch screen: pinch to zoom, swipe sideways to move.',
  ],
  jumps: ['all', '亿', '百万', '万', '1'],
  jumpNames: [
    'Show everything',
    'Show one 亿 block, a hundred million',
    'Show one 百万 square, a million',
    'Show one 万 square, ten thousand',
    'Show one check',
  ],
  readings: { count: 'Checks', time: 'Seconds', rate: 'Rate' },
  readAs: 'Read it as',
  compare: 'Lay over it',
  comparators: {
    vietnam: 'People of Vietnam',
    equifax: 'Equifax breach',
    aadhaar: 'Aadhaar checks in a month',
    netizens: 'Internet users in China',
    registry: 'Central bank’s credit registry',
    china: 'People of China',
  },
  nearer: 'Zoom in',
  farther: 'Zoom out',
  go: 'Go',
  goTo: 'Go to check number',
  field: 'Field of checks',
  out: 'Only the Chinese reports’ marks',
  own: 'A number of yours',
  hint: 'Ctrl + wheel or pinch to zoom, drag to move',
  start: 'start',
  denial: (when) =>
    `Police make the count; Kaola denied reselling information, and by ${when} no judicial body had ruled.`,
  years: (number) => `${number} years`,
  duration: ({ years, days, hours, minutes, seconds }) =>
    twoLargest(
      [
        [years, ' year', ' years'],
        [days, ' day', ' days'],
        [hours, ' hour', ' hours'],
        [minutes, ' minute', ' minutes'],
        [seconds, ' second', ' seconds'],
      ],
      ' ',
    ),
};

const zh: ScaleWords = {
  name: '十块，还是一块？',
  idea: '每次查询是一个点。看看多一个零，这片点会变成什么样。',
  method: [
    '点按中文的数法层层相套：一百乘一百个点为一“万”，一百乘一百个“万”为一“亿”。没有抽样：每个点都有自己的位置，可以按编号找到。',
    '点小于一个像素时，画出的是每个像素被点覆盖的准确比例；间隙宽到看得见时才渐渐显出。比较线是从第一个点数起同样数目的轮廓；人数不是次数，同一个人可以被查多次。',
    '中文报道的速率是下限：起算月有报道，起算日没有；截止日也没有报道，这里取报道日，即可能的最晚日期。TechNode 只说了起算的年份，这里取同一起点。',
  ],
  views: {
    all: '全部',
    yi: '一个“亿”',
    baiwan: '一个“百万”',
    wan: '一个“万”',
    one: '中文报道次数的最后一个点',
    people: '与三个人数相比',
    time: '一秒一次',
    out: '去掉一个零',
    rate: '平均速率下的十秒',
  },
  keys: [
    '焦点在图上时：加号、减号缩放，方向键移动，Home 到第一次，End 到最后一次，数字零看全部。',
    '用鼠标：拖动以移动；按住 Ctrl 或 ⌘ 滚动滚轮以缩放，或先点一下再滚动。触屏：双指缩放，横向滑动以移动。',
  ],
  jumps: ['全部', '亿', '百万', '万', '1'],
  jumpNames: ['看全部', '看一个亿', '看一个百万', '看一个万', '看一次查询'],
  readings: { count: '次数', time: '秒数', rate: '速率' },
  readAs: '读作',
  compare: '叠加比较',
  comparators: {
    vietnam: '越南人口',
    equifax: 'Equifax 泄露',
    aadhaar: 'Aadhaar 一个月的认证',
    netizens: '中国网民',
    registry: '央行征信系统',
    china: '中国人口',
  },
  nearer: '放大',
  farther: '缩小',
  go: '前往',
  goTo: '前往第几次',
  field: '查询点阵',
  out: '只留中文报道的点',
  own: '你的数字',
  hint: 'Ctrl＋滚轮或双指缩放，拖动移动',
  start: '起',
  denial: (when) => `次数出自警方；考拉征信否认倒卖信息，到${when}司法机关尚未认定。`,
  years: (number) => `约${number}年`,
  duration: ({ years, days, hours, minutes, seconds }) =>
    twoLargest(
      [
        [years, '年', '年'],
        [days, '天', '天'],
        [hours, '小时', '小时'],
        [minutes, '分钟', '分钟'],
        [seconds, '秒', '秒'],
      ],
      '',
    ),
};

/** The words of the scale widget by language. */
export const scaleText: Readonly<Record<Locale, ScaleWords>> = { en, zh };

/** A count as the widget says it: two digits are enough for the two reports, exact below a million. */
export function countInWords(value: number, locale: Locale): string {
  return inWords(value, value < 1e6 ? 7 : 3, locale);
}

/** A check's number. */
export function checkNumber(value: number, locale: Locale): string {
  return inFull(value, locale, 0);
}
