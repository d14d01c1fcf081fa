import { expect, test } from 'vitest';
import type { Guess } from '../model/guess.ts';
import { GuessDrag, type DragEvent } from './guess-drag.ts';

const none: Guess = [null, null, null, null];

function pad() {
  let guess = none;
  const drag = new GuessDrag(
    () => guess,
    (next) => (guess = next),
  );
  return { drag, read: () => guess };
}

const event = (part: Partial<DragEvent> = {}): DragEvent => ({
  ...{ pointerId: 1, pointerType: 'mouse', isPrimary: true },
  ...{ button: 0, buttons: 1, ctrlKey: false, clientX: 0, clientY: 0 },
  ...part,
});
const finger = (part: Partial<DragEvent> = {}) => event({ pointerType: 'touch', ...part });

test('a mouse draws from where it is pressed to where it goes', () => {
  const { drag, read } = pad();
  expect(drag.press(event(), { index: 0, value: 100 })).toBe(true);
  expect(read()).toEqual([100, null, null, null]);
  drag.move(event({ button: -1, clientX: 60 }), { index: 2, value: 300 });
  expect(read()).toEqual([100, 200, 300, null]);
  drag.lift(event({ buttons: 0 }));
  drag.move(event({ button: -1 }), { index: 3, value: 900 });
  expect(read()).toEqual([100, 200, 300, null]);
});

test('a drag is over when no button is held, even where its end was not seen', () => {
  const { drag, read } = pad();
  drag.press(event(), { index: 0, value: 100 });
  drag.move(event({ button: -1, buttons: 0 }), { index: 3, value: 900 });
  drag.move(event({ button: -1, buttons: 1 }), { index: 3, value: 900 });
  expect(read()).toEqual([100, null, null, null]);
  drag.press(event(), { index: 1, value: 50 });
  drag.end();
  drag.move(event(), { index: 3, value: 900 });
  expect(read()).toEqual([100, 50, null, null]);
});

test.each([
  ['with Ctrl, which opens a menu on a Mac', { ctrlKey: true }],
  ['of the right button', { button: 2, buttons: 2 }],
  ['of a second finger', { isPrimary: false, pointerType: 'touch' }],
])('a press %s begins nothing', (_, part) => {
  const { drag, read } = pad();
  expect(drag.press(event(part), { index: 0, value: 100 })).toBe(false);
  drag.move(event({ ...part, clientX: 40 }), { index: 1, value: 100 });
  expect(read()).toEqual(none);
});

test('a thumb that scrolls the page leaves no mark', () => {
  const { drag, read } = pad();
  drag.press(finger(), { index: 0, value: 100 });
  drag.move(finger({ button: -1, clientX: 3 }), { index: 0, value: 2000 });
  expect(read()).toEqual(none);
  drag.cancel(finger({ buttons: 0 }));
  expect(read()).toEqual(none);
  // Taken by the browser only after it went sideways.
  drag.press(finger(), { index: 0, value: 100 });
  drag.move(finger({ clientX: 30 }), { index: 2, value: 300 });
  drag.cancel(finger());
  expect(read()).toEqual(none);
  // Where the page has no farther to scroll the browser takes nothing, and the thumb is lifted.
  drag.press(finger(), { index: 0, value: 5200 });
  drag.move(finger({ clientX: 3, clientY: 80 }), { index: 0, value: 2000 });
  drag.move(finger({ clientX: 40, clientY: 160 }), { index: 2, value: 900 });
  drag.lift(finger({ buttons: 0, clientY: 160 }));
  expect(read()).toEqual(none);
});

test('a finger draws sideways from where it came down, and a tap sets a year', () => {
  const { drag, read } = pad();
  drag.press(finger(), { index: 0, value: 100 });
  drag.move(finger({ clientX: 30 }), { index: 2, value: 300 });
  drag.move(finger({ pointerId: 2, clientX: 90 }), { index: 3, value: 5000 });
  drag.lift(finger({ buttons: 0 }));
  expect(read()).toEqual([100, 200, 300, null]);
  drag.press(finger(), { index: 3, value: 700 });
  drag.lift(finger({ buttons: 0 }));
  expect(read()).toEqual([100, 200, 300, 700]);
});
