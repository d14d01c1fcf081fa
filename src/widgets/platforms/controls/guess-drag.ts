import { drawStroke, setYear, type Guess, type GuessPoint } from '../model/guess.ts';

/** What a drag reads of a pointer’s event. */
export type DragEvent = Pick<
  PointerEvent,
  | 'pointerId'
  | 'pointerType'
  | 'isPrimary'
  | 'button'
  | 'buttons'
  | 'ctrlKey'
  | 'clientX'
  | 'clientY'
>;

/** How far a finger goes sideways before it draws, in pixels; one that goes up or down first is scrolling the page. */
const slop = 6;

/** A guess being drawn with a pointer: a mouse draws at once, a finger when it goes sideways or is lifted where it came down. */
export class GuessDrag {
  #pointer: number | undefined;
  #from: GuessPoint | undefined;
  #waitsAt: { x: number; y: number } | undefined;
  #before: Guess = [];
  readonly #read: () => Guess;
  readonly #choose: (guess: Guess) => void;

  /**
   * @param read the guess as it is
   * @param choose takes the guess as it is drawn
   */
  constructor(read: () => Guess, choose: (guess: Guess) => void) {
    this.#read = read;
    this.#choose = choose;
  }

  /**
   * A pointer comes down; only the first finger or the main button begins a drag, and not a press that opens a
   * menu, as one with Ctrl does on a Mac.
   * @returns whether a drag begins
   */
  press(event: DragEvent, at: GuessPoint): boolean {
    if (event.button !== 0 || event.ctrlKey || !event.isPrimary) return false;
    this.#pointer = event.pointerId;
    this.#from = at;
    this.#before = this.#read();
    this.#waitsAt =
      event.pointerType === 'mouse' ? undefined : { x: event.clientX, y: event.clientY };
    if (this.#waitsAt === undefined) this.#choose(setYear(this.#before, at.index, at.value));
    return true;
  }

  /** A pointer moves; a drag whose button was let go elsewhere is over. */
  move(event: DragEvent, at: GuessPoint): void {
    if (this.#from === undefined || event.pointerId !== this.#pointer) return;
    if (event.buttons === 0) return this.end();
    if (this.#waitsAt) {
      const isSideways = Math.abs(event.clientX - this.#waitsAt.x) >= slop;
      // Also where the page has no farther to go, and so the browser leaves the finger to us.
      if (!isSideways && Math.abs(event.clientY - this.#waitsAt.y) >= slop) return this.end();
      if (!isSideways) return;
    }
    this.#waitsAt = undefined;
    this.#choose(drawStroke(this.#read(), this.#from, at));
    this.#from = at;
  }

  /** A pointer is lifted: a finger that has not moved sets the year under it. */
  lift(event: DragEvent): void {
    if (this.#from === undefined || event.pointerId !== this.#pointer) return;
    if (this.#waitsAt !== undefined)
      this.#choose(setYear(this.#read(), this.#from.index, this.#from.value));
    this.end();
  }

  /** The browser takes the pointer, as when a finger scrolls the page: nothing has been drawn. */
  cancel(event: DragEvent): void {
    if (this.#from === undefined || event.pointerId !== this.#pointer) return;
    if (this.#waitsAt === undefined) this.#choose(this.#before);
    this.end();
  }

  /** Leaves the guess as it is; also where the pointer is lost. */
  end(): void {
    this.#from = undefined;
    this.#pointer = undefined;
  }
}
