import { readFile, stat } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../src/model/reference.ts';
import { chooseMoments } from '../../src/references/decode/av/choose-moments.ts';
import { levelDb } from '../film/level-of-tone.ts';
import { hasSystemFfmpeg } from '../film/system-ffmpeg.ts';
import { openReading } from './reading-kit.ts';
import { encode } from './sample-sounds.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

const moving = (seconds: number, rate = 25) => ['-f', 'lavfi', '-i', `testsrc2=s=640x360:r=${rate}:d=${seconds}`];
const tone = (seconds: number) => ['-f', 'lavfi', '-i', `sine=f=440:d=${seconds}`];
const quick = ['-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];

describe.skipIf(!hasSystemFfmpeg)('a clip', () => {
  it.each([
    ['h264.mp4', 'video/mp4', ['-c:v', 'libx264', ...quick]],
    ['hevc.mov', 'video/quicktime', ['-c:v', 'libx265', '-x265-params', 'log-level=none', ...quick]],
    ['vp9.webm', 'video/webm', ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8']],
    ['av1.mp4', 'video/mp4', ['-c:v', 'libsvtav1', '-preset', '12', '-svtav1-params', 'logical-processors=1']],
    ['prores.mov', 'video/quicktime', ['-c:v', 'prores_ks', '-profile:v', '0']],
  ])('in %s becomes a film of a known form', async (name, type, codec) => {
    const bytes = encode([...moving(2.5), ...codec], name);
    const reference = await reading.read(name, bytes);
    expect(reference).toMatchObject({ kind: 'video', type });
    const { video } = reference;
    expect(video).toMatchObject({ widthPx: 640, heightPx: 360, hasSound: false, soundFile: null });
    expect(Math.abs((video?.durationMs ?? 0) - 2500)).toBeLessThan(120);
    expect((await readFile(reading.pathOf(reference.file))).subarray(4, 8).toString()).toBe('ftyp');
    const poster = await loadImage(await readFile(reading.pathOf(video?.posterFile ?? null)));
    expect([poster.width, poster.height]).toEqual([640, 360]);
    expect(reference.palette.length).toBeGreaterThan(2);
  });

  it('filmed with a camera turned to the right stands upright', async () => {
    const halves = 'color=red:s=320x360:r=25:d=1.6[l];color=blue:s=320x360:r=25:d=1.6[r];[l][r]hstack';
    const flat = encode(['-f', 'lavfi', '-i', halves, '-c:v', 'libx264', ...quick], 'flat.mp4');
    const { video } = await reading.read('turned.mp4', turnClockwise(flat));
    expect([video?.widthPx, video?.heightPx]).toEqual([360, 640]);
    const poster = await loadImage(await readFile(reading.pathOf(video?.posterFile ?? null)));
    const canvas = createCanvas(360, 640);
    canvas.getContext('2d').drawImage(poster, 0, 0);
    const [red = 0, , blue = 0] = canvas.getContext('2d').getImageData(180, 100, 1, 1).data;
    expect(red - blue, 'what was left is above').toBeGreaterThan(150);
  });

  it.each([12, 23.976, 60])('at %d pictures a second keeps its length', async (rate) => {
    const bytes = encode([...moving(2, rate), '-c:v', 'libx264', ...quick], 'rate.mp4');
    const { video } = await reading.read('rate.mp4', bytes);
    expect(Math.abs((video?.durationMs ?? 0) - 2000)).toBeLessThan(140);
  });

  describe('of three scenes with black and a standstill between', () => {
    let reference: Reference;
    beforeAll(async () => {
      const parts = [
        ...moving(3),
        ...['-f', 'lavfi', '-i', 'color=black:s=640x360:r=25:d=2'],
        ...[
          '-f',
          'lavfi',
          '-i',
          'life=s=640x360:r=25:mold=10:ratio=0.3:death_color=#804020:life_color=#f0e0a0,trim=duration=3',
        ],
        ...['-f', 'lavfi', '-i', 'smptebars=s=640x360:r=25:d=4'],
        ...tone(12),
      ];
      const join =
        '[0:v]format=yuv420p[a];[1:v]format=yuv420p[b];[2:v]format=yuv420p,setsar=1[c];[3:v]format=yuv420p,setsar=1[d]';
      const graph = `${join};[a][b][c][d]concat=n=4:v=1[v]`;
      const bytes = encode(
        [
          ...parts,
          '-filter_complex',
          graph,
          '-map',
          '[v]',
          '-map',
          '4:a',
          '-c:v',
          'libx264',
          '-crf',
          '20',
          ...quick,
          '-c:a',
          'aac',
        ],
        'scenes.mp4',
      );
      reference = await reading.read('scenes.mp4', bytes);
    });

    it('gives a moment for each scene and none of what is black or still', () => {
      const spans = (reference.video?.moments ?? []).map(({ sourceStartMs, startMs, endMs }) => [
        sourceStartMs,
        sourceStartMs + endMs - startMs,
      ]);
      expect(spans.length).toBeGreaterThanOrEqual(2);
      expect(spans[0]?.[0]).toBeLessThan(100);
      expect(spans[0]?.[1]).toBeLessThanOrEqual(3050);
      expect(spans[0]?.[1]).toBeGreaterThan(2700);
      expect(spans[1]?.[0]).toBeGreaterThanOrEqual(4990);
      for (const [start = 0, end = 0] of spans) {
        expect(start < 4900 && end > 3100, `${start} to ${end} holds black`).toBe(false);
        expect(end).toBeLessThan(10_200);
      }
    });

    it('has its moments one after the other, and their sound', async () => {
      const moments = reference.video?.moments ?? [];
      expect(moments.map(({ startMs }) => startMs)).toEqual([0, ...moments.slice(0, -1).map(({ endMs }) => endMs)]);
      expect(moments.at(-1)?.endMs).toBeCloseTo(reference.video?.durationMs ?? 0, 3);
      const { size } = await stat(reading.pathOf(reference.video?.soundFile ?? null));
      expect(size / 8 / 48).toBeCloseTo(reference.video?.durationMs ?? 0, 0);
      const samples = new Float32Array((await readFile(reading.pathOf(reference.video?.soundFile ?? null))).buffer);
      for (const { startMs, endMs } of moments) {
        expect(levelDb(samples, 440, [startMs / 1000, endMs / 1000]), `from ${startMs} ms on`).toBeGreaterThan(-30);
      }
    });
  });
});

describe('the moments of a clip that was seen by its key pictures only', () => {
  const glance = (timeMs: number, base: number) => ({
    timeMs,
    luma: Uint8Array.from({ length: 64 * 36 }, (_, at) => Math.max(0, Math.min(255, base + ((at * 37 + timeMs) % 90)))),
  });
  const glances = Array.from({ length: 200 }, (_, index) => glance(index * 5000, index % 10 === 9 ? -90 : 80));
  const moments = chooseMoments({ glances, isDense: false }, 1_000_000);

  it('are few enough for a film, in order, and begin at key pictures', () => {
    expect(moments.length).toBeGreaterThan(4);
    expect(moments.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)).toBeLessThanOrEqual(40_000);
    expect(moments.every(({ startMs }) => startMs % 5000 === 0)).toBe(true);
    expect(moments.map(({ startMs }) => startMs)).toEqual(moments.map(({ startMs }) => startMs).sort((a, b) => a - b));
  });

  it('hold no black', () => {
    expect(moments.some(({ startMs }) => (startMs / 5000) % 10 === 9)).toBe(false);
  });
});

/** Writes into the track's header that it is to be shown turned by a quarter. */
function turnClockwise(mp4: Buffer): Buffer {
  const turned = Buffer.from(mp4);
  const unity = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
  const quarter = [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000];
  const bytesOf = (numbers: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(36);
    numbers.forEach((number, index) => {
      bytes.writeInt32BE(number, index * 4);
    });
    return bytes;
  };
  bytesOf(quarter).copy(turned, turned.indexOf(bytesOf(unity), turned.indexOf('tkhd')));
  return turned;
}
