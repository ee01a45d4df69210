// A fitted face -> whether it can be made to speak, or what is wrong with the picture.
import { facePoints } from '../../../model/face-points.ts';
import { lumaAt, type Picture } from '../image/picture.ts';
import type { FoundFace } from './find-faces.ts';
import type { FacePoint, FittedFace } from './fit-face.ts';

/** Forehead to chin, in pixels of the picture that was sent. */
const leastFacePx = 200;
/** Below this the finder sees something that only resembles a face. */
const leastScore = 0.75;
/** A second face of this share of the first one's size is another person, not a picture on the wall. */
const secondFace = { size: 0.4, score: 0.6 };
/** Share by which the nose stands out of the middle between the cheeks. */
const mostTurned = 0.32;
/** Radians: the head lowered or raised, against how the fitting sees a level one, and tilted to a side. */
const level = -0.13;
const mostNodded = 0.37;
const mostTilted = 0.24;
/** Gap between the lips by the mouth's width; lids by the eye's width. */
const mostOpenMouth = 0.075;
const leastOpenEyes = 0.225;
/** Mean step of brightness between neighbours on a face 200 pixels high, by the contrast of the face. */
const leastSharp = 0.035;
/** Brightness of the darker side of the face against the other one, and of the whole face, 0 to 255. */
const leastEven = 0.4;
const leastBright = 38;
/** Brightness of the brightest part of the eyes against the cheeks: dark glasses hide the white. */
const leastEyeWhite = 0.42;

const distance = (a: FacePoint, b: FacePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** What is looked at: the picture as it is kept, the faces in it, and how much finer the one sent was. */
export interface PortraitView {
  readonly picture: Picture;
  readonly faces: readonly FoundFace[];
  readonly fitted: FittedFace;
  /** Pixels that were sent for each pixel that is kept. */
  readonly sentScale: number;
}

/** Gives what is wrong, as the end of a sentence about the picture, or null. */
export function judgePortrait(view: PortraitView): string | null {
  const { faces, fitted } = view;
  const [first, second] = faces;
  if (first === undefined || first.score < leastScore || fitted.score < 0.5) return 'shows no face that can be found';
  const isSecond =
    second !== undefined && second.score >= secondFace.score && second.sizePx >= secondFace.size * first.sizePx;
  if (isSecond) return 'shows several faces';
  return judgePlace(view) ?? judgePose(fitted.points) ?? judgeLight(view);
}

function judgePlace({ picture, fitted: { points }, sentScale }: PortraitView): string | null {
  const heightPx = distance(at(points, facePoints.forehead), at(points, facePoints.chin)) * sentScale;
  if (heightPx < leastFacePx) {
    return `shows a face that is ${Math.round(heightPx)} pixels high; ${leastFacePx} are needed`;
  }
  const isInside = points.every(([x, y]) => x >= 0 && y >= 0 && x < picture.width && y < picture.height);
  return isInside ? null : 'cuts off a part of the face';
}

const at = (points: readonly FacePoint[], index: number): FacePoint => points[index] ?? [0, 0, 0];

function judgePose(points: readonly FacePoint[]): string | null {
  const point = (index: number): FacePoint => at(points, index);
  const { leftEye, rightEye, mouth, noseTip, leftCheek, rightCheek, forehead, chin } = facePoints;
  const [left, right, nose] = [point(leftCheek), point(rightCheek), point(noseTip)];
  const turned = ((nose[0] - left[0]) / (right[0] - left[0]) - 0.5) * 2;
  if (!(Math.abs(turned) <= mostTurned)) return 'shows the face from the side';
  const [top, bottom] = [point(forehead), point(chin)];
  const nodded = Math.atan2(bottom[2] - top[2], bottom[1] - top[1]) - level;
  if (!(Math.abs(nodded) <= mostNodded)) return 'shows the head lowered or raised';
  const [leftOuter, rightOuter] = [point(leftEye.outer), point(rightEye.outer)];
  const tilted = Math.atan2(rightOuter[1] - leftOuter[1], rightOuter[0] - leftOuter[0]);
  if (Math.abs(tilted) > mostTilted) return 'shows the head tilted to one side';
  const gap = distance(point(mouth.upperInner[4]), point(mouth.lowerInner[4]));
  if (gap > mostOpenMouth * distance(point(mouth.left), point(mouth.right))) {
    return 'shows the mouth open, or teeth';
  }
  const openings = [leftEye, rightEye].map(
    ({ upper, lower, outer, inner }) =>
      distance(point(upper[3]), point(lower[3])) / distance(point(outer), point(inner)),
  );
  return Math.min(...openings) < leastOpenEyes ? 'shows the eyes closed' : null;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const areaAround = (points: readonly FacePoint[]): Area => ({
  left: Math.floor(Math.min(...points.map(([x]) => x))),
  top: Math.floor(Math.min(...points.map(([, y]) => y))),
  right: Math.ceil(Math.max(...points.map(([x]) => x))),
  bottom: Math.ceil(Math.max(...points.map(([, y]) => y))),
});

function lumasIn(picture: Picture, { left, top, right, bottom }: Area): readonly number[] {
  const stepPx = Math.max(1, Math.floor((right - left) / 60));
  const lumas: number[] = [];
  for (let y = top; y <= bottom; y += stepPx) {
    for (let x = left; x <= right; x += stepPx) lumas.push(lumaAt(picture, x, y));
  }
  return lumas;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function judgeLight({ picture, fitted: { points } }: PortraitView): string | null {
  const areaOf = (indexes: readonly number[]): Area => areaAround(indexes.map((index) => at(points, index)));
  // Between eye and mouth on either side, where nobody has beard or brow.
  const sides = [
    [50, 187, 36, 205],
    [280, 411, 266, 425],
  ].map((indexes) => mean(lumasIn(picture, areaOf(indexes))));
  const [darker, brighter] = [Math.min(...sides), Math.max(...sides)];
  if (mean(sides) < leastBright) return 'shows the face too dark';
  if (darker < leastEven * brighter) return 'shows the face lit from one side only';
  const eyes = [facePoints.leftEye, facePoints.rightEye].map(({ outer, inner, upper, lower }) => {
    const lumas = lumasIn(picture, areaOf([outer, inner, ...upper, ...lower])).toSorted((a, b) => b - a);
    return (lumas[Math.floor(lumas.length * 0.08)] ?? 0) / mean(sides);
  });
  if (Math.max(...eyes) < leastEyeWhite) return 'shows the eyes covered';
  return sharpness(picture, points) < leastSharp ? 'is blurred' : null;
}

/** How much brightness differs between eyes, nose and mouth and what is right beside them. */
function sharpness(picture: Picture, points: readonly FacePoint[]): number {
  const { left, top, right, bottom } = areaAround(points);
  const stepPx = Math.max(1, (bottom - top) / leastFacePx);
  let steps = 0;
  let count = 0;
  const lumas: number[] = [];
  for (let y = top; y < bottom - stepPx; y += stepPx) {
    for (let x = left; x < right - stepPx; x += stepPx) {
      const here = lumaAt(picture, Math.round(x), Math.round(y));
      steps += Math.abs(here - lumaAt(picture, Math.round(x + stepPx), Math.round(y)));
      steps += Math.abs(here - lumaAt(picture, Math.round(x), Math.round(y + stepPx)));
      count += 2;
      lumas.push(here);
    }
  }
  const middle = mean(lumas);
  const contrast = Math.sqrt(mean(lumas.map((luma) => (luma - middle) ** 2)));
  return steps / count / Math.max(8, contrast);
}
