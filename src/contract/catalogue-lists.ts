// The catalogues: what a client can choose from.
import { z } from 'zod';

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    data: z.array(item),
    has_more: z.boolean(),
    next_token: z.string().nullable().meta({ description: 'The `token` of the next page, or null on the last.' }),
  });

const previewUrl = z.url().nullable().meta({ description: 'Null: no preview has been made.' });

/** A presenter. */
const avatarItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  gender: z.enum(['female', 'male']),
  age: z.int().positive().meta({ description: 'Years, as it looks.' }),
  role: z.string(),
  tags: z.array(z.string()),
  default_voice_id: z.string(),
  preview_image_url: previewUrl,
  preview_video_url: previewUrl,
});
/** A presenter on the wire. */
export type AvatarItem = z.infer<typeof avatarItemSchema>;

/** A voice. */
const voiceItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  gender: z.enum(['female', 'male']),
  language: z.string().meta({ description: 'BCP 47 tag.' }),
  tags: z.array(z.string()),
  preview_audio_url: previewUrl,
});
/** A voice on the wire. */
export type VoiceItem = z.infer<typeof voiceItemSchema>;

/** A style. */
const styleItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  preview_image_url: previewUrl,
});
/** A style on the wire. */
export type StyleItem = z.infer<typeof styleItemSchema>;

/** A page of presenters. */
export const avatarListSchema = listOf(avatarItemSchema);
/** A page of voices. */
export const voiceListSchema = listOf(voiceItemSchema);
/** A page of styles. */
export const styleListSchema = listOf(styleItemSchema);

/** The models, in OpenAI's list shape. */
export const modelListSchema = z.object({
  object: z.literal('list'),
  data: z.array(
    z.object({
      id: z.string(),
      object: z.literal('model'),
      created: z.int().meta({ description: 'Unix seconds.' }),
      owned_by: z.string(),
    }),
  ),
});
