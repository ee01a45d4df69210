// A user's picture as the stage draws it.
import type { Picture } from '../../model/surface.ts';

/** A loaded picture and what is known of its colours. */
export interface MediaPicture {
  readonly picture: Picture;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Mean colours of four by four fields, row by row, CSS hex; what is transparent does not count. */
  readonly tones: readonly string[];
  /** Some of it can be seen through. */
  readonly isTransparent: boolean;
}
