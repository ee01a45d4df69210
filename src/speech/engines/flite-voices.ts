// How each Flite voice is asked to speak.

/** A voice's own manner at pace 1, pitch 1 and range 1. */
export interface FliteManner {
  /** Factor on all durations. */
  readonly stretch: number;
  readonly pitchHz: number;
  /** How far the pitch moves, in Flite's own measure. */
  readonly pitchSpreadHz: number;
}

const manners: Readonly<Record<string, FliteManner>> = {
  slt: { stretch: 1, pitchHz: 172, pitchSpreadHz: 45 },
  rms: { stretch: 1, pitchHz: 95, pitchSpreadHz: 20 },
  awb: { stretch: 1, pitchHz: 125, pitchSpreadHz: 20 },
};

/** Finds a voice by Flite's name of it; undefined for one it does not have. */
export const knowsManner = (engineVoice: string): boolean => engineVoice in manners;

/** Finds the manner of a voice; an unknown one is our bug, since the catalogue names only known ones. */
export function findManner(engineVoice: string): FliteManner {
  const manner = manners[engineVoice];
  if (!manner) throw new Error(`no Flite voice "${engineVoice}"`);
  return manner;
}
