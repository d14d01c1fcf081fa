import type { ChainNode } from '../model/chain.ts';
import type { PartyBox } from './ranks/rank-layout.ts';

/** A dotted line between the boxes of two parties in one rank that are very likely one, in pixels; undefined where not both are drawn. */
export function likenessLine(
  nodes: readonly ChainNode[],
  boxes: ReadonlyMap<string, PartyBox>,
): { x1: number; x2: number; y: number } | undefined {
  const node = nodes.find(({ likely }) => likely !== undefined);
  const [a, b] = [boxes.get(node?.likely ?? ''), boxes.get(node?.id ?? '')];
  return a && b && { x1: a.x + a.width, x2: b.x, y: a.y + a.height / 2 };
}
