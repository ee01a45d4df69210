// The client: one object with the calls of the service, for Node, Bun, Deno and browsers.
import { type GenerateOptions, startTask } from './start-task.ts';
import { Transport } from './transport.ts';
import type {
  Avatar,
  GenerateRequest,
  MemoryEntry,
  Model,
  Page,
  RenderOptions,
  Storyboard,
  StoryboardEdit,
  Style,
  Task,
  TaskStatus,
  UploadedFile,
  Voice,
} from './types.ts';
import { VideoTask } from './video-task.ts';

/** How to reach the service. */
export interface ReynardOptions {
  /** @defaultValue the environment's `REYNARD_API_KEY`, where there is an environment */
  readonly apiKey?: string;
  /** @defaultValue the environment's `REYNARD_URL`, else `http://127.0.0.1:8787` */
  readonly baseUrl?: string;
  /** Longest wait for an answer to begin. @defaultValue 30,000 */
  readonly timeoutMs?: number;
  /** Tries after the first, where trying again is safe. @defaultValue 3 */
  readonly maxRetries?: number;
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof fetch;
}

/** Which part of a list. */
export interface ListOptions {
  /** 1 to 100. */
  readonly limit?: number;
  /** The `next_token` of the page before. */
  readonly token?: string;
}

/** A file to upload. */
export interface Upload {
  readonly data: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;
  readonly filename: string;
}

/** The public name of the model that the service answers to. */
const publicModel = 'heygen-video-agent';

/** A client of a Reynard service. */
export class Reynard {
  readonly #transport: Transport;

  constructor(options: ReynardOptions = {}) {
    const env = environment();
    const apiKey = options.apiKey ?? env['REYNARD_API_KEY'];
    if (!apiKey) throw new TypeError('Give an apiKey, or set REYNARD_API_KEY.');
    this.#transport = new Transport({
      apiKey,
      baseUrl: (options.baseUrl ?? env['REYNARD_URL'] ?? 'http://127.0.0.1:8787').replace(/\/+$/u, ''),
      timeoutMs: options.timeoutMs ?? 30_000,
      maxRetries: options.maxRetries ?? 3,
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    });
  }

  readonly videos = {
    /** Starts a film. Retries cannot make a second one. @throws InvalidRequestError naming the field */
    generate: async (request: GenerateRequest, options: GenerateOptions = {}): Promise<VideoTask> => {
      const body = { model: publicModel, ...request };
      return new VideoTask(this.#transport, await startTask(this.#transport, '/v1/videos/generations', body, options));
    },
  };

  readonly storyboards = {
    /** Plans a film without making it. */
    create: (
      request: Omit<GenerateRequest, 'callback_url' | 'metadata' | 'priority'>,
      signal?: AbortSignal,
    ): Promise<Storyboard> => this.#send('POST', '/v1/storyboards', { model: publicModel, ...request }, signal),
    get: (id: string): Promise<Storyboard> => this.#get(storyboardPath(id)),
    /** Changes a plan. @throws InvalidRequestError naming the field, or `instruction_not_understood` */
    edit: (id: string, edit: StoryboardEdit): Promise<Storyboard> => this.#send('PATCH', storyboardPath(id), edit),
    /** Films a plan. Retries cannot make a second film. */
    render: async (id: string, options: RenderOptions & GenerateOptions = {}): Promise<VideoTask> => {
      const { idempotencyKey, signal, ...body } = options;
      return new VideoTask(
        this.#transport,
        await startTask(this.#transport, `${storyboardPath(id)}/render`, body, { idempotencyKey, signal }),
      );
    },
  };

  readonly tasks = {
    /** Takes a task up by its id. @throws NotFoundError */
    get: async (id: string): Promise<VideoTask> =>
      new VideoTask(this.#transport, await this.#get<Task>(`/v1/tasks/${encodeURIComponent(id)}`)),
    /** Lists own tasks, newest first. */
    list: ({ limit, token, status }: ListOptions & { readonly status?: TaskStatus } = {}): Promise<Page<Task>> =>
      this.#get('/v1/tasks', { limit, after: token, status }),
  };

  readonly avatars = {
    list: (options: ListOptions = {}): Promise<Page<Avatar>> => this.#get('/v1/avatars', { ...options }),
  };
  readonly voices = {
    list: (options: ListOptions = {}): Promise<Page<Voice>> => this.#get('/v1/voices', { ...options }),
  };
  readonly styles = {
    list: (options: ListOptions = {}): Promise<Page<Style>> => this.#get('/v1/styles', { ...options }),
  };
  readonly models = { list: (): Promise<{ readonly data: readonly Model[] }> => this.#get('/v1/models') };

  readonly memory = {
    /** Lists what the agent remembers for this key, the last written first. */
    list: ({ limit, token }: ListOptions = {}): Promise<Page<MemoryEntry>> =>
      this.#get('/v1/memory', { limit, after: token }),
    /** Erases one remembered thing. @throws NotFoundError */
    forget: (id: string): Promise<{ readonly id: string; readonly deleted: true }> =>
      this.#transport.sendForJson({
        method: 'DELETE',
        path: `/v1/memory/${encodeURIComponent(id)}`,
        isRepeatable: false,
      }),
    /** Erases everything that is remembered for this key. */
    erase: (): Promise<{ readonly deleted: number }> =>
      this.#transport.sendForJson({ method: 'DELETE', path: '/v1/memory', isRepeatable: true }),
  };

  readonly files = {
    /** Uploads a file; give its `url` in `file_urls`. Kept for 72 hours. */
    upload: ({ data, filename }: Upload, signal?: AbortSignal): Promise<UploadedFile> => {
      const form = new FormData();
      form.set('file', data instanceof Blob ? data : new Blob([data]), filename);
      return this.#transport.sendForJson({
        method: 'POST',
        path: '/v1/files/upload/stream',
        form,
        isRepeatable: false,
        signal,
      });
    },
  };

  #send<T>(method: 'POST' | 'PATCH', path: string, json: unknown, signal?: AbortSignal): Promise<T> {
    return this.#transport.sendForJson<T>({ method, path, json, isRepeatable: false, signal });
  }

  #get<T>(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<T> {
    return this.#transport.sendForJson<T>({ method: 'GET', path, query, isRepeatable: true });
  }
}

const storyboardPath = (id: string): string => `/v1/storyboards/${encodeURIComponent(id)}`;

/** The environment's variables; none in a browser. */
function environment(): Readonly<Record<string, string | undefined>> {
  // Named here and not by a runtime's own types, which a browser does not have.
  const host = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } };
  return host.process?.env ?? {};
}
