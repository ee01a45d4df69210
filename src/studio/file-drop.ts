// Files of the user: chosen or dropped, sent at once, and given to the film by their addresses.
import type { Reynard } from '../sdk/reynard.ts';
import { describeFailure, element } from './element.ts';

const mostFiles = 20;

/** Makes the field; `urls` are the files that have arrived. */
export function createFileDrop(client: Reynard): {
  readonly view: HTMLElement;
  readonly urls: () => readonly string[];
} {
  const sent = new Map<HTMLElement, string>();
  const list = element('ul', { class: 'files' });
  const failures = element('div', { 'aria-live': 'polite' });
  const input = element('input', { type: 'file', multiple: true, id: 'files' });
  const drop = element(
    'label',
    { class: 'drop', for: 'files' },
    input,
    'Pictures, clips, sounds, documents',
    element('span', { class: 'soft' }, `drop up to ${mostFiles} here`),
  );
  const take = (files: Iterable<File>): void => {
    failures.replaceChildren();
    for (const file of files) send(file);
  };
  function send(file: File): void {
    if (list.children.length >= mostFiles) {
      failures.replaceChildren(
        describeFailure(new Error(`${file.name} was left out: ${mostFiles} files are the limit.`)),
      );
      return;
    }
    const state = element('span', { class: 'soft' }, 'sending …');
    const remove = (): void => {
      sent.delete(item);
      item.remove();
    };
    const item = element(
      'li',
      {},
      element('span', {}, file.name),
      state,
      element('button', { type: 'button', class: 'link', 'aria-label': `Remove ${file.name}`, onclick: remove }, '×'),
    );
    list.append(item);
    client.files.upload({ data: file, filename: file.name }).then(
      ({ url }) => {
        if (item.isConnected) sent.set(item, url);
        state.textContent = size(file.size);
      },
      (error: unknown) => {
        item.remove();
        failures.replaceChildren(describeFailure(error));
      },
    );
  }
  input.addEventListener('change', () => {
    take(input.files ?? []);
    input.value = '';
  });
  const isOver = (isOn: boolean) => (event: Event) => {
    event.preventDefault();
    drop.classList.toggle('over', isOn);
  };
  drop.addEventListener('dragover', isOver(true));
  drop.addEventListener('dragleave', isOver(false));
  drop.addEventListener('drop', (event) => {
    isOver(false)(event);
    take(event.dataTransfer?.files ?? []);
  });
  return {
    view: element('div', { class: 'field' }, element('span', { class: 'title' }, 'Files'), drop, list, failures),
    urls: () => [...sent.values()],
  };
}

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
