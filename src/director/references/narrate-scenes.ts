// Scenes of a script -> scenes that the user's own recording speaks.
import type { Reference } from '../../model/reference.ts';
import type { Scene, Shot, Storyboard } from '../../model/storyboard.ts';

/** What the recording makes of the scenes. */
export interface NarratedScenes {
  readonly scenes: readonly Scene[];
  /** Undefined: no recording speaks. */
  readonly narration: Storyboard['narration'];
  /** Nobody knows the words: none can be captioned. */
  readonly isWordless: boolean;
  readonly warnings: readonly string[];
}

/** A scene of a recording without words lasts about so long. */
const sceneMs = 8000;
const shortestSceneMs = 3500;
const shots: readonly Shot[] = ['medium', 'close', 'medium', 'wide'];

/** Gives the scenes to the recording: with its transcript as they are, without one cut at its pauses. */
export function narrateScenes(
  scenes: readonly Scene[],
  recording: Reference | null,
  hasTranscript: boolean,
): NarratedScenes {
  const { audio = null, index = 0 } = recording ?? {};
  if (audio === null) return { scenes, narration: undefined, isWordless: false, warnings: [] };
  if (hasTranscript) {
    const told = scenes.map((scene) => ({ ...scene, holdMs: 0 }));
    return { scenes: told, narration: { reference: index, cutsMs: null }, isWordless: false, warnings: [] };
  }
  const cutsMs = findCuts(audio);
  const [first] = scenes.filter(({ kind }) => kind.startsWith('presenter'));
  const model = first ?? scenes[0];
  if (model === undefined) return { scenes, narration: undefined, isWordless: false, warnings: [] };
  const wordless = cutsMs.slice(1).map((_, place) => wordlessScene(model, place));
  const warning =
    'The narration comes without a transcript: the lips follow its loudness, and there are no captions. Put its words into the prompt after "Script:" for both.';
  return {
    scenes: wordless,
    narration: { reference: index, cutsMs: [...cutsMs] },
    isWordless: true,
    warnings: [warning],
  };
}

function wordlessScene(model: Scene, place: number): Scene {
  return {
    ...model,
    id: `s${place + 1}`,
    kind: 'presenter',
    spoken: '',
    // The presenter is introduced once.
    shown: place === 0 ? model.shown.filter(({ kind }) => kind === 'lower-third') : [],
    shot: shots[place % shots.length] ?? 'medium',
    pictureInPicture: false,
    gestures: [],
    transition: 'cut',
    holdMs: 0,
    sources: [],
  };
}

/** Cuts in the pauses nearest to even lengths; without a pause near, nowhere. */
function findCuts({ durationMs, phrases }: NonNullable<Reference['audio']>): readonly number[] {
  const pauses = phrases.slice(1).map(({ startMs }, index) => ((phrases[index]?.endMs ?? startMs) + startMs) / 2);
  const cuts = [0];
  for (const pause of pauses) {
    const since = pause - (cuts.at(-1) ?? 0);
    const next = pauses.find((later) => later > pause);
    const isNearest = next === undefined || Math.abs(next - (cuts.at(-1) ?? 0) - sceneMs) > Math.abs(since - sceneMs);
    if (since >= shortestSceneMs && isNearest && durationMs - pause >= shortestSceneMs) cuts.push(pause);
  }
  return [...cuts, durationMs];
}
