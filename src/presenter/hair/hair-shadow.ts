// Paints the shadow that the hair casts on the skin, as part of the sheet of skin.
import { withAlpha } from '../../drawing/colour.ts';
import { point, traceCurve } from '../../drawing/curves.ts';
import { strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { type Side, sides } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import { createProjection } from '../head/projection.ts';
import { straightPose } from '../head/straight-pose.ts';
import { curtainEdges } from './curtain-edges.ts';
import { pixieEdges } from './draw-pixie.ts';
import { type ShortEdges, shortEdges } from './draw-short.ts';
import { isCurtain } from './hair-styles.ts';
import { hairlinePoints } from './hairline.ts';

// Sheets are painted as a face seen straight on.
const straightOn = createProjection(straightPose);

/** Paints the shadow of the hair. */
export function paintHairShadow(context: Context2D, plan: HeadPlan, lit: Side): void {
  const style = plan.character.hairStyle;
  if (style === 'bald') return;
  context.lineCap = 'round';
  if (isCurtain(style)) {
    paintCurtainShadow(context, plan);
    return;
  }
  paintCapShadow(context, plan, lit);
  if (style === 'short') paintMassShadow(context, plan, shortEdges(plan, straightOn));
  if (style === 'pixie') paintMassShadow(context, plan, pixieEdges(plan, straightOn));
}

function paintCurtainShadow(context: Context2D, plan: HeadPlan): void {
  for (const side of sides) {
    const { inner } = curtainEdges(plan, straightOn, straightOn.at, side);
    const edge = inner.slice(0, 7).map(({ x, y }) => point(x - side * 2, y + 3));
    strokeSoft(context, edge, { colour: plan.skin.shadow, width: 26, alpha: 0.66, layers: 12 });
  }
  if (!plan.character.bangs) return;
  const fringe = [point(-60, -59), point(-40, -29), point(-8, -23), point(30, -25), point(60, -21), point(74, -3)];
  strokeSoft(context, fringe, { colour: plan.skin.shadow, width: 14, alpha: 0.55, layers: 9 });
}

function paintCapShadow(context: Context2D, plan: HeadPlan, lit: Side): void {
  const { shadow } = plan.skin;
  const edge = hairlinePoints(plan, straightOn).map(({ x, y }) => point(x - lit * 2, y + 9));
  context.beginPath();
  traceCurve(context, edge, { closed: false });
  context.lineTo(150, -160);
  context.lineTo(-150, -160);
  context.closePath();
  context.fillStyle = withAlpha(shadow, 0.55);
  context.fill();
  strokeSoft(context, edge, { colour: shadow, width: 14, alpha: 0.4, layers: 7 });
}

function paintMassShadow(
  context: Context2D,
  plan: HeadPlan,
  { small, large }: Pick<ShortEdges, 'small' | 'large'>,
): void {
  const edge = [...[...small.inner].reverse(), ...large.inner.slice(1)].map(({ x, y }) => point(x, y + 3));
  strokeSoft(context, edge, { colour: plan.skin.shadow, width: 18, alpha: 0.6, layers: 11 });
}
