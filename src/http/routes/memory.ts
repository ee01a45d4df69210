// /v1/memory: what the agent remembers for the calling key, shown and erased.
import { Hono } from 'hono';
import type { MemoryItem } from '../../contract/memory.ts';
import { memoryListQuerySchema } from '../../contract/queries.ts';
import { unknownCursor, VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts, RememberedEntry } from '../ports.ts';
import { readQuery } from '../read-query.ts';

/** Makes the routes. */
export function createMemoryRoutes({ memory }: Pick<HttpPorts, 'memory'>) {
  return new Hono<AppEnv>()
    .get('/v1/memory', async (context) => {
      const { limit, after = null } = readQuery(context.req.query(), memoryListQuerySchema);
      if (after !== null && !isMemoryId(after)) throw unknownCursor('after');
      const page = await memory.list({ keyId: context.get('key').id, limit, after });
      const data = page.entries.map(viewEntry);
      const next = page.hasMore ? (data.at(-1)?.id ?? null) : null;
      return context.json({ object: 'list', data, has_more: page.hasMore, next_token: next });
    })
    .delete('/v1/memory', async (context) =>
      context.json({ object: 'memory', deleted: await memory.clear(context.get('key').id) }),
    )
    .delete('/v1/memory/:id', async (context) => {
      const id = context.req.param('id');
      const isGone = isMemoryId(id) && (await memory.remove(id, context.get('key').id));
      if (!isGone) throw new VideoError('not_found', 'This key has no memory with this id.');
      return context.json({ id, deleted: true });
    });
}

const isMemoryId = (id: string): boolean => /^mem_[a-z0-9]{24}$/.test(id);

const viewEntry = ({ id, slot, name, value, taskId, createdAtMs, expiresAtMs }: RememberedEntry): MemoryItem => ({
  ...{ id, object: 'memory', slot, name, value },
  task_id: taskId,
  created: Math.floor(createdAtMs / 1000),
  expires_at: Math.floor(expiresAtMs / 1000),
});
