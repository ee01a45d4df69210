// Draws a hand, palm or back, in any of its shapes.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { SkinTones } from '../head/tones.ts';
import type { FingerShape, HandShape } from './hand-shapes.ts';

/** A hand in its place. */
export interface HandPlace {
  readonly wrist: Point;
  /** Direction of the fingers in radians: −π/2 is up. */
  readonly angle: number;
  /** Which way the thumb points when the fingers point up: −1 the viewer's left, 1 right. */
  readonly thumbSide: -1 | 1;
  readonly palm: boolean;
  readonly size: number;
  /** 1 seen flat … 0 seen from its edge. */
  readonly flatness: number;
  readonly shape: HandShape;
  /** The wrist runs on into a bare arm instead of a sleeve. */
  readonly isBare: boolean;
}

// In the hand's own frame the wrist is the origin, the fingers point up and the thumb is on the left.
const fingerRoots = [point(-23, -69), point(-8, -75), point(9, -73), point(24, -64)] as const;
const fingerLengths = [61, 69, 64, 49] as const;
const fingerHalfWidths = [8.6, 8.9, 8.4, 7.2] as const;
type FingerIndex = 0 | 1 | 2 | 3;
const fromLittle: readonly FingerIndex[] = [3, 2, 1, 0];

/** Draws the hand. */
export function drawHand(context: Context2D, skin: SkinTones, hand: HandPlace): void {
  context.save();
  context.translate(hand.wrist.x, hand.wrist.y);
  context.rotate(hand.angle + Math.PI / 2);
  context.scale(-hand.thumbSide * hand.size * lerp(0.42, 1, hand.flatness), hand.size);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const index of fromLittle) drawFinger(context, skin, hand, index);
  drawPalm(context, skin, hand);
  for (const index of fromLittle) drawFoldedPart(context, skin, hand, index);
  drawThumb(context, skin, hand);
  context.restore();
}

/** How much of a finger still stands up when it folds. */
const standing = ({ length, fold }: FingerShape): number => length * lerp(1, 0.2, fold);

function fingerSpine(shape: FingerShape, index: FingerIndex): Point[] {
  const root = fingerRoots[index];
  const length = fingerLengths[index] * standing(shape);
  const [sin, cos] = [Math.sin(shape.lean), Math.cos(shape.lean)];
  // Resting fingers bow a little towards the middle of the hand.
  const bow = (index < 2 ? -1 : 1) * 1.6;
  const along = (share: number, aside = 0) =>
    point(root.x + sin * length * share + cos * aside, root.y - cos * length * share);
  return resampleCurve([point(root.x - sin * 8, root.y + 16), root, along(0.52, bow), along(1)], 12);
}

/** A finger narrows at its middle bones and rounds off at the tip. */
const fingerHalf = (width: number) => (share: number) =>
  width * (share < 0.3 ? 1.06 : lerp(1.06, 0.82, (share - 0.3) / 0.7)) * (1 + 0.05 * Math.cos((share - 0.62) * 14));

function drawFinger(context: Context2D, skin: SkinTones, hand: HandPlace, index: FingerIndex): void {
  const shape = hand.shape.fingers[index];
  const spine = fingerSpine(shape, index);
  const width = fingerHalfWidths[index];
  const tip = spine.at(-1) ?? fingerRoots[index];
  const root = fingerRoots[index];
  const form = () => {
    context.beginPath();
    traceCurve(context, ribbon(spine, fingerHalf(width)));
    context.fill();
    context.beginPath();
    context.arc(tip.x, tip.y, width * 0.84, 0, 2 * Math.PI);
    context.fill();
  };
  context.save();
  context.translate(2.4, 1.2);
  context.fillStyle = withAlpha(skin.deep, 0.3);
  form();
  context.restore();
  context.fillStyle = linearGradient(context, point(root.x - width, root.y), point(root.x + width, root.y + 2), [
    [0, skin.light],
    [0.45, skin.base],
    [1, skin.shade],
  ]);
  form();
  if (standing(shape) < 0.55) return;
  paintGlow(context, {
    x: tip.x,
    y: tip.y,
    radiusX: width * 0.9,
    radiusY: width,
    colour: skin.blush,
    alpha: 0.28 * skin.blushAlpha,
  });
  if (hand.palm) drawFingerCreases(context, skin, spine, width);
  else drawKnuckle(context, skin, { spine, width, shape });
}

function drawFingerCreases(context: Context2D, skin: SkinTones, spine: readonly Point[], width: number): void {
  context.strokeStyle = withAlpha(skin.shadow, 0.42);
  context.lineWidth = 1.1;
  for (const index of [5, 8]) {
    const at = spine[index];
    if (!at) continue;
    context.beginPath();
    context.moveTo(at.x - width * 0.55, at.y + 0.8);
    context.quadraticCurveTo(at.x, at.y + 2, at.x + width * 0.55, at.y + 0.8);
    context.stroke();
  }
}

function drawKnuckle(
  context: Context2D,
  skin: SkinTones,
  finger: { readonly spine: readonly Point[]; readonly width: number; readonly shape: FingerShape },
): void {
  const { spine, width, shape } = finger;
  const joint = spine[7];
  if (joint) paintGlow(context, { ...joint, radiusX: width * 0.8, radiusY: 5, colour: skin.shadow, alpha: 0.3 });
  const tip = spine.at(-1);
  if (!tip || shape.length < 0.55) return;
  context.save();
  context.translate(tip.x, tip.y + 0.5);
  context.rotate(shape.lean);
  context.beginPath();
  context.ellipse(0, -1, width * 0.5, width * 0.66, 0, 0, 2 * Math.PI);
  context.fillStyle = withAlpha(mixColours(skin.light, '#ffd5cb', 0.4), 0.75);
  context.fill();
  context.strokeStyle = withAlpha(skin.shadow, 0.4);
  context.lineWidth = 0.8;
  context.stroke();
  context.restore();
}

const palmOutline: readonly Point[] = [
  point(-20, 8),
  point(-26, -20),
  point(-32, -52),
  point(-29, -73),
  point(-8, -82),
  point(12, -80),
  point(30, -69),
  point(33, -45),
  point(27, -16),
  point(20, 8),
];

function drawPalm(context: Context2D, skin: SkinTones, { palm, isBare }: HandPlace): void {
  fillCurve(
    context,
    palmOutline,
    linearGradient(context, point(-30, -60), point(34, -20), [
      [0, skin.light],
      [0.5, skin.base],
      [1, skin.shade],
    ]),
  );
  context.save();
  context.beginPath();
  traceCurve(context, palmOutline);
  context.clip();
  paintGlow(context, { x: -18, y: -30, radiusX: 22, radiusY: 34, colour: skin.highlight, alpha: 0.45 });
  paintGlow(context, { x: 26, y: -34, radiusX: 18, radiusY: 38, colour: skin.shadow, alpha: 0.32 });
  if (!isBare) paintGlow(context, { x: 0, y: 10, radiusX: 32, radiusY: 16, colour: skin.shadow, alpha: 0.55 });
  if (palm) drawPalmLines(context, skin);
  else drawKnuckles(context, skin);
  context.restore();
}

function drawPalmLines(context: Context2D, skin: SkinTones): void {
  const crease = (width: number, alpha: number, ...line: Point[]) =>
    strokeSoft(context, line, { colour: skin.shadow, width, alpha, layers: 3 });
  crease(2.6, 0.5, point(-27, -55), point(-11, -51), point(1, -34), point(-1, -9));
  crease(2.2, 0.4, point(-25, -60), point(-2, -56), point(26, -52));
  crease(2, 0.3, point(32, -60), point(12, -66), point(-6, -70));
  paintGlow(context, { x: 2, y: -36, radiusX: 14, radiusY: 18, colour: skin.shade, alpha: 0.4 });
  for (const root of fingerRoots) {
    paintGlow(context, {
      x: root.x,
      y: root.y + 6,
      radiusX: 9,
      radiusY: 7,
      colour: skin.blush,
      alpha: 0.26 * skin.blushAlpha,
    });
  }
  paintGlow(context, { x: -19, y: -26, radiusX: 13, radiusY: 20, colour: skin.blush, alpha: 0.2 * skin.blushAlpha });
}

function drawKnuckles(context: Context2D, skin: SkinTones): void {
  for (const root of fingerRoots) {
    paintGlow(context, {
      x: root.x,
      y: root.y + 4,
      radiusX: 8,
      radiusY: 7,
      colour: skin.blush,
      alpha: 0.22 * skin.blushAlpha,
    });
    paintGlow(context, { x: root.x - 2, y: root.y + 2, radiusX: 5, radiusY: 4, colour: skin.highlight, alpha: 0.4 });
    const tendon = [point(root.x * 0.92, root.y + 12), point(root.x * 0.6, -36), point(root.x * 0.42, -12)];
    strokeSoft(context, tendon, { colour: skin.shade, width: 4, alpha: 0.3, layers: 3 });
  }
}

/** The bones of a folded finger that lie over the palm, seen from the palm's side. */
function drawFoldedPart(context: Context2D, skin: SkinTones, { shape, palm }: HandPlace, index: FingerIndex): void {
  const { fold, length } = shape.fingers[index];
  const shown = smoothstep(0.45, 1, fold);
  if (!palm || shown <= 0) return;
  const root = fingerRoots[index];
  const width = fingerHalfWidths[index] * 1.02;
  const top = point(root.x, root.y - 9);
  const bottom = point(root.x * 0.9 - 1, root.y + 30 * shown * length);
  const spine = resampleCurve([top, point((top.x + bottom.x) / 2 + 0.6, (top.y + bottom.y) / 2), bottom], 8);
  const form = () => {
    context.beginPath();
    traceCurve(
      context,
      ribbon(spine, () => width),
    );
    context.fill();
    for (const end of [top, bottom]) {
      context.beginPath();
      context.arc(end.x, end.y, width, 0, 2 * Math.PI);
      context.fill();
    }
  };
  context.save();
  context.translate(1.6, 3);
  context.fillStyle = withAlpha(skin.deep, 0.34);
  form();
  context.restore();
  context.fillStyle = linearGradient(context, top, point(bottom.x + width, bottom.y + width), [
    [0, skin.light],
    [0.5, skin.base],
    [1, skin.shade],
  ]);
  form();
  const crease = [
    point(bottom.x - width * 0.6, root.y + 8),
    point(bottom.x, root.y + 9.5),
    point(bottom.x + width * 0.6, root.y + 8),
  ];
  strokeCurve(context, crease, withAlpha(skin.shadow, 0.45), 1.1);
}

function drawThumb(context: Context2D, skin: SkinTones, { shape }: HandPlace): void {
  const { lean, length } = shape.thumb;
  const base = point(-15, -14);
  const middle = point(-30, -34);
  const reach = 44 * length;
  const tip = point(middle.x + Math.sin(lean) * reach, middle.y - Math.cos(lean) * reach);
  const bow = point(
    lerp(middle.x, tip.x, 0.5) - 2.6 * Math.cos(lean),
    lerp(middle.y, tip.y, 0.5) - 2.6 * Math.sin(lean),
  );
  const spine = resampleCurve([base, middle, bow, tip], 12);
  const half = (share: number) => lerp(13.5, 7.8, share ** 0.8) * (1 + 0.07 * Math.cos((share - 0.78) * 12));
  const form = () => {
    context.beginPath();
    traceCurve(context, ribbon(spine, half));
    context.fill();
    context.beginPath();
    context.arc(tip.x, tip.y, 7.9, 0, 2 * Math.PI);
    context.fill();
  };
  context.save();
  context.translate(2.2, 2);
  context.fillStyle = withAlpha(skin.deep, 0.2);
  form();
  context.restore();
  context.fillStyle = linearGradient(context, point(-48, -44), point(-14, -24), [
    [0, skin.light],
    [1, skin.base],
  ]);
  form();
  const crease = spine[7];
  if (crease) paintGlow(context, { ...crease, radiusX: 6, radiusY: 3, colour: skin.shadow, alpha: 0.22, turn: lean });
}
