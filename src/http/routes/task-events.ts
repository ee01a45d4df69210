// GET /v1/tasks/{id}/events: what happens to a task, as Server-Sent Events that can be taken up again.
import { type Context, Hono } from 'hono';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { describeValue } from '../describe-value.ts';
import { findTask } from '../find-task.ts';
import type { HttpPorts, StoredTask, TaskEvent } from '../ports.ts';
import { viewTask } from '../task-view.ts';

/** Silence after which a comment keeps the line open through proxies. */
const heartbeatMs = 15_000;
/** A stream ends then, and the client takes it up again with a key that is still valid. */
const longestMs = 30 * 60_000;
const streamsPerKey = 32;
/** Half of the connections that the server holds: many keys together leave the rest for other calls. */
const streamsMax = 1000;

const hasEnded = ({ state }: Pick<StoredTask, 'state'>): boolean => state === 'completed' || state === 'failed';

/** Makes the routes. */
export function createTaskEventRoutes(ports: HttpPorts) {
  const openStreams = new Map<string, number>();
  let openCount = 0;
  const count = (keyId: string, change: number): void => {
    openCount += change;
    const left = (openStreams.get(keyId) ?? 0) + change;
    if (left === 0) openStreams.delete(keyId);
    else openStreams.set(keyId, left);
  };

  return new Hono<AppEnv>().get('/v1/tasks/:id/events', async (context) => {
    const keyId = context.get('key').id;
    const task = await findTask(ports.tasks, context.req.param('id'), keyId);
    const lastId = knownId(readLastEventId(context), task);
    // A browser asks again for ever after a stream that ended, unless it is told that nothing comes.
    if (hasEnded(task) && lastId !== null && lastId >= task.eventSeq) return context.body(null, 204);
    if ((openStreams.get(keyId) ?? 0) >= streamsPerKey) {
      context.header('Retry-After', '5');
      throw new VideoError('rate_limit_exceeded', `This key follows ${streamsPerKey} tasks already, the limit.`);
    }
    if (openCount >= streamsMax)
      throw new VideoError('not_ready', `${streamsMax} tasks are being followed, the limit.`);
    context.header('Content-Type', 'text/event-stream; charset=utf-8');
    context.header('X-Accel-Buffering', 'no');
    if (context.req.method === 'HEAD') return context.body(null, 200);
    const closed = new AbortController();
    const ended = AbortSignal.any([closed.signal, ports.stopping, AbortSignal.timeout(longestMs)]);
    const follower = { task, keyId, lastId, group: context.get('key').group, origin: context.get('origin') };
    count(keyId, 1);
    const done = () => count(keyId, -1);
    return context.body(streamOf(writeEvents(ports, follower, ended), closed, done));
  });
}

function readLastEventId(context: Context<AppEnv>): number | null {
  const header = context.req.header('Last-Event-ID');
  if (header === undefined || header === '') return null;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const message = `The header Last-Event-ID must be the id of an event; ${describeValue(header)}.`;
  throw new VideoError('invalid_parameter', message, { param: 'Last-Event-ID' });
}

/** An id that the task has not reached is of another stream: after it nothing would ever come. */
const knownId = (lastId: number | null, task: StoredTask): number | null =>
  lastId !== null && lastId > task.eventSeq && !hasEnded(task) ? null : lastId;

interface Follower {
  readonly task: StoredTask;
  readonly keyId: string;
  /** Null: the client has seen nothing and is told first where the task is. */
  readonly lastId: number | null;
  readonly group: string;
  readonly origin: string;
}

async function* writeEvents(ports: HttpPorts, follower: Follower, ended: AbortSignal): AsyncGenerator<string> {
  const { task, lastId } = follower;
  yield 'retry: 2000\n\n';
  if (lastId === null) yield await writePresent(ports, follower);
  if (lastId === null && hasEnded(task)) return;
  // What the client saw last is not known when it comes back: then the first event it gets names the stage.
  let stage = lastId === null ? task.stage : null;
  for await (const events of ports.tasks.follow(task.id, lastId ?? task.eventSeq, heartbeatMs, ended)) {
    yield await writeNews(ports, follower, events, stage);
    const last = events.at(-1);
    if (last !== undefined && hasEnded(last)) return;
    stage = last?.stage ?? stage;
  }
}

async function writePresent(ports: HttpPorts, follower: Follower): Promise<string> {
  const { eventSeq: seq, state, stage, progress } = follower.task;
  const name = hasEnded(follower.task) ? state : 'stage';
  return writeEvent(ports, follower, follower.task, { name, event: { seq, state, stage, progress } });
}

async function writeNews(
  ports: HttpPorts,
  follower: Follower,
  events: readonly TaskEvent[],
  stage: string | null,
): Promise<string> {
  const current = events.length === 0 ? undefined : await ports.tasks.read(follower.task.id, follower.keyId);
  if (current === undefined) return ': still here\n\n';
  const texts = pickNews(events, stage).map((news) => writeEvent(ports, follower, current, news));
  return (await Promise.all(texts)).join('');
}

/** An event and what it is called. */
interface News {
  readonly name: string;
  readonly event: TaskEvent;
}

async function writeEvent(ports: HttpPorts, follower: Follower, current: StoredTask, news: News): Promise<string> {
  const { name, event } = news;
  const { state, stage, progress, seq } = event;
  const shown = hasEnded(event) ? current : { ...current, state, stage, progress, result: null, error: null };
  const data = JSON.stringify(await viewTask(ports, shown, follower.group, follower.origin));
  return `id: ${seq}\nevent: ${name}\ndata: ${data}\n\n`;
}

/** Names the events; of figures that came together only the last one is news. */
function pickNews(events: readonly TaskEvent[], stageBefore: string | null): readonly News[] {
  const named = events.map((event, index): News => {
    const before = index === 0 ? stageBefore : (events[index - 1]?.stage ?? null);
    if (hasEnded(event)) return { name: event.state, event };
    return { name: event.stage === before && event.progress > 0 ? 'progress' : 'stage', event };
  });
  return named.filter(({ name }, index) => name !== 'progress' || named[index + 1]?.name !== 'progress');
}

/** A stream that asks for the next text only when the client has taken the one before. */
function streamOf(
  texts: AsyncGenerator<string>,
  closed: AbortController,
  done: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done: isDone, value } = await texts.next();
        if (closed.signal.aborted) return;
        if (isDone !== true) {
          controller.enqueue(encoder.encode(value));
          return;
        }
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      done();
    },
    cancel() {
      closed.abort();
      done();
    },
  });
}
