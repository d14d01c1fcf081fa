import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';

const en: WidgetText = {
  name: 'How many lenders?',
  idea: 'Draw how many lending platforms there were, then see what was counted, and how the answer hangs on who counts.',
  method: [
    'Two counters are shown and never joined: WDZJ, a portal that watched the industry month by month, and the regulators, who published counts only towards the end. Each number has its own source in the data sets.',
    'WDZJ restated its database more than once. Its line breaks wherever the base of the count changes; a diamond is a number it gave again for a day it had counted before. Dashes lead to numbers that are only about right.',
    'On the scale by tens zero has no place of its own: any number of steps down never reaches it. It stands on a separate line, below a break that no line of the picture crosses.',
    'The regulators gave no day for zero, only the middle of November; the figure puts it at the fifteenth. Their count for the start of the year before is worked out from a percentage and drawn as a round number.',
    'A guess stays in the address of the view and nowhere else.',
  ],
  views: {
    record: 'The record',
    'times-ten': 'In steps of ten',
    guess: 'Guess first',
    'who-counts': 'Who counts?',
    'late-2015': 'Who counts? At the peak',
    volume: 'Yuan lent',
  },
  keys: [
    'While you guess, Tab goes from year to year. Arrow keys move a year by a step, Page Up and Page Down by ten steps, Home and End to either end; Delete clears it. The years can also be typed.',
  ],
};

const zh: WidgetText = {
  name: '平台有多少家？',
  idea: '先画出你以为的平台数，再看记录；看看答案怎样取决于由谁来数。',
  method: [
    '图中有两种统计，从不相连：一是逐月跟踪行业的门户网站网贷之家，二是到后期才公布数字的监管部门。每个数字在数据集中都有各自的来源。',
    '网贷之家不止一次修订数据库。凡统计基数变化之处，线即断开；菱形是它对已公布过的日期重新给出的数字。虚线连着的是约数。',
    '在逐级十倍的纵轴上，零没有位置：往下走多少级也到不了零。它另占一条线，上方有断口，图中没有线穿过断口。',
    '监管部门没有说明归零的日期，只说11月中旬，图中按15日标出。2019年初的数字由百分比推算，按整数画出。',
    '你的猜测只留在这一画面的网址里，别处不存。',
  ],
  views: {
    record: '记录',
    'times-ten': '逐级十倍',
    guess: '先猜一猜',
    'who-counts': '由谁来数？',
    'late-2015': '由谁来数？高峰之时',
    volume: '成交量',
  },
  keys: [
    '猜的时候，用 Tab 键在各年之间移动；方向键每次一步，上下翻页键每次十步，Home 和 End 到两端，Delete 清除。也可直接输入数字。',
  ],
};

/** What pages say of the platforms widget, by language; the widget itself does without it. */
export const aboutPlatforms: Readonly<Record<Locale, WidgetText>> = { en, zh };
