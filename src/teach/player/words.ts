import type { Locale } from '../../i18n/locales.ts';

/** Every word a student sees around a lesson’s own, in one language. */
export interface PlayerWords {
  question(number: number, of: number): string;
  figure: string;
  toQuestion: string;
  toFigure: string;
  choose: string;
  chooseFirst: string;
  number(unit: string): string;
  noNumber: string;
  /** Under a task for the widget. */
  setHint: string;
  silent: string;
  asking: string;
  check: string;
  checkFigure: string;
  next: string;
  finish: string;
  right: string;
  wrong: string;
  rightWas(answer: string): string;
  result: string;
  score(right: number, of: number): string;
  best(percent: number): string;
  passed(percent: number): string;
  failed(percent: number): string;
  again: string;
  reported: string;
  kept: string;
  page: string;
}

const en: PlayerWords = {
  question: (number, of) => `Question ${number} of ${of}`,
  figure: 'The figure',
  toQuestion: 'Go to the question',
  toFigure: 'Go to the figure',
  choose: 'Choose one answer',
  chooseFirst: 'Choose an answer first.',
  number: (unit) => (unit ? `Your answer, in ${unit}` : 'Your answer'),
  noNumber: 'Write a number, such as 1,050 or 2.5.',
  setHint: 'Set the figure, then let it be checked.',
  silent: 'The figure did not answer. Wait until it is there, then try once more.',
  asking: 'Asking the figure …',
  check: 'Check my answer',
  checkFigure: 'Check the figure',
  next: 'Next question',
  finish: 'See the result',
  right: 'Right.',
  wrong: 'Not right.',
  rightWas: (answer) => `The right answer is: ${answer}`,
  result: 'Result',
  score: (right, of) => `${right} of ${of} right`,
  best: (percent) => `Your best so far: ${percent}%.`,
  passed: (percent) => `Passed: the mark is ${percent}%.`,
  failed: (percent) => `Not passed yet: the mark is ${percent}%.`,
  again: 'Try again',
  reported: 'Your result is written down in your course.',
  kept: 'Nothing is sent anywhere; this result stays on this page.',
  page: 'The figure on its own page',
};

const zh: PlayerWords = {
  question: (number, of) => `第${number}题，共${of}题`,
  figure: '图',
  toQuestion: '去答题',
  toFigure: '去看图',
  choose: '选一个答案',
  chooseFirst: '请先选一个答案。',
  number: (unit) => (unit ? `你的答案（${unit}）` : '你的答案'),
  noNumber: '请写一个数，例如1,050、2.5或9800万。',
  setHint: '把图调好，再检查。',
  silent: '图没有回应。等图出来，再试一次。',
  asking: '正在问图……',
  check: '检查答案',
  checkFigure: '检查图',
  next: '下一题',
  finish: '看结果',
  right: '对。',
  wrong: '不对。',
  rightWas: (answer) => `正确答案：${answer}`,
  result: '结果',
  score: (right, of) => `${of}题答对${right}题`,
  best: (percent) => `目前最好成绩：${percent}%。`,
  passed: (percent) => `及格：及格线是${percent}%。`,
  failed: (percent) => `还没有及格：及格线是${percent}%。`,
  again: '再来一次',
  reported: '成绩已记入课程。',
  kept: '没有发送任何内容，成绩只留在这一页。',
  page: '图的网页',
};

/** The words around a lesson by language. */
export const playerWords: Readonly<Record<Locale, PlayerWords>> = { en, zh };
