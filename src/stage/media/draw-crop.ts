// Draws the part of a picture that fills a place.
import type { Box } from '../../model/geometry.ts';
import type { MediaUse } from '../../model/media.ts';
import type { Context2D } from '../../model/surface.ts';
import { cropPicture } from './crop-picture.ts';
import type { MediaPicture } from './media-picture.ts';

/** Fills `place` with the picture at a share (0 to 1) of its move. */
export function drawCrop(
  context: Context2D,
  picture: MediaPicture,
  use: Pick<MediaUse, 'focus' | 'move'>,
  at: {
    readonly place: Box;
    readonly share: number;
    /** Drawn in every frame at about its own size: half the cost, and no difference that can be seen. */
    readonly isQuick?: boolean;
  },
): void {
  const { place, share, isQuick = false } = at;
  const crop = cropPicture({ width: picture.widthPx, height: picture.heightPx }, place, use, share);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = isQuick ? 'low' : 'medium';
  context.drawImage(
    picture.picture,
    ...([crop.x, crop.y, crop.width, crop.height] as const),
    ...([place.x, place.y, place.width, place.height] as const),
  );
}
