// What may stand behind the person of a portrait: the picture around, spread into where the person is.
import { mixTwo, type Pixels, pack } from './pixels.ts';

interface Sums {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and weight of each pixel. */
  readonly data: Float32Array;
}

/** Pixels this little of the person are of the background. */
const mostPerson = 40;
const coarsest = 160;

/** Gives an opaque picture without the person; near the edge of the person it is what is beside. */
export function fillBackground(picture: Pixels): Pixels {
  const step = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / coarsest));
  const filled = spread(gather(picture, step));
  const { width, height, data } = picture;
  const out = new Uint32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = data[y * width + x] ?? 0;
      const person = pixel >>> 24;
      out[y * width + x] =
        person <= 8 ? pixel | 0xff000000 : mixTwo(pixel, sample(filled, x / step, y / step), Math.min(256, person * 5));
    }
  }
  return { width, height, data: out };
}

function gather({ width, height, data }: Pixels, step: number): Sums {
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const sums = new Float32Array(columns * rows * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = data[y * width + x] ?? 0;
      if (pixel >>> 24 > mostPerson) continue;
      add(
        sums,
        (Math.floor(y / step) * columns + Math.floor(x / step)) * 4,
        pixel & 255,
        (pixel >>> 8) & 255,
        (pixel >>> 16) & 255,
        1,
      );
    }
  }
  return { width: columns, height: rows, data: sums };
}

function add(sums: Float32Array, at: number, red: number, green: number, blue: number, weight: number): void {
  sums[at] = (sums[at] ?? 0) + red;
  sums[at + 1] = (sums[at + 1] ?? 0) + green;
  sums[at + 2] = (sums[at + 2] ?? 0) + blue;
  sums[at + 3] = (sums[at + 3] ?? 0) + weight;
}

/** Fills what has no weight from a picture of half the size, which is filled in the same way. */
function spread(own: Sums): Sums {
  const { width, height, data } = own;
  if (width <= 2 && height <= 2) return own;
  const coarse = spread(halve(own));
  const out = new Float32Array(data.length);
  for (let at = 0; at < width * height; at += 1) {
    const weight = data[at * 4 + 3] ?? 0;
    const [red, green, blue] =
      weight > 0
        ? meanOf(data, at, weight)
        : channelsOf(sample(coarse, (at % width) / 2 - 0.25, Math.floor(at / width) / 2 - 0.25));
    add(out, at * 4, red, green, blue, 1);
  }
  return { width, height, data: out };
}

/** Every pixel of half the size is the mean of those of its four that are known. */
function halve({ width, height, data }: Sums): Sums {
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const half = new Float32Array(halfWidth * halfHeight * 4);
  for (let at = 0; at < width * height; at += 1) {
    const weight = data[at * 4 + 3] ?? 0;
    if (weight <= 0) continue;
    const to = (Math.floor(Math.floor(at / width) / 2) * halfWidth + Math.floor((at % width) / 2)) * 4;
    const [red, green, blue] = meanOf(data, at, weight);
    add(half, to, red, green, blue, 1);
  }
  return { width: halfWidth, height: halfHeight, data: half };
}

type Channels = readonly [red: number, green: number, blue: number];

const meanOf = (data: Float32Array, at: number, weight: number): Channels => [
  (data[at * 4] ?? 0) / weight,
  (data[at * 4 + 1] ?? 0) / weight,
  (data[at * 4 + 2] ?? 0) / weight,
];

const channelsOf = (pixel: number): Channels => [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255];

function sample({ width, height, data }: Sums, x: number, y: number): number {
  const [placeX, placeY] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))];
  const [left, top] = [Math.floor(placeX), Math.floor(placeY)];
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [shareX, shareY] = [placeX - left, placeY - top];
  const channel = (index: number): number => {
    const at = (column: number, row: number): number => {
      const place = (row * width + column) * 4;
      return (data[place + index] ?? 0) / Math.max(1, data[place + 3] ?? 1);
    };
    const upper = at(left, top) * (1 - shareX) + at(right, top) * shareX;
    return upper * (1 - shareY) + (at(left, bottom) * (1 - shareX) + at(right, bottom) * shareX) * shareY;
  };
  return pack(channel(0), channel(1), channel(2));
}
