// A finished film: to be watched, taken home, understood and changed.
import type { Task, VideoResult } from '../sdk/types.ts';
import type { VideoTask } from '../sdk/video-task.ts';
import { element, starts } from './element.ts';

interface FilmView {
  readonly task: VideoTask;
  readonly latest: Task;
  readonly onRevised: (task: VideoTask) => void;
}

/** Makes the view. */
export async function showFilm({ task, latest, onRevised }: FilmView): Promise<HTMLElement> {
  const [film] = latest.results ?? [];
  if (film === undefined || film.removed_at !== null) {
    return element(
      'div',
      { class: 'empty' },
      element('p', { class: 'big' }, 'The files of this film are no longer kept.'),
    );
  }
  return element(
    'div',
    { class: 'film' },
    film.title === null ? null : element('h2', {}, film.title),
    player(film),
    element(
      'p',
      { class: 'soft' },
      `${film.width} × ${film.height}, ${film.duration.toFixed(1)} s`,
      latest.memory === null ? '' : `, memory: ${latest.memory.reads} read, ${latest.memory.writes} written`,
    ),
    downloads(film),
    ...latest.warnings.map((warning) => element('p', { class: 'note' }, warning)),
    revise(task, onRevised),
    await decisions(film),
  );
}

function player(film: VideoResult): HTMLElement {
  const captions = film.captions_vtt_url;
  return element(
    'video',
    {
      ...{ src: film.url, controls: true, playsinline: true, preload: 'metadata', poster: film.thumbnail_url },
      ...{ width: film.width, height: film.height, class: film.height > film.width ? 'tall' : 'wide' },
    },
    captions === null ? null : element('track', { kind: 'captions', src: captions, srclang: 'en', label: 'Captions' }),
  );
}

function downloads(film: VideoResult): HTMLElement {
  const files: readonly (readonly [label: string, url: string | null])[] = [
    ['Film', film.url],
    ['Subtitles', film.subtitle_url],
    ['Words with times', film.words_url],
    ['Storyboard', film.storyboard_url],
    ['Examination', film.report_url],
  ];
  return element(
    'p',
    { class: 'chips' },
    ...files.flatMap(([label, url]) =>
      url === null ? [] : [element('a', { class: 'chip', href: url, download: '' }, label)],
    ),
  );
}

function revise(task: VideoTask, onRevised: (task: VideoTask) => void): HTMLElement {
  const wish = element('input', {
    required: true,
    'aria-label': 'Change',
    placeholder: 'shorter intro, blue background',
  });
  const failures = element('div', { 'aria-live': 'polite' });
  const begin = async (): Promise<void> => onRevised(await task.revise({ instruction: wish.value }));
  return element(
    'form',
    { class: 'revise', onsubmit: starts(failures, begin) },
    element('label', { class: 'title' }, 'Change something'),
    element('div', { class: 'row' }, wish, element('button', { class: 'plain' }, 'Make it again')),
    failures,
  );
}

/** The fields of a storyboard as people would name them. */
const decisionNames: Readonly<Record<string, string>> = {
  ...{ 'cast.avatarId': 'Presenter', 'cast.voiceId': 'Voice', 'cast.look': 'Look', styleId: 'Style' },
  ...{ orientation: 'Shape', 'music.mood': 'Music', 'scenes.set': 'Place', durationTargetMs: 'Length' },
};

const nameOf = (field: string): string => decisionNames[field] ?? field.charAt(0).toUpperCase() + field.slice(1);

/** What the agent decided and why, as the storyboard tells. */
async function decisions({ storyboard_url: url }: VideoResult): Promise<HTMLElement | null> {
  if (url === null) return null;
  const answer = await fetch(url);
  if (!answer.ok) return null;
  const { decisions: made } = (await answer.json()) as {
    readonly decisions: readonly { readonly field: string; readonly chosen: string; readonly reason: string }[]; // its schema
  };
  return element(
    'details',
    {},
    element('summary', {}, 'Why it looks and sounds like this'),
    element(
      'dl',
      {},
      ...made.flatMap(({ field, chosen, reason }) => [
        element('dt', {}, `${nameOf(field)}: ${chosen}`),
        element('dd', {}, reason),
      ]),
    ),
  );
}
