// The studio: a page on which films are ordered, watched in the making, changed and kept.

import type { Reynard } from '../sdk/reynard.ts';
import type { GenerateRequest } from '../sdk/types.ts';
import type { VideoTask } from '../sdk/video-task.ts';
import { askKey } from './ask-key.ts';
import { createComposer } from './composer.ts';
import { element } from './element.ts';
import { endSession, openSession } from './session.ts';
import { createShelf } from './shelf.ts';
import { showPlan } from './show-plan.ts';
import { watchTask } from './watch-task.ts';

function open(): void {
  const client = openSession();
  document.body.replaceChildren(header(client !== null), client === null ? gate() : workshop(client));
}

const gate = (): HTMLElement => element('main', { class: 'narrow' }, askKey(open));

function header(isOpen: boolean): HTMLElement {
  const leave = (): void => {
    endSession();
    open();
  };
  return element(
    'header',
    {},
    element('a', { class: 'brand', href: '/' }, 'Reynard'),
    element(
      'nav',
      {},
      element('a', { href: '/docs' }, 'API'),
      isOpen ? element('button', { class: 'link', onclick: leave }, 'Forget key') : null,
    ),
  );
}

/** The form on one side, what is made on the other, earlier films below. */
function workshop(client: Reynard): HTMLElement {
  const stage = element('section', { class: 'stage', 'aria-label': 'The film', 'aria-live': 'polite' }, welcome());
  let leaveStage = new AbortController();
  const show = (make: (signal: AbortSignal) => Node): void => {
    leaveStage.abort();
    leaveStage = new AbortController();
    stage.replaceChildren(make(leaveStage.signal));
    if (matchMedia('(max-width: 60rem)').matches) stage.scrollIntoView({ behavior: 'smooth' });
  };
  const shelf = createShelf(client, (task) => watch(task));
  const watch = (task: VideoTask): void => {
    void shelf.refresh();
    show((signal) => watchTask({ task, signal, onEnded: () => void shelf.refresh(), onRevised: watch }));
  };
  const composer = createComposer(client, {
    make: async (request) => watch(await client.videos.generate(request)),
    plan: async (request) => {
      const storyboard = await client.storyboards.create(planOf(request));
      show(() => showPlan({ client, storyboard, isDraft: request.draft === true, onRendering: watch }));
    },
  });
  return element('main', { class: 'workshop' }, composer, stage, shelf.view);
}

/** A plan carries neither a title for the list nor a place in the queue. */
function planOf({ metadata: _title, callback_url: _none, priority: _place, ...request }: GenerateRequest) {
  return request;
}

const welcome = (): HTMLElement =>
  element(
    'div',
    { class: 'empty' },
    element('p', { class: 'big' }, 'Your film will stand here.'),
    element(
      'p',
      { class: 'soft' },
      'Write what it is about. Who speaks, how long, where and in which tone may stand in the same words.',
    ),
  );

open();
