import type { Box, Point } from '../../../chart/box.ts';
import type { Shape } from '../../../chart/mark.ts';
import type { Face } from '../../../chart/text/text-metrics.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import type { Rule } from '../../../ledger/weighted-voting.ts';
import type { Owner } from '../model/owners.ts';
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

/** A vote to be drawn: what carries a motion, and who is in favour. */
export interface VoteInput extends FigureInput {
  rule: Rule;
  /** The ids of those in favour. */
  members: readonly string[];
}

/** How a text of the figure is set: names, names on narrow rows, notes, numbers, great numbers, signs of a sum. */
export type Hand = 'name' | 'row' | 'note' | 'numeral' | 'sign';

/** A text of the figure: where its baseline begins, or ends. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  hand: Hand;
  /** Set in bold. */
  strong?: boolean;
  /** Whether it stands on cells. */
  inside?: boolean;
  /** The owners it stands for; their places in the list. */
  owners: readonly number[];
}

/** The size of the letters of a text, in pixels. */
export function sizeOf(hand: Hand, type: TypeSizes): number {
  if (hand === 'name') return type.label;
  return hand === 'row' || hand === 'note' ? type.note : type.numeral;
}

/** The face of a text. */
export function faceOf({ hand, strong }: Pick<Label, 'hand' | 'strong'>): Face {
  if (hand === 'numeral' || hand === 'sign') return 'display';
  return strong ? 'bold' : 'regular';
}

/** A line of the figure as SVG path data. */
interface Stroke {
  d: string;
  kind: 'rule' | 'ruler' | 'extent';
  /** Drawn strongly. */
  strong: boolean;
}

/** A box that stands for an owner. */
export interface OwnersBox extends Box {
  /** The owner's place in the list. */
  owner: number;
}

/** A mark of the figure that belongs to an owner: a bar, or the tick of a row. */
interface OwnersMark extends OwnersBox {
  shape: Shape;
}

/** A mark on a ruler: filled when the line is reached. */
interface Flag {
  x: number;
  y: number;
  reached: boolean;
}

/** The line-ups of the others around an owner, a box each. */
interface LineupGrid {
  owner: number;
  /** Those in which the owner decides. */
  decided: Box[];
  others: Box[];
  /** The middle of the one that stands now, where anybody is in favour. */
  present: Point | undefined;
  /** Half the width of the ring around it. */
  r: number;
}

/** Everything the figure draws, in pixels. */
export interface FigureLayout {
  /** Sizes of its letters. */
  type: TypeSizes;
  /** Width of the gap between two cells. */
  gap: number;
  tiles: Tile[];
  /** Places of the owners in another layout: outlined, or painted faintly under the lines of a grid. */
  ghosts: OwnersBox[];
  /** The grid over the painted ones as SVG path data; empty where they are outlined. */
  grid: string;
  labels: Label[];
  strokes: Stroke[];
  marks: OwnersMark[];
  flags: Flag[];
  lineups: LineupGrid | undefined;
  /** Where each owner is tapped or reached by key, one place an owner. */
  targets: OwnersBox[];
  /** What a low stage shows of it first. */
  focus: Box | undefined;
  /** Where it may be tapped as well. */
  areas: OwnersBox[];
}

/** A figure without anything in it. @param width of its room, in pixels */
export function emptyLayout(width: number): FigureLayout {
  return {
    type: typeAt(width),
    gap: 1,
    tiles: [],
    ghosts: [],
    grid: '',
    labels: [],
    strokes: [],
    marks: [],
    flags: [],
    lineups: undefined,
    targets: [],
    focus: undefined,
    areas: [],
  };
}

/** The gap between cells of some size, in pixels. */
export function gapOf(cell: number): number {
  return Math.min(3, Math.max(1, cell * 0.08));
}

/** The least height and width of what is tapped, in pixels. */
export const leastTarget = 24;

/** The height of a row that nobody taps, as on a stage, in pixels. */
export const leastRow = 17;
