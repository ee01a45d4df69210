// Works out the room that a body needs, arms at rest and raised.
import type { Character } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import { gestureShapes } from '../motion/gesture-shapes.ts';
import { armBones } from './arm-bones.ts';
import { bodyMeasures } from './body-plan.ts';

/** From wrist to the tip of the longest finger, at hand size 1. */
const handLength = 148;
/** Noise of the hand, turn of the body, breath. */
const slack = 11;
const waistY = 410;

/** The bust with the head, and how far a hand reaches. */
export function measureBody(character: Character, head: Box): { readonly bust: Box; readonly reach: number } {
  const measures = bodyMeasures(character);
  const { elbow } = armBones(measures, 1, null);
  const halfWidth = elbow.x + measures.elbowWidth + slack;
  const bottom = waistY + measures.dropY;
  const left = Math.min(-halfWidth, head.x);
  const right = Math.max(halfWidth, head.x + head.width);
  const reaches = Object.values(gestureShapes).map((shape) => {
    const { handX, handY, handAngle, beat } = shape;
    const arm = { raise: 1, handX: handX + beat.x, handY, handAngle, hand: shape.hand, palm: shape.palm };
    const { wrist } = armBones(measures, 1, arm);
    const lean = Math.max(Math.cos(handAngle), Math.cos(handAngle + beat.turn));
    // Fingers spread beyond the hand's own direction.
    return wrist.x + measures.handSize * (handLength * lean + 6 * Math.abs(Math.sin(handAngle)));
  });
  return {
    bust: { x: left, y: head.y, width: right - left, height: bottom - head.y },
    reach: Math.max(halfWidth, ...reaches) + slack,
  };
}
