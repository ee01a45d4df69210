// Looks for black and frozen runs in the decoded pictures.
import { msToFrame } from '../../kit/time.ts';
import type { FilmCheck } from '../../model/film.ts';
import { stageSize, type Timeline, type TimelineScene } from '../../model/timeline.ts';
import { sceneAt, transitionAt } from '../compositor/timeline-place.ts';
import type { FilmDecoder, GridSize, LumaGrid } from '../decoders/film-decoder.ts';
import { hardCheck } from './check-result.ts';

/** Points of the long side of the grid; the head of a presenter covers some hundreds of them. */
const gridLongSide = 240;
/** The brightest point of a black picture: coding lifts black by a few steps. */
const blackLevel = 12;
/** A point has changed when its brightness differs by more than coding noise. */
const changedLevel = 2;
const longestRunMs = 1000;

interface Run {
  readonly fromMs: number;
  readonly lengthMs: number;
}

/** Decodes all pictures once. */
export async function checkPictures(decoder: FilmDecoder, timeline: Timeline): Promise<readonly FilmCheck[]> {
  const grid = gridFor(timeline);
  const black = new LongestRun();
  const frozen = new LongestRun();
  let before: { readonly scene: number; readonly luma: LumaGrid } | null = null;
  await decoder.decodePictures(grid, (luma, timeMs) => {
    const frameIndex = msToFrame(timeMs + 1, timeline.frameRate);
    const index = sceneAt(timeline, frameIndex);
    const scene = timeline.scenes[index];
    black.add(
      timeMs,
      luma.every((level) => level <= blackLevel),
    );
    const isActed = scene !== undefined && scene.presenter !== null && transitionAt(timeline, frameIndex) === undefined;
    const isSame = isActed && before?.scene === index && !headMoves(scene, timeline, grid, before.luma, luma);
    frozen.add(timeMs, isSame);
    before = { scene: index, luma: Uint8Array.from(luma) };
  });
  return [
    runCheck('black', black.longest, 'No picture is black for longer than a blink of the eyes.'),
    runCheck('frozen', frozen.longest, 'A presenter in the picture always lives: eyes, breath, head.'),
  ];
}

const runCheck = (name: string, { fromMs, lengthMs }: Run, detail: string): FilmCheck =>
  hardCheck({
    name,
    passed: lengthMs <= longestRunMs,
    measured: lengthMs === 0 ? 'none' : `${lengthMs.toFixed(0)} ms at ${(fromMs / 1000).toFixed(2)} s`,
    limit: `at most ${longestRunMs} ms`,
    detail,
  });

function gridFor({ orientation }: Timeline): GridSize {
  const { width, height } = stageSize(orientation);
  const points = (side: number) => Math.round((gridLongSide * side) / Math.max(width, height));
  return { columns: points(width), rows: points(height) };
}

function headMoves(
  { presenter }: TimelineScene,
  { orientation }: Timeline,
  { columns, rows }: GridSize,
  before: LumaGrid,
  now: LumaGrid,
): boolean {
  if (presenter === null) return true;
  const { width, height } = stageSize(orientation);
  const { headBox } = presenter;
  const right = Math.min(columns, Math.ceil(((headBox.x + headBox.width) * columns) / width));
  const bottom = Math.min(rows, Math.ceil(((headBox.y + headBox.height) * rows) / height));
  for (let row = Math.max(0, Math.floor((headBox.y * rows) / height)); row < bottom; row += 1) {
    for (let column = Math.max(0, Math.floor((headBox.x * columns) / width)); column < right; column += 1) {
      const at = row * columns + column;
      if (Math.abs((before[at] ?? 0) - (now[at] ?? 0)) > changedLevel) return true;
    }
  }
  return false;
}

/** Follows how long something holds without a break. */
class LongestRun {
  longest: Run = { fromMs: 0, lengthMs: 0 };
  #startMs: number | null = null;

  add(timeMs: number, holds: boolean): void {
    if (!holds) this.#startMs = null;
    else this.#startMs ??= timeMs;
    const fromMs = this.#startMs ?? timeMs;
    if (timeMs - fromMs > this.longest.lengthMs) this.longest = { fromMs, lengthMs: timeMs - fromMs };
  }
}
