import type { Shape } from '../../../chart/mark.ts';
import { rules } from '../../../ledger/voting.ts';
import {
  input,
  type Description,
  type Inputs,
  type LegendEntry,
  type Mark,
} from '../../../widget/define.ts';
import { isPublic, ownersOf, shareOf, type Owner } from '../model/owners.ts';
import type { OwnershipState } from '../state.ts';
import type { OwnershipLabels } from './labels.ts';
import {
  stakesArguments,
  voteArguments,
  type StakesArguments,
  type VoteArguments,
} from './message-arguments.ts';
import type { OwnershipSentences } from './type.ts';

const markOf = (owner: Owner): Mark => (isPublic(owner) ? 'state' : 'flow');
const labelsOf = (owners: readonly Owner[]) => owners.map(({ label }) => label);

function kindsOf(owners: readonly Owner[], say: OwnershipSentences): LegendEntry[] {
  return (['state', 'flow'] as const).flatMap((mark) => {
    const alike = owners.filter((owner) => markOf(owner) === mark);
    return alike.length > 0 ? [{ mark, text: say.legend.kind(alike, shareOf(alike)) }] : [];
  });
}

function stakesLegend({ owners, picked }: StakesArguments, say: OwnershipSentences): LegendEntry[] {
  const others = owners.filter((owner) => owner !== picked?.owner);
  const own: LegendEntry[] = picked
    ? [{ mark: 'ink', text: say.legend.kind([picked.owner], picked.owner.share) }]
    : [];
  return [...own, ...kindsOf(others, say)];
}

function voteLegend(
  { owners, members, verdict }: VoteArguments,
  say: OwnershipSentences,
): LegendEntry[] {
  const lines = rules.map((rule): LegendEntry => ({
    mark: 'ink',
    shape: verdict.carries[rule] ? 'disc' : 'ring',
    text: say.reached(rule, verdict.beyond[rule], verdict.carries[rule]),
  }));
  if (members.length === 0) return kindsOf(owners, say);
  const against = owners.filter((owner) => !members.includes(owner));
  const sides = (side: readonly Owner[], shape: Shape, write: typeof say.legend.inFavour) =>
    (['state', 'flow'] as const).flatMap((mark): LegendEntry[] => {
      const alike = side.filter((owner) => markOf(owner) === mark);
      const described = () => write(labelsOf(alike), shareOf(alike));
      return alike.length > 0 ? [{ mark, shape, text: described() }] : [];
    });
  return [
    ...lines,
    ...sides(members, 'area', say.legend.inFavour),
    ...sides(against, 'solid', say.legend.against),
  ];
}

function pudaoAside(inputs: Inputs, say: OwnershipSentences): string[] {
  const partner = ownersOf(inputs, 'pudao', 'registered').at(-1)?.label ?? '';
  return [say.commentary(partner, input(inputs, 'pudao-xiaomi-5pct').when)];
}

/** What happened to the stakes beside or after the list that is shown. */
function aftermath(state: OwnershipState, inputs: Inputs, say: OwnershipSentences): string[] {
  if (state.company === 'baihang') return [say.later(input(inputs, 'holder-fate-ant-2024').when)];
  if (state.company === 'pudao') return pudaoAside(inputs, say);
  const filed = ownersOf(inputs, 'qiantang', 'filed');
  const changes = ownersOf(inputs, 'qiantang', 'registered').flatMap(({ id, label, share }) => {
    const from = filed.find((owner) => owner.id === id)?.share ?? share;
    return from === share ? [] : [{ label, from, to: share }];
  });
  return [say.moved(changes)];
}

/** What is worth knowing of the votes before anybody is in favour. */
function findings(vote: VoteArguments, inputs: Inputs, say: OwnershipSentences): string[] {
  const { company, noMore, powerless } = vote;
  return [
    say.veto(vote),
    ...(powerless.length > 0 ? [say.idle(powerless)] : []),
    ...(noMore ? [say.noMore(...noMore)] : []),
    ...(company === 'pudao' ? pudaoAside(inputs, say) : []),
  ];
}

/** A state of the ownership widget in words. */
export function describeOwnership(
  state: OwnershipState,
  inputs: Inputs<OwnershipLabels>,
  say: OwnershipSentences,
): Description {
  if (state.view !== 'lab') {
    const stakes = stakesArguments(state, inputs);
    return {
      title: say.title(stakes),
      measure: say.measure(stakes),
      legend: stakesLegend(stakes, say),
      summary: say.summary(stakes),
      details: aftermath(state, inputs, say),
    };
  }
  const vote = voteArguments(state, inputs);
  const { picked, swings } = vote;
  return {
    title: say.voteTitle(vote),
    measure: say.voteMeasure(vote),
    legend: voteLegend(vote, say),
    summary: say.voteSummary(vote),
    details: [
      ...(vote.members.length > 0 ? [say.canDo(vote.verdict)] : findings(vote, inputs, say)),
      ...vote.lost.map(({ label, from, to }) => say.lostVeto(label, from, to)),
      ...(picked && swings ? [say.decides(picked.owner, swings.own, swings.of)] : []),
      say.assumed,
      say.law(
        input(inputs, 'company-law-art43').label,
        input(inputs, 'company-law-art66-2023').when,
        state.company === 'qiantang' && state.stage === 'registered',
      ),
    ],
  };
}
