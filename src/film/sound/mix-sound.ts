// Timeline and voices -> the film's sound: voices, ducked music, one loudness, no peak above the ceiling.
import { applyGain } from '../../dsp/decibels.ts';
import { limit } from '../../dsp/limit.ts';
import { measureLoudness } from '../../dsp/loudness.ts';
import { measureTruePeak } from '../../dsp/true-peak.ts';
import { addAccents } from './add-accents.ts';
import { addClips, layClips } from './add-clips.ts';
import { findDuckGains } from './duck-music.ts';
import type { MixInput, SoundTimeline } from './mix-input.ts';
import { composeBed } from './music/compose-bed.ts';
import { layTrack } from './music/lay-track.ts';
import { renderBed } from './music/render-bed.ts';

/** Left and right of the whole film, and what they measure. */
export interface SoundMix {
  readonly sampleRateHz: number;
  readonly channels: readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];
  /** Integrated loudness; −Infinity for a silent film. */
  readonly loudnessLufs: number;
  readonly truePeakDbtp: number;
}

const targetLufs = -16;
/** AAC adds up to a tenth of a decibel to a peak, and three tenths in films of a few words. */
const ceilingDb = -2;
/** The bed alone, where nobody speaks. */
const bedLufs = -25;
/** What is quieter than this after all is noise and stays as it is. */
const mostGainDb = 30;
/** A mono voice on two channels is 3 dB louder than on one. */
const centreFactor = Math.SQRT1_2;

/** Mixes the film's sound. The same input gives the same samples. */
export function mixSound({ timeline, voices, music: track, accents = [], clips = [] }: MixInput): SoundMix {
  const { sampleRateHz, sampleCount, music } = timeline;
  const channels = [new Float32Array(sampleCount), new Float32Array(sampleCount)] as const;
  const clipSound = layClips(clips, { sampleCount, sampleRateHz });
  if (music.mood !== 'none' && sampleCount > 0) {
    if (track !== undefined) layTrack(track, sampleRateHz, channels);
    else renderBed(composeBed(music.mood, music.seed, sampleCount / sampleRateHz), sampleRateHz, channels);
    levelBed(channels, sampleRateHz);
    // Music makes way for whatever else is heard.
    const sounding = clipSound === null ? [] : [{ startSample: 0, samples: clipSound[0] }];
    duckBed(channels, findDuckGains({ timeline, voices, sounding }), sampleRateHz);
  }
  if (clipSound !== null) {
    duckBed(clipSound, findDuckGains({ timeline, voices }), sampleRateHz);
    addClips(channels, clipSound);
  }
  addAccents(channels, accents, sampleRateHz);
  addVoices(channels, timeline, voices);
  const loudnessLufs = levelMaster(channels, sampleRateHz);
  return { sampleRateHz, channels, loudnessLufs, truePeakDbtp: measureTruePeak(channels) };
}

type Stereo = readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];

function levelBed(channels: Stereo, sampleRateHz: number): void {
  const gainDb = bedLufs - measureLoudness(channels, sampleRateHz);
  if (Number.isFinite(gainDb)) for (const channel of channels) applyGain(channel, gainDb);
}

/** Multiplies the bed with gains of 10 ms steps, straight lines between them. */
function duckBed(channels: Stereo, gains: Float32Array, sampleRateHz: number): void {
  const step = sampleRateHz / 100;
  for (const channel of channels) {
    for (let index = 0; index < channel.length; index += 1) {
      const position = index / step;
      const at = Math.floor(position);
      const from = gains[at] ?? 1;
      const gain = from + ((gains[at + 1] ?? from) - from) * (position - at);
      channel[index] = (channel[index] ?? 0) * gain;
    }
  }
}

function addVoices(channels: Stereo, timeline: SoundTimeline, voices: ReadonlyMap<string, Float32Array>): void {
  for (const { sceneId, startSample } of timeline.voice) {
    const voice = voices.get(sceneId);
    if (!voice) throw new Error(`no voice for scene "${sceneId}"`);
    const count = Math.min(voice.length, timeline.sampleCount - startSample);
    for (const channel of channels) {
      for (let index = 0; index < count; index += 1) {
        channel[startSample + index] = (channel[startSample + index] ?? 0) + (voice[index] ?? 0) * centreFactor;
      }
    }
  }
}

/** Brings the whole to the target and says how loud it is then. The limiter costs loudness, so it may take rounds. */
function levelMaster(channels: Stereo, sampleRateHz: number): number {
  let loudnessLufs = measureLoudness(channels, sampleRateHz);
  for (let round = 0; round < 4; round += 1) {
    const gainDb = targetLufs - loudnessLufs;
    if (!Number.isFinite(gainDb) || gainDb > mostGainDb || (Math.abs(gainDb) < 0.05 && round > 0)) break;
    for (const channel of channels) applyGain(channel, gainDb);
    limit(channels, { sampleRateHz, ceilingDb });
    loudnessLufs = measureLoudness(channels, sampleRateHz);
  }
  return loudnessLufs;
}
