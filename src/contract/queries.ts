// The query parameters of the calls that take any.
import { z } from 'zod';
import { wireLimits } from './limits.ts';
import { taskStatusSchema } from './task-object.ts';
import { deliveryStatusSchema } from './webhooks.ts';

const { pageMaxItems, pageDefaultItems } = wireLimits;

const limit = (defaultItems: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error: `must be a whole number from 1 to ${pageMaxItems}` })
    .transform(Number)
    .refine((items) => items <= pageMaxItems, { error: `must be a whole number from 1 to ${pageMaxItems}` })
    .default(defaultItems);

/** `GET /v1/tasks`. */
export const taskListQuerySchema = z.strictObject({
  limit: limit(pageDefaultItems),
  after: z.string().optional(),
  status: taskStatusSchema.optional(),
});

/** The catalogues. */
export const pageQuerySchema = z.strictObject({ limit: limit(pageMaxItems), token: z.string().optional() });

/** `GET /v1/files`. */
export const uploadListQuerySchema = z.strictObject({ limit: limit(pageDefaultItems), after: z.string().optional() });

/** `GET /v1/memory`. */
export const memoryListQuerySchema = z.strictObject({ limit: limit(pageMaxItems), after: z.string().optional() });
/** `GET /v1/webhooks/deliveries`. */
export const deliveryListQuerySchema = z.strictObject({
  limit: limit(pageDefaultItems),
  after: z.string().optional(),
  task_id: z.string().optional(),
  status: deliveryStatusSchema.optional(),
});
