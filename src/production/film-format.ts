// The format of every film.

/** Pictures a second. */
export const frameRate = { num: 30, den: 1 } as const;
/** Sound samples a second. */
export const sampleRateHz = 48_000;
