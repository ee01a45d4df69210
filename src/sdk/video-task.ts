// A task in hand: wait for it, watch it, cancel it, fetch its film.
import { ApiError, ConnectionError, TaskFailedError } from './errors.ts';
import { readEvents, type ServerEvent } from './event-stream.ts';
import { type GenerateOptions, startTask } from './start-task.ts';
import { pause, type Transport } from './transport.ts';
import type { RenderOptions, StoryboardEdit, Task, VideoResult } from './types.ts';

/** How to wait. */
export interface WaitOptions {
  /** Hears every change of progress, stage or status. */
  readonly onProgress?: (task: Task) => void;
  /** Ends the waiting, not the task. */
  readonly signal?: AbortSignal;
  /** Longest wait. @defaultValue no limit */
  readonly timeoutMs?: number;
}

const firstPollMs = 700;
const slowestPollMs = 5000;

/** A task of the service. */
export class VideoTask {
  readonly #transport: Transport;
  #task: Task;

  constructor(transport: Transport, task: Task) {
    this.#transport = transport;
    this.#task = task;
  }

  get id(): string {
    return this.#task.id;
  }

  /** The task as it was last read. */
  get latest(): Task {
    return this.#task;
  }

  /** Reads the task anew, with fresh download links. */
  async refresh(signal?: AbortSignal): Promise<Task> {
    this.#task = await this.#transport.sendForJson<Task>({
      method: 'GET',
      path: this.#path(),
      isRepeatable: true,
      signal,
    });
    return this.#task;
  }

  /**
   * Waits for the film.
   * @throws TaskFailedError when the task fails or is cancelled; a TimeoutError `DOMException` after `timeoutMs`.
   */
  async wait({ onProgress, signal, timeoutMs }: WaitOptions = {}): Promise<VideoResult> {
    const limits = [signal, timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)];
    const stop = AbortSignal.any(limits.filter((one) => one !== undefined));
    let shown = '';
    for (let pollMs = firstPollMs; ; pollMs = Math.min(pollMs * 1.3, slowestPollMs)) {
      const task = await this.refresh(stop);
      const state = `${task.status} ${task.progress} ${task.task_info.stage}`;
      if (state !== shown) onProgress?.(task);
      shown = state;
      const [result] = task.results ?? [];
      if (task.status === 'failed') throw new TaskFailedError(task);
      if (task.status === 'completed' && result !== undefined) return result;
      await pause(pollMs, stop);
    }
  }

  /**
   * Follows the task as the service tells of it, until it has ended. A broken line is taken up where it broke.
   * @throws ApiError when the service refuses
   */
  async *events(signal?: AbortSignal): AsyncGenerator<Task> {
    let lastId: string | null = null;
    for (;;) {
      try {
        for await (const event of this.#openEvents(lastId, signal)) {
          lastId = event.id ?? lastId;
          this.#task = JSON.parse(event.data) as Task; // every event carries the whole task object
          yield this.#task;
          if (isEnded(this.#task)) return;
        }
      } catch (error) {
        if (error instanceof ApiError || signal?.aborted) throw error;
      }
      await pause(firstPollMs, signal);
    }
  }

  async *#openEvents(lastId: string | null, signal: AbortSignal | undefined): AsyncGenerator<ServerEvent> {
    const { body } = await this.#transport.send({
      method: 'GET',
      path: `${this.#path()}/events`,
      headers: { accept: 'text/event-stream', ...(lastId === null ? {} : { 'last-event-id': lastId }) },
      isRepeatable: true,
      signal,
    });
    if (body !== null) yield* readEvents(body);
  }

  /** Stops the task. @throws InvalidRequestError `task_not_cancellable` when it has ended */
  async cancel(): Promise<Task> {
    const path = `${this.#path()}/cancel`;
    // Cancelling twice is harmless, but the second answer would be a refusal.
    this.#task = await this.#transport.sendForJson<Task>({ method: 'POST', path, isRepeatable: false });
    return this.#task;
  }

  /** Makes a changed version of the finished film; unchanged scenes are not made again. */
  async revise(edit: StoryboardEdit & RenderOptions, options: GenerateOptions = {}): Promise<VideoTask> {
    return new VideoTask(this.#transport, await startTask(this.#transport, `${this.#path()}/revisions`, edit, options));
  }

  /** Fetches the film of a completed task. @throws TaskFailedError; ConnectionError when the file cannot be fetched */
  async download(options: WaitOptions = {}): Promise<Response> {
    const { url } = await this.wait(options);
    const response = await this.#transport.fetchLink(url, options.signal);
    if (!response.ok) throw new ConnectionError(`The film could not be fetched: HTTP ${response.status}.`);
    return response;
  }

  #path(): string {
    return `/v1/tasks/${encodeURIComponent(this.id)}`;
  }
}

const isEnded = ({ status }: Task): boolean => status === 'completed' || status === 'failed';
