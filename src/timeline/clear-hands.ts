// Moves the camera of a shot nearer or further until captions stand clear of the hands at rest.
import type { FigureMetrics } from '../model/character.ts';
import type { Orientation, Shot } from '../model/storyboard.ts';
import { type Camera, stageSize } from '../model/timeline.ts';
import type { Layout } from './layout.ts';

/** A shot whose size is still open. */
interface OpenShot {
  readonly request: {
    readonly shot: Shot;
    readonly orientation: Orientation;
    readonly layout: Layout;
    readonly metrics: FigureMetrics;
    readonly shared: boolean;
    readonly atDesk: boolean;
  };
  readonly wanted: number;
  /** The largest scale at which head and chin are where they may be. */
  readonly fittingScale: number;
  readonly cameraAt: (scale: number) => Camera;
  /** The other end of the camera's slow push. */
  readonly far: (near: Camera) => Camera;
}

/** From where to where clasped hands, or forearms on a desk, reach below the eyes, figure units. */
const restingHands = { standing: { from: 395, to: 510 }, atDesk: { from: 312, to: 390 } } as const;

/** How much nearer or further than wanted the camera may go. */
const most = { nearer: 1.5, further: 0.7 };
const step = 0.01;

/** Where the desk of a tall picture stands for whoever is alone at it: captions stand on its front. */
const deskLine = 1318;
/** How far below the eyes, figure units; the desk follows. */
const deskBelowEyes = 345;

/** Gives the camera nearest to the wanted one at which no caption stands over hands at rest. */
export function clearHands(shot: OpenShot): Camera {
  const { request, wanted, fittingScale, cameraAt } = shot;
  const isTall = request.orientation === 'portrait';
  // In a wide picture the desk is the set's, and stands where captions leave it free.
  if (request.atDesk && !isTall) return cameraAt(wanted);
  if (request.atDesk && !request.shared && request.shot !== 'close') return atDeskLine(shot);
  for (let away = 0; away <= most.nearer - 1; away += step) {
    const nearer = Math.min(fittingScale, wanted * (1 + away));
    if (isClear(shot, cameraAt(nearer))) return cameraAt(nearer);
    const further = wanted * Math.max(most.further, 1 - away);
    if (isClear(shot, cameraAt(further))) return cameraAt(further);
  }
  return cameraAt(wanted);
}

function isClear({ request, far }: OpenShot, near: Camera): boolean {
  const { captions } = request.layout;
  const { height } = stageSize(request.orientation);
  const hands = request.atDesk ? restingHands.atDesk : restingHands.standing;
  // Hands that the lower edge cuts in two are no better.
  const lower = request.orientation === 'landscape' ? height : captions.y + captions.height;
  const seen = [near, far(near)].map(({ originY, scale }) => [
    originY + hands.from * scale,
    originY + hands.to * scale,
  ]);
  const top = Math.min(...seen.map(([from = 0]) => from));
  const bottom = Math.max(...seen.map(([, to = 0]) => to));
  return bottom <= captions.y || top >= lower;
}

/** Whoever is alone at a desk in a tall picture has it on one line, head and hat below the top. */
function atDeskLine({ request, wanted, cameraAt }: OpenShot): Camera {
  const { layout, metrics } = request;
  const scale = Math.min(wanted, (deskLine - layout.soloHeadTop) / (deskBelowEyes - metrics.head.y));
  return { originX: cameraAt(scale).originX, originY: deskLine - deskBelowEyes * scale, scale };
}
