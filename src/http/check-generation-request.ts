// Turns the body of a generation request into the request that is stored, or names the first thing that is wrong.
import type { z } from 'zod';
import { codePointCount, type GenerationRequestBody, generationRequestSchema } from '../contract/generation-request.ts';
import { isModelName, modelNames } from '../contract/models.ts';
import { type ErrorCode, VideoError } from '../kit/errors.ts';
import { describeValue, shortened } from './describe-value.ts';
import { findUrlFault } from './file-url-rules.ts';
import { nearestName } from './nearest-name.ts';
import type { Catalogue, HttpPorts } from './ports.ts';
import type { JsonObject } from './read-json-body.ts';
import type { StoredRequest } from './stored-request.ts';

type Choices = Pick<HttpPorts, 'avatars' | 'voices' | 'styles' | 'isOwnFileHost'>;

const fieldNames = Object.keys(generationRequestSchema.shape);
/** Fields that a misspelt name may be led to: not the one this version refuses. */
const offeredNames = fieldNames.filter((name) => name !== 'callback_url');

/**
 * Checks a body.
 * @throws VideoError of status 422 that names the field.
 */
export function checkGenerationRequest(body: JsonObject, choices: Choices): StoredRequest {
  refuseUnknownFields(body);
  const parsed = generationRequestSchema.safeParse(body);
  if (!parsed.success) throw refusalOf(parsed.error.issues, body);
  const fields = parsed.data;
  if (!isModelName(fields.model)) {
    const message = `The model "${shortened(fields.model)}" does not exist; there are: ${modelNames.join(', ')}.`;
    throw new VideoError('model_not_found', message, { param: 'model' });
  }
  const avatar = resolveId(fields.avatar_id, 'avatar', choices.avatars);
  const voice = resolveId(fields.voice_id, 'voice', choices.voices);
  const style = resolveId(fields.style_id, 'style', choices.styles);
  const fileUrls = fields.file_urls ?? [];
  checkFileUrls(fileUrls, choices.isOwnFileHost);
  return {
    model: fields.model,
    prompt: fields.prompt.trim(),
    avatarId: avatar.id,
    voiceId: voice.id,
    styleId: style.id,
    orientation: fields.orientation ?? null,
    fileUrls,
    incognito: fields.incognito_mode ?? false,
    metadata: fields.metadata ?? null,
    warnings: [...avatar.warnings, ...voice.warnings, ...style.warnings, ...fileWarnings(fields)],
  };
}

function refuseUnknownFields(body: JsonObject): void {
  const unknown = Object.keys(body).find((name) => !fieldNames.includes(name));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, offeredNames);
  const guess = nearest === undefined ? `the fields are ${offeredNames.join(', ')}.` : `did you mean ${nearest}?`;
  throw new VideoError('unknown_parameter', `There is no field "${shortened(unknown)}": ${guess}`, {
    param: shortened(unknown),
  });
}

/** Makes the refusal of the first issue, which zod gives in the order of the fields. */
function refusalOf(issues: readonly z.core.$ZodIssue[], body: JsonObject): VideoError {
  const issue = issues[0];
  if (issue === undefined) return new VideoError('invalid_parameter', 'The body does not fit the schema.');
  const param = paramName(issue.path);
  const value = valueAt(body, issue.path);
  const rule = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const message = `${param} ${rule}; ${found(issue, value)}.`;
  return new VideoError(codeOf(issue), message, { param });
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  if (issue.code === 'too_big' && issue.path.length === 1 && issue.path[0] === 'file_urls') return 'too_many_files';
  if (isPromptTooLong(issue)) return 'prompt_too_long';
  return 'invalid_parameter';
}

/** Says what was sent in place of what the rule wants. */
function found(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_key') return `it has ${String(issue.path.at(-1)).length}`;
  if (isPromptTooLong(issue)) return `it has ${codePointCount(String(value).trim()).toLocaleString('en')}`;
  if (issue.code === 'too_big' && typeof value === 'string') return `it has ${value.length.toLocaleString('en')}`;
  if (issue.code === 'too_big' && Array.isArray(value)) return `it holds ${value.length}`;
  if (issue.code === 'custom' && typeof value === 'object' && value !== null) {
    return `it holds ${Object.keys(value).length}`;
  }
  return describeValue(value);
}

const isPromptTooLong = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'custom' && issue.params?.['code'] === 'prompt_too_long';

/** Writes a path as clients do: file_urls[3], metadata.order. */
function paramName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${shortened(String(part))}`,
    )
    .join('');
}

function valueAt(body: JsonObject, path: readonly PropertyKey[]): unknown {
  let value: unknown = body;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Names the first few entries of a catalogue. */
function someIds(entries: readonly { readonly id: string }[]): string {
  const ids = entries.slice(0, 12).map((entry) => entry.id);
  return ids.join(', ') + (entries.length > ids.length ? ' and more' : '');
}

interface Resolved {
  readonly id: string | null;
  readonly warnings: readonly string[];
}

function resolveId(
  wanted: string | null | undefined,
  kind: 'avatar' | 'voice' | 'style',
  from: Catalogue<{ readonly id: string }>,
): Resolved {
  if (wanted === undefined || wanted === null || wanted === '' || wanted === 'auto') return { id: null, warnings: [] };
  const id = from.resolve(wanted);
  if (id === undefined) {
    const message = `The ${kind} "${shortened(wanted)}" does not exist; there are: ${someIds(from.entries)}.`;
    throw new VideoError(`${kind}_not_found`, message, { param: `${kind}_id` });
  }
  return {
    id,
    warnings: id === wanted ? [] : [`${kind}_id "${wanted}" is a hosted id; the nearest here, "${id}", is used.`],
  };
}

function checkFileUrls(urls: readonly string[], isOwnHost: (hostname: string) => boolean): void {
  urls.forEach((url, index) => {
    const fault = findUrlFault(url, isOwnHost);
    if (fault === undefined) return;
    const param = `file_urls[${index}]`;
    // What stands before an @ may be a password: it is not repeated.
    const shown = url.includes('@') ? '' : `: "${shortened(url, 80)}"`;
    throw new VideoError('file_url_not_allowed', `${param} ${fault}${shown}.`, { param });
  });
}

function fileWarnings(fields: GenerationRequestBody): readonly string[] {
  const count = fields.file_urls?.length ?? 0;
  if (count === 0) return [];
  return [
    `file_urls: this version does not read files yet; ${count === 1 ? 'the file is' : `the ${count} files are`} not used.`,
  ];
}
