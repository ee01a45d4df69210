// Command line words -> what to make and where.
import { parseArgs } from 'node:util';
import { VideoError } from '../kit/errors.ts';
import { seedFromText } from '../kit/random.ts';
import type { Orientation } from '../model/storyboard.ts';
import type { VideoRequest } from '../model/video-request.ts';

/** The longest prompt, in Unicode code points; the same as over HTTP. */
const longestPrompt = 10_000;
const shortSides = [360, 720, 1080] as const;

/** One film to make from the command line. */
export interface CliRequest {
  readonly request: VideoRequest;
  /** Where the film goes; null: a name made from its title. */
  readonly outPath: string | null;
}

export const usage = `Usage: npm run make -- "prompt" [options]

  --out FILE          where the film goes (default: a name made from the prompt)
  --avatar ID         the presenter       (default: the agent casts)
  --voice ID          the voice           (default: one that fits the presenter)
  --style ID          the look            (default: chosen from the prompt)
  --orientation WORD  landscape or portrait
  --size PIXELS       short side of the picture: 360, 720 or 1080 (default 1080)
  --seed NUMBER       another number gives another film of the same prompt
  --help              this text
`;

const options = {
  out: { type: 'string' },
  avatar: { type: 'string' },
  voice: { type: 'string' },
  style: { type: 'string' },
  orientation: { type: 'string' },
  size: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the words after the command. Null: help was asked for. @throws invalid_parameter naming option, value and limit. */
export function readArguments(words: readonly string[]): CliRequest | null {
  const { values, positionals } = parseWords(words);
  if (values.help) return null;
  const prompt = positionals.join(' ').trim();
  checkPrompt(prompt);
  return {
    request: {
      prompt,
      avatarId: values.avatar ?? null,
      voiceId: values.voice ?? null,
      styleId: values.style ?? null,
      orientation: readOrientation(values.orientation),
      fileUrls: [],
      incognito: false,
      seed: readSeed(values.seed, prompt),
      shortSidePx: readSize(values.size),
    },
    outPath: values.out ?? null,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VideoError('invalid_parameter', reason, { cause: error });
  }
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
