// The body of POST /v1/videos/generations.
import { z } from 'zod';
import { wireLimits } from './limits.ts';
import { modelNames } from './models.ts';

/** Counts Unicode code points: an emoji is one, where `length` says two. */
export function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const { promptMaxCodePoints, idMaxCharacters, fileUrlsMax, fileUrlMaxCharacters } = wireLimits;
const { metadataMaxPairs, metadataKeyMaxCharacters, metadataValueMaxCharacters } = wireLimits;

const castingId = (noun: string, list: string) =>
  z
    .string({ error: `must be a string: an id of GET ${list}, "auto" or null` })
    .max(idMaxCharacters, { error: `must be an id of GET ${list}, at most ${idMaxCharacters} characters` })
    .nullish()
    .meta({
      description: `Which ${noun} to use, an id of GET ${list}. Absent, null, "" and "auto": the agent decides.`,
    });

const examplePrompt =
  "A weather reporter in front of a sunny city skyline introducing today's forecast in an upbeat tone.";
/** The shortest request that makes a film. */
export const exampleRequest = { model: modelNames[0], prompt: examplePrompt };

const promptSchema = z
  .string({ error: `must be a string of 1 to ${promptMaxCodePoints.toLocaleString('en')} characters` })
  .refine((prompt) => prompt.trim() !== '', { error: 'must hold more than white space' })
  .refine((prompt) => codePointCount(prompt.trim()) <= promptMaxCodePoints, {
    error: `must be at most ${promptMaxCodePoints.toLocaleString('en')} characters`,
    params: { code: 'prompt_too_long' },
  })
  .meta({
    description: `What the film is about: a topic, a script, or both. 1 to ${promptMaxCodePoints} Unicode code points after trimming.`,
    minLength: 1,
    maxLength: promptMaxCodePoints,
    examples: [examplePrompt],
  });

const fileUrlsSchema = z
  .array(
    z
      .string({ error: 'must be a string: an http or https URL' })
      .meta({ format: 'uri', maxLength: fileUrlMaxCharacters }),
    { error: 'must be an array of http or https URLs, or null' },
  )
  .max(fileUrlsMax, { error: `must hold at most ${fileUrlsMax} URLs` })
  .nullish()
  .meta({ description: `Up to ${fileUrlsMax} public http or https URLs of images, videos, audio or PDFs.` });

const metadataSchema = z
  .record(
    z
      .string()
      .max(metadataKeyMaxCharacters, { error: `must have a name of at most ${metadataKeyMaxCharacters} characters` }),
    z
      .string({ error: 'must be a string' })
      .max(metadataValueMaxCharacters, { error: `must be at most ${metadataValueMaxCharacters} characters` }),
    { error: 'must be an object of string pairs, or null' },
  )
  .refine((pairs) => Object.keys(pairs).length <= metadataMaxPairs, {
    error: `must hold at most ${metadataMaxPairs} pairs`,
  })
  .nullish()
  .meta({
    description: `Up to ${metadataMaxPairs} string pairs of your own, given back unchanged with the task.`,
    maxProperties: metadataMaxPairs,
  });

const { priorityMin, priorityMax } = wireLimits;
const priorityForm = `"low", "normal", "high", a whole number from ${priorityMin} to ${priorityMax}, or null`;

const prioritySchema = z
  .union([z.enum(['low', 'normal', 'high']), z.int().min(priorityMin).max(priorityMax)], {
    error: `must be ${priorityForm}`,
  })
  .nullish()
  .meta({
    description:
      'Of the waiting tasks of this key, the one with the highest priority is begun first; other keys are not overtaken. "low" is -10, "normal", absent and null are 0, "high" is 10.',
  });

/** The request that makes a film. Unknown fields are refused. */
export const generationRequestSchema = z
  .strictObject({
    model: z
      .string({ error: `must be a string, one of: ${modelNames.join(', ')}` })
      .meta({ description: `One of ${modelNames.join(', ')}.`, examples: [...modelNames] }),
    prompt: promptSchema,
    avatar_id: castingId('presenter', '/v1/avatars').meta({
      description:
        'Who presents: an id of GET /v1/avatars, or the id of an uploaded picture of a person (file_…), which is made to speak; then `avatar_consent` must be true. Absent, null, "" and "auto": the agent decides.',
    }),
    avatar_consent: z.boolean({ error: 'must be true, false or null' }).nullish().meta({
      description:
        'True: you state that the person in the picture of `avatar_id` agreed to be shown speaking your words. Required with an uploaded picture, not used otherwise.',
    }),
    voice_id: castingId('voice', '/v1/voices'),
    style_id: castingId('style', '/v1/styles'),
    orientation: z
      .enum(['landscape', 'portrait'], { error: 'must be "landscape", "portrait" or null' })
      .nullish()
      .meta({ description: '16:9 or 9:16. Absent or null: the agent decides.' }),
    file_urls: fileUrlsSchema,
    incognito_mode: z
      .boolean({ error: 'must be true, false or null' })
      .nullish()
      .meta({ description: 'True: the task neither reads nor writes what the agent remembers for this key.' }),
    callback_url: z
      .string({ error: 'must be a string: a public https URL, or null' })
      .max(fileUrlMaxCharacters, { error: `must be at most ${fileUrlMaxCharacters} characters` })
      .nullish()
      .meta({
        description:
          'A public https URL that receives the task by POST when it has ended, signed by Standard Webhooks 1.0 with the secret of GET /v1/webhooks/secret.',
        examples: ['https://example.com/hooks/reynard'],
      }),
    metadata: metadataSchema,
    draft: z
      .boolean({ error: 'must be true, false or null' })
      .nullish()
      .meta({ description: 'True: a small picture (360 lines), made in seconds.' }),
    priority: prioritySchema,
  })
  .meta({ examples: [exampleRequest] });

/** A checked request body, as the wire names it. */
export type GenerationRequestBody = z.infer<typeof generationRequestSchema>;
