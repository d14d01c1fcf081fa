import type { Locale } from '../../i18n/locales.ts';
import type { Standing } from './scorm/scorm-session.ts';

/** Every word a student sees around a lesson’s own, in one language. */
export interface PlayerWords {
  question(number: number, of: number): string;
  instruction: string;
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
  /** How a result stands with the course. */
  standing: Readonly<Record<Standing, string>>;
  onDevice: string;
  onPage: string;
  saveAgain: string;
  savedNow: string;
  asText: string;
  copyText: string;
  copied: string;
  /** Before a go that this device kept. */
  found(answered: number, of: number, when: string): string;
  foundHeading: string;
  takeUp: string;
  giveUp: string;
  kept: string;
  notAttempted: string;
  leaveOut: string;
  untouched: string;
  triesLeft(count: number): string;
  twoWays(ways: readonly [string, string]): string;
  page: string;
}

const en: PlayerWords = {
  question: (number, of) => `Question ${number} of ${of}`,
  instruction: 'What to do',
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
  standing: {
    saved: 'Your result is written down in your course.',
    unsaved: 'Not saved: your course did not take what you have done.',
    over: 'Not saved: the session with your course is over. Close this lesson and open it again from your course.',
    uncounted: 'This is a preview or a review: nothing is written down in a course.',
  },
  onDevice: 'It is kept on this page and on this device, and is tried again by itself.',
  onPage: 'It is kept on this page as long as it stays open, and is tried again by itself.',
  saveAgain: 'Try to save again',
  savedNow: 'Saved now: your course has taken it.',
  asText: 'My result as text, to hand in otherwise',
  copyText: 'Copy the text',
  copied: 'Copied.',
  found: (answered, of, when) =>
    `On this device are answers to this lesson that your course has not taken: ${answered} of ${of} questions, ${when}. Are they yours?`,
  foundHeading: 'Answers not saved',
  takeUp: 'Yes, go on with them',
  giveUp: 'No, throw them away',
  kept: 'Nothing is sent anywhere; this result stays on this page.',
  notAttempted: 'Not attempted.',
  leaveOut: 'Leave it out',
  untouched:
    'The figure still stands as it did when the question began. Set it first, or leave the question out.',
  triesLeft: (count) => {
    if (count === Infinity) return 'Try again, or leave it out.';
    return count === 1 ? 'One try is left.' : `${count} tries are left.`;
  },
  twoWays: ([one, other]) =>
    `This can be read as ${one} or as ${other}. Write it so that only one is meant.`,
  page: 'The figure on its own page',
};

const zh: PlayerWords = {
  question: (number, of) => `第${number}题，共${of}题`,
  instruction: '怎么做',
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
  standing: {
    saved: '成绩已记入课程。',
    unsaved: '没有存上：课程没有收下你做的内容。',
    over: '没有存上：与课程的连接已经结束。请关掉这一课，从课程里重新打开。',
    uncounted: '这是预览或回顾：什么也不会记入课程。',
  },
  onDevice: '内容留在本页和这台设备上，会自动再试。',
  onPage: '只要不关本页，内容就还在，会自动再试。',
  saveAgain: '再存一次',
  savedNow: '现在存上了：课程已经收下。',
  asText: '我的成绩（文字，可另行提交）',
  copyText: '复制文字',
  copied: '已复制。',
  found: (answered, of, when) =>
    `这台设备上有课程没有收下的作答：${of}题中做了${answered}题，${when}。是你做的吗？`,
  foundHeading: '没有存上的作答',
  takeUp: '是，接着做',
  giveUp: '不是，丢掉',
  kept: '没有发送任何内容，成绩只留在这一页。',
  notAttempted: '没有作答。',
  leaveOut: '跳过这一题',
  untouched: '图还是这道题开始时的样子。请先调图，或者跳过这一题。',
  triesLeft: (count) => (count === Infinity ? '可以再试，也可以跳过。' : `还可以试${count}次。`),
  twoWays: ([one, other]) => `这可以读作${one}，也可以读作${other}。请写得只有一种读法。`,
  page: '图的网页',
};

/** The words around a lesson by language. */
export const playerWords: Readonly<Record<Locale, PlayerWords>> = { en, zh };
