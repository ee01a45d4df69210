// What the director decides and everything after it follows: readable, editable, replayable JSON.
import { z } from 'zod';

/** 16:9 or 9:16. */
const orientationSchema = z.enum(['landscape', 'portrait']);
export type Orientation = z.infer<typeof orientationSchema>;

/** What a scene mainly shows. */
const sceneKindSchema = z.enum(['presenter', 'presenter-with-graphic', 'full-graphic', 'title', 'end-card']);
export type SceneKind = z.infer<typeof sceneKindSchema>;

/** How much of the presenter is in the picture: head and shoulders, to the waist, to the knees. */
const shotSchema = z.enum(['close', 'medium', 'wide']);
export type Shot = z.infer<typeof shotSchema>;

/** The place behind the presenter. */
export const setIdSchema = z.enum(['city', 'studio', 'kitchen', 'gradient']);
export type SetId = z.infer<typeof setIdSchema>;

/** How the picture changes from the scene before into this one. */
const transitionSchema = z.enum(['cut', 'crossfade', 'slide']);
export type TransitionKind = z.infer<typeof transitionSchema>;

/** What a hand does. */
const gestureNameSchema = z.enum(['open', 'present', 'point', 'count', 'chop', 'wave']);
export type GestureName = z.infer<typeof gestureNameSchema>;

/** The feeling of a scene, in face and voice. */
export const moodSchema = z.enum(['neutral', 'warm', 'excited', 'serious']);
export type Mood = z.infer<typeof moodSchema>;

/** The music bed, or none. */
export const musicMoodSchema = z.enum(['none', 'bright', 'calm', 'driving', 'warm', 'serious']);
export type MusicMood = z.infer<typeof musicMoodSchema>;

/**
 * The word that brings something on screen: an index into the scene's spoken words (split at white space).
 * Null: from the scene's start.
 */
const cueWord = z.number().int().nonnegative().nullable();

const chartSchema = z.object({
  kind: z.enum(['line', 'bar']),
  points: z
    .array(z.object({ label: z.string(), value: z.number() }))
    .min(2)
    .max(12),
});

/** Something drawn over or beside the presenter. */
const graphicSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lower-third'), cueWord, name: z.string(), role: z.string() }),
  z.object({
    kind: z.literal('title-card'),
    cueWord,
    eyebrow: z.string().nullable(),
    title: z.string(),
    subtitle: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('list-card'),
    cueWord,
    heading: z.string(),
    /** Each item appears on its own cue word. */
    items: z
      .array(z.object({ cueWord, text: z.string(), icon: z.string().nullable() }))
      .min(1)
      .max(6),
  }),
  z.object({
    kind: z.literal('number-card'),
    cueWord,
    heading: z.string(),
    /** The number as written in the prompt, units included: "24 °C", "$1.2M", "38 %". */
    value: z.string(),
    caption: z.string().nullable(),
    /** A lucide icon name. */
    icon: z.string().nullable(),
    chart: chartSchema.nullable(),
    /** True when the figures are an illustration and not the prompt's own; the card then says so. */
    isExample: z.boolean(),
  }),
]);
export type Graphic = z.infer<typeof graphicSchema>;

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
  }),
  music: z.object({ mood: musicMoodSchema }),
  captions: z.boolean(),
  /** The duration asked for in ms, or null when none was. */
  durationTargetMs: z.number().int().positive().nullable(),
  /** Speaking pace against the voice's own, 1 = unchanged; speech stretches by 1 / pace. */
  pace: z.number().min(0.7).max(1.4),
  seed: z.number().int().nonnegative(),
  scenes: z.array(sceneSchema).min(1).max(120),
  decisions: z.array(decisionSchema),
  /** What could not be used or met, in plain words; shown with the task. */
  warnings: z.array(z.string()),
});
/** The whole plan of one film. */
export type Storyboard = z.infer<typeof storyboardSchema>;

/** The words of a scene as they are captioned and timed: split at white space, punctuation kept. */
export const spokenWords = (spoken: string): readonly string[] => spoken.split(/\s+/u).filter((word) => word !== '');
