// The sound that is to be encoded, and what AAC makes of it.

/** Sound in one Float32Array per channel, −1 to 1. */
export interface StereoSound {
  readonly sampleRateHz: number;
  readonly channels: readonly [Float32Array, Float32Array];
}

/** What to encode and where to. */
export interface SoundOrder {
  readonly sound: StereoSound;
  readonly outputPath: string;
  readonly signal?: AbortSignal;
}

/** Samples of one AAC packet. A shorter last packet would be lost, so the last is filled with silence. */
export const packetSamples = 1024;
/** Bits per second of both channels together. */
export const soundBitRate = 160_000;
