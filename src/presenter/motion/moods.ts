// What a scene's mood does to the face and to the size of the movements.
import type { Mood } from '../../model/storyboard.ts';

/** One mood's acting. */
export interface MoodActing {
  /** Smile while silent and while speaking, −1 to 1. */
  readonly quietSmile: number;
  readonly speakingSmile: number;
  readonly browRaise: number;
  readonly browInner: number;
  readonly browFurrow: number;
  readonly squint: number;
  /** Size of head movements and of the mouth's opening; 1 is ordinary. */
  readonly energy: number;
}

/** How each mood is acted. */
export const moodActing: Readonly<Record<Mood, MoodActing>> = {
  neutral: {
    quietSmile: 0.45,
    speakingSmile: 0.28,
    browRaise: 0.04,
    browInner: 0,
    browFurrow: 0,
    squint: 0.05,
    energy: 0.92,
  },
  warm: {
    quietSmile: 0.75,
    speakingSmile: 0.52,
    browRaise: 0.08,
    browInner: 0.06,
    browFurrow: 0,
    squint: 0.08,
    energy: 1,
  },
  excited: {
    quietSmile: 0.9,
    speakingSmile: 0.62,
    browRaise: 0.2,
    browInner: 0.04,
    browFurrow: 0,
    squint: 0.04,
    energy: 1.2,
  },
  serious: {
    quietSmile: 0.08,
    speakingSmile: -0.04,
    browRaise: -0.04,
    browInner: 0.1,
    browFurrow: 0.24,
    squint: 0.1,
    energy: 0.78,
  },
};
