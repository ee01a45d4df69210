// Glances at a clip -> the moments worth showing: within one scene, neither black nor still.
import type { Glance, Watched } from './watch-video.ts';

/** A part of the clip that was sent. */
export interface ChosenMoment {
  readonly startMs: number;
  readonly endMs: number;
  /** 0 to 1. */
  readonly score: number;
}

/** All moments together. */
const longestWholeMs = 40_000;
const longestMs = 12_000;
const shortestMs = 1200;
const mostMoments = 40;
/** The first and last pictures beside a cut may hold some of the other scene. */
const cutMarginMs = 70;
/** A change of the mean pixel by this much, in shares of full brightness, and far above its surroundings: a cut. */
const cutChange = 0.1;
const blackLuma = 22;
/** Noise of a camera changes more than this. */
const stillChange = 0.0012;
const longestStillMs = 1500;

interface Seen extends Glance {
  /** Against the glance before, in shares of full brightness. */
  readonly change: number;
  readonly mean: number;
  readonly spread: number;
}

/** Chooses moments in the order of the clip; at least one, also when nothing in it is good. */
export function chooseMoments({ glances, isDense }: Watched, durationMs: number): readonly ChosenMoment[] {
  const seen = look(glances);
  const endMs = Math.max(durationMs, seen.at(-1)?.timeMs ?? 0);
  const spans = isDense ? splitAtCuts(seen, endMs).flatMap(withoutDull) : aroundKeys(seen, endMs);
  const pieces = spans.flatMap(splitLong).filter((span) => span.endMs - span.startMs >= shortestMs);
  const rated = pieces.map((span) => ({ startMs: span.startMs, endMs: span.endMs, score: rate(span.seen) }));
  if (rated.length === 0) return [{ startMs: 0, endMs: Math.min(endMs, longestMs), score: 0.05 }];
  let leftMs = longestWholeMs;
  const kept = rated
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostMoments)
    .filter((moment) => {
      leftMs -= moment.endMs - moment.startMs;
      return leftMs >= 0;
    });
  return kept.toSorted((a, b) => a.startMs - b.startMs);
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
  readonly seen: readonly Seen[];
}

function look(glances: readonly Glance[]): readonly Seen[] {
  return glances.map((glance, index) => {
    const before = glances[index - 1]?.luma ?? glance.luma;
    let [change, sum, squares] = [0, 0, 0];
    glance.luma.forEach((value, at) => {
      change += Math.abs(value - (before[at] ?? 0));
      sum += value;
      squares += value * value;
    });
    const count = glance.luma.length;
    const mean = sum / count;
    return {
      ...glance,
      change: change / count / 255,
      mean,
      spread: Math.sqrt(Math.max(0, squares / count - mean * mean)),
    };
  });
}

function splitAtCuts(seen: readonly Seen[], endMs: number): readonly Span[] {
  const starts = seen.flatMap((_, index) => (isCut(seen, index) ? [index] : []));
  const borders = [0, ...starts, seen.length];
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? seen.length;
    const startMs = (seen[from]?.timeMs ?? 0) + (from === 0 ? 0 : cutMarginMs);
    const next = seen[to];
    return { startMs, endMs: next === undefined ? endMs : next.timeMs - cutMarginMs, seen: seen.slice(from, to) };
  });
}

function isCut(seen: readonly Seen[], index: number): boolean {
  const change = seen[index]?.change ?? 0;
  if (index === 0 || change < cutChange) return false;
  const around = [-3, -2, -1, 1, 2, 3].map((step) => seen[index + step]?.change ?? 0).sort((a, b) => a - b);
  return change > 3 * (around[3] ?? 0);
}

/** Leaves out black parts and long standstills; a span may fall into several. */
function withoutDull(span: Span): readonly Span[] {
  const parts: Span[] = [];
  let open: Seen[] = [];
  let stillFrom: number | null = null;
  const close = (endMs: number): void => {
    const [first] = open;
    if (first !== undefined)
      parts.push({ startMs: Math.max(span.startMs, first.timeMs), endMs: Math.min(endMs, span.endMs), seen: open });
    open = [];
  };
  for (const glance of span.seen) {
    const isBlack = glance.mean < blackLuma && glance.spread < 12;
    if (glance.change < stillChange) stillFrom ??= glance.timeMs;
    else stillFrom = null;
    const isStill = stillFrom !== null && glance.timeMs - stillFrom > longestStillMs;
    if (isBlack || isStill) close(isStill && stillFrom !== null ? stillFrom + longestStillMs : glance.timeMs);
    else open.push(glance);
  }
  close(span.endMs);
  return parts;
}

/** In a long clip only key pictures were seen: a moment begins at one and ends before the next scene can. */
function aroundKeys(seen: readonly Seen[], endMs: number): readonly Span[] {
  return seen.flatMap((glance, index) => {
    const next = seen[index + 1];
    const isBlack = glance.mean < blackLuma && glance.spread < 12;
    const isStill = next !== undefined && next.change < stillChange;
    const until = Math.min(next?.timeMs ?? endMs, glance.timeMs + 6000);
    const isAnotherScene = next !== undefined && next.change > cutChange;
    const safeMs = isAnotherScene ? Math.min(until, glance.timeMs + 0.5 * (until - glance.timeMs)) : until;
    return isBlack || isStill ? [] : [{ startMs: glance.timeMs, endMs: safeMs, seen: [glance] }];
  });
}

function splitLong(span: Span): readonly Span[] {
  const lengthMs = span.endMs - span.startMs;
  const count = Math.ceil(lengthMs / longestMs);
  return Array.from({ length: count }, (_, part) => {
    const startMs = span.startMs + (part * lengthMs) / count;
    const endMs = span.startMs + ((part + 1) * lengthMs) / count;
    const within = span.seen.filter(({ timeMs }) => timeMs >= startMs && timeMs < endMs);
    return { startMs, endMs, seen: within.length > 0 ? within : span.seen };
  });
}

/** Well lit, with contrast, and with some movement but no shaking. */
function rate(seen: readonly Seen[]): number {
  const average = (value: (glance: Seen) => number): number =>
    seen.reduce((sum, each) => sum + value(each), 0) / seen.length;
  const light = 1 - Math.min(1, Math.abs(average(({ mean }) => mean) - 118) / 118);
  const contrast = Math.min(1, average(({ spread }) => spread) / 55);
  const change = average((glance) => glance.change);
  const movement = change < 0.004 ? change / 0.004 : Math.max(0.2, 1 - Math.max(0, change - 0.05) / 0.1);
  return Math.min(1, Math.max(0, 0.3 * light + 0.4 * contrast + 0.3 * movement));
}
