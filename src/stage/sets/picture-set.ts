// The user's own picture as the place behind the presenter: softly out of focus, its light on the figure.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Light } from '../../model/light.ts';
import type { MediaUse } from '../../model/media.ts';
import { drawCrop } from '../media/draw-crop.ts';
import type { MediaPicture } from '../media/media-picture.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import type { SetPlan, StageSet } from './stage-set.ts';

/** As far out of focus as a place two steps behind a presenter, stage units. */
const blur = 7;

/** Builds the set. */
export function createPictureSet(plan: SetPlan, picture: MediaPicture, use: MediaUse): StageSet {
  const { options, width, height, presenterX } = plan;
  const place = { x: -3 * blur, y: -3 * blur, width: width + 6 * blur, height: height + 6 * blur };
  const room = paintLayer(
    plan,
    (context) => {
      context.fillStyle = options.palette.backdrop[1];
      context.fillRect(place.x, place.y, place.width, place.height);
      drawCrop(context, picture, { focus: use.focus, move: 'none' }, { place, share: 0 });
    },
    { blur },
  );
  const light = lightOf(picture.tones);
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    (context) => {
      // A little light behind the shoulders lifts the figure off a busy picture.
      context.globalCompositeOperation = 'soft-light';
      const radius = Math.min(width, height) * 0.7;
      paintGlow(context, {
        x: presenterX,
        y: height * 0.42,
        radiusX: radius,
        radiusY: radius,
        colour: light.rim,
        alpha: 0.4,
      });
    },
    vignetteStep(plan, 0.3),
  ]);
  return { light, backdrop, moving: [], foreground: null };
}

const columns = 4;

/** Pictures darker than this in the mean lay their darkness on the presenter too. */
const dusk = 0.5;

/** The main light comes from the picture's brighter side; the edge of the figure takes its brightest colour. */
function lightOf(tones: readonly string[]): Light {
  const levels = tones.map((tone) => hexToOklab(tone)[0]);
  const sideOf = (index: number): number => (index % columns < columns / 2 ? -1 : 1);
  const balance = levels.reduce((sum, level, index) => sum + level * sideOf(index), 0);
  const brightest = tones[levels.indexOf(Math.max(...levels))] ?? '#ffffff';
  const darkest = tones[levels.indexOf(Math.min(...levels))] ?? '#000000';
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  return {
    x: balance > 0 ? 1 : -1,
    rim: mixColours(shadeColour(brightest, 0.08), '#ffffff', 0.25),
    rimAlpha: 0.6 + 0.4 * mean,
    specular: 0.5 + 0.5 * mean,
    ...(mean < dusk
      ? { veil: { colour: shadeColour(darkest, -0.1), alpha: Math.min(0.42, 1.4 * (dusk - mean)) } }
      : {}),
  };
}
