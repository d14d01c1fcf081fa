import type { Inputs } from '../../../widget/define.ts';
import { chainOf, edgeAt, groundOf, type ChainEdge, type Version } from '../model/chain.ts';
import type { ChainState } from '../state.ts';

const answered = ['kaola-denial', 'facts-not-yet-adjudicated'];

function recordsOfEdge(edge: ChainEdge, version: Version): string[] {
  const { fact, price } = groundOf(edge, version);
  if (fact === edge.theirs) return [fact];
  const told = [fact, version === 'both' ? edge.theirs : undefined, edge.also, price];
  return told.filter((id) => id !== undefined);
}

/** The ids of the records that a state rests on: those of the link pointed at, or what was answered and what is not known. */
export function recordsOf({ version, step }: ChainState, inputs: Inputs): string[] {
  const edge = edgeAt(chainOf(inputs), version, step);
  const ids = edge
    ? [
        ...recordsOfEdge(edge, version),
        ...(edge.reply ? [...answered, 'lakala-no-control-claim'] : []),
      ]
    : [
        'technode-chain-direction',
        'chain-heige-bought-from-kaola',
        'apix-identity',
        ...answered,
        'outcome-not-found',
      ];
  return [...new Set(ids)];
}
