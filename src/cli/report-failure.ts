// A failure -> what is printed about it and the exit code.
import { CommanderError } from 'commander';
import { describeSettings } from '../config.ts';
import { type ErrorCode, toVideoError } from '../kit/errors.ts';
import { ApiError, ReynardError, TaskFailedError } from '../sdk/errors.ts';

/** Exit codes: a mistake of whoever called, an interrupt, and everything else that went wrong. */
const misused = 2;
const interrupted = 130;
const failed = 1;

/** Where the command line has other ways than the API; null: the message says it all. */
const ownHints: Partial<Record<ErrorCode, string | null>> = {
  missing_api_key: 'Give --key, or set REYNARD_API_KEY, with the key that the first "npm start" showed.',
  invalid_parameter: null,
  request_cancelled: null,
  avatar_not_found: 'Use an id of "reynard avatars", or leave the option out.',
  voice_not_found: 'Use an id of "reynard voices", or leave the option out.',
  style_not_found: 'Use an id of "reynard styles", or leave the option out.',
  file_url_unreachable: 'Check the path, or that the address is public.',
  not_found: 'Check the id.',
  internal_error: 'This is a fault of the program: please report it with the lines that follow.',
};

const unreachableHint = 'Start the service with "npm start", or say where it is with --url or REYNARD_URL.';

interface Failure {
  readonly code: string;
  readonly message: string;
  /** What to do, or null. */
  readonly hint: string | null;
  readonly exitCode: number;
  readonly stack?: string | undefined;
}

/** Prints a failure to standard error, as text or as one JSON object, and gives the exit code. */
export function reportFailure(error: unknown, isJson: boolean): number {
  // The parser of the command line has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused;
  const { exitCode, stack, ...failure } = describe(error);
  const { code, message, hint } = failure;
  const lines = [`${code}: ${message}`, ...(hint === null ? [] : [hint]), ...(stack === undefined ? [] : [stack])];
  process.stderr.write(
    isJson ? `${JSON.stringify({ error: failure })}\n` : `${process.stderr.isTTY ? '\n' : ''}${lines.join('\n')}\n`,
  );
  return exitCode;
}

/** The client ends its messages with the code, which stands before them here. */
const withoutCode = ({ code, message }: ApiError | TaskFailedError): string => {
  const ending = ` (${code})`;
  return message.endsWith(ending) ? message.slice(0, -ending.length) : message;
};

function describe(error: unknown): Failure {
  if (error instanceof TaskFailedError)
    return { code: error.code, message: withoutCode(error), hint: null, exitCode: failed };
  if (error instanceof ApiError) {
    return {
      code: error.code,
      message: withoutCode(error),
      hint: null,
      exitCode: error.status < 500 ? misused : failed,
    };
  }
  if (error instanceof ReynardError)
    return { code: 'unreachable', message: `${error.message}.`, hint: unreachableHint, exitCode: failed };
  const { code, message, kind, stack } = toVideoError(error);
  const settings = describeSettings().map(({ name }) => name);
  const ownHint = ownHints[code];
  const plainHint = ownHint === undefined ? kind.hint : ownHint;
  // A message that names the setting needs no list of them.
  const isUnnamed = code === 'invalid_setting' && !settings.some((name) => message.includes(name));
  const hint = isUnnamed ? `${kind.hint}\nSettings: ${settings.join(', ')}` : plainHint;
  const usualExit = kind.fault === 'caller' ? misused : failed;
  const exitCode = code === 'request_cancelled' ? interrupted : usualExit;
  // Files are named as they were given.
  const told = message.replaceAll(/file_urls\[(\d+)\] \(this machine\)/g, (_, at) => `--file ${Number(at) + 1}`);
  return { code, message: told, hint, exitCode, ...(code === 'internal_error' ? { stack } : {}) };
}
