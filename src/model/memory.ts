// What the agent remembers for the owner of a key, from one film to the next.
import { z } from 'zod';

/** The kinds of things that are remembered; nothing else can be. */
export const memorySlotSchema = z.enum([
  'presenter',
  'presenter_name',
  'presenter_look',
  'voice',
  'style',
  'orientation',
  'tone',
  'audience',
  'brand_word',
  'brand_colour',
  'pronunciation',
  'film',
]);
/** A kind of thing that is remembered. */
export type MemorySlot = z.infer<typeof memorySlotSchema>;

/** The limits of what is remembered for one key. */
export const memoryLimits = {
  /** Longest value in characters. */
  valueMaxCharacters: 300,
  /** Longest name in characters. */
  nameMaxCharacters: 80,
  /** Most entries of one key; summaries of past films give way first. */
  entriesMax: 200,
  /** An entry ends when it has not been written again for this long. */
  lifetimeDays: 180,
} as const;

/** Something worth remembering. */
export interface MemoryNote {
  readonly slot: MemorySlot;
  /** Tells entries of one slot apart: the word that is pronounced, the task of a film; empty for slots of one entry. */
  readonly name: string;
  readonly value: string;
}

/** Something remembered. */
export interface MemoryEntry extends MemoryNote {
  readonly id: string;
  /** The task that wrote it last. */
  readonly taskId: string;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** A word of the script that is said otherwise than it is written. */
export const pronunciationSchema = z.object({
  /** As the script writes it: "Nguyen", "Al Gore". */
  written: z.string().min(1).max(80),
  /** Spelled as it is said, in plain letters: "win". */
  spoken: z.string().min(1).max(300),
});
/** A word of the script that is said otherwise than it is written. */
export type Pronunciation = z.infer<typeof pronunciationSchema>;
