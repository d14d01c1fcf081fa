import {
  type Description,
  input,
  type Inputs,
  labelOf,
  type LegendEntry,
  type Mark,
} from '../../../widget/define.ts';
import { isPublic, ownersOf, type Owner } from '../model/owners.ts';
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

function kindsOf({ agency, owners }: StakesArguments, say: OwnershipSentences): LegendEntry[] {
  const { kind } = say.figure(agency, owners);
  return (['state', 'flow'] as const).flatMap((mark) => {
    const alike = owners.filter((owner) => markOf(owner) === mark);
    return alike.length > 0 ? [{ mark, text: kind(alike) }] : [];
  });
}

function voteLegend(
  vote: VoteArguments,
  { key }: OwnershipLabels,
  say: OwnershipSentences,
): LegendEntry[] {
  if (vote.members.length === 0) return kindsOf(vote, say);
  return [
    { mark: 'ink', text: key.favour },
    { mark: 'ink', shape: 'solid', text: key.against },
    { mark: 'ink', shape: 'ring', text: key.present },
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
      legend: kindsOf(stakes, say),
      summary: say.summary(stakes),
      details: aftermath(state, inputs, say),
    };
  }
  const vote = voteArguments(state, inputs);
  const { picked, around, stands, undecided } = vote;
  const swings = vote.decided.find(({ owners }) => picked && owners.includes(picked.owner))?.swings;
  return {
    title: say.voteTitle(vote),
    measure: say.voteMeasure(vote),
    legend: voteLegend(vote, inputs.labels, say),
    summary: say.voteSummary(vote),
    details: [
      ...(stands ? [say.stands(around, stands)] : []),
      ...(vote.members.length > 0 ? [say.canDo(vote.verdict)] : [say.veto(vote)]),
      ...(state.company === 'pudao' && vote.members.length === 0 ? pudaoAside(inputs, say) : []),
      ...vote.lost.map(({ label, from, to }) => say.lostVeto(label, from, to)),
      ...(picked && swings !== undefined ? [say.decides(picked.owner, swings, vote.of)] : []),
      say.undecided(around, undecided.tooFew, undecided.enough),
      say.indices(vote),
      say.assumed,
      say.law(
        labelOf(inputs, 'company-law-art43'),
        input(inputs, 'company-law-art66-2023').when,
        state.company === 'qiantang' && state.stage === 'registered',
      ),
    ],
  };
}
