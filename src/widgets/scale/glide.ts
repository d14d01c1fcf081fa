import { easeCubicOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';

/** A number that travels to where it is sent, and turns from wherever it is when it is sent elsewhere. */
export class Glide {
  #from: number;
  #to: number;
  #began = 0;
  #duration = 0;

  constructor(value: number) {
    this.#from = value;
    this.#to = value;
  }

  /** Sends it to a value. @param now milliseconds @param duration milliseconds; 0 is a jump */
  towards(value: number, now: number, duration: number): void {
    if (value === this.#to) return;
    this.#from = this.at(now);
    this.#to = value;
    this.#began = now;
    this.#duration = duration;
  }

  /** Where it is; whole, and exactly the value it was sent to once the time is over. @param now milliseconds */
  at(now: number): number {
    const share = this.#duration > 0 ? (now - this.#began) / this.#duration : 1;
    if (share >= 1) return this.#to;
    return Math.round(interpolateNumber(this.#from, this.#to)(easeCubicOut(share)));
  }
}
