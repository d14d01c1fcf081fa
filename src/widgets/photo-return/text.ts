import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Part, Person } from './model.ts';
import type { PhotoState } from './state.ts';

/** What a stranger can do after an answer, by the name that was sent in. */
type After = Readonly<Record<PhotoState['query'], readonly string[]>>;

/** Every word of the photo-return widget in one language. */
export interface PhotoWords extends WidgetText {
  people: Readonly<Record<Person, string>>;
  person: string;
  sight: string;
  sights: Readonly<Record<PhotoState['view'], string>>;
  query: string;
  queries: Readonly<Record<PhotoState['query'], string>>;
  part: string;
  parts: Readonly<Record<Part, string>>;
  /** Over the question, the name and the number. */
  question: string;
  /** The mark that nobody is real. */
  invented: string;
  /** Over the two answers. */
  match: string;
  photo: string;
  /** The two answers a match check gives. */
  matches: Readonly<Record<PhotoState['query'], string>>;
  nothing: string;
  bits(count: number): string;
  /** An answer and its size under a frame. */
  answer(answer: string, size: string): string;
  /** Heads of the two lists. */
  afterMatch: string;
  afterPhoto: string;
  /** What a stranger can do with a yes or a no, and with a photo. */
  withMatch: After;
  withPhoto: After;
  /** The step of `withPhoto` that a record bears out, from 0. */
  stored: number;
}

const en: PhotoWords = {
  name: 'One bit or a face',
  idea: 'A check that answers “match” gives away one bit. A check that sends back the photo gives away the face.',
  method: [
    'The people are invented: their names are the Chinese John Does, their faces are ovals and boxes, and their numbers begin with a region code that no place has. Nothing can be typed in, so no real number can come in by mistake.',
    'A square is one bit: filled or empty, yes or no. The drawn faces have twenty-four by thirty of them. A real photo holds far more; how large the photos on offer were is not reported.',
    'The check character follows ISO 7064, MOD 11-2, as GB 11643–1999 prescribes: each digit times a power of two, all added up, and what is left after dividing by eleven.',
    'The lists say what becomes possible, not what anybody did. How the photo services answered a wrong name is not reported; the widget follows a description of the official one.',
  ],
  views: {
    'right-name': 'Asked with the right name',
    'wrong-name': 'Asked with a wrong name',
    'another-face': 'Another invented face',
    region: 'The number: region',
    birth: 'The number: birth date',
    sequence: 'The number: sequence',
    check: 'The number: check character',
  },
  keys: [
    'Every choice is a button or a list: Tab moves between them, Enter and the arrow keys choose.',
  ],
  people: { zhang: 'Zhang San', li: 'Li Si', wang: 'Wang Wu', zhao: 'Zhao Liu' },
  person: 'Invented person',
  sight: 'Show',
  sights: { answers: 'What comes back', number: 'The number itself' },
  query: 'Asked with',
  queries: { right: 'the right name', wrong: 'a wrong name' },
  part: 'Read',
  parts: { region: 'region', birth: 'birth date', sequence: 'sequence', check: 'check' },
  question: 'The question',
  invented: 'invented',
  match: 'Match or not',
  photo: 'Photo returned',
  matches: { right: 'Match', wrong: 'No match' },
  nothing: 'nothing',
  bits: (count) => `${count} ${count === 1 ? 'bit' : 'bits'}`,
  answer: (answer, size) => `${answer} · ${size}`,
  afterMatch: 'With the yes or no, a stranger can',
  afterPhoto: 'With the photo, a stranger can',
  withMatch: {
    right: ['know that name and number match.'],
    wrong: ['know that they do not match;', 'try another name.'],
  },
  withPhoto: {
    right: [
      'know that name and number match;',
      'know the face, in a street or online;',
      'show it where a face is asked for;',
      'keep name, number, photo together;',
      'answer the next query from the store;',
      'sell the set, again and again.',
    ],
    wrong: ['do nothing new: nothing came back.'],
  },
  stored: 3,
};

const zh: PhotoWords = {
  name: '一个比特，还是一张脸',
  idea: '只答“一致”的核验，给出一个比特；把照片返回来的核验，给出一张脸。',
  method: [
    '人物都是虚构的：姓名取张三、李四之类的泛称，面孔由椭圆和方块拼成，号码以任何地方都没有的地址码开头。这里什么也不能输入，真实号码不会误入。',
    '一个方格是一个比特：填满或空着，是或否。画中的脸有二十四乘三十个方格。真实照片的信息量大得多；当时返回的照片有多大，没有报道。',
    '校验码按 GB 11643—1999 所用的 ISO 7064 MOD 11-2 计算：各位数字乘以二的幂，相加，再看除以十一的余数。',
    '清单说的是“可以做什么”，不是“谁做过什么”。返照服务遇到错误的姓名会怎样回答，没有报道；这里依照对官方服务的一段描述。',
  ],
  views: {
    'right-name': '姓名正确',
    'wrong-name': '姓名错误',
    'another-face': '另一张虚构的脸',
    region: '号码：地址码',
    birth: '号码：出生日期码',
    sequence: '号码：顺序码',
    check: '号码：校验码',
  },
  keys: ['所有选择都是按钮或列表：Tab 键移动，回车键和方向键选择。'],
  people: { zhang: '张三', li: '李四', wang: '王五', zhao: '赵六' },
  person: '虚构人物',
  sight: '看',
  sights: { answers: '返回什么', number: '号码本身' },
  query: '查询所用姓名',
  queries: { right: '正确', wrong: '错误' },
  part: '读',
  parts: { region: '地址码', birth: '出生日期码', sequence: '顺序码', check: '校验码' },
  question: '查询',
  invented: '虚构',
  match: '一致／不一致',
  photo: '返照',
  matches: { right: '一致', wrong: '不一致' },
  nothing: '无返回',
  bits: (count) => `${count}比特`,
  answer: (answer, size) => `${answer} · ${size}`,
  afterMatch: '得到“是”或“否”，陌生人可以',
  afterPhoto: '得到照片，陌生人可以',
  withMatch: {
    right: ['知道姓名和号码对得上。'],
    wrong: ['知道对不上；', '换个姓名再试。'],
  },
  withPhoto: {
    right: [
      '知道姓名和号码对得上；',
      '在街上或屏幕上认出这张脸；',
      '在需要出示面孔的地方出示它；',
      '把姓名、号码、照片存在一起；',
      '下次直接用存下的答案，不必再查；',
      '整套转卖，有人出钱就卖一次。',
    ],
    wrong: ['做不了更多：什么也没有返回。'],
  },
  stored: 3,
};

/** The words of the photo-return widget by language. */
export const photoText: Readonly<Record<Locale, PhotoWords>> = { en, zh };
