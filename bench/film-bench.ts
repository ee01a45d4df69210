// The film's figures: cost of each part, speed at two sizes against the encoder alone, memory over the film's length.
import { cpus, loadavg } from 'node:os';
import { measureParts, type PartCosts } from './film-parts.ts';
import { measureEncoderAlone, measureRendering, type RenderSpeed } from './film-speed.ts';
import { type TalkingFilm, talkingTimeline } from './talking-timeline.ts';

/** The figures of one size of film. */
interface SizeFigures {
  readonly parts: PartCosts;
  readonly encodeCpuMsPerFrame: number;
  readonly encoderAloneFramesPerSecond: number;
  readonly rendering: RenderSpeed;
  /** How much of the speed of the encoder alone is reached with drawing. */
  readonly shareOfEncoderAlone: number;
}

/** All figures of the film. */
export interface FilmFigures {
  readonly workers: number;
  readonly machine: string;
  readonly loadBefore: number;
  readonly sizes: Readonly<Record<string, SizeFigures>>;
  /** A film of eight times the length at the larger size; null in a quick run. */
  readonly long: RenderSpeed | null;
}

const sizes: Readonly<Record<string, Pick<TalkingFilm, 'widthPx' | 'heightPx'>>> = {
  '1080p': { widthPx: 1920, heightPx: 1080 },
  '720p': { widthPx: 1280, heightPx: 720 },
};
const shortSeconds = 15;
const longSeconds = 120;
/** Drawing and encoding on two cores is what the figures are asked for. */
const workers = 2;

/** Measures everything; `quick` leaves out the long film. */
export async function benchFilm({ quick }: { readonly quick: boolean }): Promise<FilmFigures> {
  const loadBefore = loadavg()[0] ?? 0;
  const figures: Record<string, SizeFigures> = {};
  for (const [name, size] of Object.entries(sizes)) figures[name] = await measureSize(size);
  const long = quick
    ? null
    : await measureRendering(film(longSeconds, sizes['1080p']), { workers, encoder: 'node-av' });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  return { workers, machine, loadBefore, sizes: figures, long };
}

const film = (seconds: number, size = { widthPx: 1920, heightPx: 1080 }) => talkingTimeline({ seconds, ...size });

async function measureSize(size: Pick<TalkingFilm, 'widthPx' | 'heightPx'>): Promise<SizeFigures> {
  const timeline = film(shortSeconds, size);
  const options = { workers, encoder: 'node-av' } as const;
  // The renderer goes first: its processes are counted together with this one, which is then still small.
  const rendering = await measureRendering(timeline, options);
  const alone = await measureEncoderAlone(timeline, options);
  return {
    parts: await measureParts(timeline, 0),
    encodeCpuMsPerFrame: alone.cpuMsPerFrame,
    encoderAloneFramesPerSecond: alone.framesPerSecond,
    rendering,
    shareOfEncoderAlone: Math.round((100 * rendering.framesPerSecond) / alone.framesPerSecond) / 100,
  };
}
