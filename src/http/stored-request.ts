// What the rows of tasks hold as JSON: the request as it was checked, and the facts of the finished film.
import { z } from 'zod';
import { hostedModelName, servingModelName } from '../contract/models.ts';
import type { JsonValue } from '../kit/json.ts';

/** The files a task may have made. */
const resultFileNameSchema = z.enum([
  'video.mp4',
  'thumbnail.jpg',
  'captions.vtt',
  'captions.srt',
  'words.json',
  'report.json',
  'storyboard.json',
]);
/** A file a task may have made. */
export type ResultFileName = z.infer<typeof resultFileNameSchema>;

/** A generation request as it is stored with the task: checked, ids resolved to own ones, null where the agent decides. */
export const storedRequestSchema = z
  .object({
    model: z.string(),
    /** The model that really serves the task; absent: our own. */
    servedBy: z.exactOptional(z.enum([servingModelName, hostedModelName])),
    prompt: z.string(),
    avatarId: z.string().nullable(),
    /** The picture that presents, an upload of the key; its sender stated the consent of the person. */
    portrait: z.exactOptional(z.object({ uploadId: z.string(), consent: z.literal(true) }).readonly()),
    voiceId: z.string().nullable(),
    styleId: z.string().nullable(),
    orientation: z.enum(['landscape', 'portrait']).nullable(),
    fileUrls: z.array(z.string()).readonly(),
    incognito: z.boolean(),
    /** Where the end of the task is posted; rows of earlier versions have none. */
    callbackUrl: z.string().nullable().default(null),
    metadata: z.record(z.string(), z.string()).readonly().nullable(),
    /** A small picture, made in seconds. */
    draft: z.boolean().default(false),
    /** Of the waiting tasks of a key the highest is begun first. */
    priority: z.int().default(0),
    /** The plan to film as it is; null: the agent plans. */
    storyboard: z.custom<JsonValue>().nullable().default(null),
    /** How long the film of the plan is, and how much of it was not drawn for the film it comes from; for estimates. */
    length: z.exactOptional(
      z.object({ filmSeconds: z.number().nonnegative(), drawnSeconds: z.number().nonnegative() }).readonly(),
    ),
    /** What was replaced or cannot be used, known before the work began. */
    warnings: z.array(z.string()).readonly(),
  })
  .readonly();
/** A generation request as it is stored with the task. */
export type StoredRequest = z.infer<typeof storedRequestSchema>;

/** What a finished film is; the result of a task. */
export const filmFactsSchema = z
  .object({
    widthPx: z.int().positive(),
    heightPx: z.int().positive(),
    durationMs: z.number().positive(),
    /** What the plan calls it; absent in films of the hosted service and of versions that did not tell. */
    title: z.exactOptional(z.string()),
    /** How much of the agent's memory was read and written; absent in tasks of versions without one. */
    memory: z.exactOptional(z.object({ reads: z.int().nonnegative(), writes: z.int().nonnegative() })),
    /** Which files were made. */
    files: z.array(resultFileNameSchema).readonly(),
  })
  .readonly();
/** What a finished film is. */
export type FilmFacts = z.infer<typeof filmFactsSchema>;

/** What is known of a plan beside the plan itself. */
export const storyboardFactsSchema = z
  .object({
    filmSeconds: z.number().nonnegative(),
    sceneIds: z.array(z.string()).readonly(),
    /** What the last edit changed, in plain words. */
    applied: z.array(z.string()).readonly(),
    warnings: z.array(z.string()).readonly(),
  })
  .readonly();
/** What is known of a plan beside the plan itself. */
export type StoryboardFacts = z.infer<typeof storyboardFactsSchema>;
