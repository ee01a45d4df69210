// A WAV file -> mono samples: 16, 24 and 32 bits, whole or floating point, any number of channels.

interface WavFormat {
  readonly isFloat: boolean;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bytesPerSample: number;
}

/** The format code of files that say more about theirs further on. */
const extensibleFormat = 0xfffe;
const chunkHeaderBytes = 8;

/** Reads a whole file. @throws Error that says what it is instead, as "no WAV file" */
export function readWav(bytes: Uint8Array): {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRateHz: number;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') throw unreadable('no WAV file');
  let format: WavFormat | null = null;
  for (let at = 12; at + chunkHeaderBytes <= bytes.length; ) {
    const name = nameAt(view, at);
    const from = at + chunkHeaderBytes;
    // A stream is sent before its length is known: the header then promises more than there is.
    const size = Math.min(view.getUint32(at + 4, true), bytes.length - from);
    if (name === 'fmt ' && size >= 16) format = readFormat(view, from, size);
    if (name === 'data') {
      if (format === null) throw unreadable('a WAV file without a format');
      return { samples: readSamples(view, { from, size }, format), sampleRateHz: format.sampleRateHz };
    }
    at = from + size + (size % 2);
  }
  throw unreadable('a WAV file without sound');
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

function readFormat(view: DataView, at: number, size: number): WavFormat {
  const code = view.getUint16(at, true);
  const own = code === extensibleFormat && size >= 26 ? view.getUint16(at + 24, true) : code;
  const format = {
    isFloat: own === 3,
    channels: view.getUint16(at + 2, true),
    sampleRateHz: view.getUint32(at + 4, true),
    bytesPerSample: view.getUint16(at + 14, true) / 8,
  };
  const isKnown = format.isFloat ? format.bytesPerSample === 4 : own === 1 && [2, 3, 4].includes(format.bytesPerSample);
  const isSane = format.channels >= 1 && format.channels <= 8;
  const isRate = format.sampleRateHz >= 8000 && format.sampleRateHz <= 192_000;
  if (!isKnown || !isSane || !isRate) throw unreadable('a WAV file of a kind that cannot be read');
  return format;
}

/** The channels' mean. */
function readSamples(
  view: DataView,
  { from, size }: { readonly from: number; readonly size: number },
  { isFloat, channels, bytesPerSample }: WavFormat,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.floor(size / (bytesPerSample * channels)));
  const readOne = isFloat ? (at: number) => view.getFloat32(at, true) : wholeNumberReader(view, bytesPerSample);
  for (let index = 0; index < samples.length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      sum += readOne(from + (index * channels + channel) * bytesPerSample);
    }
    samples[index] = sum / channels;
  }
  return samples;
}

function wholeNumberReader(view: DataView, bytesPerSample: number): (at: number) => number {
  if (bytesPerSample === 2) return (at) => view.getInt16(at, true) / 2 ** 15;
  if (bytesPerSample === 4) return (at) => view.getInt32(at, true) / 2 ** 31;
  return (at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 2 ** 16) / 2 ** 23;
}

const unreadable = (what: string): Error => new Error(what);
