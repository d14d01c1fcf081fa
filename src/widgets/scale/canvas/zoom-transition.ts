import { easeCubicOut } from 'd3-ease';
import { interpolateZoom } from 'd3-interpolate';
import type { Size } from '../../../chart/box.ts';
import type { Camera } from '../field/camera.ts';

/** A way from one camera to another: where it is at each share (0 to 1) of its time. */
export interface ZoomTransition {
  at(share: number): Camera;
  /** Milliseconds. */
  duration: number;
}

/**
 * The smooth way between two cameras: out, across and in, as far as the distance asks
 * (van Wijk and Nuij, “Smooth and efficient zooming and panning”, 2003).
 * @param beat the site's motion token in milliseconds; 0 makes it a jump
 */
export function zoomTransition(from: Camera, to: Camera, size: Size, beat: number): ZoomTransition {
  const view = ({ x, y, scale }: Camera): [number, number, number] => [x, y, size.width / scale];
  const way = interpolateZoom(view(from), view(to));
  return {
    duration: beat && Math.min(2 * beat, Math.max(beat, way.duration / 8)),
    at(share) {
      const [x, y, width] = way(easeCubicOut(share));
      return share >= 1 ? to : { x, y, scale: size.width / width };
    },
  };
}
