// Reads the finished file's index and holds it against the timeline: streams, sizes, lengths, starts.
import { open } from 'node:fs/promises';
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny';
import type { FilmCheck } from '../../model/film.ts';
import type { Timeline } from '../../model/timeline.ts';
import { hardCheck } from './check-result.ts';

interface Container {
  readonly videoCodec: string;
  readonly audioCodec: string;
  readonly size: string;
  readonly frameCount: number;
  readonly videoStartMs: number;
  readonly audioStartMs: number;
  readonly videoMs: number;
  readonly audioMs: number;
  readonly colour: string;
  readonly isIndexFirst: boolean;
}

/** Checks everything that needs no decoding. */
export async function checkContainer(mp4Path: string, timeline: Timeline): Promise<readonly FilmCheck[]> {
  const found = await readContainer(mp4Path);
  const frameMs = (1000 * timeline.frameRate.den) / timeline.frameRate.num;
  const wantedMs = timeline.frameCount * frameMs;
  const size = `${timeline.widthPx}×${timeline.heightPx}`;
  const worstStart = Math.max(Math.abs(found.videoStartMs), Math.abs(found.audioStartMs));
  const worstEnd = Math.max(Math.abs(found.videoMs - wantedMs), Math.abs(found.audioMs - wantedMs));
  return [
    hardCheck({
      name: 'streams',
      passed: found.videoCodec === 'avc' && found.audioCodec === 'aac' && found.size === size,
      measured: `${found.videoCodec} ${found.size}, ${found.audioCodec}`,
      limit: `avc ${size}, aac`,
      detail: 'One picture and one sound track in the formats every player knows.',
    }),
    hardCheck({
      name: 'colours',
      passed: found.colour === 'bt709',
      measured: found.colour,
      limit: 'bt709',
      detail: 'The colour space written into the file is the one the pictures were made in.',
    }),
    hardCheck({
      name: 'index-first',
      passed: found.isIndexFirst,
      measured: found.isIndexFirst ? 'before the media' : 'behind the media',
      limit: 'before the media',
      detail: 'Playing can begin before the whole file has come.',
    }),
    hardCheck({
      name: 'frames',
      passed: found.frameCount === timeline.frameCount,
      measured: `${found.frameCount}`,
      limit: `${timeline.frameCount}`,
      detail: 'Every frame of the timeline is in the file, once.',
    }),
    hardCheck({
      name: 'duration',
      passed: worstEnd <= frameMs,
      measured: `picture ${found.videoMs.toFixed(0)} ms, sound ${found.audioMs.toFixed(0)} ms`,
      limit: `${wantedMs.toFixed(0)} ms within ${frameMs.toFixed(1)} ms`,
      detail: 'Picture and sound last as long as the timeline.',
    }),
    hardCheck({
      name: 'starts',
      passed: worstStart <= 1,
      measured: `picture ${found.videoStartMs.toFixed(1)} ms, sound ${found.audioStartMs.toFixed(1)} ms`,
      limit: '0 ms within 1 ms',
      detail: 'Picture and sound begin together at time 0.',
    }),
  ];
}

async function readContainer(mp4Path: string): Promise<Container> {
  using input = new Input({ source: new FilePathSource(mp4Path), formats: ALL_FORMATS });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  const statistics = await video?.computePacketStats();
  const colour = (await video?.getDecoderConfig())?.colorSpace;
  const first = video ? await new EncodedPacketSink(video).getFirstPacket({ metadataOnly: true }) : null;
  const toMs = (seconds: number | undefined) => (seconds ?? 0) * 1000;
  return {
    videoCodec: (await video?.getCodec()) ?? 'none',
    audioCodec: (await audio?.getCodec()) ?? 'none',
    size: video ? `${await video.getCodedWidth()}×${await video.getCodedHeight()}` : 'none',
    frameCount: statistics?.packetCount ?? 0,
    videoStartMs: toMs(first?.timestamp),
    // The encoder's lead-in lies before time 0 and is not heard.
    audioStartMs: Math.max(0, toMs(await audio?.getFirstTimestamp())),
    videoMs: toMs(await video?.computeDuration()),
    audioMs: toMs(await audio?.computeDuration()),
    colour: colour?.matrix === colour?.primaries ? (colour?.matrix ?? 'none') : 'mixed',
    isIndexFirst: (await boxOrder(mp4Path)).indexOf('moov') < (await boxOrder(mp4Path)).indexOf('mdat'),
  };
}

/** The names of the file's outermost boxes. */
async function boxOrder(path: string): Promise<readonly string[]> {
  await using file = await open(path);
  const { size: fileBytes } = await file.stat();
  const names: string[] = [];
  const header = Buffer.alloc(16);
  for (let position = 0; position < fileBytes; ) {
    const { bytesRead } = await file.read(header, 0, 16, position);
    if (bytesRead < 8) break;
    names.push(header.toString('latin1', 4, 8));
    const short = header.readUInt32BE(0);
    const sizeBytes = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
    // A size of 0 means "to the end of the file".
    if (sizeBytes < 8) break;
    position += sizeBytes;
  }
  return names;
}
