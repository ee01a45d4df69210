// Files that nothing can be told from -> what a film can show of them, in their own words or as they are.
import type { Reference } from '../../model/reference.ts';
import { isInjection } from '../brief/orders.ts';
import { splitSentences } from '../brief/segments.ts';
import type { FileOrders } from './file-orders.ts';
import { captionOf, nameWords } from './reference-words.ts';

/** A sentence as it stands in its document. */
interface OwnSentence {
  readonly text: string;
  readonly page: number | null;
}

/** What a film can show of a file. */
export interface ShownMaterial {
  readonly file: number;
  readonly kind: 'picture' | 'clip' | 'document';
  /** What it shows, in words; empty when nobody knows. */
  readonly name: string;
  /** BCP 47 tag of a document's language. */
  readonly language: string;
  /** Sentences that are shown, for no voice speaks their language. */
  readonly sentences: readonly OwnSentence[];
  /** How many of its pages have pictures. */
  readonly pages: number;
}

const mostSentences = 12;
const shortest = 12;
const longest = 180;
/** What the stage's fonts can draw. */
const drawable =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\u0020-\u007e\u00a0-\u00ff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u20a0-\u20bf\u3000-\u303f\u30fb\u30fc\uff00-\uff60،؛؟]+$/u;

/** Reads what can be shown; `languageOf` gives the language of documents that the voices do not speak. */
export function readShown(
  references: readonly Reference[],
  orders: FileOrders,
  languageOf: ReadonlyMap<number, string>,
): readonly ShownMaterial[] {
  return references
    .filter(({ index }) => !['hidden', 'facts-only', 'background', 'logo'].includes(orders.get(index)?.use ?? ''))
    .flatMap((reference): readonly ShownMaterial[] => {
      const { index: file, kind, image, document } = reference;
      const known = { file, language: languageOf.get(file) ?? 'en', sentences: [], pages: 0 };
      if (kind === 'image' && image?.isLogo !== true) return [{ ...known, kind: 'picture', name: nameOf(reference) }];
      if (kind === 'video') return [{ ...known, kind: 'clip', name: nameOf(reference) }];
      if (kind !== 'document') return [];
      const pages = document?.pages.filter(({ pictureFile }) => pictureFile !== null).length ?? 0;
      const sentences = languageOf.has(file) ? sentencesOf(reference) : [];
      const isShown = (document?.isScanned === true && pages > 0) || sentences.length > 0;
      return isShown ? [{ ...known, kind: 'document', name: '', sentences, pages }] : [];
    });
}

/** The name that a person gave, not one of a camera. */
const nameOf = (reference: Reference): string => (nameWords(reference.name) === '' ? '' : captionOf(reference));

/** The first sentences of every paragraph, in order: what a document says first, it says in short. */
function sentencesOf({ texts }: Reference): readonly OwnSentence[] {
  const split = texts
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    .flatMap(({ text, page }) =>
      splitSentences(text).map((sentence, place) => ({ text: sentence.text.trim(), page, place })),
    )
    .filter(
      ({ text }) => text.length >= shortest && text.length <= longest && drawable.test(text) && !isInjection(text),
    );
  const firsts = split.filter(({ place }) => place === 0);
  const chosen = new Set((firsts.length >= mostSentences ? firsts : split).slice(0, mostSentences));
  return split.filter((sentence) => chosen.has(sentence)).map(({ text, page }) => ({ text, page }));
}
