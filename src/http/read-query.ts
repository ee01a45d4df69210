// Reads a query string by a schema, naming the parameter that is wrong.
import type { z } from 'zod';
import { VideoError } from '../kit/errors.ts';
import { describeValue, shortened } from './describe-value.ts';
import { nearestName } from './nearest-name.ts';

/**
 * Gives the query as `schema` has it; a parameter given twice counts once, its first.
 * @throws VideoError `invalid_parameter` or `unknown_parameter`.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  query: Readonly<Record<string, string>>,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, known);
    const guess = nearest === undefined ? `there are ${known.join(', ')}.` : `did you mean ${nearest}?`;
    throw new VideoError('unknown_parameter', `There is no query parameter "${shortened(unknown)}": ${guess}`, {
      param: shortened(unknown),
    });
  }
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? 'query');
  const message = `${name} is wrong: ${issue?.message ?? 'unreadable'}; ${describeValue(query[name])}.`;
  throw new VideoError('invalid_parameter', message, { param: name });
}
