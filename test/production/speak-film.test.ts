// A film spoken by the voice of a service, and by a voice of this machine when that service fails.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readJson } from '../../src/kit/files.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import type { VoiceTiming } from '../../src/model/voice-track.ts';
import { timingFile, voiceFile } from '../../src/production/file-names.ts';
import type { ProductionRun } from '../../src/production/production-run.ts';
import { speakFilm } from '../../src/production/speak-film.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { openPlanningParts, openSpeech } from '../../src/wiring/open-parts.ts';
import { openSpeechEndpoint, type PlannedSpeech } from '../doubles/speech-endpoint.ts';
import { storyboard } from '../timeline/sample-film.ts';

const flite = await openFlite();
afterAll(() => flite[Symbol.asyncDispose]());

let workDir: string;
beforeEach(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'reynard-speak-'));
});
afterEach(() => rm(workDir, { recursive: true, force: true }));

/** A run that keeps results, as a task's does: a second run of the same steps gets them. */
function createRun(saved: Map<string, unknown>): ProductionRun {
  return {
    ...{ workDir, signal: new AbortController().signal, reportProgress: () => {} },
    runStep: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      if (!saved.has(name)) saved.set(name, JSON.parse(JSON.stringify((await work()) ?? null)));
      return saved.get(name) as T; // what the step of this name gave
    },
  };
}

async function speak(plan: readonly PlannedSpeech[]) {
  await using endpoint = await openSpeechEndpoint(flite, plan);
  const config = readConfig({ REYNARD_VOICE_BASE_URL: endpoint.baseUrl, REYNARD_VOICES: 'Nova=af_nova:female' });
  await using speech = await openSpeech(config);
  const { catalog } = openPlanningParts(config);
  const base = storyboard();
  const planned: Storyboard = { ...base, cast: { ...base.cast, voiceId: 'af_nova' } };
  const saved = new Map<string, unknown>();
  const parts = { catalog, speech };
  const { storyboard: film } = await speakFilm({ storyboard: planned, references: [] }, createRun(saved), parts);
  const seen = [...endpoint.seen];
  const again = await speakFilm({ storyboard: planned, references: [] }, createRun(saved), parts);
  return { film, planned, seen, again: again.storyboard, askedAgain: endpoint.seen.length - seen.length };
}

describe('the voice of a service', () => {
  it('speaks every scene, with a time for every word', async () => {
    const { film, planned, seen } = await speak([]);
    expect(film.cast.voiceId).toBe('af_nova');
    expect(film.warnings).toEqual(planned.warnings);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ body }) => body['voice']))).toEqual(new Set(['af_nova']));
    for (const { id, spoken } of planned.scenes.filter((scene) => scene.spoken !== '')) {
      const timing = await readJson<VoiceTiming>(join(workDir, timingFile(id)));
      expect(timing.words.map(({ text }) => text).join(' ')).toBe(spoken.trim());
      expect((await readFile(join(workDir, voiceFile(id)))).length).toBeGreaterThan(0);
    }
  });

  it('that fails in the middle leaves the whole film to one of this machine, once and for all', async () => {
    const { film, again, askedAgain } = await speak(['speech', { status: 401 }, { status: 401 }]);
    expect(film.cast.voiceId).toBe('flite-slt');
    expect(film.warnings).toContain(
      'The speech service cannot be used: it answers with HTTP status 401. Sarah speaks instead of Nova.',
    );
    expect(film.decisions.at(-1)).toMatchObject({ field: 'cast.voiceId', chosen: 'flite-slt' });
    // A task that goes on after a crash takes the same way, and asks nobody.
    expect(again).toEqual(film);
    expect(askedAgain).toBe(0);
    for (const { id, spoken } of film.scenes) {
      const { words } = await readJson<VoiceTiming>(join(workDir, timingFile(id)));
      expect(words.map(({ text }) => text).join(' ')).toBe(spoken);
    }
  });
});
