// Storyboards: a film's plan, to be read and edited before it is made.
import { z } from 'zod';
import { exampleRequest, generationRequestSchema } from './generation-request.ts';
import { wireLimits } from './limits.ts';

/** The request that plans a film: what would make it, without the fields that concern a running task. */
export const storyboardRequestSchema = generationRequestSchema
  .omit({
    ...{ callback_url: true, metadata: true, priority: true },
  })
  .meta({ examples: [exampleRequest] });

const editsSchema = z
  .record(z.string(), z.unknown(), { error: 'must be an object of storyboard fields' })
  .optional()
  .meta({
    description:
      'New values of storyboard fields (JSON Merge Patch). `scenes` may be a list, or an object by scene id: {"s2": {"spoken": "…"}, "s3": null}; null removes the scene.',
  });
const exampleEdit = { instruction: 'shorter intro, blue background' };
const instructionSchema = z
  .string({ error: `must be a string of 1 to ${wireLimits.instructionMaxCharacters} characters` })
  .min(1, { error: 'must hold some words' })
  .max(wireLimits.instructionMaxCharacters, {
    error: `must be at most ${wireLimits.instructionMaxCharacters} characters`,
  })
  .optional()
  .meta({ description: 'A wish in plain words.', examples: [exampleEdit.instruction] });
/** How a task that films a plan is run: the same fields as those of a film from a prompt. */
const { draft, metadata, callback_url, priority } = generationRequestSchema.shape;
const runFields = { draft, metadata, callback_url, priority };

/** The body of PATCH /v1/storyboards/{id}: fields, a wish in words, or both (the fields first). */
export const storyboardEditSchema = z
  .strictObject({ storyboard: editsSchema, instruction: instructionSchema })
  .meta({ examples: [exampleEdit] });

/** The body of POST /v1/storyboards/{id}/render. */
export const storyboardRenderSchema = z.strictObject(runFields).meta({ examples: [{ draft: true }] });

/** The body of POST /v1/tasks/{id}/revisions. */
export const revisionSchema = z
  .strictObject({
    storyboard: editsSchema,
    instruction: instructionSchema,
    ...runFields,
  })
  .meta({ examples: [exampleEdit] });

/** A storyboard as every call answers it. */
export const storyboardObjectSchema = z.object({
  id: z.string().regex(/^storyboard-[a-z0-9]{24,}$/),
  object: z.literal('video.storyboard'),
  created: z.int().meta({ description: 'Unix seconds.' }),
  revision: z.int().positive().meta({ description: 'Counts up with every edit.' }),
  storyboard: z
    .looseObject({ title: z.string(), scenes: z.array(z.looseObject({ id: z.string(), spoken: z.string() })) })
    .meta({ description: 'The whole plan: cast, style, scenes with spoken words and what is shown, decisions.' }),
  estimate: z.object({
    duration: z.number().nonnegative().meta({ description: 'Seconds of film.' }),
    render_time: z.int().nonnegative().meta({ description: 'Whole seconds until the film would be there.' }),
    credits: z.number().meta({ description: 'What the film would cost; 0 on a service of your own.' }),
  }),
  stills: z.array(z.object({ scene: z.string(), url: z.url().meta({ description: 'A JPEG of the scene.' }) })),
  applied: z.array(z.string()).meta({ description: 'What the last edit changed, in plain words.' }),
  warnings: z.array(z.string()),
});
/** A storyboard on the wire. */
export type StoryboardObject = z.infer<typeof storyboardObjectSchema>;
