// The film's figures: cost of each part, speed at two sizes against the encoder alone, memory over the film's length.
import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measureParts, type PartCosts } from './film-parts.ts';
import { measureEncoderAlone, type RenderSpeed } from './film-speed.ts';
import { type TalkingFilm, talkingTimeline } from './talking-timeline.ts';

/** The figures of one size of film. */
interface SizeFigures {
  readonly parts: PartCosts;
  readonly encodeCpuMsPerFrame: number;
  readonly encoderAloneFramesPerSecond: number;
  readonly rendering: RenderSpeed & { readonly wantedTimesRealTime: number };
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
  /** Peak memory of the long film over that of the short one, at the larger size. */
  readonly memoryGrowth: number | null;
}

const sizes = {
  '1080p': { widthPx: 1920, heightPx: 1080, wantedTimesRealTime: 1.5 },
  '720p': { widthPx: 1280, heightPx: 720, wantedTimesRealTime: 3 },
} as const;
const shortSeconds = 15;
const longSeconds = 120;
/** Drawing and encoding on two cores is what the figures are asked for. */
const workers = 2;

/** Measures everything; `quick` leaves out the long film. */
export async function benchFilm({ quick }: { readonly quick: boolean }): Promise<FilmFigures> {
  const loadBefore = loadavg()[0] ?? 0;
  const figures: Record<string, SizeFigures> = {};
  for (const [name, size] of Object.entries(sizes)) figures[name] = await measureSize(size);
  const long = quick ? null : await measureInProcess({ seconds: longSeconds, ...sizes['1080p'] });
  const memoryGrowth = growth(figures['1080p']?.rendering, long);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  return { workers, machine, loadBefore, sizes: figures, long, memoryGrowth };
}

function growth(short: RenderSpeed | undefined, long: RenderSpeed | null): number | null {
  if (!short?.peakResidentMb || !long?.peakResidentMb) return null;
  return Math.round((100 * long.peakResidentMb) / short.peakResidentMb) / 100;
}

const run = promisify(execFile);

/** Renders in a process of its own, so that no film's memory counts what was measured before it. */
async function measureInProcess(film: TalkingFilm): Promise<RenderSpeed> {
  const program = fileURLToPath(new URL('./render-program.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [program, JSON.stringify({ film, workers })]);
  return JSON.parse(stdout) as RenderSpeed; // what the program beside this file prints
}

async function measureSize({ wantedTimesRealTime, ...size }: (typeof sizes)[keyof typeof sizes]): Promise<SizeFigures> {
  const film = { seconds: shortSeconds, ...size };
  const timeline = talkingTimeline(film);
  const rendering = await measureInProcess(film);
  const alone = await measureEncoderAlone(timeline, { workers, encoder: 'node-av' });
  return {
    parts: await measureParts(timeline, 0),
    encodeCpuMsPerFrame: alone.cpuMsPerFrame,
    encoderAloneFramesPerSecond: alone.framesPerSecond,
    rendering: { ...rendering, wantedTimesRealTime },
    shareOfEncoderAlone: Math.round((100 * rendering.framesPerSecond) / alone.framesPerSecond) / 100,
  };
}
