// Where the presenter of a scene stands or sits in the set.
import { clamp } from '../../drawing/numbers.ts';
import type { Orientation } from '../../model/storyboard.ts';
import { stageSize, type TimelineScene } from '../../model/timeline.ts';

/** Where the presenter stands in the set; undefined for one who is seen in a circle or not at all. */
export const standingX = ({ presenter }: TimelineScene): number | undefined =>
  presenter?.circle === undefined ? presenter?.cameraTo.originX : undefined;

/** How far below the eyes of somebody seated a desk stands, figure units, and between which shares of the picture. */
const seatedDesk = { below: 345, from: 0.68, to: 0.88 };

/** Where the desk of a tall picture stands for whoever sits at it; undefined where the set's own place is right. */
export function deskYOf({ presenter }: TimelineScene, orientation: Orientation): number | undefined {
  if (orientation !== 'portrait' || presenter?.performance.atDesk !== true) return undefined;
  const { height } = stageSize(orientation);
  const { originY, scale } = presenter.cameraTo;
  return clamp(originY + seatedDesk.below * scale, height * seatedDesk.from, height * seatedDesk.to);
}
