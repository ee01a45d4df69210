// Lets long hair hang: what is far below the head follows gravity and sways instead of turning with the head.
import { type Point, point } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import type { Pose } from '../../model/performance.ts';
import type { Projection } from '../head/projection.ts';

/** The picture's point of a place in hanging hair. */
export type Hang = (x: number, y: number, z: number) => Point;

/** Makes the hang of one pose. */
export function createHang({ at }: Projection, pose: Pick<Pose, 'headX' | 'sway'>): Hang {
  return (x, y, z) => {
    const held = at(x, y, z);
    if (y < 50) return held;
    const free = smoothstep(50, 230, y);
    const swayed = x + pose.headX * 0.3 + pose.sway * 16 * free;
    return point(lerp(held.x, swayed, free * 0.8), lerp(held.y, y, free * 0.75));
  };
}
