// What a file is about, in words: from its name, its own title and what it says.
import type { Reference } from '../../model/reference.ts';

const common = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its may more most my ' +
    'no not of on one or our out over she should so some such than that the their them then there these they this those to under up was we were ' +
    'what when where which who will with would you your about after all also any because before between both each few just like made make many ' +
    'much must new now only other own per see since still through too two use used very via well while within'
  ).split(' '),
);

/** What cameras, scanners and habits write into file names. */
const machineWord =
  /^(?:img|dsc[nf]?|dcim|pxl|mvi|gopr|image|images|photo|picture|pic|pics|screenshot|screen|shot|scan|scanned|file|files|clip|video|movie|mov|audio|recording|untitled|final|copy|draft|new|version|v?\d+|edit|edited|export|download|document|doc|whatsapp|pasted|[0-9a-f]{8,})$/;

/** The stem of a word: enough to tell that "boats" and "boat" are one. */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=\p{L}{3})(?:ies)$/u, 'y')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '');

/** The stems of the words that carry meaning. */
export const meaningOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter((word) => !common.has(word)).map(stemOf);

/** A file's name without its ending, as words; empty for a name that a machine gave. */
export function nameWords(name: string): string {
  const words = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s_\-.()[\]]+/)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !machineWord.test(word.toLowerCase()));
  return kept.some((word) => /\p{L}{3}/u.test(word)) ? kept.join(' ') : '';
}

const longestCaption = 60;

/** What a picture shows, in a few words; empty when nothing is known of it. */
export function captionOf(reference: Reference): string {
  const known =
    reference.title ?? reference.texts.find(({ kind }) => kind === 'caption')?.text ?? nameWords(reference.name);
  const words = known.replace(/\s+/g, ' ').trim();
  return words.length > longestCaption ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The stems that a file can be recognised by in the words of a script. */
export const topicOf = (reference: Reference): ReadonlySet<string> =>
  new Set(meaningOf(`${nameWords(reference.name)} ${reference.title ?? ''} ${captionOf(reference)}`));
