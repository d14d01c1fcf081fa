import { inFull } from '../../../../i18n/numbers.ts';
import { capital } from '../../../../i18n/sentence.ts';
import type { StakesArguments } from '../message-arguments.ts';
import type { Owner, StakesSentences } from '../type.ts';
import { count, percent, inside, list, listOf } from './phrases.ts';

const held = (stage: string, company: string) =>
  company === 'qiantang' && stage === 'filed' ? 'was to hold' : 'held';

function groupsIn({ groups }: Pick<StakesArguments, 'groups'>): string {
  const parts = groups.map(({ owners, share }) =>
    owners.length > 2
      ? `${count(owners.length)} firms with ${percent(share)} each`
      : `${listOf(owners)} with ${percent(share)}${owners.length > 1 ? ' each' : ''}`,
  );
  return list(parts);
}

/** What owners of one kind are called; a single one by its name. */
function kindOf(owners: readonly Owner[]): string {
  const [first] = owners;
  if (owners.length === 1) return first?.label ?? '';
  const name =
    first?.kind === 'firm' ? 'firms' : first?.kind === 'state' ? 'state-owned' : 'private';
  return `${capital(count(owners.length))} ${name}`;
}

/** The sentences on stakes in English. */
export const stakes: StakesSentences = {
  figure: (agency, owners) => ({
    percent,
    count: (value) => inFull(value, 'en'),
    times: (side) => `${side} × ${side}`,
    all: `All of ${agency}`,
    others: `${capital(count(owners.length - 1))} firms, ${percent(owners[1]?.share ?? 0)} each`,
    kind: kindOf,
    lineups: (label, others, of) =>
      `of ${inFull(of, 'en')} line-ups of the other ${count(others)} are decided by ${inside(label)}`,
  }),
  percent,
  title({ company, agency, stage, owners, picked, sides, whole }) {
    const most = owners[0]?.share ?? 0;
    const tops = owners.filter(({ share }) => share === most);
    if (picked)
      return `${capital(picked.owner.label)} ${held(stage, company)} ${percent(picked.owner.share)} of ${agency}`;
    if (sides && whole)
      return `${sides.first}² + ${sides.second}² = ${Math.hypot(sides.first, sides.second)}²: two squares make the whole`;
    if (sides) {
      const beaten = Math.ceil(most / (owners[1]?.share ?? 1)) - 1;
      return `${owners[0]?.label ?? ''} held more than any ${count(beaten)} firms together`;
    }
    if (whole)
      return `${agency} in a hundred cells: ${count(owners.length)} owners, none with half`;
    if (tops.length > 1)
      return `${capital(listOf(tops))} ${company === 'qiantang' && stage === 'filed' ? 'were to share' : 'shared'} the lead in ${agency} with ${percent(most)} each`;
    return `${capital(listOf(tops))} led ${agency} with ${percent(most)}; nobody had half`;
  },
  measure({ company, agency, stage, when, whole }) {
    const list =
      company === 'qiantang'
        ? `${stage === 'filed' ? 'as applied for' : 'as registered'}, ${when}`
        : `at its founding, ${when}`;
    return `Shares in ${agency} Credit, China, ${list}. One cell is 1% of the shares${whole ? '; all in one square' : ''}.`;
  },
  summary({ company, agency, stage, owners, rest, groups, picked, sides, whole }) {
    const hundred = `${inFull(100, 'en')} cells`;
    if (picked) {
      const { owner, alike } = picked;
      const peers =
        alike > 0
          ? `, as much as ${alike > 1 ? `each of ${count(alike)} others` : 'one other'}`
          : '';
      const start = whole
        ? `Of the ${hundred} of ${agency}, ${inside(owner.label)} ${held(stage, company)} ${inFull(owner.share, 'en')}${peers}.`
        : `${capital(owner.label)} ${held(stage, company)} ${percent(owner.share)} of ${agency}${peers}.`;
      return company === 'baihang'
        ? `${start} ${owner.became ?? 'What became of it is not known.'}`
        : start;
    }
    if (sides && whole)
      return `The association’s square of ${sides.first} by ${sides.first} cells and the firms’ square of ${sides.second} by ${sides.second} fill a square of 10 by 10 exactly: no cell of the ${inFull(100, 'en')} is lost, and every firm is a block of ${count(owners[1]?.share ?? 0)}.`;
    if (whole)
      return `Put together, the stakes of ${agency}’s ${count(owners.length)} owners fill ${hundred}: ${groupsIn({ groups })}.`;
    const total = sides ? `, ${percent(rest)} together` : '';
    return `${agency} ${company === 'qiantang' && stage === 'filed' ? 'was to have' : 'had'} ${count(owners.length)} owners${company === 'qiantang' ? '' : ' at its founding'}: ${groupsIn({ groups })}${total}.`;
  },
  later: (when) =>
    `Reported on ${when}: Ant was likely to sell its stake to Tencent, and a local state firm was expected to become the largest owner. Whether that happened is not known.`,
  commentary: (name, when) =>
    `A commentary of ${when} says that ${name} was in fact controlled by an executive of Xiaomi’s finance arm; no second source was found.`,
  moved: (changes) =>
    `Between application and register ${list(changes.map(({ label, from, to }) => `${label} went from ${percent(from)} to ${percent(to)}`))}.`,
};
