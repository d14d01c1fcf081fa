import { rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { numberIn, numberOrNone, oneOf, textIn, textOrNone } from '../../../widget/read-row.ts';

/** The ways the chain is told: as Chinese reports do, as TechNode does, or both at once. */
export const versions = ['both', 'reports', 'technode'] as const;

/** How the chain is told. */
export type Version = (typeof versions)[number];

/** The trade that is reported, and the lawful route beside it. */
export const lanes = ['trade', 'lawful'] as const;
const roles = ['state', 'flow', 'platform', 'ink'] as const;
const knowns = ['named', 'unnamed', 'anyone'] as const;

/** What is said of a link, the most important first. */
export const kinds = ['alleged', 'unknown', 'lawful'] as const;

/** What is said of a link: part of the official service, stated by police against a denial, or not described. */
export type Kind = (typeof kinds)[number];

/** The records of prices that links have: of a person's data, and of a check. */
const priceRecords = ['item-price-317', 'nciic-price-5-yuan'] as const;

/** The record of a price. */
export type PriceRecord = (typeof priceRecords)[number];

/** A party of the chain. */
export interface ChainNode {
  id: string;
  lane: (typeof lanes)[number];
  /** How near its lane's source it stands: rank 0 is nearest. */
  rank: number;
  column: number;
  /** How many columns its box is wide, from 1. */
  span: number;
  role: (typeof roles)[number];
  /** A firm with a name, a firm that no report names, or a role that anyone may have. */
  known: (typeof knowns)[number];
  /** The party that it very likely is, though no report says so. */
  likely: string | undefined;
  name: string;
  note: string;
}

/** A link of the chain: something passed from one party to another. */
export interface ChainEdge {
  id: string;
  from: ChainNode;
  to: ChainNode;
  /** The version that has it; `both` when neither is without it. */
  version: Version;
  kind: Kind;
  what: string;
  /** What the link shows, in a few words; with the denial where it accuses. */
  title: string;
  /** The link in a sentence. */
  says: string;
  /** What to mind about it. */
  mind: string | undefined;
  /** Facts: who says so, what else bears on it, its price, the answer of the firm it touches. */
  fact: string;
  /** TechNode's words on a link that both versions have. */
  theirs: string | undefined;
  also: string | undefined;
  price: PriceRecord | undefined;
  reply: string | undefined;
}

/** All parties and all links, in the order a reader goes through them. */
export interface Chain {
  nodes: readonly ChainNode[];
  edges: readonly ChainEdge[];
}

function readNode(row: SetRow): ChainNode {
  return {
    id: textIn(row, 'id'),
    lane: oneOf(row, 'lane', lanes),
    rank: numberIn(row, 'row'),
    column: numberIn(row, 'column'),
    span: numberOrNone(row, 'span') ?? 1,
    role: oneOf(row, 'role', roles),
    known: oneOf(row, 'known', knowns),
    likely: textOrNone(row, 'likely'),
    name: textIn(row, 'name'),
    note: textIn(row, 'note'),
  };
}

function readChain(inputs: Inputs): Chain {
  const nodes = rowsOf(inputs, 'chain-nodes').map(readNode);
  const end = (row: SetRow, column: string) => {
    const id = textIn(row, column);
    const found = nodes.find((node) => node.id === id);
    if (!found) throw new RangeError(`There is no party “${id}” in the chain.`);
    return found;
  };
  const edges = rowsOf(inputs, 'chain-edges').map((row) => ({
    id: textIn(row, 'id'),
    from: end(row, 'from'),
    to: end(row, 'to'),
    version: oneOf(row, 'version', versions),
    kind: oneOf(row, 'kind', kinds),
    what: textIn(row, 'what'),
    title: textIn(row, 'title'),
    says: textIn(row, 'says'),
    mind: textOrNone(row, 'mind'),
    fact: textIn(row, 'fact'),
    theirs: textOrNone(row, 'theirs'),
    also: textOrNone(row, 'also'),
    price: row['price'] === undefined ? undefined : oneOf(row, 'price', priceRecords),
    reply: textOrNone(row, 'reply'),
  }));
  return { nodes, edges };
}

/**
 * The chain out of a widget's data sets, read once for the same inputs.
 * @throws RangeError when a word is none of those allowed, or a link ends at no party
 */
export const chainOf = memoizeByObject(readChain);

/** Whether a link belongs to a way of telling the chain. */
export function isTold({ version }: Pick<ChainEdge, 'version'>, by: Version): boolean {
  return by === 'both' || version === 'both' || version === by;
}

/** The record that a version rests a link on, and that of its price: TechNode gives none for what it tells in its own words. */
export function groundOf(
  edge: ChainEdge,
  by: Version,
): { fact: string; price: PriceRecord | undefined } {
  return by === 'technode' && edge.theirs
    ? { fact: edge.theirs, price: undefined }
    : { fact: edge.fact, price: edge.price };
}

/** The links that a version has, in order. */
export function edgesOf({ edges }: Chain, version: Version): ChainEdge[] {
  return edges.filter((edge) => isTold(edge, version));
}

/** Whether a party appears in a version: some link of it begins or ends there. */
export function appears(chain: Chain, node: ChainNode, version: Version): boolean {
  return edgesOf(chain, version).some(({ from, to }) => from.id === node.id || to.id === node.id);
}

/**
 * The link that the two versions draw in opposite directions: between the same parties, where a party
 * that is very likely another counts as that other.
 * @returns the link of the Chinese reports and that of TechNode; undefined when no two links oppose each other
 */
export function disputed({ edges }: Chain): readonly [ChainEdge, ChainEdge] | undefined {
  const likely = (node: ChainNode) => node.likely ?? node.id;
  for (const ours of edges.filter(({ version }) => version === 'reports'))
    for (const theirs of edges.filter(({ version }) => version === 'technode'))
      if (likely(ours.from) === likely(theirs.to) && likely(ours.to) === likely(theirs.from))
        return [ours, theirs];
  return undefined;
}

/** The link that a step points at, 1 for the first; undefined for the whole chain or past its end. */
export function edgeAt(chain: Chain, version: Version, step: number): ChainEdge | undefined {
  return step > 0 ? edgesOf(chain, version)[step - 1] : undefined;
}

/**
 * The step at which another version shows the same link, or the link it draws the other way round;
 * 0, the whole chain, when it has neither.
 */
export function stepIn(chain: Chain, wanted: Version, edge: ChainEdge | undefined): number {
  const told = edgesOf(chain, wanted);
  const same = told.findIndex(({ id }) => id === edge?.id);
  if (same >= 0 || !edge) return same + 1;
  const pair = disputed(chain) ?? [];
  const twin = pair.find(({ id }) => id !== edge.id);
  return pair.some(({ id }) => id === edge.id)
    ? told.findIndex(({ id }) => id === twin?.id) + 1
    : 0;
}
