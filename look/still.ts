// One picture of a film that exists only for it: a graphic, captions, a style, with or without a presenter.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { avatars } from '../src/catalog/avatars.ts';
import { deskInFront } from '../src/catalog/sets.ts';
import { defaultStyle } from '../src/catalog/styles.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import type { Graphic } from '../src/model/graphics.ts';
import { itemCues } from '../src/model/graphics.ts';
import {
  type GestureName,
  type Orientation,
  type Scene,
  type SetId,
  type SetVariant,
  type Shot,
  type Storyboard,
  storyboardSchema,
} from '../src/model/storyboard.ts';
import type { Style } from '../src/model/style.ts';
import type { Context2D } from '../src/model/surface.ts';
import { stageSize, type Timeline } from '../src/model/timeline.ts';
import type { VoiceTiming } from '../src/model/voice-track.ts';
import { measureFigure } from '../src/presenter/figure.ts';
import { perform } from '../src/presenter/motion/perform.ts';
import { buildTimeline } from '../src/timeline/build-timeline.ts';
import { cardSideOf } from '../src/timeline/layout.ts';

/** What a still shows. */
export interface StillOrder {
  readonly graphics: readonly Graphic[];
  readonly orientation: Orientation;
  /** @defaultValue the first of the catalogue */
  readonly style?: Style;
  /** An avatar's id; null: the graphic has the picture to itself. */
  readonly avatarId: string | null;
  /** @defaultValue "gradient" */
  readonly set?: SetId;
  /** Null and absent: by day, in clear weather, in its own colours. */
  readonly setVariant?: SetVariant | null;
  /** @defaultValue "medium" */
  readonly shot?: Shot;
  /** What the hands do on the first word. */
  readonly gesture?: GestureName;
  /** The presenter is seen in a circle over the graphic. */
  readonly inCircle?: boolean;
  /** Words spoken and captioned. */
  readonly spoken?: string;
}

const wordMs = 300;
const frameRate = { num: 30, den: 1 };

const timingOf = (words: readonly string[]): VoiceTiming => ({
  sceneId: 's1',
  durationMs: words.length * wordMs,
  words: words.map((text, index) => ({
    ...{ text, spoken: [text], stress: 0.5, sentenceIndex: 0 },
    ...{ startMs: index * wordMs, endMs: index * wordMs + 280 },
  })),
  phones: [],
  visemes: [],
});

/** The timeline of a still: one scene, every word 300 ms, every item on a word of its own. */
export function stillTimeline(order: StillOrder): Timeline {
  const { orientation, style = defaultStyle, avatarId, set = 'gradient', spoken = '', shot = 'medium' } = order;
  const avatar = avatars.find(({ id }) => id === avatarId) ?? avatars[0];
  if (avatar === undefined) throw new Error('The catalogue has no avatar.');
  const words = spoken.split(' ').filter((word) => word !== '');
  const items = Math.max(0, ...order.graphics.map((graphic) => itemCues(graphic).length));
  const scene = {
    ...{ id: 's1', spoken, shown: order.graphics, set, shot, mood: 'warm', transition: 'cut' },
    ...{ setVariant: order.setVariant ?? null, pictureInPicture: order.inCircle ?? false, kind: kindOf(order) },
    gestures: order.gesture === undefined ? [] : [{ name: order.gesture, cueWord: 0 }],
    holdMs: Math.min(5000, 3000 + items * 300),
    sources: [],
  };
  const storyboard: Storyboard = storyboardSchema.parse({
    ...{ version: 1, title: 'Still', language: 'en', orientation, styleId: style.id },
    cast: { avatarId: avatar.id, avatarReason: '', voiceId: '', voiceReason: '', name: avatar.name, role: avatar.role },
    ...{ music: { mood: 'none' }, captions: spoken !== '', durationTargetMs: null, pace: 1, seed: 7 },
    ...{ scenes: [scene], decisions: [], warnings: [] },
  });
  const [parsed] = storyboard.scenes as [Scene]; // one scene, see above
  const timing = timingOf(words);
  const { width, height } = stageSize(orientation);
  return buildTimeline({
    ...{ storyboard, timings: [timing], character: avatar.character, style, frameRate },
    performances: [
      perform({
        ...{ scene: parsed, timing, character: avatar.character, seed: 7 },
        ...{ handsVisible: shot !== 'close', deskInFront: deskInFront(set) },
        cardSide: cardSideOf(orientation, style.composition),
      }),
    ],
    metrics: measureFigure(avatar.character),
    ...{ widthPx: width, heightPx: height, sampleRateHz: 48_000 },
  });
}

function kindOf({ avatarId, graphics, inCircle }: StillOrder): Scene['kind'] {
  if (avatarId === null || inCircle) return 'full-graphic';
  return graphics.some(({ kind }) => kind !== 'lower-third') ? 'presenter-with-graphic' : 'presenter';
}

/** Draws a frame of a timeline, captions included, onto a context whose tile has the given width. */
export async function drawFrame(
  target: SKRSContext2D,
  timeline: Timeline,
  place: { readonly frameIndex: number; readonly widthPx: number },
): Promise<void> {
  const paint = await openScenePainter(timeline);
  const { backdrop, layers } = paint(0);
  const canvas = createCanvas(timeline.widthPx, timeline.heightPx);
  const context = canvas.getContext('2d');
  // The server's canvas has all of Context2D, with its own names for pictures and paths.
  const drawing = context as unknown as Context2D;
  drawing.drawImage(backdrop.picture, 0, 0);
  for (const layer of layers) {
    context.save();
    layer.draw(drawing, place.frameIndex);
    context.restore();
  }
  target.imageSmoothingQuality = 'high';
  target.drawImage(canvas, 0, 0, place.widthPx, (place.widthPx * timeline.heightPx) / timeline.widthPx);
}
