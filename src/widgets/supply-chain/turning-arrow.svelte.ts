import { animate } from '../../motion/animate.ts';

/** The disputed arrow on its way between its two ends: 0 as the Chinese reports draw it, 1 as TechNode does. */
export class TurningArrow {
  /** Where it is on its way; undefined while it rests. */
  at = $state<number>();
  private way = 0;
  private halt: (() => void) | undefined;

  /**
   * Sends it to one of its ends: from the other, or from where it is when it has not yet arrived.
   * @param duration of the whole way, in milliseconds; none when the reader asks for stillness
   */
  send(end: 0 | 1, duration: number): void {
    const from = this.at === undefined ? 1 - end : this.way;
    this.stop();
    if (!(duration > 0)) return;
    const length = duration * Math.abs(end - from);
    this.at = from * from * (3 - 2 * from);
    this.halt = animate(length, (part) => {
      this.way = from + (end - from) * part;
      this.at = part < 1 ? this.way * this.way * (3 - 2 * this.way) : undefined;
    });
  }

  /** Lets it rest. */
  stop(): void {
    this.halt?.();
    this.at = undefined;
  }
}
