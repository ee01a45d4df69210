// Draws hats of soft cloth: beanie, beret, skullcap and Santa's hat.
import { withAlpha } from '../../drawing/colour.ts';
import { type Point, strokeCurve } from '../../drawing/curves.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { clothLight, fillCloth } from './fill-cloth.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

type Place = readonly [x: number, y: number, z: number];

const light = [
  [92, -150],
  [-96, -60],
] as const;

const places = ({ projection }: HeadFrame, list: readonly Place[]): Point[] =>
  list.map((each) => projection.at(...each));

/** The lower edge round the forehead, from the right to the left. */
const edge: readonly Place[] = [
  [98, -46, 0],
  [80, -52, 44],
  [42, -60, 76],
  [0, -63, 86],
  [-42, -60, 76],
  [-80, -52, 44],
  [-98, -46, 0],
];
const dome: readonly Place[] = [
  [-101, -84, -8],
  [-88, -130, -12],
  [-50, -160, -12],
  [0, -170, -10],
  [50, -160, -12],
  [88, -130, -12],
  [101, -84, -8],
];

function fillSoft(frame: HeadFrame, tones: HatTones, outline: readonly Point[], paint: () => void): void {
  const { context, projection, lit } = frame;
  fillCloth(frame, outline, clothLight(frame, tones, light), () => {
    paintGlow(context, {
      ...{ ...projection.at(lit * 44, -132, 40), radiusX: 50, radiusY: 34, colour: tones.highlight, alpha: 0.6 },
    });
    paint();
  });
}

function shadeForehead({ context, projection, skin }: HeadFrame): void {
  const line = [-70, -36, 0, 36, 70].map((x) => projection.onSkin(x, -52 + (x / 70) ** 2 * 8, 5));
  strokeSoft(context, line, { colour: skin.shadow, width: 15, alpha: 0.55, layers: 6 });
}

/** A knitted hat with a turned-up band. */
export function drawBeanie(frame: HeadFrame): void {
  const tones = createHatTones(frame.character);
  const { context, projection } = frame;
  shadeForehead(frame);
  const ribs = (fromY: number, toY: number, step: number, alpha: number) => {
    for (let x = -96; x <= 96; x += step) {
      const z = 84 * Math.sqrt(Math.max(0, 1 - (x / 100) ** 2));
      const line = [
        projection.at(x, fromY, z),
        projection.at(x * 0.92, (fromY + toY) / 2, z * 0.8),
        projection.at(x * 0.5, toY, z * 0.3),
      ];
      strokeCurve(context, line, withAlpha(tones.deep, alpha), 2.2);
    }
  };
  fillSoft(frame, tones, places(frame, [...dome, ...edge]), () => ribs(-70, -172, 14, 0.5));
  const cuff: Place[] = [
    ...edge.map(([x, y, z]): Place => [x * 1.02, y + 2, z + 2]),
    ...[...edge].reverse().map(([x, y, z]): Place => [x * 1.04, y - 36, z]),
  ];
  const band = places(frame, cuff);
  fillSoft(frame, { ...tones, light: tones.highlight, base: tones.light, shade: tones.base }, band, () => {
    for (let x = -96; x <= 96; x += 11) {
      const z = 86 * Math.sqrt(Math.max(0, 1 - (x / 101) ** 2));
      strokeCurve(context, [projection.at(x, -46, z), projection.at(x, -98, z)], withAlpha(tones.deep, 0.45), 2);
    }
  });
  strokeCurve(context, [...band, ...band.slice(0, 1)], withAlpha(tones.deep, 0.5), 1.4);
}

/** A flat cap of felt, pulled to one side. */
export function drawBeret(frame: HeadFrame): void {
  const tones = createHatTones(frame.character);
  const { context, projection } = frame;
  shadeForehead(frame);
  const puff: readonly Place[] = [
    [-100, -66, 0],
    [-104, -104, -6],
    [-66, -146, -10],
    [0, -162, -8],
    [66, -160, -4],
    [112, -134, 0],
    [118, -98, 8],
    [98, -72, 20],
  ];
  const foot = edge.map(([x, y, z]): Place => [x * 0.96, y - 12, z]);
  fillSoft(frame, tones, places(frame, [...puff, ...foot]), () => {
    strokeSoft(context, places(frame, foot), { colour: tones.deep, width: 18, alpha: 0.55, layers: 5 });
  });
  strokeCurve(context, places(frame, foot), tones.deep, 5);
  strokeCurve(context, [projection.at(20, -160, -6), projection.at(24, -174, -6)], tones.deep, 6);
}

/** A round skullcap on the crown. */
export function drawKippah(frame: HeadFrame): void {
  const tones = createHatTones(frame.character);
  const cap: readonly Place[] = [
    [-56, -112, 6],
    [-46, -134, -8],
    [-20, -146, -12],
    [20, -146, -12],
    [46, -134, -8],
    [56, -112, 6],
    [26, -118, 30],
    [0, -120, 36],
    [-26, -118, 30],
  ];
  const outline = places(frame, cap);
  fillSoft(frame, tones, outline, () => undefined);
  strokeCurve(frame.context, places(frame, cap.slice(5).concat([[-56, -112, 6]])), tones.highlight, 3);
}

const fur = '#f4f2ee';

/** A red pointed hat that falls to one side, with white fur and a bobble. */
export function drawSantaHat(frame: HeadFrame): void {
  const tones = createHatTones(frame.character);
  const { context, projection } = frame;
  shadeForehead(frame);
  const cone: readonly Place[] = [
    [-99, -80, -6],
    [-80, -132, -10],
    [-30, -182, -10],
    [34, -198, -8],
    [92, -168, -4],
    [124, -112, 0],
    [136, -62, 0],
    [122, -58, 6],
    [104, -92, 6],
    [99, -70, 0],
  ];
  fillSoft(frame, tones, places(frame, [...cone, ...edge]), () => {
    for (const line of [
      [
        [-40, -100, 70],
        [20, -150, 40],
        [90, -150, 0],
      ],
      [
        [20, -96, 80],
        [70, -130, 40],
        [118, -110, 0],
      ],
    ] as const) {
      strokeSoft(context, places(frame, line), { colour: tones.deep, width: 12, alpha: 0.5, layers: 5 });
    }
  });
  const band = places(
    frame,
    edge.map(([x, y, z]): Place => [x * 1.03, y - 12, z + 3]),
  );
  context.lineCap = 'round';
  strokeCurve(
    context,
    band.map(({ x, y }) => ({ x, y: y + 3 })),
    '#c9c6c4',
    34,
  );
  strokeCurve(context, band, fur, 32);
  context.lineCap = 'butt';
  const bobble = projection.at(130, -46, 4);
  for (const [size, colour] of [
    [22, '#d2cfcc'],
    [20, fur],
  ] as const) {
    context.beginPath();
    context.arc(bobble.x, bobble.y, size, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
}
