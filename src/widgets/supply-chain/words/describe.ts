import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../../widget/define.ts';
import {
  chainOf,
  edgeAt,
  edgesOf,
  groundOf,
  kinds,
  type ChainEdge,
  type Kind,
  type PriceRecord,
  type Version,
} from '../model/chain.ts';
import type { ChainState } from '../state.ts';
import type { ChainLabels } from './labels.ts';
import type { ChainSentences } from './type.ts';

/** What stands on a link in the drawing: what was passed and its price; with TechNode's name where both versions are laid over each other. */
export function edgeLabel(
  edge: ChainEdge,
  version: Version,
  inputs: Inputs,
  say: ChainSentences,
): string {
  const { price: record } = groundOf(edge, version);
  const price = record && { record, yuan: amount(inputs, record) };
  return say.edge(edge.what, price, version === 'both' && edge.version === 'technode');
}

/** The line that a kind of link is drawn with. */
const lines: Readonly<Record<Kind, Omit<LegendEntry, 'text'>>> = {
  alleged: { mark: 'alleged', shape: 'dashed-line' },
  unknown: { mark: 'ink', shape: 'dotted-line' },
  lawful: { mark: 'state', shape: 'line' },
};

function legendOf({ labels }: Inputs<ChainLabels>): LegendEntry[] {
  return kinds.map((kind) => ({ ...lines[kind], text: labels.kinds[kind] }));
}

/** The answers in a few words each, for the drawing. */
export function answerLines(inputs: Inputs, say: ChainSentences): string[] {
  return say.answerLines(input(inputs, 'facts-not-yet-adjudicated').when);
}

/** What the firms answered: it stands wherever the accusation does. */
function answersOf(inputs: Inputs, say: ChainSentences): string {
  return say.answers(input(inputs, 'facts-not-yet-adjudicated').when);
}

function kindSentence(kind: Kind, { labels }: Inputs<ChainLabels>, say: ChainSentences): string {
  return say.details.kind(labels.kinds[kind], labels.meanings[kind]);
}

function describeWhole(
  { version }: ChainState,
  inputs: Inputs<ChainLabels>,
  say: ChainSentences,
): Description {
  const trade = edgesOf(chainOf(inputs), version).filter(({ kind }) => kind !== 'lawful');
  const priced = trade.filter((edge) => groundOf(edge, version).price !== undefined);
  const { when } = input(inputs, 'chain-heige-bought-from-kaola');
  return {
    title: say.title[version],
    measure: say.measure.whole(when),
    legend: legendOf(inputs),
    summary: say.join([say.told[version], answersOf(inputs, say)]),
    details: [
      say.details.apart,
      say.details.prices(trade.length, priced.length),
      say.details.outcome,
      ...kinds.map((kind) => kindSentence(kind, inputs, say)),
    ],
  };
}

function priceSentence(
  record: PriceRecord | undefined,
  inputs: Inputs,
  { details }: ChainSentences,
): string {
  if (record === undefined) return details.noPrice;
  const yuan = amount(inputs, record);
  if (record === 'nciic-price-5-yuan') {
    const { who, when } = input(inputs, record);
    return details.price({ record, yuan, who, when });
  }
  const [people, paid] = [
    amount(inputs, 'first-purchase-317-items'),
    amount(inputs, 'first-purchase-500-yuan'),
  ];
  return details.list(people, paid, yuan);
}

/** A state of the chain in words. */
export function describeChain(
  state: ChainState,
  inputs: Inputs<ChainLabels>,
  say: ChainSentences,
): Description {
  const { version, step } = state;
  const chain = chainOf(inputs);
  const edge = edgeAt(chain, version, step);
  if (!edge) return describeWhole(state, inputs, say);
  const { labels } = inputs;
  const { fact, price } = groundOf(edge, version);
  const { who, when } = input(inputs, fact);
  const place = say.place(step, edgesOf(chain, version).length);
  const teller = edge.kind === 'lawful' ? labels.lanes.lawful : labels.tellers[version];
  return {
    title: edge.title,
    measure: say.measure.edge(place, teller, when),
    legend: legendOf(inputs),
    summary: say.join([edge.says, ...(edge.reply ? [answersOf(inputs, say)] : [])]),
    details: [
      say.details.who(who, when),
      kindSentence(edge.kind, inputs, say),
      priceSentence(price, inputs, say),
      ...(edge.mind ? [edge.mind] : []),
    ],
  };
}
