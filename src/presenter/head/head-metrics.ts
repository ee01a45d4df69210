// Works out the room that a head needs in every pose the motion can take.

import type { HairStyle, Headwear } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import { hairLength } from '../hair/hair-length.ts';
import type { HeadPlan } from './head-plan.ts';
import { createProjection } from './projection.ts';

/** Boxes in figure units that hold every pose. */
export interface HeadMetrics {
  /** Eyebrows to chin, ear to ear. */
  readonly face: Box;
  /** Face, hair and hat. */
  readonly head: Box;
}

type Place = readonly [x: number, y: number, z: number];

// The motion keeps inside these; radians and figure units.
const reach = { yaw: 0.2, pitch: 0.12, roll: 0.1, headX: 5, headY: 6 };
const margin = 4;

/** Works out the boxes by turning the outermost places of the head to the ends of every motion. */
export function headMetrics({ character, shape }: HeadPlan): HeadMetrics {
  // The open mouth lowers the chin by up to 13.5.
  const chin: Place[] = [
    [shape.chin, shape.chinY + 13.5, 58],
    [-shape.chin, shape.chinY + 13.5, 58],
  ];
  const ears: Place[] = [-98, 98].flatMap((x): Place[] => [
    [x, -18, -16],
    [x, 40, -8],
  ]);
  const brows: Place[] = [-66, 66].map((x): Place => [x, shape.browY - 14, 45]);
  const crown: Place[] = [-74, 0, 74].map((x): Place => [x, x === 0 ? -110 : -72, 0]);
  const hat = character.hat ? hatPlaces[character.hat] : [];
  const face = [...chin, ...ears, ...brows];
  const beard: Place[] = character.beard === 'full' ? [[0, shape.chinY + 23, 60]] : [];
  return {
    face: boxAround(face),
    head: boxAround([...face, ...crown, ...beard, ...hat, ...hairPlaces(character.hairStyle, hairLength(character))]),
  };
}

const corners = (halfWidth: number, topY: number, bottomY: number, z: number): Place[] =>
  [-halfWidth, halfWidth].flatMap((x): Place[] => [
    [x, topY, z],
    [x, bottomY, z],
  ]);

/** The outermost places of what is worn on the head. */
const hatPlaces: Readonly<Record<Headwear, readonly Place[]>> = {
  toque: corners(122, -248, -110, -14),
  hijab: [...corners(60, -152, -130, -6), ...corners(112, -100, 90, -6), ...corners(60, 120, 176, 12)],
  'hard-hat': [...corners(60, -188, -160, -16), ...corners(114, -120, -50, 0), ...corners(40, -60, -46, 112)],
  cap: [...corners(60, -162, -130, -12), ...corners(100, -100, -40, -4), ...corners(60, -50, -38, 128)],
  beanie: [...corners(60, -186, -150, -10), ...corners(104, -120, -40, -4)],
  beret: [...corners(120, -176, -100, -6), ...corners(100, -100, -40, -4)],
  'brim-hat': [...corners(76, -196, -150, -10), ...corners(172, -92, -36, 0), ...corners(90, -60, -34, 128)],
  'top-hat': [...corners(96, -262, -150, -10), ...corners(136, -92, -40, 0), ...corners(70, -60, -34, 118)],
  kippah: corners(60, -152, -110, -10),
  'santa-hat': [...corners(60, -214, -150, -10), ...corners(106, -120, -40, 0), ...corners(150, -190, -20, -10)],
  turban: [...corners(60, -186, -150, -8), ...corners(110, -120, -10, -10)],
};

function hairPlaces(style: HairStyle, length: number): Place[] {
  switch (style) {
    case 'wavy':
    case 'long':
    case 'braids':
    case 'locs':
      // Swaying hair swings out as far as its own width again.
      return [...corners(80, -144, -100, 0), ...corners(138, 40, length + 24, 0)];
    case 'bob':
      return [...corners(70, -152, -130, 0), ...corners(116, -60, 116, 6), ...corners(100, -110, 0, 0)];
    case 'afro':
      return [...corners(84, -192, -140, 4), ...corners(146, -120, 40, 4)];
    case 'curly':
      return [...corners(100, -184, -140, 10), ...corners(148, -120, 60, 10)];
    case 'ponytail':
      return [...corners(60, -166, -130, -50), ...corners(142, -100, 150, -50)];
    case 'bun':
      return [...corners(48, -184, -130, -60), ...corners(94, -100, 20, -8)];
    case 'short':
    case 'pixie':
    case 'slick-back':
      return [...corners(60, -160, -130, 4), ...corners(95, -112, 10, -6)];
    case 'crop':
      return [...corners(50, -124, -100, -6), ...corners(92, -100, 10, -10)];
    case 'bald':
      return corners(50, -128, -100, 0);
  }
}

function boxAround(places: readonly Place[]): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const turn of extremeTurns()) {
    const { at } = createProjection(turn);
    for (const place of places) {
      const { x, y } = at(...place);
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}

function extremeTurns() {
  const ends = [-1, 1] as const;
  return ends.flatMap((yaw) =>
    ends.flatMap((pitch) =>
      ends.flatMap((roll) =>
        ends.map((shift) => ({
          yaw: yaw * reach.yaw,
          pitch: pitch * reach.pitch,
          roll: roll * reach.roll,
          headX: shift * reach.headX,
          headY: shift * reach.headY,
        })),
      ),
    ),
  );
}
