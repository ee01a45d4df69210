// A film's plan: read, changed line by line or in plain words, and then filmed.
import type { Reynard } from '../sdk/reynard.ts';
import type { Storyboard, StoryboardEdit } from '../sdk/types.ts';
import type { VideoTask } from '../sdk/video-task.ts';
import { drawAnew, element, starts } from './element.ts';

interface PlanView {
  readonly client: Reynard;
  readonly storyboard: Storyboard;
  readonly isDraft: boolean;
  readonly onRendering: (task: VideoTask) => void;
}

/** Makes the view; every change is sent at once and shown as the service answers it. */
export function showPlan({ client, storyboard, isDraft, onRendering }: PlanView): HTMLElement {
  const view = element('div', { class: 'plan' });
  const failures = element('div', { 'aria-live': 'polite' });
  // One change after the other: whoever leaves a line by a click on the button wants the line in the film.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const working = last.then(work);
    last = working.catch(() => undefined);
    return working;
  };
  const draw = (plan: Storyboard): void => {
    const edit = (change: StoryboardEdit): Promise<void> =>
      inTurn(async () => draw(await client.storyboards.edit(plan.id, change)));
    const film = (): Promise<void> =>
      inTurn(async () => onRendering(await client.storyboards.render(plan.id, { draft: isDraft })));
    drawAnew(
      view,
      heading(plan),
      ...plan.applied.map((change) => element('p', { class: 'note good' }, change)),
      ...plan.warnings.map((warning) => element('p', { class: 'note' }, warning)),
      element(
        'ol',
        { class: 'scenes' },
        ...plan.storyboard.scenes.map((scene) => sceneView(plan, scene, edit, failures)),
      ),
      wishes(edit, failures),
      failures,
      element(
        'div',
        { class: 'row' },
        element(
          'button',
          { class: 'primary', 'aria-label': 'Film this plan', onclick: starts(failures, film) },
          'Film this plan',
        ),
      ),
    );
  };
  draw(storyboard);
  return view;
}

type Edit = (change: StoryboardEdit) => Promise<void>;
type Scene = Storyboard['storyboard']['scenes'][number];

function heading({ storyboard, estimate }: Storyboard): HTMLElement {
  const time = estimate.render_time < 90 ? `${estimate.render_time} s` : `${Math.round(estimate.render_time / 60)} min`;
  return element(
    'div',
    {},
    element('h2', {}, storyboard.title),
    element('p', { class: 'soft' }, `About ${estimate.duration.toFixed(0)} s of film, ready in about ${time}.`),
  );
}

function sceneView(plan: Storyboard, scene: Scene, edit: Edit, failures: HTMLElement): HTMLElement {
  const spoken = element('textarea', { rows: 3, 'aria-label': `Words of scene ${scene.id}` }, scene.spoken);
  const still = plan.stills.find((each) => each.scene === scene.id);
  const change = starts(failures, async () => {
    if (spoken.value !== scene.spoken) await edit({ storyboard: { scenes: { [scene.id]: { spoken: spoken.value } } } });
  });
  spoken.addEventListener('change', change);
  const remove = starts(failures, () => edit({ storyboard: { scenes: { [scene.id]: null } } }));
  return element(
    'li',
    {},
    still === undefined ? null : element('img', { src: still.url, alt: '', width: 640, height: 360, loading: 'lazy' }),
    spoken,
    element('button', { class: 'link', 'aria-label': `Remove scene ${scene.id}`, onclick: remove }, 'Remove'),
  );
}

function wishes(edit: Edit, failures: HTMLElement): HTMLElement {
  const wish = element('input', {
    required: true,
    'aria-label': 'Change',
    placeholder: 'in an office, warmer, without music',
  });
  return element(
    'form',
    { class: 'row', onsubmit: starts(failures, () => edit({ instruction: wish.value })) },
    wish,
    element('button', { class: 'plain', 'aria-label': 'Change the plan' }, 'Change the plan'),
  );
}
