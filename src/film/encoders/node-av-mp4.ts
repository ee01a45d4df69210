// Writes what an opened FFmpeg encoder gives into an MP4 file.
import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { type CodecContext, FFmpegError, FormatContext, type Frame, Packet } from 'node-av/lib';

/** Encodes frames into a file of one track. */
export interface Mp4Track {
  /** Encodes a frame and frees it; its buffers may be reused once the promise resolves. */
  readonly encode: (frame: Frame) => Promise<void>;
  /** Writes what is left, closes the file and frees the encoder. */
  readonly finish: () => Promise<void>;
}

/** Opens the file for an encoder that is open; each of its packets lasts `packetDuration` of its time base. */
export async function openMp4Track(
  context: CodecContext,
  outputPath: string,
  packetDuration: bigint,
): Promise<Mp4Track> {
  const format = new FormatContext();
  FFmpegError.throwIfError(format.allocOutputContext2(null, 'mp4', outputPath), 'allocOutputContext2');
  const stream = format.newStream();
  FFmpegError.throwIfError(stream.codecpar.fromContext(context), 'fromContext');
  stream.timeBase = context.timeBase;
  FFmpegError.throwIfError(await format.openOutput(), 'openOutput');
  FFmpegError.throwIfError(await format.writeHeader(), 'writeHeader');
  const packet = new Packet();
  packet.alloc();

  const writeReady = async (): Promise<void> => {
    for (;;) {
      const received = await context.receivePacket(packet);
      if (received === AVERROR_EAGAIN || received === AVERROR_EOF) return;
      FFmpegError.throwIfError(received, 'receivePacket');
      packet.streamIndex = stream.index;
      packet.duration = packetDuration;
      packet.rescaleTs(context.timeBase, stream.timeBase);
      FFmpegError.throwIfError(await format.interleavedWriteFrame(packet), 'interleavedWriteFrame');
      packet.unref();
    }
  };

  return {
    encode: async (frame) => {
      FFmpegError.throwIfError(await context.sendFrame(frame), 'sendFrame');
      frame.free();
      await writeReady();
    },
    finish: async () => {
      FFmpegError.throwIfError(await context.sendFrame(null), 'sendFrame');
      await writeReady();
      FFmpegError.throwIfError(await format.writeTrailer(), 'writeTrailer');
      await format.closeOutput();
      format.freeContext();
      packet.free();
      context.freeContext();
    },
  };
}
