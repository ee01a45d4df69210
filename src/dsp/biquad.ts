// Second-order filters, run over samples block by block.

/** Coefficients of a second-order filter, divided by a0. */
export interface BiquadCoefficients {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** A second-order filter with its memory. */
export interface Biquad {
  /** Filters `input` into `output`, which may be the same array; keeps its state for the next block. */
  readonly run: (input: Float32Array, output: Float32Array) => void;
}

/** Starts a filter from silence (transposed direct form II, double precision). */
export function createBiquad({ b0, b1, b2, a1, a2 }: BiquadCoefficients): Biquad {
  const states = new Float64Array(2);
  return {
    run: (input, output) => {
      // Kept in locals while it runs: a captured number that changes is a new object on every change.
      let state1 = states[0] ?? 0;
      let state2 = states[1] ?? 0;
      for (let index = 0; index < input.length; index += 1) {
        const x = input[index] ?? 0;
        const y = b0 * x + state1;
        state1 = b1 * x - a1 * y + state2;
        state2 = b2 * x - a2 * y;
        output[index] = y;
      }
      // Denormal numbers slow a filter down a hundredfold in silence.
      states[0] = Math.abs(state1) < 1e-20 ? 0 : state1;
      states[1] = Math.abs(state2) < 1e-20 ? 0 : state2;
    },
  };
}

interface Corner {
  readonly frequencyHz: number;
  readonly q: number;
  readonly sampleRateHz: number;
}

const angle = ({ frequencyHz, q, sampleRateHz }: Corner): { readonly cos: number; readonly alpha: number } => {
  const omega = (2 * Math.PI * frequencyHz) / sampleRateHz;
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
};

const divide = (a0: number, b: readonly [number, number, number], a1: number, a2: number): BiquadCoefficients => ({
  b0: b[0] / a0,
  b1: b[1] / a0,
  b2: b[2] / a0,
  a1: a1 / a0,
  a2: a2 / a0,
});

/** Passes what lies under a frequency. */
export function lowPass(corner: Corner): BiquadCoefficients {
  const { cos, alpha } = angle(corner);
  return divide(1 + alpha, [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], -2 * cos, 1 - alpha);
}

/** Passes what lies above a frequency. */
export function highPass(corner: Corner): BiquadCoefficients {
  const { cos, alpha } = angle(corner);
  return divide(1 + alpha, [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], -2 * cos, 1 - alpha);
}

/** Raises or lowers what lies around a frequency. */
export function peaking(corner: Corner & { readonly gainDb: number }): BiquadCoefficients {
  const { cos, alpha } = angle(corner);
  const root = 10 ** (corner.gainDb / 40);
  return divide(1 + alpha / root, [1 + alpha * root, -2 * cos, 1 - alpha * root], -2 * cos, 1 - alpha / root);
}

/** Raises or lowers what lies above a frequency. */
export function highShelf(corner: Corner & { readonly gainDb: number }): BiquadCoefficients {
  const { cos, alpha } = angle(corner);
  const root = 10 ** (corner.gainDb / 40);
  const slope = 2 * Math.sqrt(root) * alpha;
  return divide(
    root + 1 - (root - 1) * cos + slope,
    [
      root * (root + 1 + (root - 1) * cos + slope),
      -2 * root * (root - 1 + (root + 1) * cos),
      root * (root + 1 + (root - 1) * cos - slope),
    ],
    2 * (root - 1 - (root + 1) * cos),
    root + 1 - (root - 1) * cos - slope,
  );
}
