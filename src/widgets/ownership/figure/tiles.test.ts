import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { companies, ownersOf, squaresOf, stages, type Owner } from '../model/owners.ts';
import { someOwners } from '../model/some-owners.ts';
import { barTiles, blocksOf, squareTiles, stripTiles, wholeTiles, type Tile } from './tiles.ts';

const inputs = inputsOf(manifest as never, ledger, 'en');
const lists = companies.flatMap((company) =>
  stages.map((stage) => ownersOf(inputs, company, stage)),
);
const owners = fc.oneof(fc.constantFrom(...lists), someOwners);
const cell = fc.double({ min: 2, max: 60, noNaN: true });

/** Every layout of some owners with cells of one size, by its name. */
function layouts(list: readonly Owner[], size: number, order: readonly number[]) {
  const square = (x: number, side: number) => ({
    x,
    y: 0,
    width: side * size,
    height: side * size,
  });
  const tops = list.map((_, i) => i * 3 * size);
  const sides = squaresOf(list);
  return {
    whole: wholeTiles(list, square(7, 10)),
    bars: barTiles(list, 5, tops, size),
    strip: stripTiles(list, order, { x: 3, y: 4, cell: size }),
    ...(sides && {
      squares: squareTiles(list, square(0, sides.first), square(500, sides.second)),
    }),
  };
}

const drawn = fc
  .record({ owners, cell })
  .chain(({ owners, cell }) =>
    fc.record({
      owners: fc.constant(owners),
      cell: fc.constant(cell),
      order: fc.shuffledSubarray([...owners.keys()], {
        minLength: owners.length,
        maxLength: owners.length,
      }),
    }),
  )
  .map(({ owners, cell, order }) => ({ owners, cell, made: layouts(owners, cell, order) }));

const area = (tiles: readonly Tile[]) =>
  tiles.reduce((sum, { width, height }) => sum + width * height, 0);

/** How much of two tiles lies on each other. */
function overlap(a: Tile, b: Tile): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

describe('in every layout, at every size', () => {
  test('the same cells are there, each once', () => {
    fc.assert(
      fc.property(drawn, ({ made }) => {
        const keys = Object.values(made).map((tiles) => tiles.map(({ key }) => key).sort());
        for (const own of keys) {
          expect(new Set(own).size).toBe(own.length);
          expect(own).toEqual(keys[0]);
        }
      }),
    );
  });

  test('a hundred cells are as large as a hundred cells, and every piece as its share of one', () => {
    fc.assert(
      fc.property(drawn, ({ owners, cell, made }) => {
        for (const tiles of Object.values(made)) {
          expect(area(tiles) / cell ** 2).toBeCloseTo(100, 5);
          owners.forEach(({ share }, owner) => {
            const own = tiles.filter((tile) => tile.owner === owner);
            expect(area(own) / cell ** 2).toBeCloseTo(share, 5);
          });
          const areas = new Map(made.whole.map((tile) => [tile.key, area([tile])]));
          const changed = tiles.filter(
            (tile) => Math.abs(area([tile]) - (areas.get(tile.key) ?? 0)) > 1e-6 * cell ** 2,
          );
          expect(changed).toEqual([]);
        }
      }),
    );
  });

  test('no two cells overlap', () => {
    fc.assert(
      fc.property(drawn, ({ cell, made }) => {
        for (const tiles of Object.values(made))
          expect(
            tiles.flatMap((a, i) =>
              tiles.slice(i + 1).filter((b) => overlap(a, b) / cell ** 2 > 1e-6),
            ),
          ).toEqual([]);
      }),
    );
  });
});

test('the strip is one bar: where an owner ends, the next begins, as long as its votes', () => {
  fc.assert(
    fc.property(owners, cell, (list, size) => {
      const tiles = stripTiles(list, [...list.keys()], { x: 0, y: 0, cell: size });
      let end = 0;
      list.forEach(({ share }, owner) => {
        const own = tiles.filter((tile) => tile.owner === owner);
        expect(Math.min(...own.map(({ x }) => x))).toBeCloseTo(end, 5);
        end += (share / 100) * 25 * size;
        expect(Math.max(...own.map(({ x, width }) => x + width))).toBeCloseTo(end, 5);
      });
      expect(Math.max(...tiles.map(({ y, height }) => y + height))).toBeCloseTo(4 * size, 5);
    }),
  );
});

test('six squared stands in the corner of ten squared, every firm a block of two by four', () => {
  const list = ownersOf(inputs, 'baihang', 'registered');
  const blocks = blocksOf(list, { x: 0, y: 0, width: 10, height: 10 }) ?? [];
  expect(blocks[0]).toEqual({ x: 0, y: 0, width: 6, height: 6 });
  for (const { width, height } of blocks.slice(1)) expect([width, height].sort()).toEqual([2, 4]);
});
