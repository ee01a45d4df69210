// Cuts a timeline into segments of frames that can be drawn and encoded apart from each other.
import type { Timeline } from '../model/timeline.ts';

/** Frames of the film that become one file. */
export interface Segment {
  readonly index: number;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** Shorter pieces join the piece before them: every segment costs a start of the encoder and a key frame. */
const shortestFrames = 45;

/**
 * Cuts at the scenes' starts, so that a scene is set up by one worker, and cuts longer scenes evenly.
 * The segments follow each other without gaps and hold at most `maxFrames` frames each.
 */
export function planSegments(timeline: Timeline, maxFrames = 150): readonly Segment[] {
  const starts = timeline.scenes.map((scene) => scene.startFrame).filter((frame) => frame < timeline.frameCount);
  const bounds = [...new Set([0, ...starts, timeline.frameCount])].sort((a, b) => a - b);
  const joined = joinShort(bounds, maxFrames);
  return joined
    .slice(0, -1)
    .flatMap((startFrame, index) => cutEvenly(startFrame, joined[index + 1] ?? 0, maxFrames))
    .map((piece, index) => ({ index, ...piece }));
}

function joinShort(bounds: readonly number[], maxFrames: number): readonly number[] {
  const kept: number[] = [];
  for (const [index, bound] of bounds.entries()) {
    const before = kept.at(-1);
    const isLast = index === bounds.length - 1;
    if (before === undefined || isLast || bound - before >= shortestFrames) kept.push(bound);
    const beforeLast = kept.at(-3);
    const middle = kept.at(-2);
    // A short last piece joins the one before it when both still fit into one segment.
    if (isLast && beforeLast !== undefined && middle !== undefined && bound - middle < shortestFrames) {
      if (bound - beforeLast <= maxFrames) kept.splice(-2, 1);
    }
  }
  return kept;
}

function cutEvenly(startFrame: number, endFrame: number, maxFrames: number): Omit<Segment, 'index'>[] {
  const count = endFrame - startFrame;
  const pieces = Math.ceil(count / maxFrames);
  const boundOf = (piece: number): number => startFrame + Math.round((count * piece) / pieces);
  return Array.from({ length: pieces }, (_, piece) => ({ startFrame: boundOf(piece), endFrame: boundOf(piece + 1) }));
}
