// The form a film is ordered with.
import type { Reynard } from '../sdk/reynard.ts';
import type { GenerateRequest, Orientation } from '../sdk/types.ts';
import { createCast } from './cast.ts';
import { element, starts } from './element.ts';
import { createFileDrop } from './file-drop.ts';

/** What the form's buttons do. */
interface ComposerActions {
  readonly make: (request: GenerateRequest) => Promise<void>;
  readonly plan: (request: GenerateRequest) => Promise<void>;
}

const longestPrompt = 10_000;
const longestTitle = 80;
const examples: readonly (readonly [label: string, prompt: string])[] = [
  ['Forecast', "A weather reporter in front of a sunny city skyline introducing today's forecast in an upbeat tone."],
  ['Recipe', 'A chef in a kitchen explains how to make a good tomato soup. 30 seconds, vertical, for Reels.'],
  [
    'Numbers',
    'Our second quarter for the team: 412 new customers, revenue of €1.2 million, up 18%. Next goal: 500. A calm woman in a blazer, 40 seconds.',
  ],
  [
    'Script',
    'A man in his fifties in a library says: "Good evening. Tonight we open a book that nobody has read for a hundred years."',
  ],
];

/** Makes the form. */
export function createComposer(client: Reynard, actions: ComposerActions): HTMLElement {
  const prompt = element('textarea', {
    ...{ name: 'prompt', id: 'prompt', rows: 4, required: true, 'aria-label': 'What the film is about' },
    ...{ placeholder: 'A weather reporter in front of a sunny city skyline …', spellcheck: 'true' },
  });
  const count = element('span', { class: 'soft count' });
  const recount = (): void => {
    const length = [...prompt.value].length;
    count.textContent = `${length.toLocaleString('en')} of ${longestPrompt.toLocaleString('en')}`;
    count.classList.toggle('over', length > longestPrompt);
  };
  prompt.addEventListener('input', recount);
  recount();
  const cast = createCast(client);
  const files = createFileDrop(client);
  const shape = createShape();
  const draft = element('input', { type: 'checkbox' });
  const incognito = element('input', { type: 'checkbox' });
  const failures = element('div', { 'aria-live': 'polite' });
  const request = (): GenerateRequest => ({
    prompt: prompt.value,
    ...cast.chosen(),
    orientation: shape.chosen(),
    file_urls: files.urls(),
    draft: draft.checked,
    incognito_mode: incognito.checked,
    metadata: { title: prompt.value.trim().replace(/\s+/g, ' ').slice(0, longestTitle) },
  });
  const form = element(
    'form',
    { class: 'composer', 'aria-label': 'New film' },
    element('label', { class: 'title', for: 'prompt' }, 'What is the film about?'),
    prompt,
    element('div', { class: 'under' }, exampleList(prompt, recount), count),
    cast.view,
    shape.view,
    files.view,
    element(
      'div',
      { class: 'checks' },
      element('label', { class: 'check' }, draft, 'Draft', element('span', { class: 'soft' }, 'small, in seconds')),
      element(
        'label',
        { class: 'check' },
        incognito,
        'Incognito',
        element('span', { class: 'soft' }, 'nothing remembered'),
      ),
    ),
    failures,
    element(
      'div',
      { class: 'row actions' },
      element('button', { class: 'primary', type: 'submit' }, 'Make the film'),
      element('button', { class: 'plain', type: 'button', name: 'plan' }, 'Plan it first'),
    ),
  );
  const run = (action: (asked: GenerateRequest) => Promise<void>) =>
    starts(failures, () => whileBusy(form, () => action(request())));
  form.addEventListener('submit', run(actions.make));
  form.querySelector('[name=plan]')?.addEventListener('click', (event) => {
    if (form.reportValidity()) run(actions.plan)(event);
  });
  return form;
}

/** Nothing is ordered twice by a second click. */
async function whileBusy(form: HTMLFormElement, work: () => Promise<void>): Promise<void> {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('.actions button')];
  for (const button of buttons) button.disabled = true;
  form.classList.add('busy');
  try {
    await work();
  } finally {
    for (const button of buttons) button.disabled = false;
    form.classList.remove('busy');
  }
}

function exampleList(prompt: HTMLTextAreaElement, onChange: () => void): HTMLElement {
  const use = (text: string) => (): void => {
    prompt.value = text;
    onChange();
    prompt.focus();
  };
  return element(
    'div',
    { class: 'chips', 'aria-label': 'Examples' },
    ...examples.map(([label, text]) => element('button', { type: 'button', class: 'chip', onclick: use(text) }, label)),
  );
}

const shapes: readonly (readonly [value: Orientation | '', label: string])[] = [
  ['', 'Agent decides'],
  ['landscape', 'Wide 16:9'],
  ['portrait', 'Tall 9:16'],
];

function createShape(): { readonly view: HTMLElement; readonly chosen: () => Orientation | null } {
  const inputs = shapes.map(([value]) =>
    element('input', { type: 'radio', name: 'orientation', value, checked: value === '' }),
  );
  const view = element(
    'fieldset',
    { class: 'segments' },
    element('legend', {}, 'Shape'),
    ...inputs.map((input, index) => element('label', {}, input, element('span', {}, shapes[index]?.[1] ?? ''))),
  );
  const chosen = (): Orientation | null => {
    const at = inputs.findIndex((input) => input.checked);
    const value = shapes[at]?.[0] ?? '';
    return value === '' ? null : value;
  };
  return { view, chosen };
}
