// Cuts a square out of a picture, turned upright, as the numbers that a network takes.
import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** A square of a picture: its middle and side in pixels, and how far it is turned, in radians. */
export interface Crop {
  readonly middleX: number;
  readonly middleY: number;
  readonly side: number;
  readonly turn: number;
}

/** Gives red, green and blue of every pixel of the crop at a size, in `from` to `to`; black outside the picture. */
export function cropInput(
  source: Canvas,
  { middleX, middleY, side, turn }: Crop,
  { sizePx, from, to }: { readonly sizePx: number; readonly from: number; readonly to: number },
): Float32Array {
  const context = createCanvas(sizePx, sizePx).getContext('2d');
  context.fillStyle = '#000';
  context.fillRect(0, 0, sizePx, sizePx);
  context.imageSmoothingQuality = 'high';
  context.translate(sizePx / 2, sizePx / 2);
  context.scale(sizePx / side, sizePx / side);
  context.rotate(-turn);
  context.drawImage(source, -middleX, -middleY);
  const { data } = context.getImageData(0, 0, sizePx, sizePx);
  const numbers = new Float32Array(sizePx * sizePx * 3);
  for (let pixel = 0; pixel < sizePx * sizePx; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      numbers[pixel * 3 + channel] = from + ((to - from) * (data[pixel * 4 + channel] ?? 0)) / 255;
    }
  }
  return numbers;
}

/** A point of the crop, in shares of its side, as a point of the picture. */
export function fromCrop({ middleX, middleY, side, turn }: Crop, x: number, y: number): readonly [number, number] {
  const [dx, dy] = [(x - 0.5) * side, (y - 0.5) * side];
  return [middleX + dx * Math.cos(turn) - dy * Math.sin(turn), middleY + dx * Math.sin(turn) + dy * Math.cos(turn)];
}
