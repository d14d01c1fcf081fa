import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Thread, Window } from './model.ts';

/** Every word of the timeline in one language. */
export interface TimelineWords extends WidgetText {
  /** The threads as lanes and buttons name them. */
  lanes: Readonly<Record<Thread, string>>;
  /** The threads as sentences name them. */
  threads: Readonly<Record<Thread, string>>;
  /** Short names of the months, January first. */
  months: readonly string[];
  /** Names of the months in sentences. */
  monthNames: readonly string[];
  /** The fullest years and their number of events, as the picture says it. */
  fullest(window: Window): string;
  /** A year in which nothing is shown. */
  quiet: string;
  /** Names of the controls. */
  show: string;
  period: string;
  from: string;
  to: string;
  all: string;
  focus: string;
  previous: string;
  next: string;
  nothing: string;
  /** Words of the card. */
  saidBy(who: string, status: string): string;
  /** Stands between two sentences. */
  joint: string;
  record: string;
  loose: string;
  alleged: string;
  statuses: Readonly<Record<string, string>>;
  /** The heads of the table. */
  head: readonly [what: string, date: string, threads: string, who: string];
  none: string;
}

const en: TimelineWords = {
  name: '2007–2025',
  idea: 'Five threads of one story on one line of time: see where they cross, and open the record behind each event.',
  method: [
    'The list is a selection: the events that this site tells and has a record for. How many there are in a year says how much of the story falls into it, not how much happened in China. Each event’s record names its own sources.',
    'The threads: loans between people over online platforms; data, the trade in it and the raids; Baihang and the other licensed bureaus; law and rules; the case of Kaola Credit.',
    'An event that belongs to several threads is drawn once, in the first of its threads that is shown. An event counts for the year in which it begins.',
    'On wide screens time runs from left to right at one scale; marks that would cover one another are stacked. A mark is as long as the time in which the event may lie: a day is a point, a month or a year a bar.',
    'On narrow screens each event has a row of its own, in the order of the dates, so that full years are long and quiet years short; the columns above show how many events each year has, at one scale.',
  ],
  views: {
    all: 'All threads, all years',
    fullest: 'The fullest two years',
    'last-of-fullest': 'The fullest year',
    loans: 'Loans alone',
    'bureaus-and-law': 'Baihang and the law',
    case: 'The case alone',
  },
  keys: [
    'With the picture in focus: arrow keys go to the event before or after, Home to the first, End to the last.',
    'A thread’s button shows or hides it; hiding the last one shows all of them again.',
  ],
  lanes: { loans: 'Loans', data: 'Data', baihang: 'Baihang', law: 'Law', case: 'The case' },
  threads: {
    loans: 'loans',
    data: 'data',
    baihang: 'Baihang',
    law: 'law',
    case: 'the case',
  },
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  monthNames:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  fullest: ({ from, to, count }) =>
    `${from === to ? from : `${from}–${to}`}: ${count} ${count === 1 ? 'event' : 'events'}`,
  quiet: 'no event',
  show: 'Threads',
  period: 'Years',
  from: 'From',
  to: 'to',
  all: 'All',
  focus: 'Event in focus',
  previous: '← Earlier',
  next: 'Later →',
  nothing: 'Nothing is recorded in these threads and years.',
  saidBy: (who, status) => `Who says so: ${who} (${status}).`,
  joint: ' ',
  record: 'Open the record',
  loose: 'More than one day, or the day is not known.',
  alleged: 'An accusation, or told in ways that disagree.',
  statuses: {
    reported: 'reported',
    official: 'official',
    court: 'found by a court',
    derived: 'our arithmetic',
    disputed: 'disputed',
  },
  head: ['What happened', 'Date', 'Threads', 'Who says so'],
  none: 'No event',
};

const zh: TimelineWords = {
  name: '2007–2025',
  idea: '一个故事，五条线索，同一条时间轴：看它们在哪里交汇，点开每件事的记录。',
  method: [
    '这是一份选录：只收本站讲述并有记录的事件。某年事件多，说明故事集中在那一年，不等于那年中国发生的事多。每件事的来源见其记录。',
    '五条线索：个人之间的网络借贷；数据买卖及其查处；百行等持牌征信机构；法律法规；考拉征信一案。',
    '一件事属于几条线索时只画一次，画在所显示线索中的第一条；按起始年份计数。',
    '宽屏上时间从左到右按同一比例；会互相遮盖的标记向上叠放。标记的长度就是事件可能所在的时段：确知到日的是一个点，只知月份或年份的是一条。',
    '窄屏上每件事占一行，按日期排列，事多的年份长，事少的年份短；上方的柱子按同一比例显示各年件数。',
  ],
  views: {
    all: '全部线索，全部年份',
    fullest: '事件最多的两年',
    'last-of-fullest': '事件最多的一年',
    loans: '只看网贷',
    'bureaus-and-law': '百行与法规',
    case: '只看此案',
  },
  keys: [
    '焦点在图上时：方向键到前一件或后一件，Home 到第一件，End 到最后一件。',
    '线索按钮可显示或隐藏该线索；隐藏最后一条时，全部重新显示。',
  ],
  lanes: { loans: '网贷', data: '数据', baihang: '百行', law: '法规', case: '此案' },
  threads: {
    loans: '网贷',
    data: '数据',
    baihang: '百行',
    law: '法规',
    case: '此案',
  },
  months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  monthNames: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  fullest: ({ from, to, count }) => `${from === to ? from : `${from}–${to}`}年：${count}件`,
  quiet: '无事件',
  show: '线索',
  period: '年份',
  from: '从',
  to: '到',
  all: '全部',
  focus: '当前事件',
  previous: '← 较早',
  next: '较晚 →',
  nothing: '所选线索和年份内没有记录。',
  saidBy: (who, status) => `谁说的：${who}（${status}）。`,
  joint: '',
  record: '打开记录',
  loose: '不止一天，或日期不详。',
  alleged: '属于指控，或各方说法不一。',
  statuses: {
    reported: '报道',
    official: '官方',
    court: '法院认定',
    derived: '本站计算',
    disputed: '有争议',
  },
  head: ['事件', '日期', '线索', '谁说的'],
  none: '无事件',
};

/** The words of the timeline by language. */
export const timelineText: Readonly<Record<Locale, TimelineWords>> = { en, zh };
