// Numbers of a chart placed on its axis, and written beside it.

/** The numbers an axis spans and those written along it. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** An axis over the values with about `tickCount` round ticks. Bars always include zero. */
export function createAxisScale(values: readonly number[], withZero: boolean, tickCount = 3): AxisScale {
  const least = Math.min(...values, ...(withZero ? [0] : []));
  const most = Math.max(...values, ...(withZero ? [0] : []));
  const span = most - least || Math.abs(most) || 1;
  const step = roundStep(span / tickCount);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  const ends = last > first ? last : first + 1;
  const ticks = Array.from({ length: ends - first + 1 }, (_, index) => cleaned((first + index) * step));
  return { low: first * step, high: ends * step, ticks };
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const share = raw / power;
  return (roundSteps.find((step) => step >= share - 1e-9) ?? 10) * power;
}

/** Takes away what binary fractions add: 0.30000000000000004. */
const cleaned = (value: number): number => Number(value.toPrecision(12));

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** A number as short as it can be written without changing it; very long ones in thousands, millions … */
export function writeValue(value: number): string {
  const exact = String(cleaned(value));
  return exact.replace(/\D/g, '').length <= 5 ? exact : compact.format(value);
}
