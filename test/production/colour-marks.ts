// Pictures that are known again in a film: four fields, one in the picture's own colour, that also tell which way is up.
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { FilterAPI } from 'node-av/api';
import { openMedia } from '../../src/references/decode/av/open-media.ts';
import { frameTimeMs, readFrames } from '../../src/references/decode/av/read-frames.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Colours far apart from each other, and from white, black and grey. */
export const markColour = (index: number, count: number): Colour => {
  const hue = (index * 6) / count;
  const part = (offset: number): number => {
    const place = (offset + hue) % 6;
    return Math.round(40 + 190 * Math.max(0, Math.min(1, Math.abs(place - 3) - 1)));
  };
  return [part(0), part(4), part(2)];
};

/** The own colour above on the left, white beside it, black below, grey below on the right. */
export function drawMark(widthPx: number, heightPx: number, [red, green, blue]: Colour, step = 0): Canvas {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const [x, y] = [Math.round(widthPx / 2), Math.round(heightPx / 2)];
  const fields = [`rgb(${red} ${green} ${blue})`, '#ffffff', '#000000', '#808080'];
  fields.forEach((colour, index) => {
    context.fillStyle = colour;
    context.fillRect(index % 2 === 0 ? 0 : x, index < 2 ? 0 : y, x + 1, y + 1);
  });
  // What moves keeps a clip from standing still; it stays on the line in the middle.
  context.fillStyle = '#404040';
  context.fillRect((step * 9) % widthPx, y - Math.round(heightPx * 0.03), widthPx / 8, Math.round(heightPx * 0.06));
  return canvas;
}

/** A decoded picture. */
export interface SeenFrame {
  readonly timeMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Buffer;
}

/** Decodes a finished film, and gives the pictures that are shown at the times, which rise. */
export async function seeFrames(path: string, timesMs: readonly number[]): Promise<readonly SeenFrame[]> {
  await using media = await openMedia(path, 'mov');
  if (media.video === null) throw new Error('the film has no pictures');
  const seen: SeenFrame[] = [];
  for await (const frame of readFrames(media, media.video)) {
    const wanted = timesMs[seen.length];
    if (wanted === undefined) break;
    const timeMs = frameTimeMs(frame, media.video);
    if (timeMs + 17 < wanted) continue;
    using filter = FilterAPI.create('format=rgba');
    const [picture] = [...(await filter.processAll(frame)), ...(await filter.processAll(null))];
    if (picture === undefined) throw new Error('the filter gave no picture');
    const { width: widthPx, height: heightPx } = picture;
    const stride = picture.linesize[0] ?? widthPx * 4;
    const plane = picture.data?.[0] ?? Buffer.alloc(0);
    const rows = Array.from({ length: heightPx }, (_, row) => plane.subarray(row * stride, row * stride + widthPx * 4));
    seen.push({ timeMs, widthPx, heightPx, rgba: Buffer.concat(rows) });
    picture.free();
  }
  return seen;
}

/** The mean colour of nine pixels around a place, in shares of the picture. */
export function colourAt({ widthPx, heightPx, rgba }: SeenFrame, x: number, y: number): Colour {
  const sums = [0, 0, 0];
  for (let index = 0; index < 9; index += 1) {
    const column = Math.round(x * widthPx) + (index % 3) - 1;
    const row = Math.round(y * heightPx) + Math.floor(index / 3) - 1;
    for (const part of [0, 1, 2]) sums[part] = (sums[part] ?? 0) + (rgba[(row * widthPx + column) * 4 + part] ?? 0) / 9;
  }
  return [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0];
}

export const colourDistance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
