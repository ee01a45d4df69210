// The user's music -> a bed of the film's length: cut and, where it is too short, repeated on its bars, faded at the end.

/** Music at the film's sample rate. */
export interface MusicTrack {
  readonly channels: readonly [Float32Array, Float32Array];
  /** Samples at which bars begin; empty when none were found. */
  readonly barSamples: readonly number[];
}

const joinMs = 30;
const openMs = 20;
/** The end fades over about this long, from a bar on. */
const shortestFadeMs = 1400;
const longestFadeMs = 4000;

/** Adds the music to the two channels, which set its length. */
export function layTrack(track: MusicTrack, sampleRateHz: number, target: readonly [Float32Array, Float32Array]): void {
  const length = target[0].length;
  const source = track.channels[0].length;
  const toSamples = (ms: number): number => Math.round((ms * sampleRateHz) / 1000);
  const first = track.barSamples[0] ?? 0;
  const last = lastBar(track, first);
  const join = Math.min(toSamples(joinMs), Math.floor((last - first) / 4));
  const gainAt = fades(track, { length, first, last, toSamples });
  for (let at = 0; at < length && last - first > join; at += last - first - join) {
    // To the last bar and back to the first; the last round runs on towards the music's own end.
    const until = at + (source - first) >= length ? source : last;
    for (const [index, channel] of target.entries()) {
      const music = track.channels[index as 0 | 1]; // two channels each
      copyFaded({ music, from: first, until, channel, at, join: at === 0 ? 0 : join, gainAt });
    }
  }
}

/** Where the music goes back to its beginning: its last bar, unless that is a scrap. */
function lastBar({ barSamples, channels }: MusicTrack, first: number): number {
  const last = barSamples.at(-1) ?? channels[0].length;
  return last - first > channels[0].length / 3 ? last : channels[0].length;
}

/** The gain of every sample of the film: in at once, out from a bar on. */
function fades(
  { barSamples }: MusicTrack,
  {
    length,
    first,
    last,
    toSamples,
  }: {
    readonly length: number;
    readonly first: number;
    readonly last: number;
    readonly toSamples: (ms: number) => number;
  },
): (at: number) => number {
  const open = toSamples(openMs);
  const round = Math.max(1, last - first);
  // Bars of the film's own time, over every round of the music.
  const isEndBar = (bar: number): boolean => {
    const left = length - bar;
    return left >= toSamples(shortestFadeMs) && left <= toSamples(longestFadeMs);
  };
  const rounds = Math.ceil(length / round);
  const bars = Array.from({ length: rounds }, (_, turn) => barSamples.map((bar) => bar - first + turn * round)).flat();
  const fadeFrom = bars.findLast(isEndBar) ?? Math.max(0, length - toSamples(2 * shortestFadeMs));
  return (at) => {
    const opening = at < open ? at / open : 1;
    const closing = at <= fadeFrom ? 1 : 0.5 + 0.5 * Math.cos((Math.PI * (at - fadeFrom + 1)) / (length - fadeFrom));
    return opening * closing;
  };
}

interface Piece {
  readonly music: Float32Array;
  readonly from: number;
  readonly until: number;
  readonly channel: Float32Array;
  readonly at: number;
  /** Samples over which this round takes over from the one before. */
  readonly join: number;
  readonly gainAt: (at: number) => number;
}

function copyFaded({ music, from, until, channel, at, join, gainAt }: Piece): void {
  const count = Math.min(until - from, channel.length - at);
  for (let index = 0; index < count; index += 1) {
    const taking = index < join ? index / join : 1;
    const before = (channel[at + index] ?? 0) * (1 - taking);
    channel[at + index] = before + (music[from + index] ?? 0) * taking * gainAt(at + index);
  }
}
