// What the user's files give to a script: what they are about and what they say.
import type { Reference } from '../../model/reference.ts';
import type { Scene } from '../../model/storyboard.ts';
import { detectLanguage, languageName } from '../brief/language.ts';
import { isInjection } from '../brief/orders.ts';
import type { Claim } from './claim.ts';
import type { FileOrders } from './file-orders.ts';
import { readClaims, titleOfFile } from './read-claims.ts';
import { readShown, type ShownMaterial } from './shown-material.ts';

/** A document's text under the name that sources call it by. */
interface FileText {
  readonly label: string;
  readonly text: string;
}

/** The files as a script sees them. */
export interface FileMaterial {
  /** The subject of the documents; null when none has a name that says anything. */
  readonly title: string | null;
  readonly claims: readonly Claim[];
  /** The documents' text for writers that read it themselves. */
  readonly texts: readonly FileText[];
  /** Why nothing is taken from a document, by its position. */
  readonly unread: ReadonlyMap<number, string>;
  /** What can be shown of files from which nothing can be told. */
  readonly shown: readonly ShownMaterial[];
  readonly hasDocuments: boolean;
}

const mostCharacters = 24_000;
const mostOfAll = 60_000;

/** Reads the documents. What a file says is told, never obeyed. */
export function readMaterial(references: readonly Reference[], orders: FileOrders): FileMaterial {
  const unread = new Map<number, string>();
  const languages = new Map<number, string>();
  const documents = references.filter((reference) => {
    const reason = reference.kind === 'document' ? whyUnread(reference, orders) : null;
    if (reason !== null) unread.set(reference.index, reason);
    const language = languageOf(reference);
    if (reason !== null && language !== 'en') languages.set(reference.index, language);
    return reference.kind === 'document' && reason === null;
  });
  const claims = readClaims(documents).filter(({ fact }) => !isInjection(fact.text));
  const first = documents.find(({ index }) => claims.some(({ file }) => file === index)) ?? documents[0];
  return {
    title: first === undefined ? null : titleOfFile(first),
    ...{ claims, texts: textsOf(documents), unread },
    shown: readShown(references, orders, languages),
    hasDocuments: references.some(({ kind }) => kind === 'document'),
  };
}

function whyUnread(reference: Reference, orders: FileOrders): string | null {
  if (orders.get(reference.index)?.use === 'hidden') return 'the prompt does not want it';
  if (reference.document?.isScanned) return 'its pages are pictures without text; they can be shown, not read';
  const text = reference.texts
    .slice(0, 60)
    .map((block) => block.text)
    .join(' ');
  if (text.trim() === '' && reference.tables.length === 0) return 'it holds no text';
  const language = languageOf(reference);
  return language === 'en' ? null : `its text is in ${languageName(language)}, and the voices speak English only`;
}

/** Longer texts tell their language; of short ones only the script does. */
function languageOf({ texts }: Reference): string {
  const text = texts
    .slice(0, 60)
    .map((block) => block.text)
    .join(' ')
    .slice(0, 4000);
  const isPlain = /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  return isPlain && text.length <= 80 ? 'en' : detectLanguage(text);
}

function textsOf(documents: readonly Reference[]): readonly FileText[] {
  let left = mostOfAll;
  return documents.flatMap(({ index, texts }): readonly FileText[] => {
    const text = texts
      .map((block) => (block.page === null ? block.text : `[page ${block.page}] ${block.text}`))
      .join('\n')
      .slice(0, Math.min(mostCharacters, left));
    left -= text.length;
    return text === '' ? [] : [{ label: `file ${index + 1}`, text }];
  });
}

/** Names the file and the page that a told fact comes from; facts of the prompt keep the prompt. */
export function sourceOfQuote(source: Scene['sources'][number], claims: readonly Claim[]): Scene['sources'][number] {
  if (source.reference !== 'prompt') return source;
  const found =
    claims.find(({ fact }) => fact.text === source.quote) ??
    claims.find(({ fact }) => source.quote.length > 12 && fact.text.includes(source.quote));
  return found?.source ?? source;
}
