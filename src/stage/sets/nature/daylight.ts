// The light of the open air at a time of day and in a weather: sky, haze, clouds, and what falls on things and people.
import { mixColours } from '../../../drawing/colour.ts';
import type { ColourStop } from '../../../drawing/paint.ts';
import type { Light } from '../../../model/light.ts';
import type { SetVariant } from '../../../model/storyboard.ts';

/** The open air. Colours are CSS hex strings. */
export interface Daylight {
  /** The sky from its highest point to the horizon. */
  readonly sky: readonly ColourStop[];
  /** What far things fade into. */
  readonly haze: string;
  /** What lies over everything that is not lit by a lamp, and how densely, 0 to 1. */
  readonly ambient: string;
  readonly ambientAlpha: number;
  /** Sun or moon; strength 0 behind clouds. */
  readonly orb: { readonly colour: string; readonly glow: string; readonly strength: number };
  readonly stars: number;
  readonly cloud: { readonly crown: string; readonly middle: string; readonly foot: string };
  /** Share of windows and lamps that are lit. */
  readonly lampShare: number;
  readonly light: Light;
}

type Time = SetVariant['time'];

const clear: Readonly<Record<Time, Daylight>> = {
  day: {
    sky: [
      [0, '#2f8fe0'],
      [0.4, '#6fbaf0'],
      [0.75, '#bfe3f8'],
      [1, '#fdf0d8'],
    ],
    haze: '#d3e7f5',
    ambient: '#dbeaf6',
    ambientAlpha: 0,
    orb: { colour: '#fffdf0', glow: '#ffdf9a', strength: 1 },
    stars: 0,
    cloud: { crown: '#fdfeff', middle: '#e9f2fb', foot: '#a5c4e4' },
    lampShare: 0.15,
    light: { x: -1, rim: '#fff1cf', rimAlpha: 1, specular: 1 },
  },
  evening: {
    sky: [
      [0, '#2d3f86'],
      [0.34, '#6f5ca6'],
      [0.62, '#dd7f7c'],
      [0.84, '#f9b166'],
      [1, '#ffdca0'],
    ],
    haze: '#f0a884',
    ambient: '#5a2f66',
    ambientAlpha: 0.4,
    orb: { colour: '#fff2c4', glow: '#ff9d4d', strength: 1 },
    stars: 0,
    cloud: { crown: '#ffd6a6', middle: '#e4928a', foot: '#77609a' },
    lampShare: 0.42,
    light: { x: -1, rim: '#ffb070', rimAlpha: 1, specular: 0.95, veil: { colour: '#542a4c', alpha: 0.24 } },
  },
  night: {
    sky: [
      [0, '#050a24'],
      [0.45, '#0d1a48'],
      [0.8, '#20316c'],
      [1, '#3a4a86'],
    ],
    haze: '#2a3b78',
    ambient: '#081134',
    ambientAlpha: 0.72,
    orb: { colour: '#f4f6ff', glow: '#8fa9ff', strength: 0.8 },
    stars: 1,
    cloud: { crown: '#46548a', middle: '#303d72', foot: '#1b2552' },
    lampShare: 0.56,
    light: { x: -1, rim: '#9fb8ff', rimAlpha: 0.95, specular: 0.85, veil: { colour: '#0c1740', alpha: 0.5 } },
  },
};

/** What a closed sky makes of each time: its colours from above to the horizon. */
const overcast: Readonly<Record<Time, readonly [top: string, foot: string]>> = {
  day: ['#7f95aa', '#dde5ea'],
  evening: ['#4b4c68', '#c2a09a'],
  night: ['#0d1224', '#333c5c'],
};
const snowSky: Readonly<Record<Time, readonly [top: string, foot: string]>> = {
  day: ['#a3b4c4', '#eef2f5'],
  evening: ['#6a6a8c', '#dcc3bf'],
  night: ['#171f3c', '#4a557c'],
};

/** Under clouds people lose their light too: how much at least, by weather. */
const veilUnderClouds = { cloudy: 0.1, rain: 0.17, snow: 0.12 } as const;

/** How far each weather closes the sky. */
const closure = { clear: 0, cloudy: 0.72, rain: 0.9, snow: 0.92 } as const;

/** Gives the light of a time and a weather. */
export function daylightOf({ time, weather }: SetVariant): Daylight {
  const open = clear[time];
  if (weather === 'clear') return open;
  const closed = closure[weather];
  const [top, foot] = (weather === 'snow' ? snowSky : overcast)[time];
  const middle = mixColours(top, foot, 0.5);
  const veil = (colour: string, towards: string): string => mixColours(colour, towards, closed);
  return {
    sky: open.sky.map(([share, colour]): ColourStop => [share, veil(colour, mixColours(top, foot, share))]),
    haze: veil(open.haze, foot),
    ambient: mixColours(open.ambient, middle, 0.5),
    ambientAlpha: Math.max(open.ambientAlpha, weather === 'cloudy' ? 0.1 : 0.2),
    orb: { ...open.orb, strength: weather === 'cloudy' ? open.orb.strength * (1 - closed) : 0 },
    stars: 0,
    cloud: {
      crown: veil(open.cloud.crown, mixColours(foot, middle, 0.25)),
      middle: veil(open.cloud.middle, mixColours(foot, middle, 0.7)),
      foot: veil(open.cloud.foot, mixColours(top, middle, 0.4)),
    },
    lampShare: Math.min(0.6, open.lampShare + 0.15),
    light: {
      ...open.light,
      rim: veil(open.light.rim, mixColours(foot, '#ffffff', 0.4)),
      rimAlpha: 0.7,
      specular: open.light.specular * 0.85,
      veil: {
        colour: open.light.veil === undefined ? mixColours(middle, '#3c4a58', 0.5) : open.light.veil.colour,
        alpha: Math.max(open.light.veil?.alpha ?? 0, veilUnderClouds[weather]),
      },
    },
  };
}
