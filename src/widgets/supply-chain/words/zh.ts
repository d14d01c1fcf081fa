import { inFull } from '../../../i18n/numbers.ts';
import type { PriceRecord } from '../model/chain.ts';
import type { ChainSentences } from './type.ts';

const yuanOf = (value: number) => inFull(value, 'zh', 2);

const each: Readonly<Record<PriceRecord, string>> = {
  'item-price-317': '条',
  'nciic-price-5-yuan': '次',
};

/** The sentences of the supply-chain widget in Chinese. */
export const zh: ChainSentences = {
  place: (step, of) => `第${step}环，共${of}环`,
  edge: (what, price, named) =>
    `${named ? 'TechNode：' : ''}${what} ¥${price ? `${yuanOf(price.yuan)}/${each[price.record]}` : '?'}`,
  title: {
    both: '同一次播出，两种报道，一个箭头指向相反',
    reports: '国内报道：考拉卖，黑格买',
    technode: 'TechNode：考拉买，APiX 卖',
  },
  measure: {
    whole: (when) =>
      `考拉案中谁把什么给了谁，中国，据${when}的报道。价格以元计；未见报道的写作“¥?”。`,
    edge: (place, teller, when) => `${place}。${teller}，中国，${when}。`,
  },
  told: {
    both: '国内报道说，北京黑格向考拉征信购买；TechNode 转述同一次播出，却说考拉征信向 APiX 购买。',
    reports:
      '国内报道说，考拉征信的接口来自一家所见报道都没有点名的上游公司；北京黑格向考拉和另外三家未具名的公司购买，再向下游出售，最终到了为网贷寻找客户的买家手里。',
    technode:
      'TechNode 说，考拉征信与另外三家公司购买了 APiX 的身份查询门户接口，付费用户通过考拉查询照片。',
  },
  answers: (when) =>
    `考拉征信否认倒卖信息，拉卡拉称对其没有控制权；${when}，考拉方面强调司法机关尚未对相关事实作出认定。`,
  answerLines: (when) => [
    '考拉征信：从未倒卖信息。',
    '拉卡拉：对考拉征信没有控制权。',
    `截至${when}，司法机关尚未认定。`,
  ],
  join: (sentences) => sentences.join(''),
  details: {
    apart:
      'TechNode 所写的 APiX 很可能就是国内报道中的北京黑格，但所见报道中没有一处写明：图中分开画。',
    prices: (links, priced) =>
      `买卖链条的${links}环中，有报道价格的只有${priced}环。上游公司和另外三家公司，所见报道都没有点名。`,
    outcome: '公开渠道未查到考拉征信或北京黑格被起诉、审理或判决的记录；未查到不等于没有。',
    who: (who, when) => `谁说的：${who}，${when}。`,
    kind: (kind, meaning) => `${kind}：${meaning}。`,
    list: (people, paid, one) =>
      `价格：${inFull(people, 'zh')}条个人信息共${inFull(paid, 'zh')}元，每条约${yuanOf(one)}元。`,
    price: ({ yuan, who, when }) => `价格：每次${yuanOf(yuan)}元（${who}，${when}）。`,
    noPrice: '价格：未见报道。',
  },
};
