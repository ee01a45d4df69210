// The task as every call answers it.
import { z } from 'zod';
import { hostedModelName, servingModelName } from './models.ts';

/** The four states of the wire; a cancelled task is `failed` with `request_cancelled`. */
export const taskStatusSchema = z.enum(['pending', 'processing', 'completed', 'failed']);

/** One finished film. Every URL answers without the API key until `expires_at`. */
const taskResultSchema = z.object({
  url: z.url().meta({ description: 'The MP4; supports Range, HEAD and ETag.' }),
  content_type: z.literal('video/mp4'),
  width: z.int().positive().meta({ description: 'Pixels.' }),
  height: z.int().positive().meta({ description: 'Pixels.' }),
  duration: z.number().positive().meta({ description: 'Seconds.' }),
  title: z
    .string()
    .nullable()
    .meta({ description: 'What the agent called the film; null where another service made it.' }),
  thumbnail_url: z.url().nullable().meta({ description: 'A JPEG.' }),
  subtitle_url: z.url().nullable().meta({ description: 'Captions as SRT.' }),
  captions_vtt_url: z.url().nullable().meta({ description: 'Captions as WebVTT.' }),
  words_url: z.url().nullable().meta({ description: 'A time for every spoken word, JSON.' }),
  report_url: z.url().nullable().meta({ description: 'What the examination of the finished film found, JSON.' }),
  storyboard_url: z.url().nullable().meta({ description: 'What the agent decided, JSON.' }),
  expires_at: z.int().meta({ description: 'Unix seconds; read the task again for fresh URLs.' }),
  removed_at: z.int().nullable().meta({
    description:
      'Unix seconds at which the files were given up because newer films took the storage there is; then every URL answers 410 `result_removed` and `expires_at` is the same moment. Null: they are there.',
  }),
});
/** One finished film on the wire. */
export type TaskResult = z.infer<typeof taskResultSchema>;

/** Why a task failed. */
const taskErrorSchema = z.object({
  code: z.string().min(1).meta({ description: 'A code of docs/errors.md.' }),
  message: z.string().min(1),
  type: z.literal('task_error'),
});

const taskInfoSchema = z.object({
  can_cancel: z.boolean(),
  estimated_time: z.int().nonnegative().meta({ description: 'Whole seconds from now to the finished film.' }),
  stage: z.string().nullable().meta({ description: 'The step at work, or null.' }),
});

/** What the request settled, with hosted ids replaced by the ids really used; null: the agent decides. */
const taskInputSchema = z.object({
  avatar_id: z.string().nullable(),
  voice_id: z.string().nullable(),
  style_id: z.string().nullable(),
  orientation: z.enum(['landscape', 'portrait']).nullable(),
  incognito_mode: z.boolean(),
});

/** A task. */
export const taskObjectSchema = z.object({
  id: z.string().regex(/^task-unified-\d+-[a-z0-9]{24,}$/),
  object: z.literal('video.generation.task'),
  type: z.literal('video'),
  model: z.enum([servingModelName, hostedModelName]).meta({ description: 'The model that really serves the task.' }),
  created: z.int().meta({ description: 'Unix seconds.' }),
  status: taskStatusSchema,
  progress: z.int().min(0).max(100).meta({ description: 'Never falls; 100 only together with completed and results.' }),
  task_info: taskInfoSchema,
  results: z.array(taskResultSchema).nullable(),
  error: taskErrorSchema.nullable(),
  usage: z.object({ credits_reserved: z.number(), user_group: z.string() }),
  input: taskInputSchema,
  memory: z
    .object({ reads: z.int().nonnegative(), writes: z.int().nonnegative() })
    .nullable()
    .meta({ description: 'Entries of the memory read and written, both 0 in incognito mode; null until completed.' }),
  warnings: z.array(z.string()).meta({ description: 'What could not be used or was replaced, in plain words.' }),
  metadata: z.record(z.string(), z.string()).nullable().meta({ description: 'The pairs of the request.' }),
});
/** A task on the wire. */
export type TaskObject = z.infer<typeof taskObjectSchema>;

/** A page of own tasks, newest first. */
export const taskListSchema = z.object({
  object: z.literal('list'),
  data: z.array(taskObjectSchema),
  has_more: z.boolean(),
  next_token: z.string().nullable().meta({ description: 'The `after` of the next page, or null on the last.' }),
});
