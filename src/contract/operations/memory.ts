// What the agent remembers.
import type { Operation } from '../operation.ts';
import { afterParameter, limitParameter } from './parameters.ts';

/** The calls that show and erase what is remembered for the calling key. */
export const memoryOperations: readonly Operation[] = [
  {
    id: 'listMemory',
    method: 'get',
    path: '/v1/memory',
    summary: 'List what the agent remembers for this key',
    tag: 'memory',
    access: 'key',
    scope: 'memory:read',
    audit: 'memory.read',
    parameters: [limitParameter, afterParameter],
    success: { 200: { schema: 'MemoryList' } },
    errors: [400, 401, 422, 503],
  },
  {
    id: 'eraseMemory',
    method: 'delete',
    path: '/v1/memory',
    summary: 'Erase everything the agent remembers for this key',
    tag: 'memory',
    access: 'key',
    scope: 'memory:write',
    audit: 'memory.erased',
    parameters: [],
    success: { 200: { schema: 'MemoryErased' } },
    errors: [401, 503],
  },
  {
    id: 'forgetMemory',
    method: 'delete',
    path: '/v1/memory/{id}',
    summary: 'Erase one remembered thing',
    tag: 'memory',
    access: 'key',
    scope: 'memory:write',
    audit: 'memory.erased',
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'The id of an entry.', schema: { type: 'string' } },
    ],
    success: { 200: { schema: 'Deleted' } },
    errors: [401, 404, 503],
  },
];
