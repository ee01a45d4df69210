// /v1/tasks: list, read and cancel.
import { type Context, Hono } from 'hono';
import { taskListQuerySchema } from '../../contract/queries.ts';
import { unknownCursor } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { findTask, isTaskId, noSuchTask } from '../find-task.ts';
import type { HttpPorts, StoredTask } from '../ports.ts';
import { readQuery } from '../read-query.ts';
import { viewTask } from '../task-view.ts';

/** Makes the routes. */
export function createTaskRoutes(ports: HttpPorts) {
  const view = (context: Context<AppEnv>, task: StoredTask) =>
    viewTask(ports, task, context.get('key').group, context.get('origin'));

  const cancel = async (context: Context<AppEnv>, id: string): Promise<Response> => {
    const task = isTaskId(id) ? await ports.tasks.cancel(id, context.get('key').id) : undefined;
    if (task === undefined) throw noSuchTask();
    return context.json(await view(context, task));
  };

  return new Hono<AppEnv>()
    .get('/v1/tasks', async (context) => {
      const { limit, after = null, status = null } = readQuery(context.req.query(), taskListQuerySchema);
      if (after !== null && !isTaskId(after)) throw unknownCursor('after');
      const page = await ports.tasks.list({ keyId: context.get('key').id, limit, after, status });
      const data = await Promise.all(page.tasks.map((task) => view(context, task)));
      return context.json({
        object: 'list',
        data,
        has_more: page.hasMore,
        next_token: page.hasMore ? (data.at(-1)?.id ?? null) : null,
      });
    })
    .get('/v1/tasks/:id', async (context) => {
      const task = await findTask(ports.tasks, context.req.param('id'), context.get('key').id);
      return context.json(await view(context, task));
    })
    .delete('/v1/tasks/:id', (context) => cancel(context, context.req.param('id')))
    .post('/v1/tasks/:id/cancel', (context) => cancel(context, context.req.param('id')));
}
