// Making films.
import type { Operation } from '../operation.ts';
import { idempotencyKey } from './parameters.ts';

/** The calls that make films. */
export const videoOperations: readonly Operation[] = [
  {
    id: 'createVideo',
    method: 'post',
    path: '/v1/videos/generations',
    summary: 'Make a film from a prompt',
    tag: 'videos',
    access: 'key',
    rate: 'create',
    parameters: [idempotencyKey],
    body: 'GenerationRequest',
    success: { 200: { schema: 'Task' } },
    errors: [400, 401, 413, 415, 422, 429, 503, 507],
  },
];
