import { inFull } from '../../i18n/numbers.ts';
import { count, percent, listOf, agencies } from './chinese.ts';
import { votesZh } from './votes-zh.ts';
import type { OwnershipWords, ToldStakes } from './words.ts';

const planned = (stage: string, company: string) => company === 'qiantang' && stage === 'filed';

function groupsIn({ groups }: Pick<ToldStakes, 'groups'>): string {
  return groups
    .map(({ owners, share }) =>
      owners.length > 2
        ? `${count(owners.length)}家机构各${percent(share)}`
        : `${owners.map(({ label }) => label).join('、')}${owners.length > 1 ? '各' : ''}${percent(share)}`,
    )
    .join('，');
}

/** The words of the ownership widget in Chinese. */
export const zh: OwnershipWords = {
  companies: agencies,
  stages: { filed: '申请时', registered: '登记时' },
  layouts: { split: '按股东', whole: '合为一体', lab: '谁说了算？' },
  rules: { half: '过半数', 'two-thirds': '三分之二' },
  kinds: { association: '协会', state: '国有', private: '民营', firm: '企业' },
  control: {
    company: '机构',
    stage: '名单',
    layout: '排法',
    rule: '通过条件',
    owner: '选一家股东',
    nobody: '不选',
    favour: '勾选赞成者',
    swap: '对调两边',
    clear: '清空',
  },
  card: {
    share: '持股',
    what: '是什么',
    parent: '属于谁',
    became: '后来怎样',
    unknown: '不清楚',
    records: '记录',
  },
  table: {
    owner: '股东',
    share: '持股（%）',
    kind: '类别',
    parent: '属于谁',
    became: '后来怎样',
    favour: '赞成',
    yes: '是',
    no: '否',
    banzhaf: '班扎夫（%）',
    shapley: '沙普利–舒比克（%）',
    swings: '摆动数',
  },
  figure: ({ company, owners }) => ({
    percent,
    times: (side) => `${side} × ${side}`,
    all: `${agencies[company]}全部`,
    others: `${count(owners.length - 1)}家机构，一行一家`,
    lines: { half: ['半数', '半数'], 'two-thirds': ['三分之二', '三分之二'] },
    columns: [
      ['股份', '占股份'],
      ['班扎夫', '权力（班扎夫）'],
      ['沙普利', '沙普利–舒比克'],
    ],
    group: (labels) =>
      labels.length > 2 ? `${count(labels.length)}家机构，每家` : labels.join('、'),
  }),
  percent,
  title({ company, stage, owners, picked, sides, whole }) {
    const agency = agencies[company];
    const most = owners[0]?.share ?? 0;
    const tops = owners.filter(({ share }) => share === most);
    if (picked)
      return `${picked.owner.label}${planned(stage, company) ? '拟持有' : '持有'}${agency}${percent(picked.owner.share)}的股份`;
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
  measure({ company, stage, when, whole }) {
    const name = company === 'qiantang' ? `${stage === 'filed' ? '申请时' : '登记时'}` : '创立时';
    return `${agencies[company]}征信${name}的股份，中国，${when}。一格为1%的股份${whole ? '；全部股东拼成一个正方形' : ''}。`;
  },
  summary({ company, stage, owners, groups, picked, sides, whole }) {
    const agency = agencies[company];
    const has = planned(stage, company) ? '拟' : '';
    if (picked) {
      const { owner, alike } = picked;
      const peers = alike > 0 ? `，与另外${count(alike)}家相同` : '';
      const start = whole
        ? `${agency}的${inFull(100, 'zh')}格中，${owner.label}${has}占${inFull(owner.share, 'zh')}格${peers}。`
        : `${owner.label}${has}持有${agency}${percent(owner.share)}的股份${peers}。`;
      return company === 'baihang' ? `${start}${owner.became ?? '后来怎样，并不清楚。'}` : start;
    }
    const rest = owners.slice(1).reduce((sum, { share }) => sum + share, 0);
    if (sides && whole)
      return `协会的${sides.first}×${sides.first}格与八家机构的${sides.second}×${sides.second}格，正好拼成10×10的正方形：${inFull(100, 'zh')}格一格不少，每家机构是一块，${count(owners[1]?.share ?? 0)}格。`;
    if (whole)
      return `${agency}${count(owners.length)}家股东的股份合起来填满${inFull(100, 'zh')}格：${groupsIn({ groups })}。`;
    const total = sides ? `，合计${percent(rest)}` : '';
    const time = company === 'qiantang' ? (has ? '申请时拟设' : '登记时有') : '创立时有';
    return `${agency}${time}${count(owners.length)}家股东：${groupsIn({ groups })}${total}。`;
  },
  legend: {
    kind: (owners, total) => {
      const [first] = owners;
      if (owners.length === 1) return `${first?.label ?? ''}：${percent(total)}`;
      const name =
        first?.kind === 'firm' ? '机构' : first?.kind === 'state' ? '国有企业' : '民营企业';
      return `${count(owners.length)}家${name}：合计${percent(total)}`;
    },
    inFavour: (labels, share) => `赞成：${labels.join('、')}，${percent(share)}`,
    against: (labels, share) => `未赞成：${labels.join('、')}，${percent(share)}`,
  },
  later: (when) =>
    `${when}有报道称，蚂蚁可能把股份卖给腾讯，一家地方国企有望成为第一大股东。是否成真不清楚。`,
  commentary: (name, when) =>
    `${when}的一篇评论称，${name}实际由小米金融一名高管控制；没有找到第二个来源。`,
  moved: (changes) =>
    `从申请到登记，${changes.map(({ label, from, to }) => `${label}由${percent(from)}变为${percent(to)}`).join('，')}。`,
  ...votesZh,
};
