// Two versions of a plan -> how much of the second one's film is not in the film of the first.
import { isDeepStrictEqual } from 'node:util';
import type { Scene, Storyboard } from '../../model/storyboard.ts';
import { estimateDurationMs, type Pace } from '../estimate.ts';

/** Estimates it in ms, when spoken by a voice. */
export function estimateChangeMs(from: Storyboard, to: Storyboard, voice: Pace): number {
  const known = isDeepStrictEqual(lookOf(from), lookOf(to)) ? from.scenes.map(sightOf) : [];
  const changed = to.scenes.filter((scene) => !known.some((sight) => isDeepStrictEqual(sight, sightOf(scene))));
  return changed.length === 0 ? 0 : estimateDurationMs({ scenes: changed, pace: to.pace }, voice);
}

/** What every picture of a film depends on. */
const lookOf = ({ orientation, styleId, cast, narration, colours, captions, pace, pronunciations }: Storyboard) => ({
  ...{ orientation, styleId, avatarId: cast.avatarId, voiceId: cast.voiceId, look: cast.look, portrait: cast.portrait },
  ...{ narration, colours, captions, pace, pronunciations },
});

/** What the pictures of a scene depend on: everything but what it is called. */
const sightOf = ({ id: _id, ...scene }: Scene): Omit<Scene, 'id'> => scene;
