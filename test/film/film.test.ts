// A short film through the real path: rendered, joined, examined, and the faults its examination must find.
import { readFile, writeFile } from 'node:fs/promises';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { beforeAll, expect, test } from 'vitest';
import { talkingTimeline } from '../../bench/talking-timeline.ts';
import { applyGain } from '../../src/dsp/decibels.ts';
import { measureLoudness } from '../../src/dsp/loudness.ts';
import { checkContainer } from '../../src/film/check/check-container.ts';
import { checkLayout } from '../../src/film/check/check-layout.ts';
import { checkPictures } from '../../src/film/check/check-pictures.ts';
import { checkSound } from '../../src/film/check/check-sound.ts';
import { checkWords } from '../../src/film/check/check-words.ts';
import { pickSoundWindows } from '../../src/film/check/sound-windows.ts';
import { checkFilm } from '../../src/film/check-film.ts';
import type { FilmDecoder } from '../../src/film/decoders/film-decoder.ts';
import { createNodeAvDecoder } from '../../src/film/decoders/node-av-decoder.ts';
import type { EncoderName } from '../../src/film/encoders/segment-encoder.ts';
import type { StereoSound } from '../../src/film/encoders/sound-order.ts';
import { muxFilm } from '../../src/film/mux-film.ts';
import { openRenderer } from '../../src/film/open-renderer.ts';
import { planSegments } from '../../src/film/plan-segments.ts';
import { loadStageAssets } from '../../src/film/stage-assets.ts';
import { spokenWordsOf, toSrt, toVtt, writeCaptions } from '../../src/film/write-captions.ts';
import { writeThumbnail } from '../../src/film/write-thumbnail.ts';
import { createRandom } from '../../src/kit/random.ts';
import type { FilmCheck } from '../../src/model/film.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { scratchFolder } from './scratch-folder.ts';
import { hasSystemFfmpeg } from './system-ffmpeg.ts';

const film = talkingTimeline({ seconds: 3, widthPx: 320, heightPx: 180, sceneWords: 5 });

/** Bursts of noisy tones at −16 LUFS: something to place in time. */
function makeSound({ sampleCount, sampleRateHz }: Timeline): StereoSound {
  const random = createRandom(4);
  const left = Float32Array.from({ length: sampleCount }, (_, index) => {
    const burst = index % 21_000 < 9000 ? 1 : 0.15;
    return burst * (0.12 * Math.sin(index * 0.05) + 0.1 * (random() - 0.5));
  });
  const channels = [left, Float32Array.from(left)] as const;
  const gainDb = -16 - measureLoudness(channels, sampleRateHz);
  for (const channel of channels) applyGain(channel, gainDb);
  return { sampleRateHz, channels };
}

const sound = makeSound(film);
const made = new Map<EncoderName, (name: string) => string>();

async function makeFilm(encoder: EncoderName): Promise<(name: string) => string> {
  const known = made.get(encoder);
  if (known !== undefined) return known;
  const at = await scratchFolder('file');
  await using renderer = await openRenderer({ workers: 1, encoder });
  const segments = planSegments(film, 40);
  await Promise.all(
    segments.map((segment) =>
      renderer.renderSegment({ timeline: film, segment, outputPath: at(`segment-${segment.index}.bin`) }),
    ),
  );
  const segmentPaths = segments.map(({ index }) => at(`segment-${index}.bin`));
  await muxFilm({ timeline: film, segmentPaths, sound, outputPath: at('film.mp4'), encoder: renderer.encoder });
  made.set(encoder, at);
  return at;
}

const failed = (checks: readonly FilmCheck[]): readonly string[] =>
  checks.filter(({ passed }) => !passed).map(({ name }) => name);

beforeAll(async () => {
  await makeFilm('node-av');
});

test('the film passes its own examination', async () => {
  const at = await makeFilm('node-av');
  const script = spokenWordsOf(film).map(({ text }) => text);
  const report = await checkFilm({ mp4Path: at('film.mp4'), timeline: film, sound, script });
  expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(report.checks.map(({ name }) => name)).toEqual([
    ...['streams', 'colours', 'index-first', 'frames', 'duration', 'starts', 'sound-in-time', 'loudness'],
    ...['true-peak', 'black', 'frozen', 'captioned-words', 'caption-times', 'boxes-apart', 'inside-picture'],
    ...['text-whole', 'glyphs'],
  ]);
});

test.skipIf(!hasSystemFfmpeg)('a film made and examined with the system ffmpeg passes too', async () => {
  const at = await makeFilm('ffmpeg');
  const encoder = { encoder: 'ffmpeg', ffmpegPath: 'ffmpeg' } as const;
  const report = await checkFilm({ mp4Path: at('film.mp4'), timeline: film, sound, encoder });
  expect(failed(report.checks)).toEqual([]);
});

test('every frame keeps its time and its length, the last one too, and the title is written', async () => {
  const at = await makeFilm('node-av');
  using input = new Input({ source: new FilePathSource(at('film.mp4')), formats: ALL_FORMATS });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  const seconds = film.frameCount / 30;
  expect(await video?.computeDuration()).toBeCloseTo(seconds, 6);
  expect(await audio?.computeDuration()).toBeCloseTo(seconds, 4);
  expect(await audio?.getSampleRate()).toBe(48_000);
  expect(await audio?.getNumberOfChannels()).toBe(2);
  expect((await input.getMetadataTags()).title).toBe(film.title);
});

test('sound that comes late, too loud, or is another sound is found', async () => {
  const at = await makeFilm('node-av');
  const shift = (samples: number): StereoSound => ({
    sampleRateHz: 48_000,
    channels: [shifted(sound.channels[0], samples), shifted(sound.channels[1], samples)],
  });
  const hear = async (path: string, mix: StereoSound) =>
    failed(await checkSound(createNodeAvDecoder(path), 48_000, pickSoundWindows(mix)));
  expect(await hear(at('film.mp4'), shift(480))).toEqual([]);
  expect(await hear(at('film.mp4'), shift(1200))).toEqual(['sound-in-time']);
  const loud = makeSound(film);
  for (const channel of loud.channels) applyGain(channel, 3);
  const segmentPaths = planSegments(film, 40).map(({ index }) => at(`segment-${index}.bin`));
  await muxFilm({ timeline: film, segmentPaths, sound: loud, outputPath: at('loud.mp4') });
  expect(await hear(at('loud.mp4'), loud)).toContain('loudness');
});

const shifted = (samples: Float32Array, by: number): Float32Array =>
  Float32Array.from(samples, (_, index) => samples[index - by] ?? 0);

test('a film whose timeline says something else fails by name', async () => {
  const at = await makeFilm('node-av');
  const path = at('film.mp4');
  const longer = { ...film, frameCount: film.frameCount + 2 };
  expect(failed(await checkContainer(path, longer))).toEqual(['frames', 'duration']);
  expect(failed(await checkContainer(path, { ...film, widthPx: 640 }))).toEqual(['streams']);
  const assets = await loadStageAssets(film);
  const low = { ...film, captionBox: { x: 400, y: 500, width: 1200, height: 150 } };
  expect(failed(checkLayout(low, assets))).toEqual(['boxes-apart']);
  const atEdge = { ...film, captionBox: { x: 400, y: 940, width: 1200, height: 150 } };
  expect(failed(checkLayout(atEdge, assets))).toEqual(['inside-picture']);
  expect(failed(checkWords(film, ['Good']))).toEqual(['captioned-words']);
});

test('black and frozen pictures are found, and a presenter who only breathes is not', async () => {
  const still = new Uint8Array(240 * 135).fill(90);
  const decoder = (lumaAt: (frame: number) => Uint8Array): FilmDecoder => ({
    decodePictures: async (_grid, onPicture) => {
      for (let frame = 0; frame < 60; frame += 2) onPicture(lumaAt(frame), (frame * 1000) / 30);
    },
    decodeSound: async () => [new Float32Array(), new Float32Array()],
  });
  const breathing = (frame: number) => still.with(90 * 240 - 240 * 60 + 120, 90 + (frame % 12));
  expect(failed(await checkPictures(decoder(breathing), film))).toEqual([]);
  expect(
    failed(
      await checkPictures(
        decoder(() => still),
        film,
      ),
    ),
  ).toEqual(['frozen']);
  const dark = new Uint8Array(240 * 135).fill(3);
  expect(
    failed(
      await checkPictures(
        decoder(() => dark),
        film,
      ),
    ),
  ).toEqual(['black', 'frozen']);
});

test('segments that do not make up the film are refused, and no film appears', async () => {
  const at = await makeFilm('node-av');
  const [only = ''] = planSegments(film, 40).map(({ index }) => at(`segment-${index}.bin`));
  const order = { timeline: film, sound, outputPath: at('short.mp4') };
  await expect(muxFilm({ ...order, segmentPaths: [only] })).rejects.toMatchObject({ code: 'render_failed' });
  await writeFile(at('broken.bin'), 'no film');
  await expect(muxFilm({ ...order, segmentPaths: [at('broken.bin')] })).rejects.toMatchObject({ name: 'VideoError' });
  await expect(readFile(at('short.mp4'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('captions are written as WebVTT, SubRip and words, with the exact words of the script', async () => {
  const at = await scratchFolder('test');
  await writeCaptions(film, { vttPath: at('c.vtt'), srtPath: at('c.srt'), wordsPath: at('w.json') });
  const vtt = await readFile(at('c.vtt'), 'utf8');
  expect(vtt).toMatch(/^WEBVTT\n\n00:00:00\.\d{3} --> 00:00:0\d\.\d{3}\nGood morning! Sunshine is spreading\n/);
  expect(await readFile(at('c.srt'), 'utf8')).toMatch(/^1\n00:00:00,\d{3} --> 00:00:0\d,\d{3}\nGood morning!/);
  const { words } = JSON.parse(await readFile(at('w.json'), 'utf8'));
  expect(words.slice(0, 2).map(({ text }: { text: string }) => text)).toEqual(['Good', 'morning!']);
  const captions = [{ startFrame: 0, endFrame: 108_000, words: [{ text: 'R&D <b> -->', startFrame: 0, endFrame: 9 }] }];
  const odd = { ...film, captions };
  expect(toVtt(odd)).toContain('00:00:00.000 --> 01:00:00.000\nR&amp;D &lt;b&gt; --&gt;\n');
  expect(toSrt(odd)).toContain('R&D <b> -->\n');
});

test('the thumbnail is a JPEG of the film size', async () => {
  const at = await scratchFolder('test');
  await writeThumbnail({ timeline: film, outputPath: at('thumbnail.jpg') });
  const bytes = await readFile(at('thumbnail.jpg'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(bytes.length).toBeGreaterThan(5000);
});
