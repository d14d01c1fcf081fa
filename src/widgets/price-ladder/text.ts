import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Count, Rung, Seller } from './model.ts';

/** Every word of the price ladder in one language. */
export interface LadderWords extends WidgetText {
  /** The prices, in a few words each. */
  rungs: Readonly<Record<Rung, string>>;
  /** What exactly was sold. */
  sold: Readonly<Record<Rung, string>>;
  sellers: Readonly<Record<Seller, string>>;
  price: string;
  count: string;
  counts: Readonly<Record<Count, string>>;
  volume: string;
  exactly: string;
  /** Kaola’s name alone, for short labels. */
  kaola: string;
  /** By which count an average is taken: in a line, and in short lines. */
  by: Readonly<Record<Count, (many: string) => string>>;
  byInShort: Readonly<Record<Count, (many: string) => string[]>>;
  /** The head of the axis. */
  axis: string;
  record: string;
  heads: readonly string[];
}

const en: LadderWords = {
  name: 'What a record cost',
  idea: 'Kaola’s average price fits the other prices by one count of its look-ups, and falls out of them by the other.',
  method: [
    'Each price is as reported; where a list or a range was reported, a bar runs from the lowest to the highest. The scale is logarithmic: each line is ten times the one below.',
    'The goods are not alike. A yes or no, a crawler’s query, a photo and a list of people’s details were sold by different people in different years, and large customers seldom pay the listed price.',
    'Kaola’s average is the money police said it gained, divided by the look-ups: by the Chinese reports’ count or by TechNode’s. “Gained” may mean takings or profit; if it means profit, the price itself was higher.',
    'A price near others makes a count plausible; it proves nothing.',
  ],
  views: {
    'chinese-count': 'By the Chinese reports’ count',
    'technode-count': 'By TechNode’s count',
    'first-list': 'The first list, at its own price',
    crawled: 'At a crawler’s price',
  },
  keys: [
    'The volume slider moves by a tenth of a power of ten with the arrow keys; the field beside it takes any whole number.',
  ],
  rungs: {
    nciic: 'official match check',
    street: 'photographed ID cards',
    blog: 'photo look-up, a blog',
    first: 'one person’s details',
    list: 'Moxie’s price list',
    moxie: 'Moxie, in a judgment',
    api: 'match check by API',
    kaola: 'Kaola’s average',
  },
  sold: {
    nciic: 'a yes or no, up to five items compared; list price',
    street: 'pictures of the card, and of the holder with it',
    blog: 'an ID look-up, said to come with the photo',
    first: 'phone, name, ID number and home address',
    list: 'an account’s data, from phone to Taobao seller',
    moxie: 'a query into an account, with the owner’s password',
    api: 'a yes or no on a name and a number, no photo',
    kaola: 'a photo look-up, as police said',
  },
  sellers: {
    state: 'official body',
    flow: 'data firm; a bar is a range',
    ink: 'seller of personal details',
    alleged: 'Kaola’s average, by',
  },
  price: 'Price',
  count: 'Kaola’s look-ups, by',
  counts: { chinese: 'Chinese reports', technode: 'TechNode' },
  volume: 'How many',
  exactly: 'How many, exactly',
  kaola: 'Kaola',
  by: {
    chinese: (many) => `by the Chinese reports’ ${many} look-ups`,
    technode: (many) => `by TechNode’s ${many} look-ups`,
  },
  byInShort: {
    chinese: (many) => [`by ${many},`, 'Chinese reports'],
    technode: (many) => [`by ${many},`, 'TechNode'],
  },
  axis: 'yuan for one',
  record: 'Open the record',
  heads: [
    'Price',
    'What exactly was sold',
    'Yuan, from',
    'Yuan, to',
    'When',
    'Who says so',
    'For the volume: yuan, from',
    'For the volume: yuan, to',
  ],
};

const zh: LadderWords = {
  name: '一条记录多少钱',
  idea: '按一种次数算，考拉征信的均价与其他价格相称；按另一种次数算，则低得离谱。',
  method: [
    '价格均按报道；报道给出区间或价目表的，画成从最低到最高的竖条。刻度为对数：每条线是下面一条的十倍。',
    '货物各不相同：一个“是或否”、爬虫的一次查询、一张照片、一份个人资料，卖家不同，年份不同；大客户也很少按挂牌价付钱。',
    '考拉的均价是警方所称的获利除以查询次数，次数取中文报道或 TechNode 的说法。“获利”可能指收入，也可能指利润；若指利润，实际售价更高。',
    '价格相近，只说明一个次数说得通，并不能证明它。',
  ],
  views: {
    'chinese-count': '按中文报道的次数',
    'technode-count': '按 TechNode 的次数',
    'first-list': '第一份名单，按其原价',
    crawled: '按爬虫查询的价格',
  },
  keys: ['数量滑块用方向键移动，每次为十分之一个数量级；旁边的输入框可填任意整数。'],
  rungs: {
    nciic: '官方比对核验',
    street: '身份证照片一套',
    blog: '带照片查询（博客）',
    first: '一个人的资料',
    list: '魔蝎价目表',
    moxie: '魔蝎（判决书）',
    api: '接口比对核验',
    kaola: '考拉的均价',
  },
  sold: {
    nciic: '一个“是或否”，比对五项以内；挂牌价',
    street: '证件照片，以及本人手持证件的照片',
    blog: '查身份证，据称附带照片',
    first: '电话、姓名、身份证号、住址',
    list: '账户数据，从运营商到淘宝卖家',
    moxie: '用本人密码查一次账户',
    api: '姓名与号码是否一致，不含照片',
    kaola: '一次返照查询，据警方所称',
  },
  sellers: {
    state: '官方机构',
    flow: '数据公司，竖条为区间',
    ink: '个人信息卖家',
    alleged: '考拉的均价，据',
  },
  price: '价格',
  count: '考拉的查询次数，据',
  counts: { chinese: '中文报道', technode: 'TechNode' },
  volume: '数量',
  exactly: '准确数量',
  kaola: '考拉',
  by: {
    chinese: (many) => `按中文报道的${many}次`,
    technode: (many) => `按 TechNode 的${many}次`,
  },
  byInShort: {
    chinese: (many) => [`按${many}次，`, '中文报道'],
    technode: (many) => [`按${many}次，`, 'TechNode'],
  },
  axis: '每条多少元',
  record: '打开记录',
  heads: [
    '价格',
    '卖的究竟是什么',
    '最低（元）',
    '最高（元）',
    '时间',
    '谁说的',
    '按此数量：最低（元）',
    '按此数量：最高（元）',
  ],
};

/** The words of the price ladder by language. */
export const ladderText: Readonly<Record<Locale, LadderWords>> = { en, zh };
