// Gives the store of tasks, its keys and the blob store the forms that the HTTP side asks for.
import type { BlobStore } from '../assets/blob-store.ts';
import { hostedModelName } from '../contract/models.ts';
import type { TaskStore } from '../tasks/open-task-store.ts';
import type { TaskRecord } from '../tasks/task-record.ts';
import type { KeyLimits, KeyService } from './key-ports.ts';
import type { ResultFiles, StoredTask, TaskService } from './ports.ts';
import { filmFactsSchema, type ResultFileName, type StoredRequest, storedRequestSchema } from './stored-request.ts';

/** Where the blob of a task's file is kept; everything of a task stands below `results/<task id>/`. */
export const resultKey = (taskId: string, name: ResultFileName): string => `results/${taskId}/${name}`;

/** What the HTTP side decides about new tasks. */
export interface TaskPolicy {
  /** Says how much work a request is, in the unit of the store's estimates. */
  readonly workUnitsOf: (request: StoredRequest) => number;
}

/** Makes the TaskService of a store. */
export function createTaskService(store: TaskStore, policy: TaskPolicy): TaskService {
  return {
    create: async ({ keyId, request, idempotency, maxUnfinished }) => {
      const outcome = await store.create({
        keyId,
        request,
        idempotency,
        incognito: request.incognito,
        callbackUrl: request.callbackUrl,
        priority: request.priority,
        workUnits: policy.workUnitsOf(request),
        isElsewhere: isElsewhere(request),
        maxUnfinished,
      });
      return outcome.kind === 'queue-full' ? outcome : { kind: outcome.kind, task: storedTask(outcome.task) };
    },
    read: async (id, keyId) => storedTaskOrNone(await store.read(id, keyId)),
    list: async (query) => {
      const { tasks, hasMore } = await store.list(query);
      return { tasks: tasks.map(storedTask), hasMore };
    },
    cancel: async (id, keyId) => storedTaskOrNone(await store.cancel(id, keyId)),
    follow: (id, after, idleMs, signal) => store.follow(id, after, idleMs, signal),
    estimateSeconds: (task) => store.estimateSeconds({ ...task, isElsewhere: isElsewhere(task.request) }),
  };
}

/** The hosted engine does the work: it takes no place of ours. */
const isElsewhere = ({ servedBy }: StoredRequest): boolean => servedBy === hostedModelName;

const storedTask = (record: TaskRecord): StoredTask => ({
  ...record,
  request: storedRequestSchema.parse(record.request),
  result: record.result === null ? null : filmFactsSchema.parse(record.result),
});

const storedTaskOrNone = (record: TaskRecord | undefined): StoredTask | undefined => record && storedTask(record);

/** Makes the KeyService of a store, whose keys have the `usual` limits where they have none of their own. */
export const createKeyService = ({ keys }: Pick<TaskStore, 'keys'>, usual: KeyLimits): KeyService => ({
  findKeyBySecret: async (secret) => {
    const key = await keys.findKeyBySecret(secret);
    return key && { id: key.id, group: key.group, scopes: key.scopes, limits: { ...usual, ...key.limits } };
  },
});

/** Makes the ResultFiles of a blob store that keeps them under `resultKey`. */
export const createResultFiles = (
  blobs: Pick<BlobStore, 'open'>,
  store: Pick<TaskStore, 'areFilesRemoved'>,
): ResultFiles => ({
  areRemoved: (taskId) => store.areFilesRemoved(taskId),
  find: async (taskId, name) => {
    const blob = await blobs.open(resultKey(taskId, name));
    return blob && { ...blob.info, open: async (range) => blob.read(range) };
  },
});
