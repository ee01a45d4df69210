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
  /** How far a stressed word lifts the brows; 1 is ordinary. */
  readonly browFlash: number;
  /** Size of head movements and of the mouth's opening; 1 is ordinary. */
  readonly energy: number;
}

/** How each mood is acted. */
export const moodActing: Readonly<Record<Mood, MoodActing>> = {
  neutral: {
    quietSmile: 0.45,
    speakingSmile: 0.34,
    browRaise: 0.04,
    browInner: 0,
    browFurrow: 0,
    squint: 0.05,
    browFlash: 1,
    energy: 0.92,
  },
  warm: {
    quietSmile: 0.75,
    speakingSmile: 0.52,
    browRaise: 0.08,
    browInner: 0.06,
    browFurrow: 0,
    squint: 0.08,
    browFlash: 1,
    energy: 1,
  },
  excited: {
    quietSmile: 0.9,
    speakingSmile: 0.62,
    browRaise: 0.2,
    browInner: 0.04,
    browFurrow: 0,
    squint: 0.04,
    browFlash: 1,
    energy: 1.2,
  },
  serious: {
    // Lips without any smile look sad, and inner brows that rise look worried: calm is a little above, a little below.
    quietSmile: 0.28,
    speakingSmile: 0.26,
    browRaise: -0.14,
    browInner: -0.26,
    browFurrow: 0.14,
    squint: 0.1,
    browFlash: 0.4,
    energy: 0.78,
  },
};
