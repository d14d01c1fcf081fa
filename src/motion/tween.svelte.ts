import { easeCubicOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';
import { untrack } from 'svelte';
import { animate } from './animate.ts';

/** A number that travels to where it is sent; sent elsewhere on its way, it goes on from where it is. */
export class Tween {
  #value = $state.raw(0);
  #goal: number;
  #stop: (() => void) | undefined;
  readonly #ease: (time: number) => number;

  /** @param ease how it moves: time 0 to 1 → way 0 to 1 */
  constructor(value: number, ease: (time: number) => number = easeCubicOut) {
    this.#value = value;
    this.#goal = value;
    this.#ease = ease;
  }

  /** Where it is now. */
  get value(): number {
    return this.#value;
  }

  /** Whether it is where it was sent. */
  get rests(): boolean {
    return this.#value === this.#goal;
  }

  /** Sends it to a number. @param duration milliseconds; 0 is a jump */
  to(goal: number, duration: number): void {
    this.#stop?.();
    this.#goal = goal;
    // An effect that sends it does not hang on where it is, or it would send it anew at every frame.
    const way = interpolateNumber(
      untrack(() => this.#value),
      goal,
    );
    this.#stop = animate(duration, (part) => {
      this.#value = part < 1 ? way(this.#ease(part)) : goal;
    });
  }

  /** Leaves it where it is. */
  stop(): void {
    this.#stop?.();
    this.#goal = this.#value;
  }
}
