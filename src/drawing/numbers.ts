// Small arithmetic of drawing and motion.

/** Keeps a value inside low and high. */
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** The value a share `amount` of the way from `from` to `to`. */
export const lerp = (from: number, to: number, amount: number): number => from + (to - from) * amount;

/** Rises smoothly from 0 at `low` to 1 at `high` (cubic, flat at both ends). */
export function smoothstep(low: number, high: number, value: number): number {
  const share = clamp((value - low) / (high - low));
  return share * share * (3 - 2 * share);
}

/** Fast start, soft end; 0 to 1. */
export const easeOut = (share: number): number => 1 - (1 - clamp(share)) ** 3;

/** Like easeOut, overshooting the end by about a tenth before it settles. */
export function easeOutBack(share: number): number {
  const overshoot = 1.4;
  const rest = clamp(share) - 1;
  return 1 + (overshoot + 1) * rest ** 3 + overshoot * rest ** 2;
}
