// Draws hair that falls to both sides of the face, and a fringe over the forehead.
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import { curtainEdges } from './curtain-edges.ts';
import { drawBraids } from './draw-braids.ts';
import { hairLength } from './hair-length.ts';
import { drawHairMass } from './hair-mass.ts';
import { createHang } from './hang.ts';

/** Draws both curtains, the shaded one above the lit one, and the fringe. */
export function drawCurtains(frame: HeadFrame): void {
  const { lit, character } = frame;
  drawCurtain(frame, lit === 1 ? -1 : 1);
  drawCurtain(frame, lit);
  drawParting(frame);
  if (character.bangs) drawFringe(frame);
}

function drawCurtain(frame: HeadFrame, side: Side): void {
  const { context, hair, projection, character, lit, pose } = frame;
  const hang = createHang(projection, pose);
  const edges = curtainEdges(frame, projection, hang, side);
  const isBob = character.hairStyle === 'bob';
  const isLit = side === lit;
  const bottom = hang(side * 100, isBob ? 108 : hairLength(character), 0);
  const paint = linearGradient(context, projection.at(side * 50, -140, 0), bottom, [
    [0, hair.base],
    [0.15, isLit ? hair.highlight : hair.middle],
    [0.34, hair.base],
    [0.55, hair.shade],
    [0.78, hair.base],
    [1, hair.shade],
  ]);
  if (character.hairStyle === 'braids' || character.hairStyle === 'locs') {
    drawBraids(context, hair, { ...edges, isLit, isTwisted: character.hairStyle === 'locs' });
    return;
  }
  drawHairMass(frame, {
    ...edges,
    paint,
    strandCount: 22,
    strandWidth: 3,
    seed: 31 + side,
    isLit,
    innerShade: 0.42,
    shine: isBob
      ? { from: 0.1, to: 0.46, alpha: isLit ? 0.62 : 0.36 }
      : { from: 0.06, to: 0.32, alpha: isLit ? 0.62 : 0.36 },
  });
}

/** The parting lies in its own shadow. */
function drawParting({ context, hair, projection, character }: HeadFrame): void {
  const { at, onSkin } = projection;
  const part = character.hairPart;
  const isBob = character.hairStyle === 'bob';
  const line = [
    at(part * 0.7, isBob ? -136 : -133, 2),
    onSkin(part * 0.85, -112, 3),
    onSkin(part, isBob ? -99 : -88, 3),
  ];
  context.lineCap = 'round';
  strokeSoft(context, line, { colour: hair.deep, width: 10, alpha: 0.5, layers: 5 });
}

function drawFringe(frame: HeadFrame): void {
  const { context, hair, projection } = frame;
  const { at, onSkin } = projection;
  const inner = [
    onSkin(-60, -64, 6),
    onSkin(-40, -34, 8),
    onSkin(-8, -28, 10),
    onSkin(30, -30, 10),
    onSkin(60, -26, 8),
    onSkin(74, -8, 6),
  ];
  const outer = [at(-40, -136, 4), at(-6, -146, 6), at(34, -140, 6), at(66, -122, 4), at(88, -84, 2), at(95, -36, 0)];
  const paint = linearGradient(context, at(0, -140, 0), at(20, -30, 0), [
    [0, hair.middle],
    [0.35, hair.highlight],
    [0.7, hair.base],
    [1, hair.shade],
  ]);
  drawHairMass(frame, {
    inner,
    outer,
    paint,
    strandCount: 20,
    strandWidth: 3,
    seed: 77,
    isLit: true,
    innerShade: 0.3,
    shine: { from: 0.15, to: 0.8, alpha: 0.4 },
  });
}
