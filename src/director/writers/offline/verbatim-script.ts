// A script given word for word -> sections with exactly these words.

import { spokenWords } from '../../../model/storyboard.ts';
import { findDetails } from '../../brief/details.ts';
import { splitList } from '../../brief/draft.ts';
import { detectLanguage, languageName } from '../../brief/language.ts';
import type { ShownText } from '../../brief/script/scene-draft.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise, shorten } from '../../brief/topic.ts';
import type { VerbatimPart } from '../../brief/verbatim.ts';
import type { Brief } from '../../brief.ts';
import type { Cast } from '../../casting.ts';
import { findScenePlace } from '../../scenes/find-scene-place.ts';
import type { Script, Section, Show } from '../../writer.ts';
import { actionCard } from './cards/action-show.ts';
import { factShows } from './cards/fact-shows.ts';
import { givenShows } from './cards/given-shows.ts';
import { headingOf } from './headings.ts';
import { titleOfScript } from './script-title.ts';
import { isReadable, readingSections } from './silent-script.ts';

/** Words of one section; about one scene. */
const sectionWords = 30;

/** Divides the given words into sections; the words stay as they are. */
export function divideScript(brief: Brief, { voice }: Cast): Script {
  const parts = joinFree(brief.verbatim.filter((part) => part.place === 'script'));
  const words = parts.map(({ text }) => text).join(' ');
  const language = detectLanguage(words);
  const isHeard = isReadable(words, voice.language, language);
  const sections = isHeard ? parts.flatMap((part) => sectionsOf(part, brief)) : readingSections(parts);
  const placed = isHeard ? sections.map((section, index) => placeSection(section, index, sections.length)) : sections;
  return {
    title: titleOfScript(brief, words),
    sections: [...placed, ...endCard(brief)],
    isVerbatim: true,
    warnings: [...warnOfLanguage(language, voice.language, isHeard), ...warnOfEmoji(words)],
  };
}

/** Quotations that follow each other are one text; scenes of the user's making stay apart. */
function joinFree(parts: readonly VerbatimPart[]): readonly VerbatimPart[] {
  const joined: VerbatimPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined || last.scene !== null || part.scene !== null) joined.push(part);
    else joined[joined.length - 1] = { ...last, text: `${last.text} ${part.text}` };
  }
  return joined;
}

function sectionsOf({ text, scene }: VerbatimPart, brief: Brief): readonly Section[] {
  const place = scene === null ? null : findScenePlace(scene.place);
  const [tag, shown] = [scene?.shown.find(({ kind }) => kind === 'name'), textsOf(scene?.shown ?? [])];
  const more = place === null ? {} : { place };
  const nameTag = tag === undefined ? {} : { nameTag: readTag(tag.text) };
  const groups = groupSentences(text);
  if (groups.length === 0) return [{ ...section('', [titleOfCard(shown.join(' – '))]), ...more, ...nameTag }];
  const given = givenShows(shown, text);
  return groups.map((group, index) => {
    const first = index === 0 ? given : [];
    return {
      ...section(group, shown.length > 0 ? first : cards(group, brief)),
      ...more,
      ...(index === 0 ? nameTag : {}),
    };
  });
}

const section = (text: string, shows: readonly Show[]): Section => ({
  part: text === '' ? 'title' : 'body',
  lines: text === '' ? [] : [{ text, isFiller: false }],
  shows,
  mood: null,
  sources: [{ reference: 'prompt', page: null, timecodeMs: null, quote: text }],
});

const textsOf = (shown: readonly ShownText[]): readonly string[] =>
  shown.filter(({ kind }) => kind === 'text').map(({ text }) => text);

/** "Dr. Amara Obi, Sleep Researcher": who is seen. */
function readTag(text: string): { readonly name: string; readonly role: string } {
  const [name = text, ...role] = text.split(/\s*(?:,|\||\s[–—-]\s|\n)\s*/);
  return { name: shorten(name, 32), role: shorten(role.join(', '), 40) };
}

/** The first and the last scene belong to the face, unless the script wants something shown there. */
function placeSection(section: Section, index: number, count: number): Section {
  const part = index === 0 ? 'opening' : index === count - 1 ? 'closing' : section.part;
  const isTitle = section.lines.length === 0;
  if (isTitle) return { ...section, part: index === count - 1 ? 'closing' : 'title' };
  const isOwn = section.shows.some(({ kind }) => kind === 'big-word' || kind === 'quote-card');
  const isFirst = index === 0 && count > 1;
  return { ...section, part, shows: isFirst && !isOwn && !hasAddress(section.shows) ? [] : section.shows };
}

const hasAddress = (shows: readonly Show[]): boolean => shows.some(({ kind }) => kind === 'call-to-action');

const warnOfLanguage = (language: string, voice: string, isHeard: boolean): readonly string[] => {
  const isOwn = voice.toLowerCase().startsWith(language);
  if (isHeard && isOwn) return [];
  const name = languageName(language);
  return isHeard
    ? [
        `The script is in ${name}, and the voice speaks English: it reads the words as they are written, with its accent.`,
      ]
    : [
        `The script is in ${name}, and the voices of this installation cannot speak it: its words are shown, all of them, and not spoken.`,
      ];
};

const warnOfEmoji = (words: string): readonly string[] =>
  /\p{Extended_Pictographic}/u.test(words)
    ? ['The script has signs that cannot be spoken (such as emoji); they stand in the captions and are not heard.']
    : [];

/** What shall be seen and not heard stands at the end: a text for a card, and particulars beside the script. */
function endCard(brief: Brief): readonly Section[] {
  const text = brief.onScreen.at(-1);
  // What is told of the scenes of a script is no fact.
  const hasScenes = brief.verbatim.some(({ scene }) => scene !== null);
  const besides = hasScenes ? [] : brief.facts.filter((fact) => findDetails(fact.text).length > 0);
  const shown = text === undefined ? besides.map((fact) => fact.text).join(' ') : text;
  const saying = quoteCard(brief);
  if (shown === '' || (text === undefined && saying !== null)) return saying === null ? [] : [saying];
  const sources = [{ reference: 'prompt', page: null, timecodeMs: null, quote: shown }];
  const show = text === undefined ? listOf(brief, besides) : titleOfCard(text);
  return [{ part: 'closing', lines: [], shows: [show], mood: null, sources }];
}

/** A motto or a saying beside the script is seen. */
function quoteCard(brief: Brief): Section | null {
  const figure = brief.facts.flatMap((fact) => (fact.figure?.kind === 'quote' ? [fact.figure] : [])).at(-1);
  if (figure === undefined) return null;
  const show: Show = {
    kind: 'title-card',
    eyebrow: null,
    title: shorten(figure.quote, 60),
    subtitle: figure.by,
    cue: null,
  };
  return { ...section(figure.quote, [show]), part: 'closing', lines: [] };
}

function titleOfCard(text: string): Show {
  const [title = text, ...rest] = text.split(/\s+[–—|-]\s+/);
  const subtitle = rest.length === 0 ? null : shorten(rest.join(' – '), 80);
  return { kind: 'title-card', eyebrow: null, title: shorten(title, 60), subtitle, cue: null };
}

function listOf(brief: Brief, facts: Brief['facts']): Show {
  const items = facts.flatMap((fact) => (fact.items.length > 0 ? fact.items : splitList(fact.text)));
  const shown = items.slice(0, 6).map((item) => ({ text: shorten(capitalise(item), 40), icon: null, cue: null }));
  return { kind: 'list-card', heading: shorten(headingOf(brief), 32), items: shown, cue: null };
}

function groupSentences(text: string): readonly string[] {
  // A script of some length gets three scenes at least.
  const total = spokenWords(text).length;
  const most = total < 24 ? sectionWords : Math.min(sectionWords, Math.ceil(total / 3) + 3);
  const groups: string[] = [];
  let group: string[] = [];
  for (const { text: sentence } of splitSentences(text)) {
    const count = spokenWords([...group, sentence].join(' ')).length;
    if (group.length > 0 && count > most) {
      groups.push(group.join(' '));
      group = [];
    }
    group.push(sentence.trim());
  }
  if (group.length > 0) groups.push(group.join(' '));
  return groups;
}

/** Numbers, places and addresses in the words are shown. */
function cards(text: string, brief: Brief): readonly Show[] {
  const address = findDetails(text).find((detail) => detail.kind === 'url' || detail.kind === 'email');
  if (address !== undefined) return [actionCard(null, address.text, brief.topic?.name ?? null)];
  return factShows(text, headingOf(brief), brief.code);
}
