// Picture arithmetic in AssemblyScript with SIMD: RGBA to I420 (BT.709, limited range), blending and sliding of I420 frames.
// Built by `npm run build:wasm` into i420.wasm, which is committed; a test compares the two.

import { blue, green, red } from './rgba-channels';

// BT.709 in limited range: Y = 16 + 219 * (0.2126 R + 0.7152 G + 0.0722 B), U and V over 224 steps around 128.
// Each factor is scaled by 16384: q15mulr of (value * 128) by it leaves six bits of fraction.
const Y_RED: i16 = 2991;
const Y_GREEN: i16 = 10064;
const Y_BLUE: i16 = 1016;
const U_RED: i16 = -1649;
const U_GREEN: i16 = -5547;
const U_BLUE: i16 = 7196;
const V_RED: i16 = 7196;
const V_GREEN: i16 = -6536;
const V_BLUE: i16 = -660;
const Y_ROUND: i16 = 16 * 64 + 32;
const C_ROUND: i16 = 128 * 64 + 32;

/** The weighted sum of three channels whose values are scaled by 128, with six bits of fraction. */
// @ts-ignore: decorator
@inline
function weigh(r: v128, g: v128, b: v128, wr: i16, wg: i16, wb: i16, round: i16): v128 {
  const first = i16x8.add(i16x8.q15mulr_sat_s(r, i16x8.splat(wr)), i16x8.q15mulr_sat_s(g, i16x8.splat(wg)));
  const last = i16x8.add(i16x8.q15mulr_sat_s(b, i16x8.splat(wb)), i16x8.splat(round));
  return i16x8.shr_s(i16x8.add(first, last), 6);
}

// @ts-ignore: decorator
@inline
function luma(r: v128, g: v128, b: v128): v128 {
  return i8x16.narrow_i16x8_u(
    weigh(
      i16x8.shl(i16x8.extend_low_i8x16_u(r), 7),
      i16x8.shl(i16x8.extend_low_i8x16_u(g), 7),
      i16x8.shl(i16x8.extend_low_i8x16_u(b), 7),
      Y_RED, Y_GREEN, Y_BLUE, Y_ROUND,
    ),
    weigh(
      i16x8.shl(i16x8.extend_high_i8x16_u(r), 7),
      i16x8.shl(i16x8.extend_high_i8x16_u(g), 7),
      i16x8.shl(i16x8.extend_high_i8x16_u(b), 7),
      Y_RED, Y_GREEN, Y_BLUE, Y_ROUND,
    ),
  );
}

/** The mean of each 2 × 2 block, scaled by 128. */
// @ts-ignore: decorator
@inline
function blockMean(upper: v128, lower: v128): v128 {
  return i16x8.shl(
    i16x8.add(i16x8.extadd_pairwise_i8x16_u(upper), i16x8.extadd_pairwise_i8x16_u(lower)),
    5,
  );
}

// @ts-ignore: decorator
@inline
function q15(value: i32, factor: i32): i32 {
  return (value * factor + 0x4000) >> 15;
}

// @ts-ignore: decorator
@inline
function lumaOf(pixel: usize): u8 {
  const r = <i32>load<u8>(pixel) << 7;
  const g = <i32>load<u8>(pixel, 1) << 7;
  const b = <i32>load<u8>(pixel, 2) << 7;
  return <u8>((q15(r, Y_RED) + q15(g, Y_GREEN) + q15(b, Y_BLUE) + Y_ROUND) >> 6);
}

// @ts-ignore: decorator
@inline
function blockSum(upper: usize, lower: usize, channel: usize): i32 {
  return (
    (<i32>load<u8>(upper + channel) +
      <i32>load<u8>(upper + channel, 4) +
      <i32>load<u8>(lower + channel) +
      <i32>load<u8>(lower + channel, 4)) <<
    5
  );
}

/** The last columns of a row pair, two pixels at a time. */
function convertTail(upper: usize, lower: usize, pairs: i32, y0: usize, y1: usize, u: usize, v: usize): void {
  for (let pair = 0; pair < pairs; pair++) {
    store<u8>(y0, lumaOf(upper));
    store<u8>(y0, lumaOf(upper + 4), 1);
    store<u8>(y1, lumaOf(lower));
    store<u8>(y1, lumaOf(lower + 4), 1);
    const r = blockSum(upper, lower, 0);
    const g = blockSum(upper, lower, 1);
    const b = blockSum(upper, lower, 2);
    store<u8>(u, <u8>((q15(r, U_RED) + q15(g, U_GREEN) + q15(b, U_BLUE) + C_ROUND) >> 6));
    store<u8>(v, <u8>((q15(r, V_RED) + q15(g, V_GREEN) + q15(b, V_BLUE) + C_ROUND) >> 6));
    upper += 8;
    lower += 8;
    y0 += 2;
    y1 += 2;
    u += 1;
    v += 1;
  }
}

/** Turns opaque RGBA rows into a rectangle of an I420 frame; width and height are even. */
export function convert(
  source: usize,
  sourceStride: i32,
  width: i32,
  height: i32,
  targetY: usize,
  lumaStride: i32,
  targetU: usize,
  targetV: usize,
  chromaStride: i32,
): void {
  const wide = width & ~15;
  for (let row = 0; row < height; row += 2) {
    let upper = source + row * sourceStride;
    let lower = upper + sourceStride;
    let y0 = targetY + row * lumaStride;
    let y1 = y0 + lumaStride;
    let u = targetU + (row >> 1) * chromaStride;
    let v = targetV + (row >> 1) * chromaStride;
    for (let x = 0; x < wide; x += 16) {
      const a = v128.load(upper), b = v128.load(upper, 16), c = v128.load(upper, 32), d = v128.load(upper, 48);
      const e = v128.load(lower), f = v128.load(lower, 16), g = v128.load(lower, 32), h = v128.load(lower, 48);
      const r0 = red(a, b, c, d), g0 = green(a, b, c, d), b0 = blue(a, b, c, d);
      const r1 = red(e, f, g, h), g1 = green(e, f, g, h), b1 = blue(e, f, g, h);
      v128.store(y0, luma(r0, g0, b0));
      v128.store(y1, luma(r1, g1, b1));
      const r = blockMean(r0, r1), gr = blockMean(g0, g1), bl = blockMean(b0, b1);
      const cu = weigh(r, gr, bl, U_RED, U_GREEN, U_BLUE, C_ROUND);
      const cv = weigh(r, gr, bl, V_RED, V_GREEN, V_BLUE, C_ROUND);
      v128.store64_lane(u, i8x16.narrow_i16x8_u(cu, cu), 0);
      v128.store64_lane(v, i8x16.narrow_i16x8_u(cv, cv), 0);
      upper += 64;
      lower += 64;
      y0 += 16;
      y1 += 16;
      u += 8;
      v += 8;
    }
    convertTail(upper, lower, (width - wide) >> 1, y0, y1, u, v);
  }
}

/** Writes `from` + (`to` − `from`) × weight / 128 for every byte; the weight is 0 to 128, the length a multiple of 16. */
export function blend(from: usize, to: usize, target: usize, length: i32, weight: i32): void {
  const toWeight = i16x8.splat(<i16>weight);
  const fromWeight = i16x8.splat(<i16>(128 - weight));
  const half = i16x8.splat(64);
  for (let at: usize = 0; at < <usize>length; at += 16) {
    const a = v128.load(from + at);
    const b = v128.load(to + at);
    const low = i16x8.add(
      i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(a), fromWeight), i16x8.mul(i16x8.extend_low_i8x16_u(b), toWeight)),
      half,
    );
    const high = i16x8.add(
      i16x8.add(i16x8.mul(i16x8.extend_high_i8x16_u(a), fromWeight), i16x8.mul(i16x8.extend_high_i8x16_u(b), toWeight)),
      half,
    );
    v128.store(target + at, i8x16.narrow_i16x8_u(i16x8.shr_u(low, 7), i16x8.shr_u(high, 7)));
  }
}

/** Shows the plane `from` moved left by `shift` columns, and the plane `to` coming in behind it from the right. */
export function push(from: usize, to: usize, target: usize, width: i32, height: i32, shift: i32): void {
  for (let row = 0; row < height; row++) {
    const start = row * width;
    memory.copy(target + start, from + start + shift, width - shift);
    memory.copy(target + start + (width - shift), to + start, shift);
  }
}

// @ts-ignore: decorator
@inline
function layLuma(pixel: usize, target: usize): void {
  const rest = 255 - <i32>load<u8>(pixel, 3);
  // What is beneath counts from black, as the pixel's own brightness brings the black level with it.
  store<u8>(target, <u8>min(255, <i32>lumaOf(pixel) + ((<i32>load<u8>(target) - 16) * rest) / 255));
}

// @ts-ignore: decorator
@inline
function layChroma(target: usize, own: i32, rest: i32): void {
  store<u8>(target, <u8>max(0, min(255, own + ((<i32>load<u8>(target) - 128) * rest) / 1020)));
}

/** Lays premultiplied RGBA rows over a rectangle of an I420 frame; width and height are even. */
export function overlay(
  source: usize,
  sourceStride: i32,
  width: i32,
  height: i32,
  targetY: usize,
  lumaStride: i32,
  targetU: usize,
  targetV: usize,
  chromaStride: i32,
): void {
  for (let row = 0; row < height; row += 2) {
    let upper = source + row * sourceStride;
    let lower = upper + sourceStride;
    let y0 = targetY + row * lumaStride;
    let y1 = y0 + lumaStride;
    let u = targetU + (row >> 1) * chromaStride;
    let v = targetV + (row >> 1) * chromaStride;
    for (let x = 0; x < width; x += 2) {
      if ((load<u64>(upper) | load<u64>(lower)) != 0) {
        layLuma(upper, y0);
        layLuma(upper + 4, y0 + 1);
        layLuma(lower, y1);
        layLuma(lower + 4, y1 + 1);
        const r = blockSum(upper, lower, 0);
        const g = blockSum(upper, lower, 1);
        const b = blockSum(upper, lower, 2);
        const rest = 1020 - (blockSum(upper, lower, 3) >> 5);
        layChroma(u, (q15(r, U_RED) + q15(g, U_GREEN) + q15(b, U_BLUE) + C_ROUND) >> 6, rest);
        layChroma(v, (q15(r, V_RED) + q15(g, V_GREEN) + q15(b, V_BLUE) + C_ROUND) >> 6, rest);
      }
      upper += 8;
      lower += 8;
      y0 += 2;
      y1 += 2;
      u += 1;
      v += 1;
    }
  }
}

/** Shows the plane `from` where it is, and the first `shift` columns of `to` over it at the right edge. */
export function cover(from: usize, to: usize, target: usize, width: i32, height: i32, shift: i32): void {
  for (let row = 0; row < height; row++) {
    const start = row * width;
    memory.copy(target + start, from + start, width - shift);
    memory.copy(target + start + (width - shift), to + start, shift);
  }
}

/** Shows the first `shift` columns of the plane `to` and the others of `from`, each where it is. */
export function wipe(from: usize, to: usize, target: usize, width: i32, height: i32, shift: i32): void {
  for (let row = 0; row < height; row++) {
    const start = row * width;
    memory.copy(target + start, to + start, shift);
    memory.copy(target + start + shift, from + start + shift, width - shift);
  }
}

/** Shows the middle of a plane enlarged; `step` is the way in it from one pixel to the next, in 65,536ths, below 65,536. */
export function zoom(source: usize, target: usize, width: i32, height: i32, step: i32): void {
  const startX = ((width - 1) << 15) - (((width - 1) * step) >> 1);
  const startY = ((height - 1) << 15) - (((height - 1) * step) >> 1);
  let out = target;
  for (let y = 0; y < height; y++) {
    const atY = startY + y * step;
    const lower = (atY >> 8) & 255;
    const upper = 256 - lower;
    const row = source + (atY >> 16) * width;
    let atX = startX;
    for (let x = 0; x < width; x++) {
      const pixel = row + (atX >> 16);
      const right = (atX >> 8) & 255;
      const left = 256 - right;
      const first = <i32>load<u8>(pixel) * left + <i32>load<u8>(pixel, 1) * right;
      const second = <i32>load<u8>(pixel + width) * left + <i32>load<u8>(pixel + width, 1) * right;
      store<u8>(out, (first * upper + second * lower + 32768) >> 16);
      out++;
      atX += step;
    }
  }
}
