import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';

/** Every word of the counting widget in one language. */
export interface CountingWords extends WidgetText {
  /** Names of groups of three, from the ones. */
  threes: readonly string[];
  /** Names of groups of four, from the ones. */
  fours: readonly string[];
  type: string;
  typeHint: string;
  notRead: string;
  slide: string;
  times: string;
  divided: string;
  slip: string;
  /** What a number below the first unit word has in its place. */
  noWord: string;
  slips: Readonly<Record<string, string>>;
  examples: string;
  exampleNames: readonly string[];
  /** The head of the column that names the forms. */
  form: string;
  forms: {
    thousands: string;
    myriads: string;
    english: string;
    mixed: string;
    chinese: string;
    who: string;
  };
}

const en: CountingWords = {
  name: '万 and 亿',
  idea: 'English names numbers in threes, Chinese in fours. See where a zero slips between them.',
  method: [
    'The digits are the same in every row; only the names differ. English gives a new name every three digits (thousand, million, billion), Chinese every four (万, 亿, 万亿).',
    'The words follow British usage. Chinese numerals follow the rule taught in schools: one 零 for any run of zeros between digits, none at the end of a group of four. Every whole number from nought to ten trillion is spelled; nothing is looked up.',
    'How the zero came into TechNode’s report is not known. The widget shows what one zero does, not who moved it.',
  ],
  views: {
    'one-zero-more': 'One zero too many',
    'as-reported': 'As the Chinese reports gave it',
    population: 'The people of China',
  },
  keys: [
    'Type a number in digits or in words such as “98 million” or “9800万”. The slider runs over powers of ten with the arrow keys.',
  ],
  threes: ['ones', 'thousand', 'million', 'billion', 'trillion'],
  fours: ['ones', '万', '亿', '万亿'],
  type: 'Type a number',
  typeHint: 'digits, or “98 million”, “9800万”',
  notRead:
    'Write a whole number up to ten trillion, in digits or with a word such as million, 万 or 亿.',
  slide: 'Or drag its size',
  times: '× 10',
  divided: '÷ 10',
  slip: 'Read it with',
  noWord: 'no unit word',
  slips: {
    '-2': 'two zeros fewer',
    '-1': 'one zero fewer',
    '0': 'no change',
    '1': 'one zero more',
    '2': 'two zeros more',
  },
  examples: 'From the records',
  exampleNames: ['{} checks', '{} yuan gained', '{} people', '{} entries'],
  form: 'Form',
  forms: {
    thousands: 'In threes',
    myriads: 'In fours',
    english: 'In English',
    mixed: 'In a Chinese newspaper',
    chinese: 'In Chinese numerals',
    who: 'Who gives it',
  },
};

const zh: CountingWords = {
  name: '万与亿',
  idea: '英文三位一名，中文四位一名。看看一个零怎样从中间溜掉。',
  method: [
    '每一行的数字都一样，只是叫法不同。英文每三位换一个名称（thousand、million、billion），中文每四位换一个（万、亿、万亿）。',
    '英文读法用英式。中文数字照学校的规则：中间连续的零只读一个“零”，每级末尾的零不读。零到十万亿的每个整数都是现算的，不是查表。',
    'TechNode 的报道里为什么多了一个零，并不清楚。这张图只说明一个零的作用，不说明是谁移动了它。',
  ],
  views: {
    'one-zero-more': '多一个零',
    'as-reported': '中文报道的原数',
    population: '中国人口',
  },
  keys: ['可输入数字，也可输入“98 million”“9800万”。滑块按十的幂次变化，可用方向键。'],
  threes: ['个', 'thousand 千', 'million 百万', 'billion 十亿', 'trillion 万亿'],
  fours: ['个', '万', '亿', '万亿'],
  type: '输入一个数',
  typeHint: '数字，或“9800万”“98 million”',
  notRead: '请输入不超过十万亿的整数，可带万、亿或 million。',
  slide: '或拖动大小',
  times: '× 10',
  divided: '÷ 10',
  slip: '读时',
  noWord: '光数字',
  slips: {
    '-2': '少两个零',
    '-1': '少一个零',
    '0': '不变',
    '1': '多一个零',
    '2': '多两个零',
  },
  examples: '取自记录',
  exampleNames: ['{}次查询', '获利{}元', '{}人', '{}条信息'],
  form: '写法',
  forms: {
    thousands: '三位一组',
    myriads: '四位一组',
    english: '英文',
    mixed: '中文报刊',
    chinese: '中文数字',
    who: '谁说的',
  },
};

/** The words of the counting widget by language. */
export const countingText: Readonly<Record<Locale, CountingWords>> = { en, zh };
