// Asks for the API key.
import { element, starts } from './element.ts';
import { beginSession } from './session.ts';

/** Makes the form; `onOpened` is called once a key is known to be good. */
export function askKey(onOpened: () => void): HTMLElement {
  const key = element('input', {
    ...{ type: 'password', name: 'key', required: true, autocomplete: 'current-password', spellcheck: 'false' },
    ...{ placeholder: 'ryn_…', 'aria-label': 'API key', autofocus: true },
  });
  const keeps = element('input', { type: 'checkbox', id: 'keep' });
  const failures = element('div', { 'aria-live': 'polite' });
  const open = async (): Promise<void> => {
    await beginSession(key.value.trim(), keeps.checked);
    onOpened();
  };
  return element(
    'form',
    { class: 'gate', onsubmit: starts(failures, open) },
    element('h1', {}, 'One prompt in, a finished film out.'),
    element('p', { class: 'lead' }, 'Enter the API key that the service printed at its first start.'),
    element('div', { class: 'row' }, key, element('button', { class: 'primary' }, 'Open the studio')),
    element('label', { class: 'check', for: 'keep' }, keeps, 'Keep it on this device'),
    failures,
    element(
      'p',
      { class: 'soft' },
      'A lost key is replaced with ',
      element('code', {}, 'npm run reynard -- keys create --name studio'),
      '.',
    ),
  );
}
