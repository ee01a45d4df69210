// The choice of presenter, voice and style; each may be left to the agent.
import type { Reynard } from '../sdk/reynard.ts';
import type { Avatar, GenerateRequest, Page } from '../sdk/types.ts';
import { describeFailure, element } from './element.ts';

/** The choice. */
interface Cast {
  readonly view: HTMLElement;
  readonly chosen: () => Pick<GenerateRequest, 'avatar_id' | 'voice_id' | 'style_id'>;
}

/** Makes the choice; the catalogues arrive while the page is already in use. */
export function createCast(client: Reynard): Cast {
  const avatar = element('input', { type: 'hidden', name: 'avatar_id' });
  const voice = createSelect('Voice');
  const style = createSelect('Style');
  const play = element(
    'button',
    { type: 'button', class: 'plain small', disabled: true, 'aria-label': 'Hear the voice' },
    '▶',
  );
  const presenter = element('button', { type: 'button', class: 'presenter' }, 'Agent casts');
  const gallery = element('dialog', { class: 'gallery', 'aria-label': 'Presenters' });
  const view = element(
    'div',
    { class: 'cast' },
    element('div', { class: 'field' }, element('span', { class: 'title' }, 'Presenter'), presenter, avatar, gallery),
    element('div', { class: 'field' }, voice.label, element('div', { class: 'row' }, voice.select, play)),
    element('div', { class: 'field' }, style.label, style.select),
  );
  presenter.addEventListener('click', () => gallery.showModal());
  void fill().catch((error: unknown) => view.append(describeFailure(error)));

  async function fill(): Promise<void> {
    const [avatars, voices, styles] = await Promise.all([
      readAll((token) => client.avatars.list(token)),
      readAll((token) => client.voices.list(token)),
      readAll((token) => client.styles.list(token)),
    ]);
    fillGallery(gallery, avatars, (chosen) => {
      avatar.value = chosen?.id ?? '';
      presenter.replaceChildren(...face(chosen));
      gallery.close();
    });
    for (const { id, name, gender, language } of voices) voice.add(id, `${name}, ${gender}, ${language}`);
    for (const { id, name } of styles) style.add(id, name);
    const sound = new Audio();
    voice.select.addEventListener('change', () => {
      play.disabled = voice.select.value === '';
    });
    play.addEventListener('click', () => {
      sound.src = voices.find(({ id }) => id === voice.select.value)?.preview_audio_url ?? '';
      void sound.play().catch((error: unknown) => view.append(describeFailure(error)));
    });
  }

  return {
    view,
    chosen: () => ({
      avatar_id: avatar.value === '' ? null : avatar.value,
      voice_id: voice.select.value === '' ? null : voice.select.value,
      style_id: style.select.value === '' ? null : style.select.value,
    }),
  };
}

function createSelect(name: string) {
  const id = `choose-${name.toLowerCase()}`;
  const select = element('select', { id }, element('option', { value: '' }, 'Agent decides'));
  return {
    select,
    label: element('label', { class: 'title', for: id }, name),
    add: (value: string, text: string): void => select.append(element('option', { value }, text)),
  };
}

/** Every page of a catalogue. */
async function readAll<T>(
  list: (options: { readonly limit: number; readonly token?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let token: string | null = null;
  do {
    const page: Page<T> = await list({ limit: 100, ...(token === null ? {} : { token }) });
    all.push(...page.data);
    token = page.next_token;
  } while (token !== null);
  return all;
}

const face = (avatar: Avatar | null): readonly Node[] =>
  avatar === null
    ? [document.createTextNode('Agent casts')]
    : [picture(avatar), element('span', {}, avatar.name, element('small', {}, avatar.role))];

const picture = ({ preview_image_url: src }: Avatar): HTMLElement =>
  element('img', { src, alt: '', loading: 'lazy', width: 160, height: 90 });

function fillGallery(
  gallery: HTMLDialogElement,
  avatars: readonly Avatar[],
  choose: (avatar: Avatar | null) => void,
): void {
  const find = element('input', {
    type: 'search',
    placeholder: 'Name, role or look',
    'aria-label': 'Find a presenter',
  });
  const cards = avatars.map((avatar) => ({
    words: [avatar.name, avatar.role, avatar.gender, ...avatar.tags].join(' ').toLowerCase(),
    card: element(
      'button',
      { type: 'button', class: 'card', onclick: () => choose(avatar) },
      picture(avatar),
      element('b', {}, avatar.name),
      element('small', {}, `${avatar.role}, ${avatar.age}`),
    ),
  }));
  find.addEventListener('input', () => {
    const wanted = find.value.toLowerCase().split(/\s+/);
    for (const { words, card } of cards) card.hidden = !wanted.every((word) => words.includes(word));
  });
  gallery.replaceChildren(
    element(
      'div',
      { class: 'row' },
      find,
      element('button', { type: 'button', class: 'plain', onclick: () => choose(null) }, 'Let the agent cast'),
      element('button', { type: 'button', class: 'plain', onclick: () => gallery.close() }, 'Close'),
    ),
    element('div', { class: 'cards' }, ...cards.map(({ card }) => card)),
  );
}
