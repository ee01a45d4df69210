// What webhooks carry and how they are sent: the task as its key reads it, to public addresses alone.
import type { HttpPorts } from '../http/ports.ts';
import { viewTask } from '../http/task-view.ts';
import { guardedPost } from '../kit/guarded-post.ts';
import type { OwnNetworks } from '../kit/own-networks.ts';
import type { ApiKeys } from '../tasks/api-keys.ts';
import type { WebhookParts } from '../tasks/webhooks/webhook-sender.ts';

/** Gives the parts; `origin` begins the links in the tasks, `own` are networks that may be called too. */
export const createWebhookParts = (
  ports: HttpPorts,
  keys: ApiKeys,
  origin: string,
  own: OwnNetworks,
): WebhookParts => ({
  writeBody: async (taskId, keyId) => {
    const task = await ports.tasks.read(taskId, keyId);
    if (task === undefined) return undefined;
    const group = (await keys.findKey(keyId))?.group ?? 'default';
    return JSON.stringify(await viewTask(ports, task, group, origin));
  },
  post: (url, message) => guardedPost(url, message, { isOwn: own.allows }),
});
