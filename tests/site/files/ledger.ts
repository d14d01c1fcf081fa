import { built } from '../site.ts';
import type { Node } from './dom.ts';

/** A fact as the ledger gives it away. */
export interface Fact {
  id: string;
  value?: number;
  date: string;
  label: Record<string, string>;
  claim: Record<string, string>;
  derived?: { from: string[] };
  sources: { source: string }[];
}

/** The ledger as it can be downloaded. */
export const ledger = JSON.parse(built('data/facts.json')) as {
  facts: Fact[];
  sources: { id: string }[];
};

/** The fact that a link opens. */
export const factOf = (node: Node) =>
  /\/facts\/([a-z0-9-]+)\/$/.exec(node.attribs?.['href'] ?? '')?.[1];

/** Whether a node is a link that opens a record. */
export const isLink = (node: Node) => node.name === 'a' && factOf(node) !== undefined;
