// The light inside a room: daylight through its windows, at dusk and at night the lamps.
import { paintGlow } from '../../../drawing/paint.ts';
import type { Light } from '../../../model/light.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, fillBox } from '../shapes.ts';
import type { SetPlan } from '../stage-set.ts';
import { paintShine } from './solids.ts';

/** A lamp on the stage: where it hangs or stands, and how far it reaches. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour?: string;
}

const grades = {
  day: null,
  evening: { colour: '#c98f7c', alpha: 0.34 },
  night: { colour: '#5e5350', alpha: 0.6 },
} as const;
const lampShare = { day: 0.3, evening: 0.75, night: 1 } as const;

/** Takes the room into the light of the hour: its colours first, then what the lamps light up. */
export function indoorStep(plan: SetPlan, lamps: readonly Lamp[]): (context: Context2D) => void {
  const { time, weather } = plan.variant;
  const grade = grades[time];
  return (context) => {
    const all = boxAt(0, 0, plan.width, plan.height);
    context.globalCompositeOperation = 'multiply';
    if (grade !== null) {
      context.globalAlpha = grade.alpha;
      fillBox(context, all, grade.colour);
    } else if (weather !== 'clear') {
      context.globalAlpha = 0.16;
      fillBox(context, all, '#8fa2b8');
    }
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    for (const { x, y, radius, colour = '#ffcf8a' } of lamps) {
      paintShine(context, { x, y, radius, colour, alpha: 0.72 * lampShare[time] });
      paintShine(context, { x, y, radius: radius * 0.42, colour: '#fff0d2', alpha: 0.5 * lampShare[time] });
    }
  };
}

/** Daylight that falls in from a side: none at night. */
export function daylightStep(
  plan: SetPlan,
  at: { readonly x: number; readonly y: number; readonly reach: number },
): (context: Context2D) => void {
  const { time, weather } = plan.variant;
  const strength = { day: 0.5, evening: 0.4, night: 0 }[time] * (weather === 'clear' ? 1 : 0.5);
  const colour = time === 'evening' ? '#ffab66' : weather === 'clear' ? '#fff3d6' : '#e6eef6';
  return (context) => {
    if (strength === 0) return;
    context.globalCompositeOperation = 'screen';
    paintGlow(context, { x: at.x, y: at.y, radiusX: at.reach, radiusY: at.reach * 0.8, colour, alpha: strength });
  };
}

/** Soft light behind the presenter, so that the figure stands out from the room. */
export function haloStep(plan: SetPlan, colour = '#fff6e6', alpha = 0.16): (context: Context2D) => void {
  const radius = Math.min(plan.width, plan.height) * 0.7;
  const strength = { day: 1, evening: 0.8, night: 0.6 }[plan.variant.time];
  return (context) =>
    paintShine(context, { x: plan.presenterX, y: plan.height * 0.42, radius, colour, alpha: alpha * strength });
}

/** What of the room's light falls on the presenter. */
export function indoorLight(plan: SetPlan, rim = '#fff0d8'): Light {
  const { time } = plan.variant;
  const byTime = { day: rim, evening: '#ffbf86', night: '#ffd09a' } as const;
  const veils = { day: null, evening: { colour: '#64321f', alpha: 0.16 }, night: { colour: '#23160f', alpha: 0.32 } };
  const veil = veils[time];
  return {
    ...{ x: -1, rim: byTime[time], rimAlpha: time === 'day' ? 0.9 : 0.8, specular: time === 'night' ? 0.85 : 1 },
    ...(veil === null ? {} : { veil }),
  };
}
