import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../widget/define.ts';
import { chainOf, edgeAt, edgesOf, groundOf } from './model.ts';
import type { Chain, ChainEdge, ChainNode, Kind, Version } from './model.ts';
import type { ChainState } from './state.ts';
import { chainText } from './text.ts';

/** What stands on a link in the drawing: what was passed and its price; with TechNode's name where both versions are laid over each other. */
export function labelOf(edge: ChainEdge, version: Version, inputs: Inputs, locale: Locale): string {
  const { price: record } = groundOf(edge, version);
  const price =
    record === undefined
      ? '?'
      : `${inFull(amount(inputs, record), locale, 2)}${chainText[locale].each[record] ?? ''}`;
  const named = version === 'both' && edge.version === 'technode';
  const teller = named ? (locale === 'en' ? 'TechNode: ' : 'TechNode：') : '';
  return `${teller}${edge.what} ¥${price}`;
}

const marks: Readonly<Record<Kind, LegendEntry>> = {
  lawful: { mark: 'state', shape: 'line', text: '' },
  alleged: { mark: 'alleged', shape: 'dashed-line', text: '' },
  unknown: { mark: 'ink', shape: 'dotted-line', text: '' },
};

function legendOf(locale: Locale): LegendEntry[] {
  const { kinds } = chainText[locale];
  const english = locale === 'en';
  return [
    ...(['alleged', 'unknown', 'lawful'] as const).map((kind) => ({
      ...marks[kind],
      text: kinds[kind],
    })),
    { mark: 'flow', text: english ? 'data firm' : '数据公司' },
    { mark: 'platform', text: english ? 'loan business' : '网贷业者' },
  ];
}

const mains: Readonly<Record<Locale, Readonly<Record<ChainState['version'], string>>>> = {
  en: {
    both: 'In the Chinese reports Beijing Heige bought from Kaola Credit; in TechNode’s report of the same broadcast Kaola Credit bought from APiX.',
    reports:
      'In the Chinese reports Kaola Credit had its query interface from an upstream firm that nobody names; Beijing Heige bought from Kaola and from three more unnamed firms, and sold look-ups on, down to buyers who sought customers for loans.',
    technode:
      'In TechNode’s report Kaola Credit and three other firms bought access to an ID search portal from APiX, and paying users looked up photos through Kaola.',
  },
  zh: {
    both: '中文报道说，北京黑格向考拉征信购买；TechNode 转述同一次播出，却说考拉征信向 APiX 购买。',
    reports:
      '中文报道说，考拉征信的接口来自一家未被点名的上游公司；北京黑格向考拉和另外三家未具名的公司购买，再向下游出售，最终到了为网贷寻找客户的买家手里。',
    technode:
      'TechNode 说，考拉征信与另外三家公司购买了 APiX 的身份查询门户接口，付费用户通过考拉查询照片。',
  },
};

/** What the firms answered, and that nobody had ruled: it stands wherever the accusation does. */
function answers(inputs: Inputs, locale: Locale): string {
  const { when } = input(inputs, 'facts-not-yet-adjudicated');
  return locale === 'en'
    ? `Kaola Credit denied ever reselling information, Lakala said that it did not control it, and by ${when} no judicial body had ruled on the facts.`
    : `考拉征信否认倒卖信息，拉卡拉称对其没有控制权；截至${when}，司法机关尚未对相关事实作出认定。`;
}

/** The answers in a few words each, for the drawing. */
export function answerLines(inputs: Inputs, locale: Locale): string[] {
  const { when } = input(inputs, 'facts-not-yet-adjudicated');
  return locale === 'en'
    ? [
        'Kaola Credit: never resold information.',
        'Lakala: no control over Kaola Credit.',
        `By ${when} no judicial body had ruled.`,
      ]
    : [
        '考拉征信：从未倒卖信息。',
        '拉卡拉：对考拉征信没有控制权。',
        `截至${when}，司法机关尚未认定。`,
      ];
}

function overview(state: ChainState, chain: Chain, inputs: Inputs, locale: Locale): Description {
  const { version } = state;
  const english = locale === 'en';
  const trade = edgesOf(chain, version).filter(({ kind }) => kind !== 'lawful');
  const priced = trade.filter((edge) => groundOf(edge, version).price !== undefined).length;
  const { when } = input(inputs, 'chain-heige-bought-from-kaola');
  const titles = english
    ? {
        both: 'Two reports of one broadcast point one arrow opposite ways',
        reports: 'In the Chinese reports Kaola sold and Heige bought',
        technode: 'In TechNode’s report Kaola bought and APiX sold',
      }
    : {
        both: '同一次播出，两种报道，一个箭头指向相反',
        reports: '中文报道：考拉卖，黑格买',
        technode: 'TechNode：考拉买，APiX 卖',
      };
  return {
    title: titles[version],
    measure: english
      ? `Who passed what to whom in the Kaola case, China, as reported in ${when}. Prices in yuan; ¥? where none is reported.`
      : `考拉案中谁把什么给了谁，中国，据${when}的报道。价格以元计；未见报道的写作“¥?”。`,
    legend: legendOf(locale),
    summary: `${mains[locale][version]}${english ? ' ' : ''}${answers(inputs, locale)}`,
    details: english
      ? [
          'TechNode’s APiX is very likely the Beijing Heige of the Chinese reports, but no report found says so: the two are kept apart.',
          `Of the ${trade.length} links of the trade, ${priced} ${priced === 1 ? 'has' : 'have'} a reported price. No report names the upstream source or the three other firms.`,
          'No charge, trial or verdict against Kaola Credit or Beijing Heige was found, which does not prove that there was none.',
        ]
      : [
          'TechNode 所写的 APiX 很可能就是中文报道中的北京黑格，但没有找到任何报道写明：图中分开画。',
          `买卖链条的${trade.length}环中，有报道价格的只有${priced}环。上游公司和另外三家公司，没有报道点名。`,
          '没有找到针对考拉征信或北京黑格的起诉、审理或判决；没有找到不等于没有。',
        ],
  };
}

function priceSentence(record: string | undefined, inputs: Inputs, locale: Locale): string {
  const english = locale === 'en';
  const { noPrice, per } = chainText[locale];
  if (record === undefined) return english ? `Price: ${noPrice}.` : `价格：${noPrice}。`;
  const { who, when } = input(inputs, record);
  const yuan = inFull(amount(inputs, record), locale, 2);
  if (record === 'item-price-317') {
    const people = inFull(amount(inputs, 'first-purchase-317-items'), locale);
    const paid = inFull(amount(inputs, 'first-purchase-500-yuan'), locale);
    return english
      ? `Price: ${paid} yuan for the details of ${people} people, or ${yuan} yuan each.`
      : `价格：${people}人的信息共${paid}元，每人约${yuan}元。`;
  }
  return english
    ? `Price: ${yuan} yuan ${per[record] ?? ''} (${who}, ${when}).`
    : `价格：${per[record] ?? ''}${yuan}元（${who}，${when}）。`;
}

/** A party's name within an English sentence: only names keep their capital. */
const inSentence = ({ name, known }: ChainNode) =>
  known === 'named' ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A state of the chain in words. */
export function describeChain(state: ChainState, inputs: Inputs, locale: Locale): Description {
  const chain = chainOf(inputs);
  const edge = edgeAt(chain, state.version, state.step);
  if (!edge) return overview(state, chain, inputs, locale);
  const english = locale === 'en';
  const words = chainText[locale];
  const { fact, price } = groundOf(edge, state.version);
  const { who, when } = input(inputs, fact);
  const place = words.place(state.step, edgesOf(chain, state.version).length);
  const teller = edge.kind === 'lawful' ? words.lanes.lawful : words.tellers[state.version];
  const kind = words.kinds[edge.kind];
  return {
    title: english
      ? `${edge.from.name} to ${inSentence(edge.to)}: ${edge.what}`
      : `${edge.from.name}到${edge.to.name}：${edge.what}`,
    measure: english
      ? `${place}. ${teller}; China, ${when}.`
      : `${place}。${teller}，中国，${when}。`,
    legend: legendOf(locale),
    summary: [edge.says, ...(edge.reply ? [answers(inputs, locale)] : [])].join(english ? ' ' : ''),
    details: [
      english ? `Who says so: ${who}, ${when}.` : `谁说的：${who}，${when}。`,
      english ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.` : `${kind}。`,
      priceSentence(price, inputs, locale),
      ...(edge.mind ? [edge.mind] : []),
    ],
  };
}

/** The records that a state rests on: those of the link pointed at, or what was answered and what is not known. */
export function recordsOf(state: ChainState, inputs: Inputs): string[] {
  const edge = edgeAt(chainOf(inputs), state.version, state.step);
  const answered = ['kaola-denial', 'facts-not-yet-adjudicated'];
  const ids = edge
    ? [
        ...recordsOfLink(edge, state.version),
        ...(edge.reply ? [...answered, 'lakala-no-control-claim'] : []),
      ]
    : [
        'technode-chain-direction',
        'chain-heige-bought-from-kaola',
        'apix-identity',
        ...answered,
        'outcome-not-found',
      ];
  return [...new Set(ids)];
}

function recordsOfLink(edge: ChainEdge, version: Version): string[] {
  const { fact, price } = groundOf(edge, version);
  if (fact === edge.theirs) return [fact];
  const told = [fact, version === 'both' ? edge.theirs : undefined, edge.also, price];
  return told.filter((id) => id !== undefined);
}
