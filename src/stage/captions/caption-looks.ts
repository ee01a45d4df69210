// The four ways captions follow the voice.
import { withAlpha } from '../../drawing/colour.ts';
import { clamp, easeOutBack } from '../../drawing/numbers.ts';
import type { CaptionLook as CaptionLookName, Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { CaptionPart } from './caption-layout.ts';
import {
  type CaptionLook,
  type CaptionScene,
  drawCaptionPlate,
  drawPart,
  lineTop,
  wordStates,
} from './caption-look.ts';

const white = '#ffffff';
const dark = '#0b0d14';
const comingAlpha = 0.58;

/** All words the same; only captions change. */
const plain: CaptionLook = {
  keyAt: () => '',
  draw: (context, scene) => {
    drawCaptionPlate(context, scene);
    for (const part of scene.layout.parts) drawPart(context, scene, part, white);
  },
};

/** The word being spoken has the highlight; words to come are pale. */
const highlight: CaptionLook = {
  keyAt: wordStates,
  draw: (context, scene) => {
    drawCaptionPlate(context, scene);
    const states = wordStates(scene.layout, scene.frameIndex);
    scene.layout.parts.forEach((part, index) => {
      drawPart(context, scene, part, paintOf(states[index], scene.style));
    });
  },
};

function paintOf(state: string | undefined, style: Style): string {
  if (state === 'n') return style.palette.highlight;
  return state === 's' ? white : withAlpha(white, comingAlpha);
}

/** Steps in which a word fills; finer ones are not seen. */
const fillSteps = 6;

/** How far a word has filled, in steps. */
const filled = ({ startFrame, endFrame }: CaptionPart, frameIndex: number): number =>
  Math.round(fillSteps * clamp((frameIndex - startFrame + 1) / Math.max(1, endFrame - startFrame)));

/** The highlight runs through the words as they are spoken. */
const karaoke: CaptionLook = {
  keyAt: (layout, frameIndex) => layout.parts.map((part) => filled(part, frameIndex)).join(''),
  draw: (context, scene) => {
    drawCaptionPlate(context, scene);
    const { frameIndex, style } = scene;
    for (const part of scene.layout.parts) {
      const share = filled(part, frameIndex) / fillSteps;
      drawShare(context, scene, part, { from: 0, to: share, paint: style.palette.highlight });
      drawShare(context, scene, part, { from: share, to: 1, paint: withAlpha(white, 0.82) });
    }
  },
};

/** Draws the part of a word between two shares of its width, in the direction it is read. */
function drawShare(
  context: Context2D,
  scene: CaptionScene,
  part: CaptionPart,
  { from, to, paint }: { readonly from: number; readonly to: number; readonly paint: string },
): void {
  if (to <= from) return;
  const { layout } = scene;
  // Letters reach a little beyond their own width.
  const room = layout.style.size * 0.12;
  const [start, end] = [part.width * from - (from === 0 ? room : 0), part.width * to + (to === 1 ? room : 0)];
  const left = layout.direction === 'rtl' ? part.x + part.width - end : part.x + start;
  context.save();
  context.beginPath();
  context.rect(left, lineTop(layout, part.line), end - start, layout.lineHeight);
  context.clip();
  drawPart(context, scene, part, paint);
  context.restore();
}

/** Frames in which a large word jumps up. */
const popFrames = 5;

const popped = ({ startFrame }: CaptionPart, frameIndex: number): number =>
  clamp((frameIndex - startFrame + 1) / popFrames);

/** Few words, large, with a dark edge instead of a plate; the one being spoken jumps. */
const bigWord: CaptionLook = {
  keyAt: (layout, frameIndex) => {
    const states = wordStates(layout, frameIndex);
    const now = layout.parts[states.indexOf('n')];
    return `${states}${now === undefined ? '' : Math.round(popped(now, frameIndex) * popFrames)}`;
  },
  draw: (context, scene) => {
    const { layout, frameIndex, style } = scene;
    const states = wordStates(layout, frameIndex);
    const isNow = (index: number) => states[index] === 'n';
    // The word that jumps stands over its neighbours.
    for (const wanted of [false, true]) {
      layout.parts.forEach((part, index) => {
        if (isNow(index) !== wanted) return;
        const size = wanted ? 1 + 0.07 * easeOutBack(popped(part, frameIndex)) : 1;
        drawEdged(context, scene, part, { paint: wanted ? style.palette.highlight : white, size });
      });
    }
  },
};

function drawEdged(
  context: Context2D,
  scene: CaptionScene,
  part: CaptionPart,
  { paint, size }: { readonly paint: string; readonly size: number },
): void {
  const { layout, typesetter } = scene;
  const [centreX, centreY] = [part.x + part.width / 2, lineTop(layout, part.line) + layout.lineHeight / 2];
  context.save();
  context.translate(centreX, centreY);
  context.scale(size, size);
  context.translate(-centreX, -centreY);
  typesetter.apply(context, part.text, layout.style);
  context.direction = layout.direction;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = layout.style.size * 0.17;
  context.strokeStyle = dark;
  context.strokeText(
    part.text,
    centreX,
    lineTop(layout, part.line) + layout.lineHeight / 2 + layout.style.size * 0.355,
  );
  drawPart(context, scene, part, paint);
  context.restore();
}

/** The looks by name. */
export const captionLooks: Readonly<Record<CaptionLookName, CaptionLook>> = {
  plain,
  highlight,
  karaoke,
  'big-word': bigWord,
};
