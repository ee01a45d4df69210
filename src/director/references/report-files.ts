// What became of each file: one decision for every one, a warning for those that are not used.
import type { Reference } from '../../model/reference.ts';
import type { Decision, Scene } from '../../model/storyboard.ts';
import type { FileOrders } from './file-orders.ts';

/** What the report is made from. */
export interface UsedFiles {
  readonly references: readonly Reference[];
  readonly orders: FileOrders;
  readonly scenes: readonly Scene[];
  /** Words that a picture was placed by. */
  readonly matchedWords: ReadonlyMap<number, readonly string[]>;
  /** Words at which a file was wanted and which nobody says. */
  readonly unsaid: ReadonlyMap<number, string>;
  /** Why nothing was taken from a document. */
  readonly unread: ReadonlyMap<number, string>;
  readonly music: number | null;
  readonly narration: number | null;
  readonly colours: number | null;
}

/** Tells how every file is used. */
export function reportFiles(used: UsedFiles): {
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
} {
  const decisions: Decision[] = [];
  const warnings: string[] = [];
  for (const reference of used.references) {
    const ways = waysOf(reference, used);
    const why = reasonOf(reference, used, ways.length > 0);
    decisions.push({
      field: `files.${reference.index + 1}`,
      chosen: ways.length === 0 ? 'not used' : ways.join('; '),
      among: [],
      reason: `${nameOf(reference)}: ${why}`,
    });
    if (ways.length === 0) warnings.push(`File ${reference.index + 1} (${nameOf(reference)}) is not used: ${why}`);
    if (used.orders.get(reference.index)?.keepsSound && reference.video?.soundFile === null)
      warnings.push(`File ${reference.index + 1} (${nameOf(reference)}) has no sound that could be kept.`);
    const unsaid = used.unsaid.get(reference.index);
    if (unsaid !== undefined)
      warnings.push(
        `File ${reference.index + 1} (${nameOf(reference)}) is wanted at "${unsaid.slice(0, 80)}", which has no scene in the film.`,
      );
    const unread = used.unread.get(reference.index);
    if (ways.length > 0 && unread !== undefined)
      warnings.push(`File ${reference.index + 1} (${nameOf(reference)}): ${unread}.`);
  }
  return { decisions, warnings };
}

const nameOf = ({ name, index, kind }: Reference): string => (name === '' ? `${kind} ${index + 1}` : name);

function waysOf({ index }: Reference, used: UsedFiles): readonly string[] {
  const ways: string[] = [];
  const where = (ids: readonly string[]): string => ids.join(', ');
  const told = used.scenes.filter(({ sources }) => sources.some(({ reference }) => reference === `file ${index + 1}`));
  const filled = used.scenes.filter(({ media }) => media?.reference === index);
  const carded = used.scenes.filter(({ shown }) => cardsOf(shown, index).some((fit) => fit !== 'logo'));
  const marked = used.scenes.filter(({ shown }) => cardsOf(shown, index).includes('logo'));
  const behind = used.scenes.filter(({ backdrop }) => backdrop?.reference === index);
  if (told.length > 0) {
    const way = used.unread.has(index) ? 'its own words shown, not spoken, in' : 'facts told in';
    ways.push(`${way} ${where(told.map(({ id }) => id))}`);
  }
  if (filled.length > 0) ways.push(`shown as ${where(filled.map(({ id, media }) => `${media?.kind} in ${id}`))}`);
  if (filled.some(({ media }) => media?.sound === 'ducked')) ways.push('heard, quieter while somebody speaks');
  if (carded.length > 0) ways.push(`shown on a card in ${where(carded.map(({ id }) => id))}`);
  if (behind.length > 0) ways.push('the backdrop behind the presenter');
  if (marked.length > 0) ways.push('the logo in its corner');
  if (used.music === index) ways.push('the music');
  if (used.narration === index) ways.push('the narration');
  if (used.colours === index) ways.push("the film's colours");
  return ways;
}

const cardsOf = (shown: Scene['shown'], index: number): readonly string[] =>
  shown.flatMap((graphic) =>
    graphic.kind === 'picture-card' && graphic.media.reference === index ? [graphic.media.fit] : [],
  );

function reasonOf(reference: Reference, used: UsedFiles, isUsed: boolean): string {
  const order = used.orders.get(reference.index);
  const words = used.matchedWords.get(reference.index) ?? [];
  if (order !== undefined && (isUsed || order.use === 'hidden'))
    return `the prompt says "${order.words.slice(0, 120)}".`;
  if (isUsed && words.length > 0) return `its words are spoken there (${words.join(', ').replace(/[.!?]$/, '')}).`;
  if (isUsed) return usualReason(reference, used.unread.has(reference.index));
  const unread = used.unread.get(reference.index);
  if (unread !== undefined) return `${unread}.`;
  return whyUnused(reference, used);
}

function usualReason({ kind, image }: Reference, isUnread: boolean): string {
  if (kind === 'document') return isUnread ? 'it is shown as it is.' : 'what it says is what the film tells.';
  if (kind === 'audio') return 'the prompt names no other use for it.';
  return image?.isLogo
    ? 'a logo stays a logo.'
    : 'no word of the script speaks of it, so it stands where there is room.';
}

function whyUnused({ kind, audio, image }: Reference, { music }: UsedFiles): string {
  if (kind === 'audio' && audio?.isSpeech) return 'the prompt does not say that it is the narration.';
  if (kind === 'audio') return music === null ? 'the prompt wants no music.' : 'a film has one music.';
  if (kind === 'document') return 'nothing in it could be told in the length of this film.';
  if (image?.isLogo) return 'a film has one logo.';
  return 'the film has no scene left for it; a longer script has more.';
}
