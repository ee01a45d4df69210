// A file of moving pictures or sound, opened by one demuxer and within limits; nothing is decoded yet.
import {
  AV_DISPOSITION_ATTACHED_PIC,
  AV_LOG_QUIET,
  AV_NOPTS_VALUE,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
} from 'node-av/constants';
import {
  avGetCodecName,
  Codec,
  Dictionary,
  FFmpegError,
  FormatContext,
  InputFormat,
  Log,
  type Stream,
} from 'node-av/lib';
import type { FileFormat } from '../../sniff/file-types.ts';
import { UndecodableFile } from '../decode-job.ts';

/** An open file. */
export interface OpenMedia extends AsyncDisposable {
  readonly format: FormatContext;
  readonly video: Stream | null;
  readonly audio: Stream | null;
  readonly durationMs: number;
}

const mostStreams = 16;
const longestSidePx = 8192;
const mostPixels = 36e6;
const highestRate = 250;
const longestVideoMs = 3600_000;
const longestAudioMs = 2 * 3600_000;

/** What decoders may be reached: each is a place for an error of memory, so none that no camera or editor writes. */
const codecs = new Set([
  ...['h264', 'hevc', 'vp8', 'vp9', 'av1', 'mpeg4', 'prores', 'mjpeg'],
  ...['aac', 'mp3', 'opus', 'vorbis', 'flac', 'alac', 'pcm_s16le', 'pcm_s16be', 'pcm_s24le', 'pcm_s24be', 'pcm_s32le'],
  ...['pcm_s32be', 'pcm_f32le', 'pcm_f32be', 'pcm_u8', 'pcm_mulaw', 'pcm_alaw', 'adpcm_ms', 'adpcm_ima_wav'],
]);

const demuxers: Partial<Record<FileFormat, string>> = {
  ...{ mov: 'mov', matroska: 'matroska', mp3: 'mp3', wav: 'wav', ogg: 'ogg', flac: 'flac', aac: 'aac' },
};

/** Opens a file. @throws UndecodableFile when it is damaged, beyond the limits, or of a codec that is not taken */
export async function openMedia(path: string, fileFormat: FileFormat): Promise<OpenMedia> {
  Log.setLevel(AV_LOG_QUIET);
  const name = demuxers[fileFormat];
  if (name === undefined) throw new Error(`No demuxer for ${fileFormat}.`);
  const format = new FormatContext();
  // The demuxer is given, not guessed: a playlist that calls itself a film is only a broken film.
  const options = Dictionary.fromObject({
    protocol_whitelist: 'file',
    format_whitelist: whitelist(name),
    max_streams: '64',
  });
  check(await format.openInput(`file:${path}`, InputFormat.findInputFormat(name), options));
  check(await format.findStreamInfo());
  const media = describe(format);
  try {
    checkLimits(media);
  } catch (error) {
    await media[Symbol.asyncDispose]();
    throw error;
  }
  return media;
}

const whitelist = (name: string): string =>
  name === 'mov' ? 'mov,mp4,m4a,3gp,3g2,mj2' : name === 'matroska' ? 'matroska,webm' : name;

function check(code: number): void {
  if (code < 0) throw new UndecodableFile('file_corrupt', 'cannot be read as what its first bytes promise');
}

function describe(format: FormatContext): OpenMedia {
  const of = (type: number): Stream | null =>
    format.streams.find(
      ({ codecpar, disposition }) => codecpar.codecType === type && (disposition & AV_DISPOSITION_ATTACHED_PIC) === 0,
    ) ?? null;
  const [video, audio] = [of(AVMEDIA_TYPE_VIDEO), of(AVMEDIA_TYPE_AUDIO)];
  const durations = [video, audio].flatMap((stream) => {
    if (stream === null || stream.duration <= 0n || stream.duration === AV_NOPTS_VALUE) return [];
    return [(Number(stream.duration) * 1000 * stream.timeBase.num) / stream.timeBase.den];
  });
  const whole = format.duration > 0n ? Number(format.duration) / 1000 : 0;
  return {
    ...{ format, video, audio, durationMs: whole > 0 ? whole : Math.max(0, ...durations) },
    [Symbol.asyncDispose]: async () => void (await format.closeInput()),
  };
}

function checkLimits({ format, video, audio, durationMs }: OpenMedia): void {
  const refuse = (message: string): never => {
    throw new UndecodableFile('media_limits_exceeded', message);
  };
  if (format.streams.length > mostStreams) refuse(`has ${format.streams.length} tracks; the limit is ${mostStreams}`);
  for (const stream of [video, audio]) if (stream !== null) checkCodec(stream);
  const longestMs = video === null ? longestAudioMs : longestVideoMs;
  if (durationMs > longestMs) {
    refuse(`lasts ${Math.round(durationMs / 60_000)} minutes; the limit is ${longestMs / 60_000}`);
  }
  if (video === null) {
    if (audio === null) throw new UndecodableFile('file_corrupt', 'holds neither pictures nor sound');
    return;
  }
  const { width, height } = video.codecpar;
  if (width <= 0 || height <= 0) throw new UndecodableFile('file_corrupt', 'has pictures without a size');
  if (width * height > mostPixels || Math.max(width, height) > longestSidePx) {
    refuse(
      `is ${width} × ${height} pixels; the limit is ${mostPixels / 1e6} megapixels and ${longestSidePx} on a side`,
    );
  }
  const rate = video.avgFrameRate.den === 0 ? 0 : video.avgFrameRate.num / video.avgFrameRate.den;
  if (rate > highestRate) refuse(`has ${Math.round(rate)} pictures a second; the limit is ${highestRate}`);
}

function checkCodec({ codecpar }: Stream): void {
  const name = avGetCodecName(codecpar.codecId) ?? 'unknown';
  if (!codecs.has(name) || Codec.findDecoder(codecpar.codecId) === null) {
    throw new UndecodableFile('unsupported_file_type', `holds the codec ${name.slice(0, 30)}, which is not taken`);
  }
}

/** Throws for a failure of the libraries. */
export const assertOk = (code: number, what: string): void => FFmpegError.throwIfError(code, what);
