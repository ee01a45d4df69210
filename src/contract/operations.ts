// Every call of the API, in the order of the document.
import type { Operation } from './operation.ts';
import { accountOperations } from './operations/account.ts';
import { catalogueOperations } from './operations/catalogues.ts';
import { fileOperations } from './operations/files.ts';
import { memoryOperations } from './operations/memory.ts';
import { serviceOperations } from './operations/service.ts';
import { storyboardOperations } from './operations/storyboards.ts';
import { taskOperations } from './operations/tasks.ts';
import { videoOperations } from './operations/videos.ts';
import { webhookOperations } from './operations/webhooks.ts';

/** The calls. */
export const operations: readonly Operation[] = [
  ...videoOperations,
  ...storyboardOperations,
  ...taskOperations,
  ...fileOperations,
  ...memoryOperations,
  ...webhookOperations,
  ...accountOperations,
  ...catalogueOperations,
  ...serviceOperations,
];
