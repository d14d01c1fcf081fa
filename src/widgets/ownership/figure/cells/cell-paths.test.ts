import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger } from '../../../../ledger/site-ledger.ts';
import { inputsOf } from '../../../../widget/registry.ts';
import { manifest } from '../../manifest.ts';
import { ownersOf } from '../../model/owners.ts';
import { squareTiles, stripTiles, wholeTiles } from '../tiles.ts';
import { inPlace, outline, outlines, partWay } from './cell-paths.ts';

const owners = ownersOf(inputsOf(manifest as never, ledger, 'en'), 'baihang', 'registered');
const box = (x: number, side: number) => ({ x, y: 0, width: side * 10, height: side * 10 });
const layouts = [
  squareTiles(owners, box(0, 6), box(100, 8)),
  wholeTiles(owners, box(300, 10)),
  stripTiles(owners, [3, 0, 1, 2, 4, 5, 6, 7, 8], { x: 0, y: 200, cell: 7 }),
];
const way = fc.double({ min: 0, max: 1, noNaN: true });

test('no cell is lost or doubled on the way, turned back or not', () => {
  const [first = [], second = [], third = []] = layouts;
  const keys = first.map(({ key }) => key).sort();
  fc.assert(
    fc.property(way, way, (out, back) => {
      const moving = partWay(first, second, out);
      const turned = partWay(moving, third, back);
      for (const tiles of [moving, turned])
        expect(tiles.map(({ key }) => key).sort()).toEqual(keys);
    }),
  );
});

test('a way begins where the cells were and ends where they belong', () => {
  const [first = [], second = []] = layouts;
  const start = new Map(first.map((tile) => [tile.key, tile]));
  for (const tile of partWay(first, second, 0)) expect(tile).toEqual(start.get(tile.key));
  expect(partWay(first, second, 1)).toEqual(second);
  expect(partWay([], second, 0.3)).toEqual(second);
  expect(inPlace(partWay(first, second, 1), second)).toBe(true);
  expect(inPlace(first, second)).toBe(false);
  expect(inPlace(first.slice(1), first)).toBe(false);
});

test('an outline has a rectangle for each box, none inside out', () => {
  const path = outline([...layouts.flat(), { x: 0, y: 0, width: 0.1, height: 0.1 }], 2);
  expect(path.match(/m/gi)).toHaveLength(301);
  expect(path).not.toMatch(/v-|NaN/);
});

test('the outlines of all owners have each cell once, with its owner', () => {
  for (const tiles of layouts) {
    const insets = owners.map((_, owner) => owner / 10);
    expect(outlines(tiles, insets)).toEqual(
      insets.map((inset, owner) =>
        outline(
          tiles.filter((tile) => tile.owner === owner),
          inset,
        ),
      ),
    );
  }
});
