// What a key has used, and how much it may.
import { z } from 'zod';

const count = z.int().nonnegative();

/** Use and limits of the calling key. */
export const creditsSchema = z.object({
  object: z.literal('account.credits'),
  user_group: z.string(),
  unlimited: z.literal(true).meta({ description: 'This service counts what a key uses and charges nothing.' }),
  remaining_credits: z.null(),
  used_credits: z.number().nonnegative().meta({ description: 'Seconds of finished film.' }),
  usage: z.object({
    tasks_pending: count,
    tasks_processing: count,
    tasks_completed: count,
    tasks_failed: count,
    film_seconds: z.number().nonnegative(),
    upload_bytes: count,
    result_bytes: count.meta({ description: 'Of the files of finished films.' }),
  }),
  limits: z.object({
    creates_per_minute: count,
    reads_per_minute: count,
    unfinished_tasks: count,
    upload_bytes: count,
    result_bytes: count
      .nullable()
      .meta({ description: 'Beyond it the files of the oldest films are given up; null: no limit.' }),
  }),
  scopes: z.array(z.string()).meta({ description: 'What the key may do.' }),
});
/** Use and limits of a key, on the wire. */
export type CreditsObject = z.infer<typeof creditsSchema>;
