import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraOn, type Camera } from './camera.ts';
import { flightBetween } from './flight.ts';
import { FieldView, type Place } from './view.ts';

const size = { width: 900, height: 380 };
const last = 980_000_000;

/** @param cost how much longer a frame is when it was painted in @param changes how many paints the field changes for */
function viewOn(start: Place, beat = 400, cost = 0, changes = 0) {
  const frames: ((now: number) => void)[] = [];
  const painted: Camera[] = [];
  const rests: Place[] = [];
  let clock = 0;
  const view = new FieldView(
    {
      paint: (camera) => {
        painted.push(camera);
        clock += cost;
        return painted.length <= changes;
      },
      rest: (place) => rests.push(place),
      beat: () => beat,
      nextFrame: (frame) => frames.push(frame),
      now: () => clock,
    },
    start,
    2,
    last,
  );
  view.fit(size, 2);
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
        expect(painted.at(-1)).toEqual(cameraOn(to.at, to.zoom, size, 2));
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
        expect(slow.painted.at(-1)).toEqual(cameraOn(to.at, to.zoom, size, 2));
        expect(slow.rests).toEqual(quick.rests);
      }),
    );
  });

  test('paints on by itself as long as the field is changing', () => {
    const { painted, frames, run } = viewOn({ at: 1, zoom: 0 }, 400, 0, 9);
    run();
    expect(painted).toHaveLength(10);
    expect(frames).toHaveLength(0);
  });

  test('asks for one frame at a time, and for none when it rests', () => {
    const { view, frames, run } = viewOn({ at: 1, zoom: 2 });
    view.pan(5, 0);
    view.pan(5, 0);
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
    expect(painted.at(-1)).toEqual(cameraOn(1, 0, size, 2));
  });

  test('without motion it is there in the next frame', () => {
    const { view, painted, run } = viewOn({ at: 1, zoom: 0 }, 0);
    view.show({ at: 5000, zoom: 3 });
    run(16);
    expect(painted.at(-1)).toEqual(cameraOn(5000, 3, size, 2));
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

  test('zooming out at the outermost says that nothing is left', () => {
    const { view } = viewOn({ at: 1, zoom: 0 });
    expect(view.zoomBy([10, 10], 0.5)).toBe(false);
    expect(view.zoomBy([10, 10], 2)).toBe(true);
  });
});

describe('a flight', () => {
  test('begins and ends where it should and takes no longer than twice the beat', () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const [a, b] = [from, to].map(({ at, zoom }) => cameraOn(at, zoom, size, 2)) as [
          Camera,
          Camera,
        ];
        const flight = flightBetween(a, b, size, 360);
        expect(flight.at(1)).toEqual(b);
        expect(flight.at(0).scale / a.scale).toBeCloseTo(1, 6);
        expect(flight.duration).toBeLessThanOrEqual(720);
        for (const share of [0.25, 0.5, 0.75]) {
          const { x, y, scale } = flight.at(share);
          expect([x, y, scale].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
