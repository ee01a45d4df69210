// What the tools that make and plan films take, and how those that start one answer.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { VideoTask } from '../sdk/video-task.ts';
import { answer } from './tool-answer.ts';

/** The fields of a film from a prompt. */
export const filmInput = {
  prompt: z
    .string()
    .min(1)
    .describe(
      'The whole wish in plain words, up to 10,000 characters: topic, tone, length, presenter, facts, script in quotes.',
    ),
  avatar_id: z
    .string()
    .optional()
    .describe('An id of list_avatars, or of an uploaded picture of a person; leave out to let the agent cast.'),
  avatar_consent: z
    .boolean()
    .optional()
    .describe(
      'True: the person in the uploaded picture agreed to be shown speaking. Never state it without being told.',
    ),
  voice_id: z.string().optional().describe('An id of list_voices.'),
  style_id: z.string().optional().describe('An id of list_styles.'),
  orientation: z.enum(['landscape', 'portrait']).optional(),
  file_urls: z.array(z.string()).max(20).optional().describe('Public URLs of images, videos, audio or PDFs to use.'),
  incognito_mode: z.boolean().optional().describe('True: nothing remembered is used, and nothing is remembered.'),
};

/** What a tool got for `filmInput`. */
export type FilmInput = z.infer<z.ZodObject<typeof filmInput>>;

/** The task that a tool is for. */
export const idInput = { id: z.string().describe('The id of a task, as make_video gave it.') };

/** How a change is told: in words, by fields, or both. */
export const changeInput = {
  instruction: z
    .string()
    .optional()
    .describe('What to change, in plain words: "shorter intro, blue background", "replace $20 with $25".'),
  storyboard: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('New values of storyboard fields; scenes by their id: {"scenes": {"s2": {"spoken": "…"}, "s3": null}}.'),
};

/** How a planned or revised film is made. */
export const draftInput = { draft: z.boolean().optional().describe('True: a small picture, made in seconds.') };

/** Leaves out what was left out. */
export const given = <T extends object>(input: T): { readonly [Name in keyof T]: Exclude<T[Name], undefined> } =>
  // Entries without undefined: that is what the type says.
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof T]: Exclude<T[Name], undefined>;
  };

/** Tells that a film was started. */
export function startedAnswer({ id, latest }: VideoTask): CallToolResult {
  const seconds = latest.task_info.estimated_time;
  const text = `Started as ${id}; it takes about ${seconds} seconds. Call watch_video with this id.`;
  return answer(text, { id, estimated_seconds: seconds });
}
