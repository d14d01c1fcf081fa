import { wideFrom } from '../../../chart/type-scale.ts';
import { edgeAt, type Chain } from '../model/chain.ts';
import { excerptAround, wholeLanes } from '../model/excerpt.ts';
import type { ChainState } from '../state.ts';
import type { ChainView } from './chain-plan.ts';

/**
 * What is drawn of a state: all of the version, but on a stage the lane of the link pointed at, and on a narrow one
 * only what is around that link.
 * @param width of the drawing, in pixels
 */
export function viewOf(
  { version, step }: ChainState,
  chain: Chain,
  width: number,
  isStaged: boolean,
): ChainView {
  if (!isStaged) return { version, excerpt: undefined };
  const edge = edgeAt(chain, version, step);
  if (edge && width < wideFrom) return { version, excerpt: excerptAround(chain, edge) };
  const lane = edge?.from.lane ?? 'trade';
  return { version, excerpt: wholeLanes(chain).find((one) => one.lane === lane) };
}
