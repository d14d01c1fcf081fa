import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';

const en: WidgetText = {
  name: 'Who owns Baihang?',
  idea: 'Six squared and eight squared make ten squared: an association and eight firms were the founding owners of the first licensed agency. See who they are, and who could decide.',
  method: [
    'One cell is one per cent of the shares. Every cell is the same cell in each layout and only travels; where two owners share a cell, it is cut between them. A stake that fills no whole column has its last column narrowed, each cell keeping its area.',
    'Votes are taken to equal stakes, and every owner to vote. The articles of association may say otherwise and are not public. For a limited liability company two thirds of all votes is the law for changing its articles or its capital; that more than half decides everything else was left to the articles until the law was changed.',
    'Power is counted over all groups that the owners can form: with nine owners, two to the ninth. An owner has a swing where its votes turn a defeat into a win. The Banzhaf index is its share of all swings; the Shapley–Shubik index is how often it turns the tide when owners join one by one, every order being equally likely.',
    'Indices measure rules, not influence: they know nothing of friendship, money or orders. The stakes are those of the founding lists; what became of them later is not known.',
  ],
  views: {
    split: 'The two squares',
    kaola: 'Kaola’s row',
    whole: 'The whole',
    power: 'Shares and power',
    majority: 'A majority of three',
    eight: 'Eight firms without the association',
    pudao: 'Pudao: a stake without power',
    filed: 'Qiantang as applied for: two vetoes',
    registered: 'Qiantang as registered: one veto',
  },
  keys: [
    'Choose the layout, an owner and the agency with the buttons and lists under the figure; in the votes, tick who is in favour.',
    'Tapping an owner in the figure picks it out; in the votes it changes sides.',
  ],
};

const zh: WidgetText = {
  name: '谁拥有百行？',
  idea: '六的平方加八的平方等于十的平方：首家持牌机构创立时属于一个协会和八家机构。看看它们是谁，谁说了算。',
  method: [
    '一格是百分之一的股份。每一格在各种排法里都是同一格，只移动，不增减；两家股东共有的一格按比例切开。填不满整列的股份，最后一列收窄，每格面积不变。',
    '表决权按股份计，并假定每位股东都投票。章程可以另作约定，而章程并未公开。有限责任公司修改章程、增减资本，法律规定须经全部表决权的三分之二以上；其余事项过半数即通过，在修法以前由章程约定。',
    '权力的计算穷举股东的全部组合：九家股东，即二的九次方种。某股东加入使败变为胜，称为一次“摆动”。班扎夫指数是该股东的摆动占全部摆动的比例；沙普利–舒比克指数是股东以任意次序逐一加入时，由它扭转胜负的比例，各种次序机会均等。',
    '指数衡量的是规则，不是影响力：它不知道交情、金钱和指令。股份取自创立时的名单，后来的变动并不清楚。',
  ],
  views: {
    split: '两个正方形',
    kaola: '考拉那一行',
    whole: '合为一体',
    power: '股份与权力',
    majority: '三家过半',
    eight: '没有协会的八家',
    pudao: '朴道：有股无权',
    filed: '钱塘申请时：两家能否决',
    registered: '钱塘登记时：一家能否决',
  },
  keys: [
    '图下的按钮和列表可选排法、股东和机构；表决时，勾选赞成者。',
    '点按图中的股东即可选中；表决时点按则换边。',
  ],
};

/** What pages say about the widget, by language; a living widget does without it, so it is not sent with it. */
export const ownershipAbout: Readonly<Record<Locale, WidgetText>> = { en, zh };
