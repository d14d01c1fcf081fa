import type { Locale } from '../../i18n/locales.ts';

/** The words that stand in the files a teacher takes away, in one language. */
export interface FileWords {
  /** Before the widget’s address. */
  open: string;
  quiz: string;
  discussion: string;
  discuss: string;
  worksheet: string;
  key: string;
  keyNote: string;
  student: string;
  group: string;
  date: string;
  scan: string;
  answer: string;
  within(tolerance: string): string;
  rightAnswer: string;
  passAt(percent: number): string;
  goal: string;
  unit(unit: string): string;
  /** Under a question for a number, where words for it are not understood. */
  inDigits: string;
  setHere: string;
  /** The line on origin and licence. */
  from(name: string, site: string): string;
}

const en: FileWords = {
  open: 'Open the figure:',
  quiz: 'Questions',
  discussion: 'Discussion',
  discuss:
    'What did you find, and what would you still want to know? Give the figure’s address with your setting.',
  worksheet: 'Worksheet',
  key: 'Answer key',
  keyNote: 'For teachers. Keep it apart from the worksheet.',
  student: 'Name: ',
  group: 'Class: ',
  date: 'Date: ',
  scan: 'Scan to open the figure in this state, or type the address.',
  answer: 'Answer: ',
  within: (tolerance) => `accepted within ${tolerance}`,
  rightAnswer: 'Right answer: ',
  passAt: (percent) => `Passed from ${percent}% on.`,
  goal: 'Goal: ',
  unit: (unit) => `Unit: ${unit}`,
  inDigits: 'Write the number in digits, without words.',
  setHere: 'Set the figure, then write down what you set and what it shows.',
  from: (name, site) => `Made with “${name}” from ${site}. The figure: CC BY 4.0.`,
};

const zh: FileWords = {
  open: '打开图：',
  quiz: '题目',
  discussion: '讨论',
  discuss: '你发现了什么？还想知道什么？请附上调好的图的网址。',
  worksheet: '学习单',
  key: '答案',
  keyNote: '教师用，请与学习单分开。',
  student: '姓名：',
  group: '班级：',
  date: '日期：',
  scan: '扫码打开这一状态的图，或输入网址。',
  answer: '答：',
  within: (tolerance) => `误差${tolerance}以内算对`,
  rightAnswer: '正确答案：',
  passAt: (percent) => `答对${percent}%起为及格。`,
  goal: '要求：',
  unit: (unit) => `单位：${unit}`,
  inDigits: '请只用数字书写，不写“万”“亿”。',
  setHere: '调好图，写下你的设置和图上的结果。',
  from: (name, site) => `用“${name}”制作，来自${site}。图：CC BY 4.0。`,
};

/** The words that stand in the files a teacher takes away, by language. */
export const fileWords: Readonly<Record<Locale, FileWords>> = { en, zh };
