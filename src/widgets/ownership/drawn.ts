import type { Power, Rule } from '../../ledger/voting.ts';
import type { Label, Scale } from './lettering.ts';
import type { Owner, Verdict } from './model.ts';
import type { Box, Tile } from './tiles.ts';
import type { FigureWords } from './words.ts';

/** What is to be drawn, whatever the size. */
export interface Asked {
  owners: readonly Owner[];
  /** The place of the owner picked out; −1 for none. */
  picked: number;
  words: FigureWords;
}

/** Stakes to be drawn: each owner for itself, or all in one square. */
export interface Stakes extends Asked {
  whole: boolean;
}

/** A vote to be drawn: who is in favour, what it comes to, and the power of each owner under both rules. */
export interface Vote extends Asked {
  members: readonly string[];
  rule: Rule;
  verdict: Verdict;
  powers: Readonly<Record<Rule, readonly Power[]>>;
}

/** The room to draw in, in pixels. */
export interface Room {
  width: number;
  height: number;
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
export interface Drawn {
  scale: Scale;
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

/** A figure without anything in it. */
export function blank(scale: Scale): Drawn {
  return {
    scale,
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

/** The width from which letters are large and the whole stands beside its parts, in pixels. */
export const largeFrom = 780;

/** The width from which the two squares stand side by side, in pixels. */
export const besideFrom = 420;
