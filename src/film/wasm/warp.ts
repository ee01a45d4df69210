// Draws a portrait through a grid, in AssemblyScript with SIMD: each pixel comes from where the grid says, mixed from the
// four pixels around that place, and is laid over what stands behind the person by its alpha.
// Built by `npm run build:wasm` into warp.wasm, which is committed; a test compares the two.

// Where everything lies in the memory, and the sizes, in pixels: set once for a portrait.
let picture: usize = 0;
let behind: usize = 0;
let still: usize = 0;
let target: usize = 0;
let pictureWidth: i32 = 0;
let pictureHeight: i32 = 0;
let areaLeft: i32 = 0;
let areaTop: i32 = 0;
let areaWidth: i32 = 0;
let cell: i32 = 1;
let columns: i32 = 0;

export function place(
  atPicture: usize, atBehind: usize, atStill: usize, atTarget: usize,
  width: i32, height: i32, left: i32, top: i32, drawnWidth: i32, cellSize: i32, gridColumns: i32,
): void {
  picture = atPicture;
  behind = atBehind;
  still = atStill;
  target = atTarget;
  pictureWidth = width;
  pictureHeight = height;
  areaLeft = left;
  areaTop = top;
  areaWidth = drawnWidth;
  cell = cellSize;
  columns = gridColumns;
}

/** Nobody sees a shift by less than this, in pixels. */
const LEAST_SHIFT: f32 = 0.04;

/** Says whether a corner of a cell has moved. */
// @ts-ignore: decorator
@inline
function moved(nodesX: usize, nodesY: usize, row: i32, column: i32): bool {
  const at = <usize>(row * columns + column) << 2;
  const dx = load<f32>(nodesX + at) - <f32>(areaLeft + column * cell);
  const dy = load<f32>(nodesY + at) - <f32>(areaTop + row * cell);
  return abs(dx) > LEAST_SHIFT || abs(dy) > LEAST_SHIFT;
}

// @ts-ignore: decorator
@inline
function between(nodes: usize, at: i32, share: f32): f32 {
  const upper = load<f32>(nodes + (<usize>at << 2));
  const lower = load<f32>(nodes + (<usize>(at + columns) << 2));
  return upper + (lower - upper) * share;
}

/** The pixel at a place in 65,536ths of a pixel. */
// @ts-ignore: decorator
@inline
function mixed(x: i32, y: i32): u32 {
  const at = picture + (<usize>((y >> 16) * pictureWidth + (x >> 16)) << 2);
  const above = i16x8.extend_low_i8x16_u(v128.load64_zero(at));
  const below = i16x8.extend_low_i8x16_u(v128.load64_zero(at + (<usize>pictureWidth << 2)));
  const shareY = <i16>((y >> 8) & 255);
  const rows = i16x8.shr_u(
    i16x8.add(i16x8.mul(above, i16x8.splat(256 - shareY)), i16x8.mul(below, i16x8.splat(shareY))),
    8,
  );
  const shareX = <i16>((x >> 8) & 255);
  const left = i16x8.mul(rows, i16x8.splat(256 - shareX));
  const right = i16x8.mul(i16x8.shuffle(rows, rows, 4, 5, 6, 7, 4, 5, 6, 7), i16x8.splat(shareX));
  const whole = i16x8.shr_u(i16x8.add(left, right), 8);
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(whole, whole), 0);
}

/** Mixes two pixels by a share of the second of 0 to 256; the result is opaque. */
// @ts-ignore: decorator
@inline
function over(ground: u32, pixel: u32, share: u32): u32 {
  const rest = 256 - share;
  const even = (ground & 0xff00ff) * rest + (pixel & 0xff00ff) * share;
  const green = ((ground >> 8) & 0xff) * rest + ((pixel >> 8) & 0xff) * share;
  return ((even >> 8) & 0xff00ff) | (green & 0xff00) | 0xff000000;
}

/** Draws one row of one cell; `column` is where the cell begins in the area. */
export function drawCell(nodesX: usize, nodesY: usize, row: i32, column: i32): void {
  const gridRow = row / cell;
  const gridColumn = column / cell;
  const count = min(cell, areaWidth - column);
  let to = target + (<usize>(row * areaWidth + column) << 2);
  let ground = <usize>((areaTop + row) * pictureWidth + areaLeft + column) << 2;
  const rests =
    !moved(nodesX, nodesY, gridRow, gridColumn) && !moved(nodesX, nodesY, gridRow, gridColumn + 1) &&
    !moved(nodesX, nodesY, gridRow + 1, gridColumn) && !moved(nodesX, nodesY, gridRow + 1, gridColumn + 1);
  if (rests) {
    memory.copy(to, still + ground, <usize>count << 2);
    return;
  }
  const share = <f32>row / <f32>cell - <f32>gridRow;
  const node = gridRow * columns + gridColumn;
  const fromX = between(nodesX, node, share);
  const fromY = between(nodesY, node, share);
  const stepX = (between(nodesX, node + 1, share) - fromX) / <f32>cell;
  const stepY = (between(nodesY, node + 1, share) - fromY) / <f32>cell;
  let x = <i32>nearest(<f64>fromX * 65536);
  let y = <i32>nearest(<f64>fromY * 65536);
  const byX = <i32>nearest(<f64>stepX * 65536);
  const byY = <i32>nearest(<f64>stepY * 65536);
  // The border goes on outside the picture.
  const mostX = ((pictureWidth - 1) << 16) - 1;
  const mostY = ((pictureHeight - 1) << 16) - 1;
  for (let index = 0; index < count; index += 1) {
    const pixel = mixed(min(max(x, 0), mostX), min(max(y, 0), mostY));
    const person = pixel >> 24;
    store<u32>(to, person == 255 ? pixel : over(load<u32>(behind + ground), pixel, person + (person >> 7)));
    to += 4;
    ground += 4;
    x += byX;
    y += byY;
  }
}

/** Draws the rows from `fromRow` to before `toRow` of the area. */
export function drawRows(nodesX: usize, nodesY: usize, fromRow: i32, toRow: i32): void {
  for (let row = fromRow; row < toRow; row += 1) {
    for (let column = 0; column < areaWidth; column += cell) drawCell(nodesX, nodesY, row, column);
  }
}
