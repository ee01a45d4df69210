// The only place where milliseconds, picture frames and sound samples are converted into each other.

/** Pictures per second as a fraction: `{ num: 30, den: 1 }` is 30 pictures a second. */
export interface FrameRate {
  readonly num: number;
  readonly den: number;
}

/** Milliseconds at which a frame begins. */
export const frameToMs = (frameIndex: number, rate: FrameRate): number => (frameIndex * 1000 * rate.den) / rate.num;

/** The frame that is on screen at a time: the last one that began at or before it. */
export const msToFrame = (timeMs: number, rate: FrameRate): number =>
  Math.floor((timeMs * rate.num) / (1000 * rate.den) + 1e-6);

/** The fewest frames that last at least as long as a duration. */
export const msToFrameCount = (durationMs: number, rate: FrameRate): number =>
  Math.ceil((durationMs * rate.num) / (1000 * rate.den) - 1e-6);

/** The sound sample nearest to a time. */
export const msToSample = (timeMs: number, sampleRateHz: number): number => Math.round((timeMs * sampleRateHz) / 1000);

/** Milliseconds at which a sound sample begins. */
export const sampleToMs = (sampleIndex: number, sampleRateHz: number): number => (sampleIndex * 1000) / sampleRateHz;

/** The sound sample at which a frame begins. */
export const frameToSample = (frameIndex: number, rate: FrameRate, sampleRateHz: number): number =>
  Math.round((frameIndex * sampleRateHz * rate.den) / rate.num);
