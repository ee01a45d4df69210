// Which of a fitted face's 468 points lie where; "left" is the viewer's.

/** An eye: its corners, and the edges of its lids from the outer corner to the inner one. */
export interface EyePoints {
  readonly outer: number;
  readonly inner: number;
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  readonly brow: readonly number[];
}

export const facePoints = {
  leftEye: {
    outer: 33,
    inner: 133,
    upper: [246, 161, 160, 159, 158, 157, 173],
    lower: [7, 163, 144, 145, 153, 154, 155],
    brow: [46, 53, 52, 65, 55, 70, 63, 105, 66, 107],
  },
  rightEye: {
    outer: 263,
    inner: 362,
    upper: [466, 388, 387, 386, 385, 384, 398],
    lower: [249, 390, 373, 374, 380, 381, 382],
    brow: [276, 283, 282, 295, 285, 300, 293, 334, 296, 336],
  },
  mouth: {
    left: 61,
    right: 291,
    /** The edges where the lips meet, left to right, without the corners. */
    upperInner: [191, 80, 81, 82, 13, 312, 311, 310, 415],
    lowerInner: [95, 88, 178, 87, 14, 317, 402, 318, 324],
    /** The edges where lips end and skin begins. */
    upperOuter: [185, 40, 39, 37, 0, 267, 269, 270, 409],
    lowerOuter: [146, 91, 181, 84, 17, 314, 405, 321, 375],
  },
  forehead: 10,
  chin: 152,
  noseTip: 1,
  leftCheek: 234,
  rightCheek: 454,
} as const satisfies Record<string, unknown> & { readonly leftEye: EyePoints; readonly rightEye: EyePoints };
