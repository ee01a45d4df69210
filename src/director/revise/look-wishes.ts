// Wishes about the picture: backdrop, style, format, presenter, captions.
import { sets } from '../../catalog/sets.ts';
import { type SetId, type SetVariant, type Storyboard, setIdSchema } from '../../model/storyboard.ts';
import { type Change, changed, editScenes, type Wish } from './wish.ts';

const colours: Readonly<Record<string, string>> = {
  ...{
    red: '#c0392b',
    blue: '#1f5fbf',
    green: '#2e8b57',
    yellow: '#e0b020',
    orange: '#d9782a',
    purple: '#6c3fa8',
    pink: '#d65a94',
  },
  ...{
    teal: '#1d8a8a',
    navy: '#16305c',
    black: '#16181d',
    white: '#f2f3f5',
    grey: '#7d848f',
    gray: '#7d848f',
    brown: '#7a5236',
  },
};
const colourWord = `(#[0-9a-f]{6}|${Object.keys(colours).join('|')})`;
const backdropWord = '(?:back(?:ground|drop|ground colou?r)|wall|set)';

const usualVariant: SetVariant = { time: 'day', weather: 'clear', tint: null };
const placeWithPresenter = (kind: string): boolean => kind === 'presenter' || kind === 'presenter-with-graphic';

export const lookWishes: readonly Wish[] = [
  {
    pattern: new RegExp(
      `\\b${colourWord}\\s+${backdropWord}|${backdropWord}\\s+(?:in|to|should be|is)?\\s*${colourWord}\\b`,
      'iu',
    ),
    apply: ([, one, other], storyboard) => {
      const word = (one ?? other ?? '').toLowerCase();
      const tint = colours[word] ?? word;
      return moveTo(storyboard, 'plain', { ...usualVariant, tint }, `The backdrop is ${word}.`);
    },
  },
  {
    pattern:
      /\b(?:in|into|at|on|to|before|in front of|background:?)\s+(?:an?\s+|the\s+)?([\p{L} -]+?)(?:\s+(?:background|backdrop|set))?$/iu,
    apply: ([, place = ''], storyboard) => {
      const set = setNamed(place.toLowerCase());
      return set === null ? null : moveTo(storyboard, set, null, `The place is now: ${sets[set].name}.`);
    },
  },
  {
    pattern: /\b(?:at|by)\s+(night|day)\b|\bin the (evening)\b/iu,
    apply: ([, day, evening], storyboard) =>
      vary(storyboard, { time: (evening ?? day ?? 'day').toLowerCase() as SetVariant['time'] }), // the pattern has no other words
  },
  {
    pattern: /\b(rain|snow|cloud|sun)\w*\b/iu,
    apply: ([, word = ''], storyboard) => {
      const weathers: Readonly<Record<string, SetVariant['weather']>> = {
        rain: 'rain',
        snow: 'snow',
        cloud: 'cloudy',
        sun: 'clear',
      };
      return vary(storyboard, { weather: weathers[word.toLowerCase()] ?? 'clear' });
    },
  },
  {
    pattern: /\b(portrait|vertical|upright|9:16|tiktok|reels?|shorts?)\b|\b(landscape|horizontal|widescreen|16:9)\b/iu,
    apply: ([, upright], storyboard) => {
      const orientation = upright === undefined ? 'landscape' : 'portrait';
      return { storyboard: { ...storyboard, orientation }, what: `The film is in ${orientation} format.` };
    },
  },
  {
    pattern:
      /\b(no|without|remove|hide|turn off)\s+(?:the\s+)?(?:captions|subtitles)|\b(?:captions|subtitles)\s+(off|on)\b|\b(?:add|show|turn on|with)\s+(?:the\s+)?(?:captions|subtitles)/iu,
    apply: ([, no, onOff], storyboard) => {
      const captions = no === undefined && onOff?.toLowerCase() !== 'off';
      return {
        storyboard: { ...storyboard, captions },
        what: captions ? 'Captions are shown.' : 'Captions are hidden.',
      };
    },
  },
  {
    pattern: /\b([\w-]+)\s+style\b|\bstyle\s+(?:to\s+)?([\w-]+)\b/iu,
    apply: ([, before, after], storyboard, { styles }) => {
      const words = [before, after].flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));
      const style = styles.find(({ id, name }) => words.includes(id) || words.includes(name.toLowerCase()));
      return style === undefined
        ? null
        : { storyboard: { ...storyboard, styleId: style.id }, what: `The style is ${style.name}.` };
    },
  },
  {
    pattern:
      /\b(?:use|with|cast|presenter(?: is| should be)?|by)\s+([\p{L}' -]+?)(?:\s+(?:as (?:the )?presenter|instead))?$/iu,
    apply: ([, words = ''], storyboard, { avatars }) => {
      const wanted = words.toLowerCase().trim();
      const avatar = avatars.find(
        ({ id, name }) => id === wanted || name.toLowerCase() === wanted || name.toLowerCase().split(' ')[0] === wanted,
      );
      if (avatar === undefined) return null;
      const { portrait: _picture, ...cast } = storyboard.cast;
      const edited = editScenes(storyboard, ({ shown }) =>
        shown.some((graphic) => graphic.kind === 'lower-third')
          ? {
              shown: shown.map((graphic) =>
                graphic.kind === 'lower-third' ? { ...graphic, name: avatar.name } : graphic,
              ),
            }
          : null,
      );
      const recast = {
        ...cast,
        avatarId: avatar.id,
        avatarReason: 'Asked for in a revision.',
        voiceId: avatar.defaultVoiceId,
        voiceReason: 'The voice of this presenter.',
        name: avatar.name,
        look: null,
      };
      return { storyboard: { ...(edited ?? storyboard), cast: recast }, what: `${avatar.name} presents.` };
    },
  },
];

function setNamed(place: string): SetId | null {
  return (
    setIdSchema.options.find((id) => {
      const { name, places } = sets[id];
      return id === place || name.toLowerCase() === place || places.includes(place);
    }) ?? null
  );
}

/** Moves every scene of the presenter to a set. */
function moveTo(storyboard: Storyboard, set: SetId, setVariant: SetVariant | null, what: string): Change | null {
  return changed(
    editScenes(storyboard, ({ kind }) => (placeWithPresenter(kind) ? { set, setVariant, backdrop: null } : null)),
    what,
  );
}

function vary(storyboard: Storyboard, fields: Partial<SetVariant>): Change | null {
  const edited = editScenes(storyboard, ({ kind, setVariant }) =>
    placeWithPresenter(kind) ? { setVariant: { ...usualVariant, ...setVariant, ...fields } } : null,
  );
  return changed(edited, `The place is shown: ${Object.values(fields).join(', ')}.`);
}
