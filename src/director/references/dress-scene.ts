// A scene and the pictures it got -> the scene that shows them.
import type { MediaUse } from '../../model/media.ts';
import { type Scene, spokenWords } from '../../model/storyboard.ts';
import type { MediaItem } from './media-item.ts';
import { clearScene } from './scene-slots.ts';

/** How a scene shows a picture: alone, with the presenter in a circle, or on a card beside the presenter. */
export type Manner = 'full' | 'circle' | 'card';

const heardMs = 1500;
const moves = ['push-in', 'pan', 'pull-out'] as const satisfies readonly MediaUse['move'][];

/** Gives the scene with its pictures; several stand on cards one after the other. `turn` varies the moves. */
export function dressScene(given: Scene, items: readonly MediaItem[], manner: Manner, turn: number): Scene {
  const [first] = items;
  const scene = clearScene(given);
  if (first === undefined) return given;
  if (manner === 'card') return withCards(scene, items);
  const { use } = first;
  // A clip that is heard is heard in full once the words are over.
  const holdMs = use.sound === 'ducked' ? Math.max(scene.holdMs, heardMs) : scene.holdMs;
  return {
    ...{ ...scene, holdMs },
    kind: use.kind,
    media: { ...use, move: use.move === 'none' ? 'none' : (moves[turn % moves.length] ?? 'push-in') },
    pictureInPicture: manner === 'circle',
    shown: [],
    gestures: [],
    ...(use.fit === 'frame' ? { set: 'gradient' as const } : {}),
  };
}

function withCards(scene: Scene, items: readonly MediaItem[]): Scene {
  const count = spokenWords(scene.spoken).length;
  const cards = items.map(({ use }, index) => ({
    kind: 'picture-card' as const,
    cueWord: count === 0 ? null : index === 0 ? Math.min(1, count - 1) : Math.floor((index * count) / items.length),
    media: use,
  }));
  const shot = scene.shot === 'wide' ? 'medium' : scene.shot;
  return { ...scene, kind: 'presenter-with-graphic', pictureInPicture: false, shot, shown: [...scene.shown, ...cards] };
}
