// Holds the body of a request against a schema, or names the first thing that is wrong.
import type { z } from 'zod';
import { codePointCount } from '../contract/generation-request.ts';
import { type ErrorCode, VideoError } from '../kit/errors.ts';
import { describeValue, shortened } from './describe-value.ts';
import { nearestName } from './nearest-name.ts';
import type { JsonObject } from './read-json-body.ts';

/**
 * Gives the body as `schema` has it.
 * @throws VideoError `unknown_parameter`, `invalid_parameter`, `too_many_files` or `prompt_too_long`, naming the field.
 */
export function checkBody<Shape extends z.ZodRawShape>(
  body: JsonObject,
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  refuseUnknownFields(body, Object.keys(schema.shape));
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw refusalOf(parsed.error.issues, body);
  return parsed.data;
}

function refuseUnknownFields(body: JsonObject, fieldNames: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !fieldNames.includes(name));
  if (unknown === undefined) return;
  const nearest = nearestName(unknown, fieldNames);
  const guess = nearest === undefined ? `the fields are ${fieldNames.join(', ')}.` : `did you mean ${nearest}?`;
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
