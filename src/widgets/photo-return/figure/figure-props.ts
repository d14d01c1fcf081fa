import type { Size } from '../../../chart/box.ts';
import type { Inputs } from '../../../widget/define.ts';
import type { PhotoState } from '../state.ts';
import type { PhotoLabels } from '../words/labels.ts';
import type { PhotoSentences } from '../words/type.ts';

/** What the figure and each of its two views are drawn from. */
export interface FigureProps {
  state: PhotoState;
  inputs: Inputs<PhotoLabels>;
  sentences: PhotoSentences;
  /** The room to draw in, in pixels. */
  size: Size;
}
