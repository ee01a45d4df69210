// The films of this key, newest first.
import type { Reynard } from '../sdk/reynard.ts';
import type { Task } from '../sdk/types.ts';
import type { VideoTask } from '../sdk/video-task.ts';
import { describeFailure, element, starts } from './element.ts';

interface Shelf {
  readonly view: HTMLElement;
  readonly refresh: () => Promise<void>;
}

const pageSize = 12;

/** Makes the list; `onChosen` gets the task that was clicked. */
export function createShelf(client: Reynard, onChosen: (task: VideoTask) => void): Shelf {
  const list = element('div', { class: 'cards' });
  const failures = element('div', { 'aria-live': 'polite' });
  const more = element('button', { class: 'plain', hidden: true }, 'Earlier films');
  let next: string | null = null;
  const choose = (id: string) => starts(failures, async () => onChosen(await client.tasks.get(id)));
  const read = async (token: string | null): Promise<void> => {
    const page = await client.tasks.list({ limit: pageSize, ...(token === null ? {} : { token }) });
    if (token === null) list.replaceChildren();
    list.append(...page.data.map((task) => card(task, choose(task.id))));
    if (list.children.length === 0) list.append(element('p', { class: 'soft' }, 'None yet.'));
    next = page.next_token;
    more.hidden = next === null;
  };
  more.addEventListener(
    'click',
    starts(failures, () => read(next)),
  );
  const refresh = (): Promise<void> =>
    read(null).catch((error: unknown) => failures.replaceChildren(describeFailure(error)));
  void refresh();
  return {
    view: element(
      'section',
      { class: 'shelf', 'aria-label': 'Your films' },
      element('h2', {}, 'Your films'),
      list,
      more,
      failures,
    ),
    refresh,
  };
}

function card(task: Task, onclick: (event: Event) => void): HTMLElement {
  const [film] = task.results ?? [];
  const made = new Date(task.created * 1000);
  const state = { pending: 'waiting', processing: `${task.progress} %`, completed: '', failed: 'not made' }[
    task.status
  ];
  return element(
    'button',
    { type: 'button', class: 'card', onclick },
    film?.thumbnail_url == null || film.removed_at !== null
      ? element('span', { class: 'blank' }, state)
      : element('img', { src: film.thumbnail_url, alt: '', loading: 'lazy' }),
    element('b', {}, film?.title ?? task.metadata?.['title'] ?? 'A film'),
    element(
      'small',
      {},
      [
        made.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }),
        film && `${film.duration.toFixed(0)} s`,
        state,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(', '),
    ),
  );
}
