// What the director decides and everything after it follows: readable, editable, replayable JSON.
import { z } from 'zod';
import { graphicSchema } from './graphics.ts';
import { mediaUseSchema } from './media.ts';
import { pronunciationSchema } from './memory.ts';
import { presenterLookSchema } from './presenter-look.ts';

/** 16:9 or 9:16. */
const orientationSchema = z.enum(['landscape', 'portrait']);
export type Orientation = z.infer<typeof orientationSchema>;

/** What a scene mainly shows. */
const sceneKindSchema = z.enum([
  'presenter',
  'presenter-with-graphic',
  'full-graphic',
  'title',
  'end-card',
  // The user's own picture, clip or page over the whole picture; the presenter is heard, and seen in a circle if asked.
  'picture',
  'clip',
  'page',
]);
export type SceneKind = z.infer<typeof sceneKindSchema>;

/** How much of the presenter is in the picture: head and shoulders, to the waist, to the knees, seated behind a desk. */
const shotSchema = z.enum(['close', 'medium', 'wide', 'seated']);
export type Shot = z.infer<typeof shotSchema>;

/** The place behind the presenter. */
export const setIdSchema = z.enum([
  'city',
  'studio',
  'kitchen',
  'gradient',
  'plain',
  'office',
  'living-room',
  'home-office',
  'classroom',
  'lab',
  'hospital',
  'warehouse',
  'shop',
  'stage',
  'mountains',
  'park',
  'beach',
]);
export type SetId = z.infer<typeof setIdSchema>;

/** How a set differs from its usual self. */
const setVariantSchema = z.object({
  time: z.enum(['day', 'evening', 'night']),
  weather: z.enum(['clear', 'cloudy', 'rain', 'snow']),
  /** CSS hex that tints walls and backdrops: a brand's colour; null for the set's own. */
  tint: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
});
export type SetVariant = z.infer<typeof setVariantSchema>;

/** How the picture changes from the scene before into this one. */
const transitionSchema = z.enum(['cut', 'crossfade', 'slide', 'push', 'wipe', 'zoom']);
export type TransitionKind = z.infer<typeof transitionSchema>;

/** What a hand does. */
const gestureNameSchema = z.enum(['open', 'present', 'point', 'count', 'chop', 'wave', 'hold']);
export type GestureName = z.infer<typeof gestureNameSchema>;

/** The feeling of a scene, in face and voice. */
export const moodSchema = z.enum(['neutral', 'warm', 'excited', 'serious']);
export type Mood = z.infer<typeof moodSchema>;

/** The music bed, or none. */
export const musicMoodSchema = z.enum(['none', 'bright', 'calm', 'driving', 'warm', 'serious']);
export type MusicMood = z.infer<typeof musicMoodSchema>;

/** Where a claim of the script comes from. */
const sourceSchema = z.object({
  /** "prompt", or the reference's position: "file 1". */
  reference: z.string(),
  /** Page from 1, or null. */
  page: z.number().int().positive().nullable(),
  /** Time in the reference in ms, or null. */
  timecodeMs: z.number().nonnegative().nullable(),
  /** The words the claim stands on. */
  quote: z.string(),
});

const sceneSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: sceneKindSchema,
  /** The exact words spoken, sentences with their punctuation; one paragraph. May be empty in title and end cards. */
  spoken: z.string(),
  shown: z.array(graphicSchema),
  set: setIdSchema,
  /** Null: by day, in clear weather, in its own colours. */
  setVariant: setVariantSchema.nullable().default(null),
  /** The user's own picture behind the presenter in place of the set; null: the set. */
  backdrop: mediaUseSchema.nullable().default(null),
  /** What fills the picture in scenes of the kinds picture, clip and page; null in all others. */
  media: mediaUseSchema.nullable().default(null),
  /** The presenter is seen in a circle over media or a full graphic. */
  pictureInPicture: z.boolean().default(false),
  shot: shotSchema,
  mood: moodSchema,
  gestures: z.array(z.object({ name: gestureNameSchema, cueWord: z.number().int().nonnegative() })),
  transition: transitionSchema,
  /** Silence kept after the last word, in ms. */
  holdMs: z.number().int().min(0).max(5000),
  sources: z.array(sourceSchema),
});
export type Scene = z.infer<typeof sceneSchema>;

/** One entry of the decision log: what was chosen, among what, and why. */
const decisionSchema = z.object({
  /** The storyboard field the decision set: "cast.avatarId", "scenes.s2.set" … */
  field: z.string(),
  chosen: z.string(),
  among: z.array(z.string()),
  reason: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i);

export const storyboardSchema = z.object({
  version: z.literal(1),
  title: z.string().min(1),
  /** BCP 47 tag of the spoken language. */
  language: z.string(),
  orientation: orientationSchema,
  /** An id of the style catalogue. */
  styleId: z.string(),
  cast: z.object({
    avatarId: z.string(),
    avatarReason: z.string(),
    voiceId: z.string(),
    voiceReason: z.string(),
    /** The name on the lower third. */
    name: z.string(),
    /** What the presenter is: "Weather reporter". */
    role: z.string(),
    /** A presenter made to a description instead of the avatar's own looks; null: as in the catalogue. */
    look: presenterLookSchema.nullable().default(null),
    /** The person in the picture of the request presents, in place of the avatar. */
    portrait: z.literal(true).optional(),
  }),
  music: z.object({
    mood: musicMoodSchema,
    /** Position of the user's music in `file_urls`, which is heard in place of the mood's bed; absent without one. */
    reference: z.number().int().min(0).max(19).optional(),
  }),
  /** The user's recorded narration, which is heard in place of a voice; absent without one. */
  narration: z
    .object({
      reference: z.number().int().min(0).max(19),
      /**
       * Where each scene begins in it and the last one ends, in ms, when nobody knows its words; null when the scenes'
       * words are what is heard in it.
       */
      cutsMs: z.array(z.number().nonnegative()).min(2).nullable(),
    })
    .optional(),
  /** Colours of the user's files that take the place of the style's; absent when the style keeps its own. */
  colours: z
    .object({
      accent: hexColour,
      accentSoft: hexColour,
      /** The gradient set, from light to deep. */
      backdrop: z.tuple([hexColour, hexColour]),
    })
    .optional(),
  captions: z.boolean(),
  /** The duration asked for in ms, or null when none was. */
  durationTargetMs: z.number().int().positive().nullable(),
  /** Speaking pace against the voice's own, 1 = unchanged; speech stretches by 1 / pace. */
  pace: z.number().min(0.7).max(1.4),
  /** Words that are said otherwise than they are written. */
  pronunciations: z.array(pronunciationSchema).default([]),
  seed: z.number().int().nonnegative(),
  scenes: z.array(sceneSchema).min(1).max(120),
  decisions: z.array(decisionSchema),
  /** What could not be used or met, in plain words; shown with the task. */
  warnings: z.array(z.string()),
});
/** The whole plan of one film. */
export type Storyboard = z.infer<typeof storyboardSchema>;

/** The number in a scene's id: it stays when other scenes come and go, so that the scene looks the same. */
export function sceneNumber({ id }: Scene, index: number): number {
  const digits = /^s(\d{1,4})$/.exec(id)?.[1];
  return digits === undefined ? index : Number(digits) - 1;
}

/** The words of a scene as they are captioned and timed: split at white space, punctuation kept. */
export const spokenWords = (spoken: string): readonly string[] => spoken.split(/\s+/u).filter((word) => word !== '');
