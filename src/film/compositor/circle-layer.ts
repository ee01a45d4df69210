// The presenter in a circle, as a layer over media or a full graphic.

import type { Box } from '../../model/geometry.ts';
import { type PresenterPlacement, stageSize, type Timeline, type TimelineScene } from '../../model/timeline.ts';
import type { Figure } from '../../presenter/figure.ts';
import { circleReach, drawInCircle } from '../../stage/media/presenter-circle.ts';
import { figureLayer } from './figure-layer.ts';
import type { Layer } from './layer.ts';

/** Makes the layer. */
export function circleLayer(options: {
  readonly scene: TimelineScene;
  readonly presenter: PresenterPlacement;
  readonly circle: Box;
  readonly figure: Figure;
  readonly timeline: Timeline;
}): Layer {
  const { circle, timeline } = options;
  const inside = figureLayer({ ...options, coveredFrom: stageSize(timeline.orientation).height });
  return {
    kind: 'figure',
    box: circleReach(circle),
    changes: inside.changes,
    draw: (context, frameIndex) =>
      drawInCircle(context, circle, timeline.style.palette, (clipped) => inside.draw(clipped, frameIndex)),
  };
}
