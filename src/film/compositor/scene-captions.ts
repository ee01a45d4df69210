// Says which captions belong to which scene, so that each comes and goes with the pictures of its own scene.
import type { Caption, Timeline } from '../../model/timeline.ts';

/** The captions that begin between the middles of the transitions into and out of a scene. */
export function captionsOfScene(timeline: Timeline, sceneIndex: number): readonly Caption[] {
  const start = coreStart(timeline, sceneIndex);
  const end = sceneIndex + 1 < timeline.scenes.length ? coreStart(timeline, sceneIndex + 1) : timeline.frameCount;
  return timeline.captions.filter((caption) => caption.startFrame >= start && caption.startFrame < end);
}

/** The frame from which a scene is more in the picture than the one before it. */
function coreStart({ scenes, transitions }: Timeline, sceneIndex: number): number {
  if (sceneIndex === 0) return 0;
  const into = transitions.find(({ fromScene }) => fromScene === sceneIndex - 1);
  const startFrame = scenes[sceneIndex]?.startFrame ?? 0;
  return into === undefined ? startFrame : Math.floor((into.startFrame + into.endFrame) / 2);
}
