import { inFull } from '../../../../i18n/numbers.ts';
import { capital } from '../../../../i18n/sentence.ts';
import type { VoteArguments } from '../message-arguments.ts';
import type { VoteSentences } from '../type.ts';
import { count, percent, points, inside, list, listOf } from './phrases.ts';

const lineNames = { half: 'more than half', 'two-thirds': 'two thirds' } as const;
const conditions = {
  half: 'more than half decides',
  'two-thirds': 'two thirds must agree',
} as const;

const orNone = (value: number) => (value === 0 ? 'none' : inFull(value, 'en'));

/** What the indices say of the largest owners. */
function indicesOfTop({ owners, rule, top }: VoteArguments): string {
  const most = owners[0]?.share ?? 0;
  const tops = owners.filter(({ share }) => share === most);
  const several = tops.length > 1;
  const other = rule === 'half' ? 'two-thirds' : 'half';
  const [own, others] = [top[rule], top[other]];
  return `If ${conditions[rule]}, ${listOf(tops)}, with ${percent(most)} of the shares${several ? ' each' : ''}, ${several ? 'each have' : 'has'} ${percent(own.banzhaf)} of the power by Banzhaf’s count and ${percent(own.shapley)} by Shapley and Shubik’s; if ${conditions[other]}, ${percent(others.banzhaf)} and ${percent(others.shapley)}.`;
}

/** How often who decides, and for two squares what that is beside their shares. */
function decidedLineups({ owners, rule, decided, of, sides }: VoteArguments): string {
  const parts = decided.map(({ owners: own, swings }, i) => {
    const who = own.length > 4 ? `each of the ${count(own.length)} firms` : listOf(own);
    const each = own.length > 1 && own.length <= 4 ? ' each' : '';
    return i > 0
      ? `${who}${each} in ${orNone(swings)}`
      : `${who}${each} ${each ? 'turn' : 'turns'} defeat into victory in ${orNone(swings)} of them`;
  });
  const [first, second] = decided;
  const times = (part: number, whole: number) => inFull(whole / part, 'en', 1);
  const ratio =
    sides && first && second
      ? `: ${times(owners[1]?.share ?? 1, owners[0]?.share ?? 1)} times the shares, ${times(second.swings, first.swings)} times the say`
      : '';
  return `Around each owner, the other ${count(owners.length - 1)} can line up in ${inFull(of, 'en')} ways. If ${conditions[rule]}, ${list(parts)}${ratio}.`;
}

/** The sentences on votes in English. */
export const votes: VoteSentences = {
  voteTitle({ members, verdict, rule, vetoes, lost, powerless, gains, of }) {
    if (members.length > 0) {
      const enough = verdict.carries['two-thirds']
        ? 'enough for every decision'
        : verdict.carries.half
          ? 'more than half, short of two thirds'
          : 'not enough to decide anything';
      return `${percent(verdict.share)} of the votes: ${enough}`;
    }
    const [loser] = lost;
    if (rule === 'two-thirds' && loser)
      return `At ${percent(loser.to)} instead of ${percent(loser.from)}, ${inside(loser.label)} has no veto`;
    if (rule === 'two-thirds' && vetoes.length > 0)
      return `No two-thirds vote passes without ${listOf(vetoes)}`;
    const idle = powerless[0];
    if (idle) return `${idle.label}: ${percent(idle.share)} of the shares, none of the power`;
    return `${gains.owner.label}: ${percent(gains.owner.share)} of the shares, the say in ${inFull(gains.swings, 'en')} of ${inFull(of, 'en')} line-ups`;
  },
  voteMeasure({ company, agency, stage, when, rule }) {
    const list =
      company !== 'qiantang'
        ? 'founding shares'
        : stage === 'filed'
          ? 'shares as applied for'
          : 'shares as registered';
    return `Votes in ${agency} Credit, China, by ${list} (${when}), if ${conditions[rule]}. One cell is 1%.`;
  },
  voteSummary(vote) {
    const { members, verdict, rule, needed, toJoin } = vote;
    if (members.length === 0) return decidedLineups(vote);
    const beyond = (line: 'half' | 'two-thirds') => {
      const distance = verdict.beyond[line];
      if (verdict.carries[line])
        return distance < 1e-6
          ? `just ${lineNames[line]}`
          : `${points(distance)} beyond ${line === 'half' ? 'half' : lineNames[line]}`;
      return Math.abs(distance) < 1e-6
        ? 'exactly half and not more'
        : `${points(distance)} short of ${line === 'half' ? 'half' : lineNames[line]}`;
    };
    const start = `${capital(listOf(members))} ${members.length > 1 ? 'have' : 'has'} ${percent(verdict.share)} of the votes: ${beyond('half')}, ${beyond('two-thirds')}.`;
    if (!verdict.carries[rule])
      return `${start} For ${lineNames[rule]} at least ${count(toJoin)} more must join.`;
    if (needed.length === 0)
      return `${start} Any one of them could leave, and it would still pass.`;
    return needed.length === members.length
      ? `${start} ${members.length > 1 ? 'None of them can be spared.' : 'Nobody else is needed.'}`
      : `${start} It fails without ${needed.length > 1 && needed.length < 4 ? `any of ${listOf(needed)}` : needed.length > 1 ? `any one of ${count(needed.length)} of them` : listOf(needed)}.`;
  },
  canDo({ others, carries, othersCarry }) {
    const pass = (can: Readonly<Record<'half' | 'two-thirds', boolean>>) =>
      can['two-thirds'] ? 'pass anything' : can.half ? 'pass a simple majority' : 'pass nothing';
    const stop = (against: Readonly<Record<'half' | 'two-thirds', boolean>>) =>
      !against.half
        ? 'stop anything'
        : !against['two-thirds']
          ? 'stop a two-thirds vote'
          : 'stop nothing';
    const both = (a: string, b: string) =>
      a.endsWith('nothing') && b.endsWith('nothing') ? `${a} and ${b}` : `${a}, and ${b}`;
    const own = `Those in favour can ${both(pass(carries), stop(othersCarry))}`;
    return others === 0
      ? `${own}; there is nobody else.`
      : `${own}; the others, with ${percent(others)}, can ${both(pass(othersCarry), stop(carries))}.`;
  },
  indices: indicesOfTop,
  undecided: (label, tooFew, enough) =>
    `Of the squares left empty, ${orNone(tooFew)} are line-ups that fail even with ${inside(label)}, ${orNone(enough)} pass without it.`,
  stands: (label, outcome) =>
    ({
      decided: `As the others stand, ${inside(label)} decides: with it the motion passes, without it it fails.`,
      'too-few': `As the others stand, ${inside(label)} decides nothing: the motion fails even with it.`,
      enough: `As the others stand, ${inside(label)} decides nothing: the motion passes even without it.`,
    })[outcome],
  veto({ vetoes, withoutVetoes, owners }) {
    if (vetoes.length === 0) return 'No owner can stop a two-thirds vote alone.';
    if (vetoes.length > 1) return `Each of ${listOf(vetoes)} can stop a two-thirds vote alone.`;
    const rest = owners.filter((owner) => !vetoes.includes(owner));
    return `Without ${listOf(vetoes)} the ${count(rest.length)} others have ${percent(withoutVetoes)}, short of two thirds: they cannot pass what needs it.`;
  },
  decides: (owner, own, of) =>
    `${capital(owner.label)} turns defeat into victory in ${orNone(own)} of the ${inFull(of, 'en')} groups that the others can form.`,
  lostVeto: (label, from, to) =>
    `With ${percent(from)}, as applied for, ${label} could stop a two-thirds vote alone; ${percent(to)} is less than a third, and it no longer can.`,
  assumed:
    'A model: votes equal shares and everybody votes. The articles of association, which may say otherwise, were not found.',
  law: (article, since, both) =>
    both
      ? `Both lines are law since ${since}: two thirds of all votes for changing the articles or the capital, more than half for the rest.`
      : `Two thirds of all votes was law for changing the articles or the capital (${article}). More than half is only a model until ${since}, when it became law for the rest.`,
};
