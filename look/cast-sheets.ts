// The cast, its mouths and its hands.
import { avatars, findAvatar } from '../src/catalog/avatars.ts';
import type { Character } from '../src/model/character.ts';
import type { HandProp, Performance, Pose, TimedGesture } from '../src/model/performance.ts';
import type { GestureName } from '../src/model/storyboard.ts';
import { visemes } from '../src/model/voice-track.ts';
import { visemeShapes } from '../src/presenter/face/viseme-shapes.ts';
import { samplePose } from '../src/presenter/motion/sample-pose.ts';
import { drawFigure } from './figure-tile.ts';
import type { Sheet, Tile } from './sheet.ts';

const castView = { widthPx: 300, heightPx: 330, scale: 0.78, eyesY: 172 };
const figureView = { widthPx: 190, heightPx: 440, scale: 0.34, eyesY: 64 };
const mouthView = { widthPx: 220, heightPx: 230, scale: 1.35, eyesY: 66 };
const handView = { widthPx: 330, heightPx: 350, scale: 0.56, eyesY: 112 };

const characterOf = (id: string): Character => {
  const avatar = findAvatar(id);
  if (avatar === undefined) throw new Error(`The catalogue has no avatar ${id}.`);
  return avatar.character;
};

const castTiles = (): Tile[] =>
  avatars.map(({ name, role, ageYears, character }) => ({
    label: `${name}, ${ageYears}, ${role}`,
    draw: (context) => drawFigure(context, { character, pose: { smile: 0.5, smileSkew: 0.4 }, view: castView }),
  }));

const figureTiles = (): Tile[] =>
  avatars.map(({ name, character }) => ({
    label: `${name}, ${character.outfit.kind}`,
    draw: (context) => drawFigure(context, { character, pose: { smile: 0.5, smileSkew: 0.4 }, view: figureView }),
  }));

const mouthTiles = (): Tile[] =>
  ['maya-lindholm', 'marcus-hale', 'margaret-doyle'].flatMap((id) =>
    visemes.map((viseme): Tile => {
      const pose = { mouth: visemeShapes[viseme], smile: 0.25, smileSkew: 0.4 };
      const character = characterOf(id);
      return { label: viseme, draw: (context) => drawFigure(context, { character, pose, view: mouthView }) };
    }),
  );

const quiet: Performance = {
  ...{ sceneId: 's1', seed: 4, durationMs: 9000, mood: 'warm', visemes: [], blinksMs: [], saccades: [], beats: [] },
  ...{ gestures: [], handLift: 0, handInset: 0 },
};

type Hand = Pick<TimedGesture, 'name' | 'side' | 'fingers' | 'prop'>;

const poseWith = (hands: readonly Hand[]): Pose => {
  const gestures = hands.map((hand): TimedGesture => ({ ...hand, startMs: 0, endMs: 9000 }));
  return samplePose({ ...quiet, gestures }, 3000);
};

const single = (name: GestureName): readonly Hand[] => [{ name, side: 'right' }];
const held = (prop: HandProp): readonly Hand[] => [{ name: 'hold', side: 'right', prop }];
const counted = ([1, 2, 3, 4, 5] as const).map((fingers): readonly Hand[] => [
  { name: 'count', side: 'right', fingers },
]);
const bothOpen: readonly Hand[] = [
  { name: 'open', side: 'right' },
  { name: 'open', side: 'left' },
];

const handTiles = (): Tile[] => {
  const orders: readonly (readonly [label: string, hands: readonly Hand[]])[] = [
    ['at rest', []],
    ['open', bothOpen],
    ...(['present', 'point', 'chop', 'wave'] as const).map((name) => [name, single(name)] as const),
    ...counted.map((hands, index) => [`count ${index + 1}`, hands] as const),
    ...(['tablet', 'cup', 'microphone'] as const).map((prop) => [`hold ${prop}`, held(prop)] as const),
  ];
  return orders.map(([label, hands], index) => {
    const { character, name } = avatars[(index * 5) % avatars.length] ?? { character: characterOf('maya-lindholm') };
    return {
      label: name === undefined ? label : `${label}, ${name}`,
      draw: (context) => drawFigure(context, { character, pose: poseWith(hands), view: handView }),
    };
  });
};

const sizeOf = ({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }) => ({
  tileWidthPx: widthPx,
  tileHeightPx: heightPx,
});

export const castSheets: readonly Sheet[] = [
  { name: 'cast', columns: 6, ...sizeOf(castView), tiles: castTiles },
  { name: 'figures', columns: 10, ...sizeOf(figureView), tiles: figureTiles },
  { name: 'visemes', columns: 15, ...sizeOf(mouthView), tiles: mouthTiles },
  { name: 'hands', columns: 7, ...sizeOf(handView), tiles: handTiles },
];
