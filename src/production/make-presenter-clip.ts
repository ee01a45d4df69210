// A presenter of the catalogue -> three seconds in which it introduces itself in its own voice.
import { join } from 'node:path';
import { sets } from '../catalog/sets.ts';
import { writeShortFilm } from '../film/write-short-film.ts';
import { readJson, readSamples } from '../kit/files.ts';
import { seedFromText } from '../kit/random.ts';
import type { Avatar } from '../model/catalog.ts';
import { type SetId, type Storyboard, setIdSchema, storyboardSchema } from '../model/storyboard.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames, voiceFile } from './file-names.ts';
import type { Parts } from './parts.ts';
import { createPlainRun } from './production-run.ts';
import { speakFilm } from './speak-film.ts';
import { stageFilm } from './stage-film.ts';

const clipMs = 3000;
const shortSidePx = 360;
/** Silence after the last word, before the length is fitted. */
const holdMs = 400;

/** Gives the path of an MP4 in the work folder. @throws the signal's reason when it was stopped */
export async function makePresenterClip(
  avatar: Avatar,
  run: { readonly workDir: string; readonly signal: AbortSignal },
  parts: Parts,
): Promise<string> {
  const { workDir, signal } = run;
  const plainRun = createPlainRun(workDir, signal);
  const { storyboard } = await speakFilm({ storyboard: planClip(avatar), references: [] }, plainRun, parts);
  await stageFilm({ storyboard, shortSidePx }, plainRun, parts);
  const timeline = await readJson<Timeline>(join(workDir, fileNames.timeline));
  const samples = timeline.voice.map(
    async ({ sceneId }) => [sceneId, await readSamples(join(workDir, voiceFile(sceneId)))] as const,
  );
  const outputPath = join(workDir, fileNames.video);
  const voices = new Map(await Promise.all(samples));
  await writeShortFilm({ timeline, voices, encoder: parts.renderer.encoder, outputPath, signal });
  return outputPath;
}

/** One scene, where the presenter is usually met. */
function planClip({ id, name, role, defaultVoiceId }: Avatar): Storyboard {
  const [firstName = name] = name.split(' ');
  const set = setOf(role);
  const shot = sets[set].hasDesk ? 'seated' : 'medium';
  return storyboardSchema.parse({
    ...{ version: 1, title: name, language: 'en', orientation: 'landscape', styleId: 'classic' },
    cast: { avatarId: id, avatarReason: 'Asked for.', voiceId: defaultVoiceId, voiceReason: 'Its own.', name, role },
    ...{ music: { mood: 'none' }, captions: false, durationTargetMs: clipMs, pace: 1, seed: seedFromText(id) },
    scenes: [
      {
        ...{ id: 's1', kind: 'presenter', shown: [], set, shot, mood: 'warm', transition: 'cut', holdMs, sources: [] },
        spoken: `Hi, I’m ${firstName}. Let’s begin!`,
        gestures: [
          { name: 'wave', cueWord: 0 },
          { name: 'open', cueWord: 3 },
        ],
      },
    ],
    ...{ decisions: [], warnings: [] },
  } satisfies Partial<Record<keyof Storyboard, unknown>>);
}

const setOf = (role: string): SetId =>
  setIdSchema.options.find((set) => sets[set].roles.includes(role.toLowerCase())) ?? 'gradient';
