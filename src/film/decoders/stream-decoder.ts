// The stream of a kind in an open film, and a decoder for it that is not yet open.
import type { AVMediaType } from 'node-av/constants';
import { Codec, CodecContext, FFmpegError, type FormatContext, type Stream } from 'node-av/lib';
import { VideoError } from '../../kit/errors.ts';

/** Finds the first stream of a kind. @throws render_failed when there is none */
export function findStream({ streams }: FormatContext, type: AVMediaType, path: string): Stream {
  const stream = streams.find(({ codecpar }) => codecpar.codecType === type);
  if (stream === undefined) throw new VideoError('render_failed', `${path} has no such stream.`);
  return stream;
}

/** Makes the decoder of a stream, to be opened with the options of its user. */
export function prepareDecoder(stream: Stream): CodecContext {
  const context = new CodecContext();
  context.allocContext3(Codec.findDecoder(stream.codecpar.codecId));
  FFmpegError.throwIfError(context.parametersToContext(stream.codecpar), 'parametersToContext');
  context.pktTimebase = stream.timeBase;
  return context;
}

/** A time of a stream in ms. */
export const streamMs = (time: bigint, { timeBase: { num, den } }: Stream): number => (Number(time) * 1000 * num) / den;
