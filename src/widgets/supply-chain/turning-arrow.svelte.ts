import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The disputed arrow on its way between its two ends: 0 as the Chinese reports draw it, 1 as TechNode does. */
export class TurningArrow {
  /** The end it is on its way to; undefined while it rests. */
  toward = $state<0 | 1>();
  private duration = 0;
  private time = 0;
  private running: Animation[] = [];

  /**
   * Sends it to one of its ends: from the other, or from where it is when it has not yet arrived.
   * @param duration of the whole way, in milliseconds; none when the reader asks for stillness
   */
  send(end: 0 | 1, duration: number): void {
    if (!(duration > 0)) {
      this.stop();
      return;
    }
    if (this.toward === undefined) {
      this.duration = duration;
      this.time = end === 1 ? 0 : duration;
    } else if (this.toward !== end) for (const animation of this.running) animation.reverse();
    this.toward = end;
  }

  /** Lets it rest. */
  stop(): void {
    this.toward = undefined;
  }

  /**
   * Moves an element of the arrow along; the browser does so by itself, so that a page can be scrolled meanwhile.
   * @param frames from the one end to the other
   */
  carry(frames: Keyframe[]): Attachment {
    return (element) => {
      const { duration, time } = this;
      const animation = element.animate(frames, { duration, easing: 'ease-in-out', fill: 'both' });
      if (untrack(() => this.toward) === 0) animation.playbackRate = -1;
      animation.currentTime = time;
      animation.addEventListener('finish', () => this.stop());
      this.running.push(animation);
      return () => {
        this.time = Number(animation.currentTime ?? time);
        this.running = this.running.filter((other) => other !== animation);
        animation.cancel();
      };
    };
  }
}
