// Frames the presenter in a circle: head and hair whole, the face in the middle.
import type { FigureMetrics } from '../model/character.ts';
import type { Box } from '../model/geometry.ts';
import { type Framing, seeBox } from './place-camera.ts';

/** How far from the middle to the circle's edge the corners of the head's box may reach. */
const headReach = 0.98;
/** The head stands a little above the middle, so that the shoulders are seen. */
const lift = 0.06;

/** Gives the camera that looks at the presenter in a circle; it stands still. */
export function placeCircle(circle: Box, metrics: FigureMetrics): Framing & { readonly circle: Box } {
  const { head, face } = metrics;
  const radius = circle.width / 2;
  const middleX = head.x + head.width / 2;
  const middleY = head.y + head.height / 2;
  const scale = (headReach * radius) / Math.hypot(head.width / 2, head.height / 2);
  const camera = {
    originX: circle.x + radius - middleX * scale,
    originY: circle.y + radius * (1 - lift) - middleY * scale,
    scale,
  };
  return {
    circle,
    cameraFrom: camera,
    cameraTo: camera,
    faceBox: seeBox(face, camera),
    headBox: seeBox(head, camera),
  };
}
