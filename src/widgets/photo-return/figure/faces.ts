import { cross, range } from 'd3-array';
import { memoizeByKey } from '../../../widget/memoize.ts';
import { faceSize, people, type Person } from '../model/people.ts';

/** Whether a point of a face, in squares from its upper left corner, belongs to a region of it. */
type Region = (x: number, y: number) => boolean;

const middle = faceSize.columns / 2;

const oval =
  (cx: number, cy: number, rx: number, ry: number, power = 2): Region =>
  (x, y) =>
    Math.abs((x - cx) / rx) ** power + Math.abs((y - cy) / ry) ** power <= 1;
const box =
  (left: number, top: number, right: number, bottom: number): Region =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;
const any =
  (...regions: Region[]): Region =>
  (x, y) =>
    regions.some((region) => region(x, y));
const all =
  (...regions: Region[]): Region =>
  (x, y) =>
    regions.every((region) => region(x, y));
const not =
  (region: Region): Region =>
  (x, y) =>
    !region(x, y);
const both =
  (region: Region): Region =>
  (x, y) =>
    region(x < middle ? x : faceSize.columns - x, y);
const above =
  (edge: (x: number) => number): Region =>
  (x, y) =>
    y < edge(x);
const below =
  (edge: number): Region =>
  (_, y) =>
    y > edge;
const outline =
  (region: Region): Region =>
  (x, y) =>
    region(x, y) && !(region(x - 1, y) && region(x + 1, y) && region(x, y - 1) && region(x, y + 1));

const ears = (x: number) => both(oval(x, 13.5, 1.4, 2.1));
const longHead = any(oval(middle, 12.5, 6.6, 9, 2.5), ears(5.4));
const roundHead = any(oval(middle, 13, 7, 8.6, 2.5), ears(5));
const eyes = both(box(8, 13, 10, 14));
const wideBrows = both(box(8, 11, 11, 12));
const brows = both(box(8, 11, 10, 12));
const nose = box(11, 16, 13, 17);
const mouth = box(10, 18, 14, 19);
const neck = both(box(8, 21, 9, 25));
const bust = (neckline: Region) => all(oval(middle, 31, 10.8, 7), not(neckline));

const parting = (x: number) => (x < 8 ? 7 + (8 - x) * 0.6 : x > 16 ? 9 : 7.2 - (x - 8) * 0.1);
const sweep = (x: number) => 10.6 - Math.max(0, x - 8) * 0.36;
const arch = (x: number) => 7 + Math.abs(x - middle) * 0.3;

/** Faces made of ovals and boxes, of nobody. */
const faces: Readonly<Record<Person, Region>> = {
  zhang: any(
    outline(longHead),
    all(oval(middle, 8, 7.4, 5.6), above(parting)),
    both(box(5, 7, 6, 12)),
    any(eyes, wideBrows, nose, mouth, neck),
    bust(oval(middle, 22, 3.6, 4.9)),
  ),
  li: any(
    all(outline(longHead), below(13)),
    all(
      oval(middle, 13, 9.8, 11.4),
      not(oval(middle, 15, 6, 9.6, 2.5)),
      above(() => 25),
    ),
    all(oval(middle, 8.6, 7.4, 5.6), above(sweep)),
    any(eyes, brows, nose, mouth, box(11, 19, 13, 20), both(box(9, 21, 10, 26))),
    bust(oval(middle, 22, 3.4, 4.6)),
  ),
  wang: any(
    outline(longHead),
    all(
      oval(middle, 7, 7, 5),
      above(() => 6),
    ),
    both(box(5, 6, 6, 12)),
    any(outline(both(box(6.9, 12, 11, 16))), box(11, 13, 13, 14), eyes, nose, neck),
    all(oval(middle, 20, 4.6, 3), not(box(10, 19, 14, 20)), below(17.9)),
    bust(oval(middle, 22, 2.6, 7.6)),
  ),
  zhao: any(
    outline(roundHead),
    all(oval(middle, 8, 8, 6.2), above(arch)),
    oval(middle, 1.6, 3.2, 2.3),
    any(eyes, brows, nose, mouth, neck, both(box(4, 16, 5, 18))),
    bust(oval(middle, 21.5, 4.6, 4.9)),
  ),
};

/** A square of a face, counted from its upper left corner. */
export interface Square {
  column: number;
  row: number;
}

/** The filled squares of a person's drawn face; worked out once. */
export const faceOf = memoizeByKey(people.length + 1, (person: Person): readonly Square[] =>
  cross(range(faceSize.rows), range(faceSize.columns), (row, column) => ({ column, row })).filter(
    ({ column, row }) => faces[person](column + 0.5, row + 0.5),
  ),
);
