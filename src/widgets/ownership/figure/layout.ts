import type { Box } from '../../../chart/box.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import type { Power, Rule } from '../../../ledger/voting.ts';
import type { Owner } from '../model/owners.ts';
import type { Verdict } from '../model/vote.ts';
import type { OwnershipLabels } from '../words/labels.ts';
import type { FigureWords } from '../words/type.ts';
import type { Tile } from './tiles.ts';

/** What is to be drawn, whatever the size. */
export interface FigureInput {
  owners: readonly Owner[];
  /** The place of the owner picked out; −1 for none. */
  picked: number;
  words: FigureWords;
  labels: OwnershipLabels;
}

/** Stakes to be drawn: each owner for itself, or all in one square. */
export interface StakesInput extends FigureInput {
  whole: boolean;
}

/** A vote to be drawn: who is in favour, what it comes to, and the power of each owner under both rules. */
export interface VoteInput extends FigureInput {
  members: readonly string[];
  rule: Rule;
  verdict: Verdict;
  powers: Readonly<Record<Rule, readonly Power[]>>;
}

/** How a text of the figure is set. */
export type Hand = 'name' | 'strong' | 'note' | 'numeral' | 'sign';

/** A text of the figure: where its baseline begins, or ends. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  hand: Hand;
  /** The owners it stands for; their places in the list. */
  owners: readonly number[];
}

/** The size of the letters of a text, in pixels. */
export function sizeOf(hand: Hand, type: TypeSizes): number {
  if (hand === 'note') return type.note;
  return hand === 'numeral' || hand === 'sign' ? type.numeral : type.label;
}

/** A line of the figure as SVG path data. */
interface Stroke {
  d: string;
  kind: 'leader' | 'ruler' | 'extent';
  /** Drawn strongly. */
  strong: boolean;
}

/** A bar of the power table. */
interface Bar extends Box {
  /** The owners it stands for; their places in the list. */
  owners: readonly number[];
}

/** A mark on a ruler: filled when the line is reached. */
interface Flag {
  x: number;
  y: number;
  reached: boolean;
}

/** Everything the figure draws, in pixels. */
export interface FigureLayout {
  /** Sizes of its letters. */
  type: TypeSizes;
  /** Width of the gap between two cells. */
  gap: number;
  tiles: Tile[];
  /** Places that the tiles take in another layout. */
  ghosts: Box[];
  labels: Label[];
  strokes: Stroke[];
  bars: Bar[];
  flags: Flag[];
  /** The areas that stand for an owner when tapped. */
  areas: (Box & { owner: number })[];
}

/** A figure without anything in it. @param width of its room, in pixels */
export function emptyLayout(width: number): FigureLayout {
  return {
    type: typeAt(width),
    gap: 1,
    tiles: [],
    ghosts: [],
    labels: [],
    strokes: [],
    bars: [],
    flags: [],
    areas: [],
  };
}

/** The width from which the whole stands beside its parts, in pixels. */
export const largeFrom = 780;

/** The width from which the two squares stand side by side, in pixels. */
export const besideFrom = 420;
