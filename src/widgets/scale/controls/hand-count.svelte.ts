import { holdBeat, longestAfter, mostCounted } from '../model/rates.ts';

/** How long a hand may rest and go on with the same count, in milliseconds. */
const longestRest = 2000;

/** Counts a check a press, and one a beat as long as a hand holds on. */
export class HandCount {
  #counted = $state(0);
  #took = $state(0);
  #isHeld = $state(false);
  #began = 0;
  #ended = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #done: (counting: { counted: number; took: number }) => void;

  /** @param done told what was counted, and how many seconds that took, each time the hand lets go */
  constructor(done: (counting: { counted: number; took: number }) => void) {
    this.#done = done;
  }

  /** Whether a hand holds on. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** What is being counted; undefined while no hand holds on. */
  get counting(): { counted: number; took: number } | undefined {
    return this.#isHeld ? { counted: this.#counted, took: this.#took } : undefined;
  }

  /** A hand takes hold. @param now milliseconds */
  press(now = performance.now()): void {
    if (this.#isHeld) return;
    if (now - this.#ended > longestRest) [this.#counted, this.#began] = [0, now];
    this.#isHeld = true;
    this.#count(now);
    this.#timer = setInterval(() => this.#count(performance.now()), holdBeat);
  }

  /** The hand lets go. @param now milliseconds */
  release(now = performance.now()): void {
    if (!this.#isHeld) return;
    clearInterval(this.#timer);
    this.#isHeld = false;
    this.#ended = now;
    this.#done({ counted: this.#counted, took: this.#took });
  }

  #count(now: number): void {
    if (this.#counted < mostCounted) this.#counted += 1;
    // The first check takes as long as any other.
    const took = Math.max(holdBeat, now - this.#began + holdBeat) / 1000;
    this.#took = Math.min(longestAfter, Number(took.toFixed(1)));
  }
}
