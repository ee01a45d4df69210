// The ways a lower third is drawn: what stands behind name and role, and how it comes in.
import { mixColours } from '../../drawing/colour.ts';
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { LowerThirdLook, Palette, Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawPlate } from './plate.ts';
import { readableOn } from './readable-on.ts';

/** A lower third at one moment of its entrance. */
export interface ThirdScene {
  readonly box: Box;
  readonly style: Style;
  /** How far it has come, 0 to 1. */
  readonly share: number;
  /** Height of the name's line and of all the rest below it. */
  readonly nameHeight: number;
  readonly roleHeight: number;
  readonly nameWidth: number;
  readonly roleWidth: number;
  readonly padding: number;
  readonly scale: number;
  readonly isMirrored: boolean;
}

/** One look. */
export interface ThirdLook {
  /** Room kept beside the texts for a mark, at scale 1. */
  readonly markRoom: number;
  /** Draws everything but the texts and leaves the context clipped to what is revealed. */
  readonly drawGround: (context: Context2D, scene: ThirdScene) => void;
  readonly paints: (palette: Palette) => { readonly name: string; readonly role: string };
}

/** The part of a box that has been revealed, from the side its script begins. */
function revealed({ box, share, isMirrored }: ThirdScene, speed = 0.8): Box {
  const width = box.width * easeOut(share / speed);
  return { ...box, x: isMirrored ? box.x + box.width - width : box.x, width };
}

function clipTo(context: Context2D, box: Box, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, Math.min(radius, box.width / 2, box.height / 2));
  context.clip();
}

/** The mark's box at the side its script begins. */
const markBox = ({ box, isMirrored }: ThirdScene, width: number): Box => ({
  ...box,
  x: isMirrored ? box.x + box.width - width : box.x,
  width,
});

const fillBox = (context: Context2D, box: Box, paint: string): void => {
  context.fillStyle = paint;
  context.fillRect(box.x, box.y, box.width, box.height);
};

const inkAndAccent = ({ ink, accent }: Palette) => ({ name: ink, role: accent });

/** A plate with an accent edge. */
const edge: ThirdLook = {
  markRoom: 12,
  paints: inkAndAccent,
  drawGround: (context, scene) => {
    const seen = revealed(scene);
    const radius = Math.min(scene.style.cornerRadius, 18);
    drawPlate(context, seen, scene.style, radius);
    clipTo(context, seen, radius);
    fillBox(context, markBox(scene, 12 * scene.scale), scene.style.palette.accent);
  },
};

/** The name on a bar of the accent, the role on paper below. */
const bar: ThirdLook = {
  markRoom: 0,
  paints: (palette) => ({ name: readableOn(palette.accent, palette), role: palette.ink }),
  drawGround: (context, scene) => {
    const seen = revealed(scene);
    const { palette, cornerRadius } = scene.style;
    const radius = Math.min(cornerRadius, 14);
    drawPlate(context, seen, { ...scene.style, card: { ...scene.style.card, surface: 'paper' } }, radius);
    clipTo(context, seen, radius);
    const upper = scene.roleHeight === 0 ? scene.box.height : scene.box.height - scene.roleHeight - 20 * scene.scale;
    fillBox(context, { ...scene.box, height: upper }, palette.accent);
  },
};

/** A plate with round ends and a dot of the accent. */
const pill: ThirdLook = {
  markRoom: 46,
  paints: ({ ink, inkSoft }) => ({ name: ink, role: inkSoft }),
  drawGround: (context, scene) => {
    const seen = revealed(scene);
    const radius = Math.min(scene.box.height / 2, scene.style.cornerRadius * 1.6);
    drawPlate(context, seen, scene.style, radius);
    clipTo(context, seen, radius);
    const { box, isMirrored, padding, scale, share } = scene;
    const x = isMirrored ? box.x + box.width - padding - 10 * scale : box.x + padding + 10 * scale;
    for (const [size, paint] of [
      [20, mixColours(scene.style.palette.paper, scene.style.palette.accent, 0.25)],
      [11, scene.style.palette.accent],
    ] as const) {
      context.beginPath();
      context.arc(x, box.y + box.height / 2, Math.max(0, size * scale * easeOutBack(share)), 0, 2 * Math.PI);
      context.fillStyle = paint;
      context.fill();
    }
  },
};

/** A plate over a line of the accent that draws itself. */
const underline: ThirdLook = {
  markRoom: 0,
  paints: ({ ink, inkSoft }) => ({ name: ink, role: inkSoft }),
  drawGround: (context, scene) => {
    const { box, style, share, isMirrored, scale } = scene;
    const plain = { ...style, card: { ...style.card, surface: 'paper' as const } };
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * easeOut(share / 0.6);
    drawPlate(context, box, plain, Math.min(style.cornerRadius, 6));
    context.globalAlpha = alpha;
    clipTo(context, box, Math.min(style.cornerRadius, 6));
    const width = box.width * easeOut((share - 0.15) / 0.85);
    const height = 8 * scale;
    const x = isMirrored ? box.x + box.width - width : box.x;
    fillBox(context, { x, y: box.y + box.height - height, width, height }, style.palette.accent);
  },
};

/** Two blocks on each other, the name's dark, the role's in the accent. */
const block: ThirdLook = {
  markRoom: 0,
  paints: (palette) => ({ name: palette.paper, role: readableOn(palette.accent, palette) }),
  drawGround: (context, scene) => {
    const { box, style, share, isMirrored, padding, scale } = scene;
    const radius = Math.min(style.cornerRadius, 12);
    const lower = scene.roleHeight === 0 ? 0 : scene.roleHeight + 20 * scale;
    const blocks = [
      {
        top: box.y,
        height: box.height - lower,
        width: scene.nameWidth + 2 * padding,
        paint: style.palette.ink,
        at: share,
      },
      {
        top: box.y + box.height - lower,
        height: lower,
        width: scene.roleWidth + 2 * padding,
        paint: style.palette.accent,
        at: share - 0.15,
      },
    ];
    const shown = blocks.map(({ top, height, width, at }): Box => {
      const seen = Math.min(box.width, width) * easeOut(at / 0.7);
      return { x: isMirrored ? box.x + box.width - seen : box.x, y: top, width: seen, height };
    });
    context.beginPath();
    for (const [index, part] of shown.entries()) {
      if (part.width <= 0 || part.height <= 0) continue;
      const round = Math.min(radius, part.width / 2, part.height / 2);
      context.beginPath();
      context.roundRect(part.x, part.y, part.width, part.height, round);
      context.fillStyle = blocks[index]?.paint ?? style.palette.ink;
      context.fill();
    }
    context.beginPath();
    for (const part of shown) context.rect(part.x, part.y, part.width, part.height);
    context.clip();
  },
};

/** The looks by name. */
export const thirdLooks: Readonly<Record<LowerThirdLook, ThirdLook>> = { edge, bar, pill, underline, block };
