// The account of a key.
import type { Operation } from '../operation.ts';

/** The calls about what a key uses. */
export const accountOperations: readonly Operation[] = [
  {
    id: 'readCredits',
    method: 'get',
    path: '/v1/account/credits',
    summary: 'Read use and limits of this key',
    tag: 'account',
    access: 'key',
    scope: 'usage:read',
    parameters: [],
    success: { 200: { schema: 'Credits' } },
    errors: [401, 503],
  },
];
