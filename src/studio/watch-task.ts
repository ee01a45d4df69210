// A task while it is at work, and then its film or why there is none.
import type { Task } from '../sdk/types.ts';
import type { VideoTask } from '../sdk/video-task.ts';
import { describeFailure, drawAnew, element, starts } from './element.ts';
import { showFilm } from './show-film.ts';

interface Watching {
  readonly task: VideoTask;
  /** Ends the watching. */
  readonly signal: AbortSignal;
  readonly onEnded: () => void;
  /** A changed version of the film has been begun. */
  readonly onRevised: (task: VideoTask) => void;
}

/** The stages as people would name them, in their order. */
const stages: readonly (readonly [stage: string, words: string])[] = [
  ['references', 'Reading your files'],
  ['planning', 'Casting and writing'],
  ['speaking', 'Recording the voice'],
  ['staging', 'Arranging the scenes'],
  ['rendering', 'Filming'],
  ['assembling', 'Mixing and cutting'],
  ['checking', 'Looking it over'],
];

/** Makes the view. It follows the task by the service's own events. */
export function watchTask(watching: Watching): HTMLElement {
  const view = element('div', { class: 'watch' });
  const follow = async (): Promise<void> => {
    const { task, signal, onEnded } = watching;
    let wasAtWork = false;
    const show = async (latest: Task): Promise<void> => {
      if (latest.status === 'pending' || latest.status === 'processing') {
        wasAtWork = true;
        drawAnew(view, progress(latest, task));
        return;
      }
      view.replaceChildren(latest.status === 'failed' ? failed(latest) : await showFilm({ ...watching, latest }));
      if (wasAtWork) onEnded();
    };
    await show(task.latest);
    if (task.latest.status === 'completed' || task.latest.status === 'failed') return;
    for await (const latest of task.events(signal)) await show(latest);
  };
  follow().catch((error: unknown) => {
    if (!watching.signal.aborted) view.append(describeFailure(error));
  });
  return view;
}

function progress({ progress: percent, task_info: info, status }: Task, task: VideoTask): HTMLElement {
  const failures = element('div', { 'aria-live': 'polite' });
  const cancel = async (): Promise<void> => {
    await task.cancel();
  };
  const at = stages.findIndex(([stage]) => stage === info.stage);
  return element(
    'div',
    { class: 'progress' },
    element('p', { class: 'big' }, status === 'pending' ? 'Waiting for its turn' : (stages[at]?.[1] ?? 'At work')),
    element('progress', { max: 100, value: percent, 'aria-label': 'Progress' }),
    element('p', { class: 'soft' }, `${percent} %${remaining(info.estimated_time)}`),
    element(
      'ol',
      { class: 'stages' },
      ...stages.map(([, words], index) =>
        element('li', { class: index < at ? 'done' : index === at ? 'now' : '' }, words),
      ),
    ),
    info.can_cancel
      ? element('button', { class: 'plain', 'aria-label': 'Cancel', onclick: starts(failures, cancel) }, 'Cancel')
      : null,
    failures,
  );
}

function remaining(seconds: number): string {
  if (seconds <= 0) return '';
  return seconds < 90 ? `, about ${seconds} s to go` : `, about ${Math.round(seconds / 60)} min to go`;
}

const failed = ({ error }: Task): HTMLElement =>
  element(
    'div',
    { class: 'empty' },
    element('p', { class: 'big' }, error?.code === 'request_cancelled' ? 'Cancelled.' : 'This film could not be made.'),
    element('p', { class: 'failure' }, error?.message ?? ''),
    element('p', { class: 'soft' }, error === null ? '' : `Code: ${error.code}`),
  );
