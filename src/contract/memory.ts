// What the agent remembers for a key.
import { z } from 'zod';
import { memoryLimits } from './limits.ts';

/** One remembered thing. */
const memoryEntrySchema = z.object({
  id: z.string(),
  object: z.literal('memory'),
  slot: z
    .enum([
      ...([
        'presenter',
        'presenter_name',
        'presenter_look',
        'voice',
        'style',
        'orientation',
        'tone',
        'audience',
      ] as const),
      ...(['brand_word', 'brand_colour', 'pronunciation', 'film'] as const),
    ])
    .meta({ description: 'What kind of thing it is.' }),
  name: z.string().meta({ description: 'Tells entries of one slot apart: the word of a pronunciation; else empty.' }),
  value: z.string().min(1).max(memoryLimits.valueMaxCharacters),
  task_id: z.string().meta({ description: 'The task whose prompt or fields it comes from.' }),
  created: z.int().meta({ description: 'Unix seconds.' }),
  expires_at: z.int().meta({ description: 'Unix seconds; a later film that says it again moves it.' }),
});
/** One remembered thing on the wire. */
export type MemoryItem = z.infer<typeof memoryEntrySchema>;

/** A page of what is remembered, the last written first. */
export const memoryListSchema = z.object({
  object: z.literal('list'),
  data: z.array(memoryEntrySchema),
  has_more: z.boolean(),
  next_token: z.string().nullable().meta({ description: 'The `after` of the next page, or null on the last.' }),
});

/** What erasing everything answers. */
export const memoryErasedSchema = z.object({
  object: z.literal('memory'),
  deleted: z.int().nonnegative().meta({ description: 'Entries that were erased.' }),
});
