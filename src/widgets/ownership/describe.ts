import type { Shape } from '../../chart/mark.ts';
import { rules } from '../../ledger/voting.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  input,
  type Description,
  type Inputs,
  type LegendEntry,
  type Mark,
} from '../../widget/define.ts';
import { isPublic, ownersOf, type Owner } from './model.ts';
import type { OwnershipState } from './state.ts';
import { ownershipText } from './text.ts';
import { stakesTold, voteTold } from './told.ts';
import type { OwnershipWords, ToldStakes, ToldVote } from './words.ts';

const markOf = (owner: Owner): Mark => (isPublic(owner) ? 'state' : 'flow');
const shareOf = (owners: readonly Owner[]) => owners.reduce((sum, { share }) => sum + share, 0);
const labelsOf = (owners: readonly Owner[]) => owners.map(({ label }) => label);

function kindsOf(owners: readonly Owner[], text: OwnershipWords): LegendEntry[] {
  return (['state', 'flow'] as const).flatMap((mark) => {
    const alike = owners.filter((owner) => markOf(owner) === mark);
    return alike.length > 0 ? [{ mark, text: text.legend.kind(alike, shareOf(alike)) }] : [];
  });
}

function stakesLegend({ owners, picked }: ToldStakes, text: OwnershipWords): LegendEntry[] {
  const others = owners.filter((owner) => owner !== picked?.owner);
  const own: LegendEntry[] = picked
    ? [{ mark: 'ink', text: text.legend.kind([picked.owner], picked.owner.share) }]
    : [];
  return [...own, ...kindsOf(others, text)];
}

function voteLegend({ owners, members, verdict }: ToldVote, text: OwnershipWords): LegendEntry[] {
  const lines = rules.map((rule): LegendEntry => ({
    mark: 'ink',
    shape: verdict.carries[rule] ? 'disc' : 'ring',
    text: text.reached(rule, verdict.beyond[rule], verdict.carries[rule]),
  }));
  if (members.length === 0) return kindsOf(owners, text);
  const against = owners.filter((owner) => !members.includes(owner));
  const sides = (side: readonly Owner[], shape: Shape, write: typeof text.legend.inFavour) =>
    (['state', 'flow'] as const).flatMap((mark): LegendEntry[] => {
      const alike = side.filter((owner) => markOf(owner) === mark);
      const said = () => write(labelsOf(alike), shareOf(alike));
      return alike.length > 0 ? [{ mark, shape, text: said() }] : [];
    });
  return [
    ...lines,
    ...sides(members, 'area', text.legend.inFavour),
    ...sides(against, 'solid', text.legend.against),
  ];
}

function pudaoAside(inputs: Inputs, text: OwnershipWords): string[] {
  const partner = ownersOf(inputs, 'pudao', 'registered').at(-1)?.label ?? '';
  return [text.commentary(partner, input(inputs, 'pudao-xiaomi-5pct').when)];
}

/** What happened to the stakes beside or after the list that is shown. */
function aftermath(state: OwnershipState, inputs: Inputs, text: OwnershipWords): string[] {
  if (state.company === 'baihang') return [text.later(input(inputs, 'holder-fate-ant-2024').when)];
  if (state.company === 'pudao') return pudaoAside(inputs, text);
  const filed = ownersOf(inputs, 'qiantang', 'filed');
  const changes = ownersOf(inputs, 'qiantang', 'registered').flatMap(({ id, label, share }) => {
    const from = filed.find((owner) => owner.id === id)?.share ?? share;
    return from === share ? [] : [{ label, from, to: share }];
  });
  return [text.moved(changes)];
}

/** What is worth knowing of the votes before anybody is in favour. */
function findings(told: ToldVote, inputs: Inputs, text: OwnershipWords): string[] {
  const { company, noMore, powerless } = told;
  return [
    text.veto(told),
    ...(powerless.length > 0 ? [text.idle(powerless)] : []),
    ...(noMore ? [text.noMore(...noMore)] : []),
    ...(company === 'pudao' ? pudaoAside(inputs, text) : []),
  ];
}

/** A state of the ownership widget in words. */
export function describeOwnership(
  state: OwnershipState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const text = ownershipText[locale];
  if (state.view !== 'lab') {
    const told = stakesTold(state, inputs);
    return {
      title: text.title(told),
      measure: text.measure(told),
      legend: stakesLegend(told, text),
      summary: text.summary(told),
      details: aftermath(state, inputs, text),
    };
  }
  const told = voteTold(state, inputs);
  const { picked, swings } = told;
  return {
    title: text.voteTitle(told),
    measure: text.voteMeasure(told),
    legend: voteLegend(told, text),
    summary: text.voteSummary(told),
    details: [
      ...(told.members.length > 0 ? [text.canDo(told.verdict)] : findings(told, inputs, text)),
      ...told.lost.map(({ label, from, to }) => text.lostVeto(label, from, to)),
      ...(picked && swings ? [text.decides(picked.owner, swings.own, swings.of)] : []),
      text.assumed,
      text.law(
        input(inputs, 'company-law-art43').label,
        input(inputs, 'company-law-art66-2023').when,
        state.company === 'qiantang' && state.stage === 'registered',
      ),
    ],
  };
}
