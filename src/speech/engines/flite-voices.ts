// How each Flite voice is asked to speak, and how its sound is balanced.
import type { FliteColour } from './flite-colour.ts';

/** A voice's own manner at pace 1, pitch 1 and range 1. */
export interface FliteManner {
  /** Factor on all durations. */
  readonly stretch: number;
  /** Mean pitch; null for a voice that does not let itself be moved. */
  readonly pitchHz: number | null;
  /** How far the pitch moves, in Flite's own measure: what Flite brings along sounds read from a list. */
  readonly pitchSpreadHz: number;
  readonly colour: FliteColour;
}

const manners: Readonly<Record<string, FliteManner>> = {
  slt: {
    stretch: 1,
    pitchHz: 172,
    pitchSpreadHz: 62,
    colour: {
      bands: [
        { frequencyHz: 180, q: 1, gainDb: -4 },
        { frequencyHz: 3000, q: 0.8, gainDb: 1 },
        { frequencyHz: 6300, q: 1.6, gainDb: -4 },
      ],
      shelf: { frequencyHz: 9000, gainDb: 0 },
      airDb: -6,
    },
  },
  rms: {
    stretch: 0.96,
    pitchHz: null,
    pitchSpreadHz: 0,
    colour: {
      bands: [
        { frequencyHz: 150, q: 0.7, gainDb: -4 },
        { frequencyHz: 850, q: 1, gainDb: 3 },
        { frequencyHz: 4000, q: 0.7, gainDb: -4 },
      ],
      shelf: { frequencyHz: 3000, gainDb: -7 },
      airDb: -6,
    },
  },
  awb: {
    stretch: 1,
    pitchHz: 125,
    pitchSpreadHz: 34,
    colour: {
      bands: [
        { frequencyHz: 180, q: 0.8, gainDb: -3 },
        { frequencyHz: 3000, q: 0.8, gainDb: -4 },
      ],
      shelf: { frequencyHz: 5200, gainDb: 8 },
      airDb: 0,
    },
  },
};

/** Says whether Flite has a voice of this name. */
export const knowsManner = (engineVoice: string): boolean => engineVoice in manners;

/** Finds the manner of a voice; an unknown one is our bug, since the catalogue names only known ones. */
export function findManner(engineVoice: string): FliteManner {
  const manner = manners[engineVoice];
  if (!manner) throw new Error(`no Flite voice "${engineVoice}"`);
  return manner;
}
