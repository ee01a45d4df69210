// The one entry of the published package.
// biome-ignore lint/performance/noBarrelFile: whoever installs the package imports everything from its name
export {
  ApiError,
  AuthenticationError,
  ConnectionError,
  InvalidRequestError,
  NotFoundError,
  RateLimitError,
  type Refusal,
  ReynardError,
  ServiceError,
  TaskFailedError,
  WebhookError,
} from './errors.ts';
export { type ListOptions, Reynard, type ReynardOptions, type Upload } from './reynard.ts';
export type { GenerateOptions } from './start-task.ts';
export type {
  Avatar,
  GenerateRequest,
  MemoryEntry,
  Model,
  Orientation,
  Page,
  RenderOptions,
  Storyboard,
  StoryboardEdit,
  Style,
  Task,
  TaskFailure,
  TaskStatus,
  UploadedFile,
  VideoResult,
  Voice,
} from './types.ts';
export { verifyWebhook, type WebhookMessage } from './verify-webhook.ts';
export { VideoTask, type WaitOptions } from './video-task.ts';
