import { inFull } from '../../../../i18n/numbers.ts';
import type { VoteArguments } from '../message-arguments.ts';
import type { VoteSentences } from '../type.ts';
import { count, percent, points, listOf } from './phrases.ts';

const lineNames = { half: '半数', 'two-thirds': '三分之二' } as const;
const conditions = { half: '过半数即通过', 'two-thirds': '须三分之二通过' } as const;

/** What the indices say of the largest owners. */
function indicesOfTop({ owners, rule, top }: VoteArguments): string {
  const most = owners[0]?.share ?? 0;
  const tops = owners.filter(({ share }) => share === most);
  const each = tops.length > 1 ? '各' : '';
  const other = rule === 'half' ? 'two-thirds' : 'half';
  const [own, others] = [top[rule], top[other]];
  return `若${conditions[rule]}，${tops.map(({ label }) => label).join('、')}${each}持有${percent(most)}的股权，${each}占权力的${percent(own.banzhaf)}（班扎夫指数）或${percent(own.shapley)}（沙普利-舒比克指数）；若${conditions[other]}，则为${percent(others.banzhaf)}和${percent(others.shapley)}。`;
}

/** How often who decides, and for two squares what that is beside their shares. */
function decidedLineups({ owners, rule, decided, of, sides }: VoteArguments): string {
  const parts = decided.map(({ owners: own, swings }, i) => {
    const who =
      own.length > 4 ? `${count(own.length)}家机构` : own.map(({ label }) => label).join('、');
    const each = own.length > 1 ? '各' : '';
    return `${i === 0 ? '由' : ''}${who}${each}${i === 0 ? '使败变为胜的有' : ''}${inFull(swings, 'zh')}种`;
  });
  const [first, second] = decided;
  const times = (part: number, whole: number) => inFull(whole / part, 'zh', 1);
  const ratio =
    sides && first && second
      ? `：股权是${times(owners[1]?.share ?? 1, owners[0]?.share ?? 1)}倍，定胜负的次数是${times(second.swings, first.swings)}倍`
      : '';
  return `对每一家来说，其余${count(owners.length - 1)}家有${inFull(of, 'zh')}种组合。若${conditions[rule]}，${parts.join('，')}${ratio}。`;
}

/** The sentences on votes in Chinese. */
export const votes: VoteSentences = {
  voteTitle({ members, verdict, rule, vetoes, lost, powerless, gains, of }) {
    if (members.length > 0) {
      const enough = verdict.carries['two-thirds']
        ? '任何议案都能通过'
        : verdict.carries.half
          ? '过了半数，不到三分之二'
          : '任何议案都通不过';
      return `${percent(verdict.share)}的表决权：${enough}`;
    }
    const [loser] = lost;
    if (rule === 'two-thirds' && loser)
      return `${loser.label}由${percent(loser.from)}降到${percent(loser.to)}，不再能单独否决`;
    if (rule === 'two-thirds' && vetoes.length > 0)
      return `没有${listOf(vetoes)}${vetoes.length > 1 ? '一致' : ''}同意，三分之二就达不到`;
    const idle = powerless[0];
    if (idle) return `${idle.label}：${percent(idle.share)}的股权，表决中权力为零`;
    return `${gains.owner.label}：${percent(gains.owner.share)}的股权，${inFull(of, 'zh')}种组合中由它定胜负的有${inFull(gains.swings, 'zh')}种`;
  },
  voteMeasure({ company, agency, stage, when, rule }) {
    const name = company === 'qiantang' ? (stage === 'filed' ? '申请时' : '登记时') : '创立时';
    return `${agency}征信的表决权与权力，中国，按${name}股权（${when}），若${conditions[rule]}。一格为1%。`;
  },
  voteSummary(vote) {
    const { members, verdict, rule, needed, toJoin } = vote;
    if (members.length === 0) return decidedLineups(vote);
    const beyond = (line: 'half' | 'two-thirds') => {
      const distance = verdict.beyond[line];
      if (verdict.carries[line])
        return distance < 1e-6
          ? `正好${lineNames[line]}`
          : `比${lineNames[line]}多${points(distance)}`;
      return Math.abs(distance) < 1e-6
        ? '正好一半，没有过半'
        : `距${lineNames[line]}差${points(distance)}`;
    };
    const start = `${listOf(members)}共有${percent(verdict.share)}的表决权：${beyond('half')}，${beyond('two-thirds')}。`;
    if (!verdict.carries[rule])
      return `${start}要达到${rule === 'half' ? '过半数' : lineNames[rule]}，至少还要${count(toJoin)}家加入。`;
    if (needed.length === 0) return `${start}少了其中任何一家，照样通过。`;
    return needed.length === members.length
      ? `${start}${members.length > 1 ? '缺了其中任何一家都不行。' : '不需要别人。'}`
      : `${start}缺了${needed.length > 3 ? `其中${count(needed.length)}家的任何一家` : `${listOf(needed)}${needed.length > 1 ? '中任何一家' : ''}`}就通不过。`;
  },
  canDo({ others, carries, othersCarry }) {
    const pass = (can: Readonly<Record<'half' | 'two-thirds', boolean>>) =>
      can['two-thirds']
        ? '任何议案都能通过'
        : can.half
          ? '能通过简单多数的事项'
          : '任何议案都通不过';
    const stop = (against: Readonly<Record<'half' | 'two-thirds', boolean>>) =>
      !against.half
        ? '任何议案都能阻止'
        : !against['two-thirds']
          ? '能阻止三分之二的事项'
          : '任何议案都阻止不了';
    const own = `赞成者${pass(carries)}，${stop(othersCarry)}`;
    return others === 0
      ? `${own}；没有别人了。`
      : `${own}；其余${percent(others)}${pass(othersCarry)}，${stop(carries)}。`;
  },
  indices: indicesOfTop,
  undecided: (label, tooFew, enough) =>
    `空着的格子里，${inFull(tooFew, 'zh')}种组合有${label}也通不过，${inFull(enough, 'zh')}种没有它也通过。`,
  stands: (label, outcome) =>
    ({
      decided: `照其余股东现在的表态，由${label}定胜负：有它就通过，没有它就通不过。`,
      'too-few': `照其余股东现在的表态，${label}定不了胜负：有它也通不过。`,
      enough: `照其余股东现在的表态，${label}定不了胜负：没有它也通过。`,
    })[outcome],
  veto({ vetoes, withoutVetoes, owners }) {
    if (vetoes.length === 0) return '没有一家能单独阻止三分之二的事项。';
    if (vetoes.length > 1) return `${listOf(vetoes)}各自都能单独阻止三分之二的事项。`;
    const rest = owners.filter((owner) => !vetoes.includes(owner));
    return `没有${listOf(vetoes)}，其余${count(rest.length)}家合计${percent(withoutVetoes)}，不到三分之二，需要三分之二的事项就通不过。`;
  },
  decides: (owner, own, of) =>
    `其余股东的${inFull(of, 'zh')}种组合中，${owner.label}加入使败变为胜的有${inFull(own, 'zh')}种。`,
  lostVeto: (label, from, to) =>
    `申请时${label}有${percent(from)}，能单独阻止三分之二的事项；登记时的${percent(to)}不足三分之一，不再能够。`,
  assumed: '这是模型：表决权按出资比例行使，全体投票。章程可以另作约定，而章程未查到。',
  law: (article, since, both) =>
    both
      ? `自${since}起，两条线都有法律规定：修改章程、增减资本须全部表决权的三分之二以上，其余事项过半数。`
      : `修改章程、增减资本须全部表决权的三分之二以上，当时已有法律规定（${article}）。过半数在${since}以前只是模型，此后才写入法律。`,
};
