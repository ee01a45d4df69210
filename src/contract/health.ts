// Liveness and readiness.
import { z } from 'zod';

/** The process answers. */
export const healthSchema = z.object({ status: z.literal('ok') });

/** Whether films can be made now, and if not, why. */
export const readinessSchema = z.object({
  status: z.enum(['ready', 'not_ready']),
  checks: z.array(
    z.object({
      name: z.string(),
      ok: z.boolean(),
      detail: z.string().nullable().meta({ description: 'Why it is not ok, or what was found.' }),
    }),
  ),
});
