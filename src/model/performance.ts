// How a presenter acts in one scene: plain data that any worker can turn into a pose at any time.
import type { GestureName, Mood } from './storyboard.ts';
import type { TimedViseme, Viseme } from './voice-track.ts';

/** A look away from or back to the camera; x and y are −1 to 1 of the eye's reach. */
export interface Saccade {
  readonly atMs: number;
  readonly x: number;
  readonly y: number;
}

/** A stressed word, acted with a nod and the brows. */
export interface Beat {
  readonly atMs: number;
  /** 0 to 1. */
  readonly strength: number;
}

/** What a hand can hold. */
export type HandProp = 'tablet' | 'cup' | 'microphone';

/** A gesture of one hand; `left` is on the viewer's left. */
export interface TimedGesture {
  readonly name: GestureName;
  readonly side: 'left' | 'right';
  readonly startMs: number;
  readonly endMs: number;
  /** How many fingers a counting hand shows. */
  readonly fingers?: 1 | 2 | 3 | 4 | 5;
  /** What a holding hand holds. */
  readonly prop?: HandProp;
}

/** The score of one scene's acting. Times count from the first sample of the scene's voice track. */
export interface Performance {
  readonly sceneId: string;
  readonly seed: number;
  readonly durationMs: number;
  readonly mood: Mood;
  readonly visemes: readonly TimedViseme[];
  readonly blinksMs: readonly number[];
  readonly saccades: readonly Saccade[];
  readonly beats: readonly Beat[];
  readonly gestures: readonly TimedGesture[];
  /** How much higher than usual the hands are held, figure units: over a desk. */
  readonly handLift: number;
  /** How much nearer to the body than usual the hand beside a card stays, figure units: the viewer's right, negative for the left. */
  readonly handInset: number;
  /** How much nearer to the body both hands stay, figure units, so that a narrow picture does not cut them. @defaultValue 0 */
  readonly handsNarrowed?: number;
  /** Seated at a desk: the forearms rest on its top where it stands high enough. */
  readonly atDesk?: true;
}

/** Mouth parameters, each 0 to 1. */
export interface MouthShape {
  readonly jaw: number;
  readonly wide: number;
  readonly pucker: number;
  readonly upperLip: number;
  readonly lowerLip: number;
  readonly press: number;
  readonly bite: number;
  readonly tongue: number;
}

/** Where an arm is: hand position in figure units from the chest's origin, angles in radians. */
export interface ArmPose {
  /** 0 rest … 1 fully raised. */
  readonly raise: number;
  readonly handX: number;
  readonly handY: number;
  readonly handAngle: number;
  readonly hand:
    | 'open'
    | 'relax'
    | 'point'
    | 'one'
    | 'two'
    | 'three'
    | 'four'
    | 'five'
    | 'fist'
    | 'grip'
    | 'present'
    | 'blade';
  /** The palm faces the camera. */
  readonly palm: boolean;
  readonly prop?: HandProp;
}

/** Everything that moves, at one instant. Angles in radians; lids 1 open to 0 closed. */
export interface Pose {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly headX: number;
  readonly headY: number;
  readonly eyeLeft: number;
  readonly eyeRight: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly squint: number;
  readonly browRaise: number;
  readonly browInner: number;
  readonly browFurrow: number;
  /** −1 to 1. */
  readonly smile: number;
  /** How much higher the right corner of the mouth stands than the left, −1 to 1. */
  readonly smileSkew: number;
  readonly mouth: MouthShape;
  readonly breath: number;
  readonly sway: number;
  readonly bodyYaw: number;
  readonly bodyRoll: number;
  readonly armLeft: ArmPose | null;
  readonly armRight: ArmPose | null;
}

/** The mouth shape of each viseme. */
export type VisemeTable = Readonly<Record<Viseme, MouthShape>>;
