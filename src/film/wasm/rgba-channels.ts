// The channels of 16 RGBA pixels that stand in four vectors, in AssemblyScript with SIMD.

/** Every fourth byte, from the given channel on. */
// @ts-ignore: decorator
@inline
export function red(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.shuffle(
    i8x16.shuffle(a, b, 0, 4, 8, 12, 16, 20, 24, 28, 0, 0, 0, 0, 0, 0, 0, 0),
    i8x16.shuffle(c, d, 0, 4, 8, 12, 16, 20, 24, 28, 0, 0, 0, 0, 0, 0, 0, 0),
    0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23,
  );
}
// @ts-ignore: decorator
@inline
export function green(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.shuffle(
    i8x16.shuffle(a, b, 1, 5, 9, 13, 17, 21, 25, 29, 0, 0, 0, 0, 0, 0, 0, 0),
    i8x16.shuffle(c, d, 1, 5, 9, 13, 17, 21, 25, 29, 0, 0, 0, 0, 0, 0, 0, 0),
    0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23,
  );
}
// @ts-ignore: decorator
@inline
export function blue(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.shuffle(
    i8x16.shuffle(a, b, 2, 6, 10, 14, 18, 22, 26, 30, 0, 0, 0, 0, 0, 0, 0, 0),
    i8x16.shuffle(c, d, 2, 6, 10, 14, 18, 22, 26, 30, 0, 0, 0, 0, 0, 0, 0, 0),
    0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23,
  );
}
