// Storyboard and the voices' times -> how the presenter acts in every scene.
import { deskInFront } from '../catalog/sets.ts';
import type { Character } from '../model/character.ts';
import type { Performance } from '../model/performance.ts';
import { type Scene, type Storyboard, sceneNumber } from '../model/storyboard.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { act } from '../presenter/motion/perform.ts';

/** Sentences for which the order of their gestures is remembered: about a minute. A scene changed later changes no more. */
const rememberedOrders = 12;

/** Lets the presenter act, scene after scene, so that no two sentences near each other gesture alike. */
export function performScenes(
  storyboard: Storyboard,
  timings: readonly VoiceTiming[],
  character: Character,
  cardSide: 'left' | 'right',
): readonly Performance[] {
  let taken: readonly string[] = [];
  return storyboard.scenes.flatMap((scene, index) => {
    const timing = timings[index];
    if (timing === undefined) return [];
    const seed = storyboard.seed * 1009 + sceneNumber(scene, index);
    // A picture has no hands that could move, and no desk.
    const isDrawn = storyboard.cast.portrait === undefined;
    const handsVisible = isDrawn && handsAreVisible(scene);
    const deskInFront = isDrawn && isBehindDesk(scene);
    const { performance, orders } = act({ scene, timing, character, seed, handsVisible, deskInFront, cardSide, taken });
    taken = [...taken, ...orders].slice(-rememberedOrders);
    return [performance];
  });
}

/** A close shot ends above the hands, and a circle shows little more than the face. */
const handsAreVisible = (scene: Scene): boolean => scene.shot !== 'close' && !scene.pictureInPicture;

/** The user's own picture has no desk, whatever the set. */
const isBehindDesk = (scene: Scene): boolean => scene.backdrop === null && deskInFront(scene.set);
