// What a user typed for a film -> a checked request.
import { pathToFileURL } from 'node:url';
import { VideoError } from '../kit/errors.ts';
import { seedFromText } from '../kit/random.ts';
import type { Orientation } from '../model/storyboard.ts';
import type { VideoRequest } from '../model/video-request.ts';

/** The longest prompt, in Unicode code points; the same as over HTTP. */
const longestPrompt = 10_000;
/** The most files of one film; the same as over HTTP. */
const mostFiles = 20;
const shortSides = [360, 720, 1080] as const;

/** The options of a film as they are typed. */
export interface FilmOptions {
  readonly avatar?: string;
  readonly portrait?: string;
  readonly consent?: boolean;
  readonly voice?: string;
  readonly style?: string;
  readonly orientation?: string;
  readonly file?: readonly string[];
  readonly size?: string;
  readonly seed?: string;
}

/** Checks the words and options of a film. @throws invalid_parameter or prompt_too_long naming option, value and limit */
export function readFilmRequest(words: readonly string[], options: FilmOptions): VideoRequest {
  const prompt = words.join(' ').trim();
  checkPrompt(prompt);
  return {
    prompt,
    avatarId: options.avatar ?? null,
    portraitUrl: readPortrait(options),
    voiceId: options.voice ?? null,
    styleId: options.style ?? null,
    orientation: readOrientation(options.orientation),
    fileUrls: readFiles(options.file ?? []),
    incognito: false,
    storyboard: null,
    seed: readSeed(options.seed, prompt),
    shortSidePx: readSize(options.size),
  };
}

function checkPrompt(prompt: string): void {
  const length = [...prompt].length;
  if (length === 0) throw refuse('prompt', '', 'some words in quotes: npm run make -- "A chef …"');
  if (length > longestPrompt) {
    throw new VideoError('prompt_too_long', `prompt has ${length} characters, the limit is ${longestPrompt}.`, {
      param: 'prompt',
    });
  }
}

function readPortrait({ portrait, consent, avatar }: FilmOptions): string | null {
  if (portrait === undefined) return null;
  if (avatar !== undefined) throw refuse('avatar', avatar, 'one of --avatar and --portrait');
  if (consent === true) return pathToFileURL(portrait).href;
  const message =
    '--portrait shows a person. State with --consent that this person agreed to be shown speaking your words; no film is made of the picture without it.';
  throw new VideoError('avatar_consent_required', message, { param: 'consent' });
}

function readFiles(words: readonly string[]): readonly string[] {
  if (words.length > mostFiles) {
    throw new VideoError('too_many_files', `--file is given ${words.length} times, the limit is ${mostFiles}.`);
  }
  return words.map((word) => (/^https?:\/\//i.test(word) ? word : pathToFileURL(word).href));
}

function readOrientation(word: string | undefined): Orientation | null {
  if (word === undefined) return null;
  if (word === 'landscape' || word === 'portrait') return word;
  throw refuse('orientation', word, 'landscape or portrait');
}

function readSize(word: string | undefined): number {
  if (word === undefined) return 1080;
  const size = shortSides.find((side) => String(side) === word);
  if (size === undefined) throw refuse('size', word, shortSides.join(', '));
  return size;
}

function readSeed(word: string | undefined, prompt: string): number {
  if (word === undefined) return seedFromText(prompt);
  const seed = Number(word);
  if (!/^\d+$/u.test(word) || seed > 0xffffffff) throw refuse('seed', word, 'a whole number from 0 to 4294967295');
  return seed;
}

const refuse = (option: string, value: string, allowed: string): VideoError =>
  new VideoError('invalid_parameter', `--${option} is "${value}"; allowed: ${allowed}.`, { param: option });
