// How strong one pitch is in a sound.
const rate = 48_000;

/** The level of a pitch between two times, in decibels of full scale. */
export function levelDb(samples: Float32Array, hz: number, [fromS, toS]: readonly [number, number]): number {
  let [real, imaginary] = [0, 0];
  const part = samples.subarray(Math.round(fromS * rate), Math.round(toS * rate));
  part.forEach((sample, index) => {
    const phase = (2 * Math.PI * hz * index) / rate;
    real += sample * Math.cos(phase);
    imaginary += sample * Math.sin(phase);
  });
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / Math.max(1, part.length) + 1e-9);
}
