// Every transition at three moments.
import { createCanvas } from '@napi-rs/canvas';
import { defaultStyle } from '../src/catalog/styles.ts';
import { createTransitionDrawer } from '../src/film/compositor/draw-transition.ts';
import { createFrameMemory } from '../src/film/compositor/frame-memory.ts';
import { sampleGraphics } from './sample-graphics.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

const [widthPx, heightPx] = [448, 252];
const kinds = ['crossfade', 'slide', 'push', 'wipe', 'zoom'] as const;
const moments = [0.25, 0.5, 0.75] as const;
const mixed = 2;

async function createTiles(): Promise<readonly Tile[]> {
  const memory = createFrameMemory({ widthPx, heightPx, slots: 5 });
  const draw = createTransitionDrawer({ memory, widthPx, heightPx, accent: defaultStyle.palette.accent });
  const box = { x: 0, y: 0, width: widthPx, height: heightPx };
  for (const [slot, name] of ['donut', 'quote'].entries()) {
    const graphic = sampleGraphics[name];
    const presenter = slot === 0 ? 'sofia-marchetti' : null;
    const timeline = stillTimeline({
      ...{ graphics: graphic === undefined ? [] : [graphic], orientation: 'landscape', avatarId: presenter },
      set: slot === 0 ? 'city' : 'gradient',
    });
    const canvas = createCanvas(widthPx, heightPx);
    await drawFrame(canvas.getContext('2d'), timeline, { frameIndex: timeline.frameCount - 15, widthPx });
    memory.write(slot, box, new Uint8Array(canvas.data()));
  }
  return kinds.flatMap((kind) =>
    moments.map(
      (share): Tile => ({
        label: `${kind}, ${100 * share} %`,
        draw: (context) => {
          draw(kind, { from: 0, to: 1, target: mixed, spare: [3, 4] }, share);
          const canvas = createCanvas(widthPx, heightPx);
          const inner = canvas.getContext('2d');
          const picture = inner.createImageData(widthPx, heightPx);
          picture.data.set(rgbaOf(memory.bytes(mixed)));
          inner.putImageData(picture, 0, 0);
          context.drawImage(canvas, 0, 0);
        },
      }),
    ),
  );
}

/** The RGBA pixels of an I420 frame, BT.709 in limited range. */
function rgbaOf(frame: Uint8Array): Uint8ClampedArray {
  const luma = widthPx * heightPx;
  const rgba = new Uint8ClampedArray(luma * 4);
  for (let index = 0; index < luma; index += 1) {
    const [x, y] = [index % widthPx, Math.floor(index / widthPx)];
    const at = luma + (y >> 1) * (widthPx >> 1) + (x >> 1);
    const light = 1.1644 * ((frame[index] ?? 16) - 16);
    const [u, v] = [(frame[at] ?? 128) - 128, (frame[at + luma / 4] ?? 128) - 128];
    rgba.set([light + 1.7927 * v, light - 0.2132 * u - 0.5329 * v, light + 2.1124 * u, 255], index * 4);
  }
  return rgba;
}

export const transitionSheets: readonly Sheet[] = [
  { name: 'transitions', columns: 3, tileWidthPx: widthPx, tileHeightPx: heightPx, tiles: createTiles },
];
