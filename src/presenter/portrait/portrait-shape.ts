// The measures of a portrait's face at the size at which it is drawn.
import { type EyePoints, facePoints } from '../../model/face-points.ts';
import type { Portrait } from '../../model/portrait.ts';
import { alongOf, belowOf, type Curve, curveThrough, type FaceFrame, frameOf, type Place } from './face-frame.ts';

/** An eye: its frame is the line between its corners. */
export interface EyeShape {
  readonly frame: FaceFrame;
  readonly upper: Curve;
  readonly lower: Curve;
  /** Where the lid ends and the brow begins. */
  readonly brow: Curve;
}

/** The mouth: its frame is the line between its corners. */
export interface MouthShape {
  readonly frame: FaceFrame;
  /** Where the closed lips meet. */
  readonly seam: Curve;
  /** How far the chin is below the frame's line. */
  readonly chin: number;
}

/** Everything in pixels of the picture as it is drawn. */
export interface PortraitShape {
  /** Ear to ear, and forehead to chin. */
  readonly faceWidth: number;
  readonly faceHeight: number;
  readonly middleX: number;
  readonly chinY: number;
  readonly headTop: number;
  /** What the head turns about. */
  readonly pivot: Place;
  readonly mouth: MouthShape;
  readonly eyes: readonly EyeShape[];
  /** The middles of the brows. */
  readonly brows: readonly Place[];
  /** The face's surface; z grows towards the camera and is 0 at the ears. */
  readonly surface: readonly (readonly [number, number, number])[];
}

/** Measures a portrait; `scale` is pixels drawn for each of the portrait's own. */
export function measurePortrait({ points, lipLine, headTop }: Portrait, scale: number): PortraitShape {
  const at = (index: number): readonly [number, number, number] => {
    const [x, y, z] = points[index] ?? [0, 0, 0];
    return [x * scale, y * scale, z * scale];
  };
  const place = (index: number): Place => [at(index)[0], at(index)[1]];
  const [left, right] = [at(facePoints.leftCheek), at(facePoints.rightCheek)];
  const [forehead, chin] = [at(facePoints.forehead), at(facePoints.chin)];
  const faceHeight = Math.hypot(chin[0] - forehead[0], chin[1] - forehead[1]);
  const middleX = (left[0] + right[0]) / 2;
  const earZ = (left[2] + right[2]) / 2;
  const mouth = frameOf(place(facePoints.mouth.left), place(facePoints.mouth.right));
  const seam = lipLine.map(([x, y]): Place => inFrame(mouth, [x * scale, y * scale]));
  return {
    ...{ faceHeight, middleX },
    faceWidth: Math.hypot(right[0] - left[0], right[1] - left[1]),
    chinY: chin[1],
    headTop: headTop * scale,
    pivot: [(middleX + chin[0]) / 2, chin[1] + 0.22 * faceHeight],
    mouth: { frame: mouth, seam: curveThrough(seam, mouth.half * 1.02), chin: belowOf(mouth, chin[0], chin[1]) },
    eyes: [facePoints.leftEye, facePoints.rightEye].map((eye) => measureEye(eye, place)),
    brows: [facePoints.leftEye, facePoints.rightEye].map(({ brow }) => meanOf(brow.map(place))),
    surface: points.map((_, index) => [at(index)[0], at(index)[1], at(index)[2] - earZ]),
  };
}

const inFrame = (frame: FaceFrame, [x, y]: Place): Place => [alongOf(frame, x, y), belowOf(frame, x, y)];

const meanOf = (places: readonly Place[]): Place => [
  places.reduce((sum, [x]) => sum + x, 0) / places.length,
  places.reduce((sum, [, y]) => sum + y, 0) / places.length,
];

function measureEye({ outer, inner, upper, lower, brow }: EyePoints, place: (index: number) => Place): EyeShape {
  const ends = [place(outer), place(inner)].toSorted((p, q) => p[0] - q[0]);
  const [from = [0, 0], to = [1, 0]] = ends;
  const frame = frameOf(from, to);
  const curve = (indexes: readonly number[], reach: number, withEnds: boolean): Curve => {
    const own = indexes.map((index) => inFrame(frame, place(index)));
    const corners: Place[] = withEnds
      ? [
          [-frame.half, 0],
          [frame.half, 0],
        ]
      : [];
    return curveThrough([...own, ...corners], reach);
  };
  return {
    frame,
    upper: curve(upper, frame.half, true),
    lower: curve(lower, frame.half, true),
    // The first half of the points is the brow's lower edge.
    brow: curve(brow.slice(0, brow.length / 2), frame.half * 1.3, false),
  };
}
