import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { ChainNode, Kind, Version } from './model.ts';

/** Every word of the chain in one language. */
export interface ChainWords extends WidgetText {
  told: string;
  versions: Readonly<Record<Version, string>>;
  kinds: Readonly<Record<Kind, string>>;
  lanes: Readonly<Record<ChainNode['lane'], string>>;
  /** What stands over the trade when one version tells it. */
  tellers: Readonly<Record<Version, string>>;
  /** What a price is for, in a sentence, by the id of its record. */
  per: Readonly<Record<string, string>>;
  /** The same behind a price on a link. */
  each: Readonly<Record<string, string>>;
  steps: string;
  previous: string;
  next: string;
  whole: string;
  place(step: number, of: number): string;
  records: string;
  noPrice: string;
  /** Over the small drawing of a single link on narrow screens: of the disputed link, or of the one pointed at. */
  closeUp: Readonly<Record<'disputed' | 'pointed', string>>;
  answered: string;
  /** Between two parties that are very likely one. */
  sameFirm: string;
  table: readonly string[];
}

const en: ChainWords = {
  name: 'Who sold to whom?',
  idea: 'From an upstream source that nobody names to the people who sold loans, link by link, in the two versions that were printed.',
  method: [
    'Every link is a row of a table with its record: what was passed, who says so, when, and whether a price was reported. Rows of boxes say who stands nearer the source; they say nothing about size, money or time.',
    'Lawful, alleged and unknown are told apart by the line: whole, dashed and dotted. A link counts as unknown when one of its ends has no name in any report, or when the way between is not described. Firms that no report names stay unnamed; people appear only as roles.',
    'TechNode and the Chinese reports tell one broadcast in two ways. They are laid over each other, never joined: no report found states that APiX is Beijing Heige, although it is very likely. Left out: the other firms that police searched without naming them, and whatever was sold besides look-ups and lists.',
  ],
  views: {
    both: 'Both versions, one over the other',
    reports: 'The Chinese reports',
    technode: 'TechNode',
    sold: 'The disputed link in the Chinese reports',
    bought: 'The disputed link in TechNode',
  },
  keys: ['The buttons tell the chain in either version or both, and go from link to link.'],
  told: 'As told by',
  versions: { both: 'Both', reports: 'Chinese reports', technode: 'TechNode' },
  kinds: {
    lawful: 'lawful: the official service',
    alleged: 'alleged: police, through the press',
    unknown: 'unknown: no name or no account',
  },
  lanes: { trade: 'The trade', lawful: 'The lawful route' },
  tellers: {
    both: 'The trade, both versions',
    reports: 'The trade, Chinese reports',
    technode: 'The trade, TechNode',
  },
  per: { 'nciic-price-5-yuan': 'a check' },
  each: { 'item-price-317': ' each', 'nciic-price-5-yuan': ' each' },
  steps: 'Link by link',
  previous: 'Back',
  next: 'Next link',
  whole: 'All links',
  place: (step, of) => `Link ${step} of ${of}`,
  records: 'Records:',
  noPrice: 'not reported',
  closeUp: { disputed: 'The disputed link', pointed: 'This link' },
  answered: 'What was answered',
  sameFirm: 'same firm?',
  table: ['Link', 'From', 'To', 'What', 'Yuan', 'Kind', 'Version', 'Who says so', 'When'],
};

const zh: ChainWords = {
  name: '谁卖给了谁？',
  idea: '从无人点名的源头到推销贷款的人，一环一环地看；同一件事，两种写法。',
  method: [
    '每一环都是表中的一行，各有记录：传递了什么、谁说的、何时、是否报道了价格。方框的行次只表示谁更靠近源头，不表示规模、金额或时间。',
    '合法、指控、不明用线型区分：实线、虚线、点线。一端未被任何报道点名，或中间经过未见说明的，算作不明。报道没有点名的公司保持不具名；个人只写角色。',
    'TechNode 与中文报道转述同一次播出，说法不同。图中只叠放，不合并：没有找到任何报道写明 APiX 就是北京黑格，尽管很可能是。未画入：警方查处而未点名的其他公司，以及查询与名单之外的买卖。',
  ],
  views: {
    both: '两种说法叠放',
    reports: '中文报道',
    technode: 'TechNode',
    sold: '中文报道中有争议的一环',
    bought: 'TechNode 中有争议的一环',
  },
  keys: ['按钮用于切换说法，以及逐环前进、后退。'],
  told: '按谁的说法',
  versions: { both: '两者', reports: '中文报道', technode: 'TechNode' },
  kinds: {
    lawful: '合法：官方服务',
    alleged: '指控：警方经媒体所称',
    unknown: '不明：未具名，或经过未见说明',
  },
  lanes: { trade: '买卖链条', lawful: '合法途径' },
  tellers: {
    both: '买卖链条（两种说法）',
    reports: '买卖链条（中文报道）',
    technode: '买卖链条（TechNode）',
  },
  per: { 'nciic-price-5-yuan': '每次' },
  each: { 'item-price-317': '/人', 'nciic-price-5-yuan': '/次' },
  steps: '逐环查看',
  previous: '上一环',
  next: '下一环',
  whole: '全部环节',
  place: (step, of) => `第${step}环，共${of}环`,
  records: '记录：',
  noPrice: '未见报道',
  closeUp: { disputed: '有争议的一环', pointed: '这一环' },
  answered: '各方的回应',
  sameFirm: '同一家？',
  table: ['环节', '从', '到', '内容', '元', '性质', '说法', '谁说的', '时间'],
};

/** The words of the chain by language. */
export const chainText: Readonly<Record<Locale, ChainWords>> = { en, zh };
