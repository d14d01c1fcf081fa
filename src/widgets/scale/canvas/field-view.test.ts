import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraOn, type Camera } from '../field/camera.ts';
import { FieldView, type Place } from './field-view.ts';
import { zoomTransition } from './zoom-transition.ts';

const size = { width: 900, height: 380 };
const last = 980_000_000;
const shape = { columns: 5, rows: 2 };

/** @param cost how much longer a frame is when it was painted in */
function viewOn(start: Place, beat = 400, cost = 0) {
  const frames: ((now: number) => void)[] = [];
  const painted: Camera[] = [];
  const rests: Place[] = [];
  let clock = 0;
  const view = new FieldView(
    {
      paint: (camera) => {
        painted.push(camera);
        clock += cost;
      },
      rest: (place) => rests.push(place),
      beat: () => beat,
      nextFrame: (frame) => frames.push(frame),
      now: () => clock,
    },
    start,
    shape,
    last,
  );
  view.fit(size, shape);
  const run = (milliseconds = 2000) => {
    for (const end = clock + milliseconds; clock < end && frames.length > 0;) {
      clock += 16;
      frames.shift()?.(clock);
    }
  };
  return { view, frames, painted, rests, run };
}

const places = fc.record({
  at: fc.integer({ min: 1, max: last }),
  zoom: fc.integer({ min: 0, max: 400 }).map((step) => step / 100),
});

describe('the moving view', () => {
  test('paints as soon as it knows its size', () => {
    expect(viewOn({ at: 1, zoom: 0 }).painted).toHaveLength(1);
  });

  test('flies to any place and says so when it rests there', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const { view, run, rests, painted } = viewOn(from);
        view.show(to);
        run();
        expect(rests.at(-1)).toEqual(to);
        expect(painted.at(-1)).toEqual(cameraOn(to.at, to.zoom, size, shape));
      }),
    );
  });

  test('where painting is slow it flies in one frame of four, and still comes to rest where it should', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const quick = viewOn(from);
        quick.view.show(to);
        quick.run();
        const slow = viewOn(from, 400, 20);
        slow.view.show(to);
        slow.run();
        expect(slow.painted.length).toBeLessThanOrEqual(3 + quick.painted.length / 4);
        expect(slow.painted.at(-1)).toEqual(cameraOn(to.at, to.zoom, size, shape));
        expect(slow.rests).toEqual(quick.rests);
      }),
    );
  });

  test('asks for one frame at a time, and for none when it rests', () => {
    const { view, frames, run } = viewOn({ at: 1, zoom: 2 });
    view.camera = { ...view.camera, x: view.camera.x + 5 };
    view.camera = { ...view.camera, x: view.camera.x + 5 };
    view.refresh();
    expect(frames).toHaveLength(1);
    run();
    expect(frames).toHaveLength(0);
  });

  test('an interrupted flight goes on from where it is', () => {
    const { view, painted, run } = viewOn({ at: 1, zoom: 0 });
    view.show({ at: 98_000_000, zoom: 4 });
    run(160);
    const midway = painted.at(-1);
    view.show({ at: 1, zoom: 0 });
    run(16);
    const next = painted.at(-1);
    expect(Math.abs(Math.log((next?.scale ?? 1) / (midway?.scale ?? 1)))).toBeLessThan(0.8);
    run();
    expect(painted.at(-1)).toEqual(cameraOn(1, 0, size, shape));
  });

  test('without motion it is there in the next frame', () => {
    const { view, painted, run } = viewOn({ at: 1, zoom: 0 }, 0);
    view.show({ at: 5000, zoom: 3 });
    run(16);
    expect(painted.at(-1)).toEqual(cameraOn(5000, 3, size, shape));
  });

  test('where the edge holds the view the check asked for stays in focus', () => {
    const { view, rests, run } = viewOn({ at: 42, zoom: 1 });
    view.show({ at: 42, zoom: 0 });
    run();
    view.show({ at: view.place().at, zoom: 4 });
    run();
    expect(rests.at(-1)).toEqual({ at: 42, zoom: 4 });
  });

  test('a step among large marks is one mark', () => {
    const { view, rests, run } = viewOn({ at: 45, zoom: 4 });
    view.step(1, 0);
    run();
    view.settle();
    expect(rests.at(-1)?.at).toBe(46);
  });

  test('near the end of a row each step is one mark too, though the view stands still', () => {
    const { view, rests, run } = viewOn({ at: 123_456_789, zoom: 4 });
    view.step(1, 0);
    run();
    expect(rests.at(-1)?.at).toBe(123_456_790);
    view.step(-1, 0);
    view.step(-1, 0);
    run();
    expect(rests.at(-1)).toEqual({ at: 123_456_788, zoom: 4 });
  });

  test('a hand takes it up on its way, and it stays inside the field', () => {
    const { view, painted, rests, run } = viewOn({ at: 1, zoom: 0 });
    view.show({ at: 98_000_000, zoom: 4 });
    run(160);
    view.camera = { x: -1e6, y: 0, scale: view.camera.scale };
    run();
    expect(painted.at(-1)).toEqual(view.camera);
    expect(view.camera.x).toBeGreaterThan(0);
    expect(rests).toHaveLength(0);
    view.settle();
    expect(rests).toHaveLength(1);
  });

  test('a field that gets longer is flown to; a surface of another size is there at once', () => {
    const { view, painted, frames } = viewOn({ at: 1, zoom: 0 });
    view.fit(size, { columns: 5, rows: 3 });
    expect(frames).toHaveLength(1);
    view.fit({ width: 330, height: 424 }, { columns: 3, rows: 5 });
    expect(painted.at(-1)).toEqual(
      cameraOn(1, 0, { width: 330, height: 424 }, { columns: 3, rows: 5 }),
    );
  });
});

describe('a zoom transition', () => {
  test('begins and ends where it should and takes no longer than twice the beat', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const [a, b] = [from, to].map(({ at, zoom }) => cameraOn(at, zoom, size, shape)) as [
          Camera,
          Camera,
        ];
        const way = zoomTransition(a, b, size, 360);
        expect(way.at(1)).toEqual(b);
        expect(way.at(0).scale / a.scale).toBeCloseTo(1, 6);
        expect(way.duration).toBeLessThanOrEqual(720);
        for (const share of [0.25, 0.5, 0.75]) {
          const { x, y, scale } = way.at(share);
          expect([x, y, scale].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
