// Clips and sounds, and what calls itself one, that were made to harm.
import type { HostileFile } from './hostile-file.ts';
import { encode, makeMusic, toWav } from './sample-sounds.ts';

const corrupt = ['file_corrupt'] as const;
const limits = ['media_limits_exceeded'] as const;
const unsupported = ['unsupported_file_type'] as const;
const wav = toWav(makeMusic(1, 120));
const text = (value: string): Buffer => Buffer.from(value, 'latin1');
const patched = (bytes: Buffer, at: number, values: readonly number[]): Buffer => {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
};
const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);
const ftyp = text('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');

/** Playlists that lead elsewhere; `secret` is a file beside the work, `canary` a server that must not be called. */
export const playlists = (secret: string, canary: string): readonly HostileFile[] =>
  [
    `#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:${secret}\n#EXT-X-ENDLIST\n`,
    `#EXTM3U\n#EXTINF:9,\n${canary}/a.ts\n`,
    `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n${canary}/b.m3u8\n`,
    `#EXTM3U\n#EXTINF:9,\nconcat:${secret}|${canary}/c\n`,
    `ffconcat version 1.0\nfile '${secret}'\n`,
    `<?xml version="1.0"?><MPD><BaseURL>${canary}/</BaseURL></MPD>`,
    `v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n`,
    `[playlist]\nFile1=${canary}/d\n`,
  ].map((value, index) => ({ name: `playlist ${index + 1} named clip.mp4`, bytes: text(value), endings: unsupported }));

export const hostileMedia = (): readonly HostileFile[] => [
  { name: 'the first bytes of an MP4', bytes: ftyp, endings: corrupt },
  { name: 'an MP4 of noise', bytes: Buffer.concat([ftyp, Buffer.alloc(50_000, 0x6d)]), endings: corrupt },
  {
    name: 'an MP4 with a playlist in it',
    bytes: Buffer.concat([ftyp, text('#EXTM3U\nfile:/etc/passwd\n')]),
    endings: corrupt,
  },
  {
    name: 'an MP4 of boxes within boxes',
    bytes: Buffer.concat([ftyp, text('\0\0\0\x08moov'.repeat(20_000))]),
    endings: corrupt,
  },
  { name: 'the first bytes of a WebM', bytes: text('\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f'), endings: corrupt },
  {
    name: 'a WebM of noise',
    bytes: Buffer.concat([text('\x1a\x45\xdf\xa3'), Buffer.alloc(50_000, 0x81)]),
    endings: corrupt,
  },
  {
    name: 'an MP3 of noise',
    bytes: Buffer.concat([text('ID3\x04\0\0\0\0\0\x0a'), Buffer.alloc(60_000, 0x55)]),
    endings: [...corrupt, 'used'],
  },
  {
    name: 'an MP3 whose tag is endless',
    bytes: Buffer.concat([text('ID3\x04\0\0\x7f\x7f\x7f\x7f'), Buffer.alloc(1000)]),
    endings: corrupt,
  },
  {
    name: 'a WAV that says it is endless',
    bytes: patched(wav, 40, [255, 255, 255, 255]),
    endings: ['used', ...corrupt],
  },
  { name: 'a WAV of no channel', bytes: patched(wav, 22, [0, 0]), endings: corrupt },
  { name: 'a WAV of 65535 channels', bytes: patched(wav, 22, [255, 255]), endings: [...corrupt, 'used'] },
  { name: 'a WAV of no rate', bytes: patched(wav, 24, [0, 0, 0, 0]), endings: [...corrupt, 'used'] },
  {
    name: 'a WAV of four thousand million samples a second',
    bytes: patched(wav, 24, [255, 255, 255, 255]),
    endings: [...corrupt, 'used'],
  },
  { name: 'a WAV of an unknown codec', bytes: patched(wav, 20, [0x99, 0x99]), endings: [...unsupported, ...corrupt] },
  { name: 'a WAV without a sample', bytes: wav.subarray(0, 44), endings: corrupt },
  { name: 'an OGG of noise', bytes: Buffer.concat([text('OggS\0\x02'), Buffer.alloc(60_000, 0x11)]), endings: corrupt },
  {
    name: 'a FLAC of noise',
    bytes: Buffer.concat([text('fLaC\x80\0\0\x22'), Buffer.alloc(60_000, 0xff)]),
    endings: [...corrupt, ...limits, 'used'],
  },
  { name: 'an AVI', bytes: text('RIFF\x10\0\0\0AVI LIST'), endings: unsupported },
];

const mini = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=25:d=1'];
const quick = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];

/** Those that need an encoder to be made. */
export function encodedHostileMedia(): readonly HostileFile[] {
  const mp4 = encode([...mini, ...quick], 'a.mp4');
  const webm = encode([...mini, '-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8'], 'a.webm');
  const flac = encode(['-i', 'in.wav'], 'a.flac', { 'in.wav': wav });
  const mdat = mp4.indexOf('mdat');
  const scrambled = Buffer.from(mp4);
  for (let at = mdat + 40; at < Math.min(mp4.length, mdat + 30_000); at += 3) scrambled[at] = (at * 31) & 255;
  const avc1 = mp4.indexOf('avc1', mp4.indexOf('stsd'));
  const copies = Array.from({ length: 30 }, () => ['-map', '0:v']).flat();
  return [
    { name: 'half an MP4', bytes: half(mp4), endings: [...corrupt, 'used'] },
    { name: 'an MP4 without its index', bytes: mp4.subarray(0, mp4.indexOf('moov')), endings: corrupt },
    { name: 'an MP4 of scrambled pictures', bytes: scrambled, endings: [...corrupt, 'used'] },
    {
      name: 'an MP4 that says it is 65535 pixels wide',
      bytes: patched(mp4, avc1 + 28, [255, 255, 255, 255]),
      endings: [...limits, ...corrupt, 'used'],
    },
    {
      name: 'an MP4 whose media lie in another file',
      bytes: patched(mp4, mp4.indexOf('url ') + 4, [0, 0, 0, 0]),
      endings: [...corrupt, 'used'],
    },
    { name: 'half a WebM', bytes: half(webm), endings: [...corrupt, 'used'] },
    { name: 'half a FLAC', bytes: half(flac), endings: [...corrupt, 'used'] },
    { name: 'a clip of 30 tracks', bytes: encode([...mini, ...copies, ...quick], 'many.mp4'), endings: limits },
    {
      name: 'a clip of ten hours',
      bytes: encode(['-f', 'lavfi', '-i', 'color=s=64x64:r=1/600:d=36000', ...quick], 'hours.mp4'),
      endings: limits,
    },
    {
      name: 'a clip of a thousand pictures a second',
      bytes: encode(['-f', 'lavfi', '-i', 'color=s=64x64:r=1000:d=0.3', ...quick], 'fast.mp4'),
      endings: limits,
    },
    { name: 'a clip in MagicYUV', bytes: encode([...mini, '-c:v', 'magicyuv'], 'a.mkv'), endings: unsupported },
    { name: 'a clip in raw pictures', bytes: encode([...mini, '-c:v', 'rawvideo'], 'raw.mkv'), endings: unsupported },
  ];
}
