// The chosen moments of a clip -> one upright MP4 of them all, with their sound beside it.
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import { FilterAPI } from 'node-av/api';
import type { Frame, Stream } from 'node-av/lib';
import type { VideoMoment } from '../../../model/reference.ts';
import { findFocus } from '../image/find-focus.ts';
import { drawScaled, toPicture } from '../image/picture.ts';
import type { ChosenMoment } from './choose-moments.ts';
import { type ClipWriter, clipRate, openClip } from './clip-writer.ts';
import { decodeSound, type StereoSamples, soundRateHz } from './decode-sound.ts';
import type { OpenMedia } from './open-media.ts';
import { frameTimeMs, readFrames } from './read-frames.ts';
import { planUpright, type Upright } from './upright.ts';

/** What was cut. */
export interface CutClip {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly moments: readonly VideoMoment[];
  readonly frameCount: number;
  /** A picture of the best moment. */
  readonly poster: Canvas | null;
}

const lookedAtPx = 256;

/** Decodes the moments and writes them one after the other. */
export async function cutClip(
  media: OpenMedia,
  stream: Stream,
  order: {
    readonly moments: readonly ChosenMoment[];
    readonly path: string;
    readonly reportProgress: (share: number) => void;
  },
): Promise<CutClip> {
  const upright = planUpright(stream, clipRate);
  const clip = await openClip(order.path, upright);
  const moments: VideoMoment[] = [];
  let [frameCount, poster, bestScore]: [number, Canvas | null, number] = [0, null, -1];
  for (const [index, moment] of order.moments.entries()) {
    const cut = await cutMoment(media, stream, { moment, upright, clip });
    order.reportProgress((index + 1) / order.moments.length);
    if (cut.frames === 0) continue;
    const focus = cut.middle === null ? null : findFocus(toPicture(drawScaled(cut.middle, lookedAtPx)));
    const toMs = (frames: number): number => (frames * 1000) / clipRate;
    moments.push({
      ...{ startMs: toMs(frameCount), endMs: toMs(frameCount + cut.frames) },
      ...{ sourceStartMs: Math.max(0, cut.firstMs), score: moment.score, focus },
    });
    if (cut.middle !== null && moment.score > bestScore) [poster, bestScore] = [cut.middle, moment.score];
    frameCount += cut.frames;
  }
  await clip.finish();
  return { widthPx: upright.widthPx, heightPx: upright.heightPx, moments, frameCount, poster };
}

interface CutMoment {
  readonly frames: number;
  /** The time of the first frame in the clip that was sent. */
  readonly firstMs: number;
  readonly middle: Canvas | null;
}

async function cutMoment(
  media: OpenMedia,
  stream: Stream,
  { moment, upright, clip }: { readonly moment: ChosenMoment; readonly upright: Upright; readonly clip: ClipWriter },
): Promise<CutMoment> {
  const wanted = Math.max(1, Math.round(((moment.endMs - moment.startMs) * clipRate) / 1000));
  using filter = FilterAPI.create(upright.filter);
  let [frames, firstMs, middle]: [number, number, Canvas | null] = [0, -1, null];
  const put = async (ready: readonly Frame[]): Promise<void> => {
    for (const frame of ready) {
      if (frames < wanted) {
        if (frames === Math.floor(wanted / 2) || (middle === null && frames === 0)) middle = await toCanvas(frame);
        await clip.add(frame);
        frames += 1;
      }
      frame.free();
    }
  };
  for await (const frame of readFrames(media, stream, { fromMs: moment.startMs })) {
    const timeMs = frameTimeMs(frame, stream);
    if (timeMs < moment.startMs - 1) continue;
    if (firstMs < 0) firstMs = timeMs;
    await put(await filter.processAll(frame));
    if (frames >= wanted || timeMs > moment.endMs + 2000) break;
  }
  if (frames < wanted && firstMs >= 0) await put(await filter.processAll(null));
  return { frames, firstMs, middle };
}

async function toCanvas(frame: Frame): Promise<Canvas | null> {
  using filter = FilterAPI.create('format=rgba');
  const [picture] = [...(await filter.processAll(frame)), ...(await filter.processAll(null))];
  if (picture === undefined) return null;
  const { width, height } = picture;
  const [plane = Buffer.alloc(0)] = picture.data ?? [];
  const stride = picture.linesize[0] ?? width * 4;
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1)
    rgba.set(plane.subarray(row * stride, row * stride + width * 4), row * width * 4);
  picture.free();
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(rgba, width, height), 0, 0);
  return canvas;
}

/** The sound of the moments, each as long as its pictures. */
export async function cutSound(
  media: OpenMedia,
  stream: Stream,
  moments: readonly VideoMoment[],
): Promise<StereoSamples> {
  const toSample = (ms: number): number => Math.round((ms * soundRateHz) / 1000);
  const length = toSample(moments.at(-1)?.endMs ?? 0);
  const channels: StereoSamples = [new Float32Array(length), new Float32Array(length)];
  for (const { startMs, endMs, sourceStartMs } of moments) {
    const part = await decodeSound(media, stream, { fromMs: sourceStartMs, lengthMs: endMs - startMs });
    for (const side of [0, 1] as const) {
      channels[side].set(part[side].subarray(0, length - toSample(startMs)), toSample(startMs));
    }
  }
  return channels;
}
