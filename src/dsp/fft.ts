// Power spectra of short frames of sound.

/** Gives the power in each of `size` / 2 + 1 frequencies of a frame; shorter frames are filled up with silence. */
export type PowerSpectrum = (frame: Float64Array) => Float64Array;

/** Prepares spectra of one size, a power of two. */
export function createPowerSpectrum(size: number): PowerSpectrum {
  const bits = Math.log2(size);
  const cosines = Float64Array.from({ length: size / 2 }, (_, index) => Math.cos((-2 * Math.PI * index) / size));
  const sines = Float64Array.from({ length: size / 2 }, (_, index) => Math.sin((-2 * Math.PI * index) / size));
  const places = Uint32Array.from({ length: size }, (_, index) => reverseBits(index, bits));
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  return (frame) => {
    real.fill(0);
    imaginary.fill(0);
    for (let index = 0; index < Math.min(size, frame.length); index += 1) real[places[index] ?? 0] = frame[index] ?? 0;
    for (let span = 2; span <= size; span *= 2) butterflies(real, imaginary, span, { cosines, sines });
    const power = new Float64Array(size / 2 + 1);
    for (let index = 0; index < power.length; index += 1)
      power[index] = (real[index] ?? 0) ** 2 + (imaginary[index] ?? 0) ** 2;
    return power;
  };
}

function reverseBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) if ((value >> bit) & 1) reversed |= 1 << (bits - 1 - bit);
  return reversed;
}

function butterflies(
  real: Float64Array,
  imaginary: Float64Array,
  span: number,
  { cosines, sines }: { readonly cosines: Float64Array; readonly sines: Float64Array },
): void {
  const half = span / 2;
  const step = real.length / span;
  for (let start = 0; start < real.length; start += span) {
    for (let index = 0; index < half; index += 1) {
      const [low, high] = [start + index, start + index + half];
      const [cosine, sine] = [cosines[index * step] ?? 0, sines[index * step] ?? 0];
      const turnedReal = (real[high] ?? 0) * cosine - (imaginary[high] ?? 0) * sine;
      const turnedImaginary = (real[high] ?? 0) * sine + (imaginary[high] ?? 0) * cosine;
      real[high] = (real[low] ?? 0) - turnedReal;
      imaginary[high] = (imaginary[low] ?? 0) - turnedImaginary;
      real[low] = (real[low] ?? 0) + turnedReal;
      imaginary[low] = (imaginary[low] ?? 0) + turnedImaginary;
    }
  }
}
