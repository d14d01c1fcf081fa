import { inFull } from '../../../../i18n/numbers.ts';
import type { StakesArguments } from '../message-arguments.ts';
import type { Owner, StakesSentences } from '../type.ts';
import { count, percent, listOf } from './phrases.ts';

const planned = (stage: string, company: string) => company === 'qiantang' && stage === 'filed';

function groupsIn({ groups }: Pick<StakesArguments, 'groups'>): string {
  return groups
    .map(({ owners, share }) =>
      owners.length > 2
        ? `${count(owners.length)}家机构各${percent(share)}`
        : `${owners.map(({ label }) => label).join('、')}${owners.length > 1 ? '各' : ''}${percent(share)}`,
    )
    .join('，');
}

/** What owners of one kind are called; a single one by its name. */
function kindOf(owners: readonly Owner[]): string {
  const [first] = owners;
  if (owners.length === 1) return first?.label ?? '';
  const name = first?.kind === 'firm' ? '机构' : first?.kind === 'state' ? '国有企业' : '民营企业';
  return `${count(owners.length)}家${name}`;
}

/** The sentences on stakes in Chinese. */
export const stakes: StakesSentences = {
  figure: (agency, owners) => ({
    percent,
    count: (value) => inFull(value, 'zh'),
    times: (side) => `${side} × ${side}`,
    all: `${agency}全部`,
    others: `${count(owners.length - 1)}家机构，各${percent(owners[1]?.share ?? 0)}`,
    kind: kindOf,
    lineups: (label, others, of) =>
      `种（其余${count(others)}家的组合共${inFull(of, 'zh')}种），由${label}定胜负`,
  }),
  percent,
  title({ company, agency, stage, owners, picked, sides, whole }) {
    const most = owners[0]?.share ?? 0;
    const tops = owners.filter(({ share }) => share === most);
    if (picked)
      return `${picked.owner.label}${planned(stage, company) ? '申请时拟持' : company === 'qiantang' ? '登记时持' : '创立时持'}有${agency}${percent(picked.owner.share)}的股权`;
    if (sides && whole)
      return `${sides.first}²＋${sides.second}²＝${Math.hypot(sides.first, sides.second)}²：两个正方形拼成一个`;
    if (sides) {
      const beaten = Math.ceil(most / (owners[1]?.share ?? 1)) - 1;
      return `${owners[0]?.label ?? ''}一家，多过任意${count(beaten)}家机构之和`;
    }
    if (whole) return `${agency}的一百格：${count(owners.length)}家股东，无人过半`;
    return tops.length > 1
      ? `${listOf(tops)}以各${percent(most)}并列${agency}之首`
      : `${listOf(tops)}以${percent(most)}居${agency}之首，无人过半`;
  },
  measure({ company, agency, stage, when, whole }) {
    const name = company === 'qiantang' ? `${stage === 'filed' ? '申请时' : '登记时'}` : '创立时';
    return `${agency}征信${name}的股权，中国，${when}。一格为1%的股权${whole ? '；全部股东拼成一个正方形' : ''}。`;
  },
  summary({ company, agency, stage, owners, rest, groups, picked, sides, whole }) {
    const has = planned(stage, company) ? '拟' : '';
    const time = company !== 'qiantang' ? '创立时' : has ? '申请时' : '登记时';
    if (picked) {
      const { owner, alike } = picked;
      const peers = alike > 0 ? `，与另外${count(alike)}家相同` : '';
      const start = whole
        ? `${agency}的${inFull(100, 'zh')}格中，${owner.label}${time}${has}占${inFull(owner.share, 'zh')}格${peers}。`
        : `${owner.label}${time}${has}持有${agency}${percent(owner.share)}的股权${peers}。`;
      return company === 'baihang' ? `${start}${owner.became ?? '后来有无变动，未查到。'}` : start;
    }
    if (sides && whole)
      return `协会的${sides.first}×${sides.first}格与八家机构的${sides.second}×${sides.second}格，正好拼成10×10的正方形：${inFull(100, 'zh')}格一格不少，每家机构是一块，${count(owners[1]?.share ?? 0)}格。`;
    if (whole)
      return `${agency}${count(owners.length)}家股东的股权合起来填满${inFull(100, 'zh')}格：${groupsIn({ groups })}。`;
    const total = sides ? `，合计${percent(rest)}` : '';
    return `${agency}${time}${has ? '拟设' : '有'}${count(owners.length)}家股东：${groupsIn({ groups })}${total}。`;
  },
  later: (when) =>
    `${when}有报道称，蚂蚁可能把所持股权转让给腾讯，一家地方国企有望成为第一大股东。是否成真不清楚。`,
  commentary: (name, when) =>
    `${when}的一篇评论称，${name}实际由小米金融一名高管控制；未查到第二个来源。`,
  moved: (changes) =>
    `从申请到登记，${changes.map(({ label, from, to }) => `${label}由${percent(from)}变为${percent(to)}`).join('，')}。`,
};
