// Prompts with lengths -> how near the films come, measured on the real speech and the timeline; nothing is drawn.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { avatars } from '../src/catalog/avatars.ts';
import { styles } from '../src/catalog/styles.ts';
import { voices } from '../src/catalog/voices.ts';
import { createOfflineWriter } from '../src/director/writers/offline/offline-writer.ts';
import { frameRate } from '../src/production/film-format.ts';
import { readTimings } from '../src/production/fit-length.ts';
import type { Parts } from '../src/production/parts.ts';
import { planStoryboard } from '../src/production/plan-film.ts';
import { createPlainRun } from '../src/production/production-run.ts';
import { speakFilm } from '../src/production/speak-film.ts';
import { openFlite } from '../src/speech/engines/flite.ts';
import { sceneLengthsMs } from '../src/timeline/time-scenes.ts';
import { lengthPrompts } from './length-prompts.ts';

const lengths = [10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600] as const;
/** Lengths that each prompt is made at; the next prompt goes on with the next ones. */
const lengthsPerPrompt = 3;
const tolerance = 0.05;

interface Measured {
  readonly prompt: string;
  readonly askedS: number;
  readonly filmS: number;
  /** 0.03: three per cent too long. */
  readonly off: number;
  readonly pace: number;
  readonly longestHoldMs: number;
  readonly planMs: number;
  readonly warnings: readonly string[];
}

/** Makes every prompt at some of the lengths, so that each length meets many prompts. */
export async function benchLengths({ quick }: { readonly quick: boolean }) {
  await using speech = await openFlite();
  const parts = { catalog: { avatars, voices, styles }, writer: createOfflineWriter(), speech };
  const measured: Measured[] = [];
  const every = quick ? 1 : lengthsPerPrompt;
  for (const [index, topic] of lengthPrompts.entries()) {
    for (let turn = 0; turn < every; turn += 1) {
      const seconds = lengths[(index * every + turn * 4) % lengths.length] ?? 30;
      measured.push(await measure(`${topic} ${wordsFor(seconds)}`, seconds, parts));
    }
  }
  const offs = measured.map(({ off }) => Math.abs(off));
  return {
    films: measured.length,
    prompts: lengthPrompts.length,
    within5Percent: share(offs.filter((off) => off <= tolerance).length, offs.length),
    meanOff: round(offs.reduce((sum, off) => sum + off, 0) / offs.length),
    slowestPace: Math.min(...measured.map(({ pace }) => pace)),
    quickestPace: Math.max(...measured.map(({ pace }) => pace)),
    slowestPlanMs: Math.max(...measured.map(({ planMs }) => planMs)),
    byLength: lengths.map((askedS) => {
      const own = measured.filter((one) => one.askedS === askedS);
      return { askedS, films: own.length, met: own.filter(({ off }) => Math.abs(off) <= tolerance).length };
    }),
    missed: measured.filter(({ off }) => Math.abs(off) > tolerance),
  };
}

/** A length as people write it. */
const wordsFor = (seconds: number): string =>
  seconds < 60 || seconds % 60 !== 0 ? `It should be ${seconds} seconds long.` : `Length: ${seconds / 60} minutes.`;

async function measure(
  prompt: string,
  askedS: number,
  parts: Pick<Parts, 'catalog' | 'writer' | 'speech'>,
): Promise<Measured> {
  const workDir = await mkdtemp(join(tmpdir(), 'length-'));
  try {
    const run = createPlainRun(workDir, new AbortController().signal);
    const free = { avatarId: null, voiceId: null, styleId: null, orientation: null, storyboard: null };
    const request = { ...free, prompt, fileUrls: [], incognito: true, seed: 7, shortSidePx: 1080 };
    const before = performance.now();
    const planned = await planStoryboard(request, parts);
    const planMs = Math.round(performance.now() - before);
    const { storyboard } = await speakFilm({ storyboard: planned, references: [] }, run, parts);
    const timings = await readTimings(storyboard, run);
    const filmMs = sceneLengthsMs({ scenes: storyboard.scenes, timings, frameRate }).reduce((sum, ms) => sum + ms, 0);
    return {
      ...{ prompt, askedS, planMs },
      filmS: round(filmMs / 1000),
      off: round(filmMs / (askedS * 1000) - 1),
      pace: round(storyboard.pace),
      longestHoldMs: Math.max(...storyboard.scenes.map(({ holdMs }) => holdMs)),
      warnings: storyboard.warnings,
    };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const share = (part: number, whole: number): number => round(part / Math.max(1, whole));
