// Joins the segments' pictures and the sound into the finished MP4, without encoding the pictures again.
import { rename, rm } from 'node:fs/promises';
import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { VideoError } from '../kit/errors.ts';
import { asStorageError } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';
import { encodeSound } from './encoders/encode-sound.ts';
import type { EncoderChoice } from './encoders/segment-encoder.ts';
import { packetSamples, type StereoSound } from './encoders/sound-order.ts';

/** What a film is joined from. */
export interface MuxOrder {
  readonly timeline: Pick<Timeline, 'title' | 'frameCount' | 'frameRate'>;
  /** The files that `renderSegment` wrote, in the order of the segments. */
  readonly segmentPaths: readonly string[];
  readonly sound: StereoSound;
  /** The film; it appears whole or not at all. */
  readonly outputPath: string;
  /** Who encodes the sound; `Renderer.encoder` fits. @defaultValue node-av */
  readonly encoder?: EncoderChoice;
  readonly signal?: AbortSignal;
}

/** How much sound is written before the pictures of the same time: players read both from nearby places. */
const interleaveSeconds = 0.5;

/** Writes the film. @throws render_failed when a segment does not fit; storage_full when the disk is full. */
export async function muxFilm(order: MuxOrder): Promise<void> {
  const { outputPath, sound, signal, encoder = { encoder: 'node-av', ffmpegPath: 'ffmpeg' } } = order;
  const soundPath = `${outputPath}.${process.pid}.sound.partial`;
  const partialPath = `${outputPath}.${process.pid}.partial`;
  try {
    await encodeSound(encoder, { sound, outputPath: soundPath, ...(signal === undefined ? {} : { signal }) });
    await join(order, soundPath, partialPath);
    await rename(partialPath, outputPath);
  } catch (error) {
    await rm(partialPath, { force: true });
    throw signal?.aborted ? signal.reason : asStorageError(error, outputPath);
  } finally {
    await rm(soundPath, { force: true });
  }
}

async function join(order: MuxOrder, soundPath: string, partialPath: string): Promise<void> {
  const { timeline, sound, signal } = order;
  const picture = new EncodedVideoPacketSource('avc');
  const voice = new EncodedAudioPacketSource('aac');
  // Room for the index is kept at the file's start, so that the film never has to be in memory as a whole.
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'reserve' }),
    target: new FilePathTarget(partialPath),
  });
  const { num, den } = timeline.frameRate;
  output.addVideoTrack(picture, { frameRate: num / den, maximumPacketCount: timeline.frameCount });
  const mostSoundPackets = Math.ceil(sound.channels[0].length / packetSamples) + 2;
  output.addAudioTrack(voice, { maximumPacketCount: mostSoundPackets, languageCode: 'und' });
  output.setMetadataTags({ title: timeline.title });
  try {
    await output.start();
    const audio = readSound(soundPath, sound);
    let nextSound = await audio.next();
    let frames = 0;
    for await (const { packet, config } of readPictures(order)) {
      signal?.throwIfAborted();
      while (!nextSound.done && nextSound.value.packet.timestamp <= packet.timestamp + interleaveSeconds) {
        await voice.add(nextSound.value.packet, { decoderConfig: nextSound.value.config });
        nextSound = await audio.next();
      }
      await picture.add(packet, { decoderConfig: config });
      frames += 1;
    }
    for (; !nextSound.done; nextSound = await audio.next()) {
      await voice.add(nextSound.value.packet, { decoderConfig: nextSound.value.config });
    }
    if (frames !== timeline.frameCount) {
      throw new VideoError('render_failed', `The segments hold ${frames} frames, the film has ${timeline.frameCount}.`);
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
}

interface TimedPacket<Config> {
  readonly packet: EncodedPacket;
  readonly config: Config;
}

/** The packets of all segments in the order of decoding, on the film's clock. */
async function* readPictures({ segmentPaths, timeline }: MuxOrder): AsyncGenerator<TimedPacket<VideoDecoderConfig>> {
  const { num, den } = timeline.frameRate;
  let startFrame = 0;
  for (const path of segmentPaths) {
    using input = openInput(path);
    const track = await input.getPrimaryVideoTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config) throw new VideoError('render_failed', `The segment ${path} holds no pictures.`);
    const packets = await Array.fromAsync(new EncodedPacketSink(track).packets());
    // B-frames shift the clock of a segment by some frames; its first picture in time is its frame 0.
    const first = Math.min(...packets.map(({ timestamp }) => timestamp));
    for (const packet of packets) {
      const frame = startFrame + Math.round(((packet.timestamp - first) * num) / den);
      yield {
        packet: packet.clone({ timestamp: (frame * den) / num, duration: den / num }),
        config: withColours(config),
      };
    }
    startFrame += packets.length;
  }
}

const withColours = (config: VideoDecoderConfig): VideoDecoderConfig => ({
  ...config,
  colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
});

/** The packets of the sound; the last ends where the film's sound ends. */
async function* readSound(path: string, sound: StereoSound): AsyncGenerator<TimedPacket<AudioDecoderConfig>> {
  using input = openInput(path);
  const track = await input.getPrimaryAudioTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) return;
  const { sampleRateHz, channels } = sound;
  const end = channels[0].length / sampleRateHz;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    const duration = Math.min(packetSamples / sampleRateHz, end - packet.timestamp);
    if (duration > 0) yield { packet: packet.clone({ duration }), config };
  }
}

const openInput = (path: string): Input => new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
