// Sounds for the tests: somebody who speaks, and music with a known beat.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/kit/random.ts';

export const sampleRateHz = 44_100;

/** Kicks on the beat, a louder one on each first, hats between, and chords: 4/4 at a tempo. */
export function makeMusic(seconds: number, bpm: number): Float32Array {
  const samples = new Float32Array(seconds * sampleRateHz);
  const random = createRandom(3);
  const beat = (60 / bpm) * sampleRateHz;
  const chords = [220, 261.6, 196, 246.9];
  for (let at = 0; at < samples.length; at += 1) {
    const chord = chords[Math.floor(at / (4 * beat)) % chords.length] ?? 220;
    const time = at / sampleRateHz;
    const pad = Math.sin(2 * Math.PI * chord * time) + Math.sin(2 * Math.PI * chord * 1.5 * time);
    const sinceBeat = (at % beat) / sampleRateHz;
    const isFirst = Math.floor(at / beat) % 4 === 0;
    const kick = Math.exp(-sinceBeat * 22) * Math.sin(2 * Math.PI * 60 * sinceBeat) * (isFirst ? 0.9 : 0.5);
    const sinceHalf = ((at + beat / 2) % beat) / sampleRateHz;
    samples[at] = 0.12 * pad + 0.5 * kick + 0.1 * Math.exp(-sinceHalf * 60) * (random() - 0.5);
  }
  return samples;
}

/** Syllables with pauses: tones and hisses by turns, as a voice makes them. */
export function makeSpeech(seconds: number): Float32Array {
  const samples = new Float32Array(seconds * sampleRateHz);
  const random = createRandom(5);
  let at = 0;
  for (let word = 0; at < samples.length; word += 1) {
    const syllables = 1 + Math.floor(random() * 4);
    for (let syllable = 0; syllable < syllables; syllable += 1) {
      const hiss = Math.floor((0.04 + random() * 0.06) * sampleRateHz);
      const tone = Math.floor((0.08 + random() * 0.12) * sampleRateHz);
      const pitch = 105 + random() * 40;
      for (let step = 0; step < hiss + tone && at < samples.length; step += 1, at += 1) {
        const swell = Math.sin((Math.PI * step) / (hiss + tone));
        const voice = [1, 2, 3, 4, 5].reduce(
          (sum, part) => sum + Math.sin((2 * Math.PI * pitch * part * at) / sampleRateHz) / part,
          0,
        );
        samples[at] = swell * (step < hiss ? 0.08 * (random() - 0.5) : 0.2 * voice);
      }
    }
    at += Math.floor((word % 7 === 6 ? 0.6 : 0.05) * sampleRateHz);
  }
  return samples;
}

/** A WAV of one channel. */
export function toWav(samples: Float32Array): Buffer {
  const data = Buffer.from(Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_000).buffer);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRateHz, 24);
  head.writeUInt32LE(sampleRateHz * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Runs the system's ffmpeg; gives the file it wrote. `inputs` are put where its arguments name them. */
export function encode(args: readonly string[], name: string, inputs: Readonly<Record<string, Buffer>> = {}): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'reynard-encode-'));
  try {
    for (const [file, bytes] of Object.entries(inputs)) writeFileSync(join(folder, file), bytes);
    execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, name], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
