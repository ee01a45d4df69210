// Prompt -> storyboard: reads the brief, casts, has the script written and arranges the scenes.
import { sets } from '../catalog/sets.ts';
import type { Avatar, Voice } from '../model/catalog.ts';
import type { MemoryEntry } from '../model/memory.ts';
import type { Reference } from '../model/reference.ts';
import type { Decision, MusicMood, Orientation, Storyboard } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import { applyBrand, brandColours, castAsRecalled, spokenPronunciations, withRecalled } from './apply-recalled.ts';
import type { Reading } from './brief/source-text.ts';
import { shorten } from './brief/topic.ts';
import { type Brief, readBrief } from './brief.ts';
import { castAsPortrait, withoutPresenter } from './casting/cast-portrait.ts';
import { type Cast, castFilm } from './casting.ts';
import { type PromptNotes, readNotes } from './notes.ts';
import { type Recalled, recall } from './recall.ts';
import { readFileDirections } from './references/file-orders.ts';
import { placeFiles, readFiles } from './references/plan-files.ts';
import { chooseSet } from './scenes/choose-set.ts';
import { fitLength, usualPace } from './scenes/fit-length.ts';
import { arrangeScenes } from './scenes.ts';
import { writeScript } from './scripting.ts';
import type { Writer } from './writer.ts';

/** What a film is planned from. Null leaves the choice to the director. */
export interface DirectorInput {
  readonly prompt: string;
  readonly avatarId: string | null;
  readonly voiceId: string | null;
  readonly styleId: string | null;
  readonly orientation: Orientation | null;
  readonly seed: number;
  readonly catalog: {
    readonly avatars: readonly Avatar[];
    readonly voices: readonly Voice[];
    readonly styles: readonly Style[];
  };
  readonly writer: Writer;
  /** What is remembered for the key, the last written first; null or absent: this film reads no memory. */
  readonly memory?: readonly MemoryEntry[] | null;
  /** The user's files. @defaultValue none */
  readonly references?: readonly Reference[];
  readonly signal?: AbortSignal;
  /** The person in a picture presents, in place of an avatar. @defaultValue false */
  readonly hasPortrait?: boolean;
}

/** Plans a film. The same input gives the same storyboard. @throws VideoError avatar_not_found and the like for unknown ids */
export async function direct(input: DirectorInput): Promise<Storyboard> {
  const notes = readNotes(input.prompt);
  const recalled = recallFor(input, notes);
  const directions = readFileDirections(notes.rest, input.references ?? []);
  const brief = withRecalled(readBrief(directions.rest), recalled);
  const cast = castFor(input, brief, recalled);
  const music = chooseMusic(brief, cast.style);
  const orientation = chooseOrientation(brief, recalled.orientation);
  const files = readFiles(directions);
  const script = await writeScript(brief, cast, input.writer, {
    seed: input.seed,
    ...(files.references.length > 0 && { material: files.material }),
    ...(recalled.lines.length > 0 && { remembered: recalled.lines }),
    ...(input.signal && { signal: input.signal }),
  });
  const placed = placeFiles(files, {
    cues: script.fileCues ?? [],
    scenes: applyBrand(arrangeScenes(script, brief, cast, cast.style), recalled, script),
    orientation: orientation.chosen,
    withPresenter: brief.refusals.presenter === null,
    isStyleAsked: recalled.choice.styleId !== null,
    wantsMusic: music.chosen !== 'none',
    hasTranscript: brief.verbatim.some(({ place }) => place === 'script'),
  });
  const freePace = usualPace(brief.tone?.value, cast.style);
  // A recording lasts as long as it lasts.
  const isNarrated = placed.parts.narration !== undefined;
  const askedMs = isNarrated ? null : (brief.durationMs?.value ?? null);
  const fitted = fitLength(placed.scenes, cast.voice, askedMs, freePace);
  const pronunciations = spokenPronunciations(fitted.scenes, recalled);
  const decisions = [
    ...recalled.decisions,
    ...pronunciations.decisions,
    ...[...cast.decisions, orientation.decision].filter(({ field }) =>
      recalled.decisions.every((one) => one.field !== field),
    ),
    music.decision,
    ...decideRest(brief, fitted.pace),
    ...(script.decisions ?? [onlyWriter(input.writer)]),
    ...placed.decisions,
  ];
  return {
    version: 1,
    title: shorten(script.title, 80),
    language: cast.voice.language,
    orientation: orientation.chosen,
    styleId: cast.style.id,
    cast: castEntry(cast, recalled, input),
    music: { mood: music.chosen, ...(placed.musicFile === null ? {} : { reference: placed.musicFile }) },
    ...{ ...placed.parts, ...brandColours(recalled) },
    captions: brief.refusals.captions === null && !placed.isWordless,
    durationTargetMs: askedMs,
    pace: fitted.pace,
    pronunciations: pronunciations.words,
    seed: input.seed,
    scenes: [...(isNarrated ? placed.scenes : fitted.scenes)],
    decisions,
    warnings: [
      recalled,
      { warnings: [...briefWarnings(brief, files.references.length), ...placeWarnings(brief)] },
      cast,
      script,
      placed,
      fitted,
    ].flatMap(({ warnings }) => warnings),
  };
}

const briefWarnings = (brief: Brief, fileCount: number): readonly string[] =>
  brief.fileMention === null || fileCount > 0
    ? brief.warnings
    : [
        ...brief.warnings,
        `The prompt speaks of a file ("${wordsOf(brief, brief.fileMention)}"), but no file came with it; send it in file_urls.`,
      ];

/** A place that no set shows is named, and what stands for it. */
const placeWarnings = ({ set, placeUnlike, refusals }: Brief): readonly string[] =>
  set === null || placeUnlike === null || refusals.presenter !== null
    ? []
    : [`No set shows "${placeUnlike}"; what comes nearest to it is seen: ${sets[set.value].name.toLowerCase()}.`];

const wordsOf = (brief: Brief, { span }: Reading<unknown>): string => brief.prompt.slice(span.start, span.end).trim();

/** The words a reading came from, or another reason where it came from none. */
const reasonOf = (brief: Brief, reading: Reading<unknown>, otherwise: string): string =>
  reading.span.end > reading.span.start ? `The prompt says "${wordsOf(brief, reading)}".` : otherwise;

/** What is remembered of a presenter is of no use where the person in a picture presents. */
function recallFor(input: DirectorInput, notes: PromptNotes): Recalled {
  const { prompt, memory = null, catalog, hasPortrait = false } = input;
  const recalled = recall({ prompt, notes, memory, choice: input, catalog });
  return hasPortrait ? withoutPresenter(recalled) : recalled;
}

function castFor({ catalog, seed, hasPortrait = false }: DirectorInput, brief: Brief, recalled: Recalled): Cast {
  const cast = castAsRecalled(castFilm(brief, catalog, recalled.choice, seed), recalled);
  return hasPortrait ? castAsPortrait(cast, brief, recalled.choice) : cast;
}

const onlyWriter = ({ name }: Writer): Decision => ({
  ...{ field: 'script', chosen: name, among: [name] },
  reason: 'No other writer is configured.',
});

const castEntry = (cast: Cast, recalled: Recalled, { hasPortrait = false }: DirectorInput): Storyboard['cast'] => ({
  ...(hasPortrait ? { portrait: true } : {}),
  avatarId: cast.avatar.id,
  avatarReason: cast.avatarReason,
  voiceId: cast.voice.id,
  voiceReason: cast.voiceReason,
  name: shorten(cast.name, 32),
  role: shorten(cast.role, 40),
  look: recalled.look ?? cast.look,
});

function chooseOrientation(
  brief: Brief,
  asked: Orientation | null,
): { readonly chosen: Orientation; readonly decision: Decision } {
  const hint = brief.orientation;
  const chosen = asked ?? hint?.value ?? 'landscape';
  const words = hint === null ? '' : brief.prompt.slice(hint.span.start, hint.span.end).trim();
  const reason =
    asked !== null
      ? 'The request asks for it.'
      : hint !== null
        ? `The prompt says "${words}".`
        : 'Nothing speaks for an upright picture.';
  return { chosen, decision: { field: 'orientation', chosen, among: ['landscape', 'portrait'], reason } };
}

const moods: readonly MusicMood[] = ['none', 'bright', 'calm', 'driving', 'warm', 'serious'];
const musicOfTone: Readonly<Record<string, MusicMood>> = {
  upbeat: 'bright',
  energetic: 'driving',
  funny: 'bright',
  friendly: 'bright',
  warm: 'warm',
  calm: 'calm',
  inspiring: 'warm',
  professional: 'calm',
  serious: 'serious',
};
const musicOfFormat: Readonly<Record<string, MusicMood>> = {
  news: 'serious',
  safety: 'serious',
  ad: 'driving',
  product: 'driving',
  pitch: 'driving',
  event: 'bright',
  forecast: 'bright',
  recipe: 'warm',
  story: 'warm',
  thanks: 'warm',
  greeting: 'bright',
  testimonial: 'warm',
  motivation: 'driving',
  welcome: 'bright',
  onboarding: 'bright',
  listicle: 'bright',
};

function chooseMusic(brief: Brief, style: Style): { readonly chosen: MusicMood; readonly decision: Decision } {
  const tone = brief.tone?.value;
  const byTone = tone === undefined ? undefined : musicOfTone[tone];
  const refused = brief.refusals.music !== null;
  const chosen = refused ? 'none' : (byTone ?? musicOfFormat[brief.format.value] ?? style.music);
  const reason = refused
    ? 'The prompt wants no music.'
    : byTone === undefined
      ? `Suits a film of this kind (${brief.format.value}).`
      : `Suits the ${tone} tone.`;
  return { chosen, decision: { field: 'music.mood', chosen, among: [...moods], reason } };
}

function decideRest(brief: Brief, pace: number): readonly Decision[] {
  const set = chooseSet(brief);
  const decisions: Decision[] = [
    {
      field: 'purpose',
      chosen: brief.purpose.value,
      among: [],
      reason: reasonOf(brief, brief.purpose, `What a film of this kind (${brief.format.value}) is for.`),
    },
    { field: 'format', chosen: brief.format.value, among: [], reason: 'Read from the prompt.' },
    { field: 'scenes.set', chosen: set.set, among: [...set.among], reason: set.reason },
  ];
  if (brief.durationMs !== null) {
    const words = brief.prompt.slice(brief.durationMs.span.start, brief.durationMs.span.end);
    decisions.push({
      field: 'durationTargetMs',
      chosen: String(brief.durationMs.value),
      among: [],
      reason: `The prompt says "${words}".`,
    });
    decisions.push({
      field: 'pace',
      chosen: String(pace),
      among: [],
      reason: 'Brings the script to the length asked for.',
    });
  }
  if (brief.refusals.captions !== null) {
    decisions.push({
      field: 'captions',
      chosen: 'false',
      among: ['true', 'false'],
      reason: 'The prompt wants no captions.',
    });
  }
  if (brief.refusals.presenter !== null) {
    decisions.push({
      field: 'scenes.kind',
      chosen: 'cards only',
      among: [],
      reason: 'The prompt wants no presenter in the picture.',
    });
  }
  return decisions;
}
