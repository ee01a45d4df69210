// Facts of a film without a topic -> what they are about, in the words that head or open them.
import { findDetails } from '../../brief/details.ts';
import type { Fact } from '../../brief/draft.ts';
import { isMakingRemark } from '../../brief/remark-list.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise, shorten, titleCase } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Brief } from '../../brief.ts';

const mostLetters = 60;
const mostSubjectWords = 7;
/** Labels that name a part of any prompt and no subject. */
const bareLabel =
  /^(?:(?:key|main|supporting|important|other|more|some|the|core|quick)\s+)*(?:points?|features?|facts?|benefits?|steps?|tips?|ingredients|details|content|agenda|information|info|data|messages?|highlights|bullets?|notes?|figures|numbers|updates?|q|a)$/i;

/** Gives the title; null when the facts begin with no name for what they are about. */
export function titleFromFacts({ facts, appeals }: Pick<Brief, 'facts' | 'appeals'>): string | null {
  for (const fact of facts.slice(0, 2)) {
    const title = titleOfFact(fact);
    if (title !== null) return title;
  }
  const [first] = facts;
  const words = first?.text ?? appeals[0]?.text ?? '';
  const sentence = (splitSentences(words.split('\n')[0] ?? '')[0]?.text ?? '').trim().replace(/[.!?;:]+$/, '');
  return sentence === '' ||
    sentence.length > mostLetters ||
    /\d/.test(sentence) ||
    /^(?:\W*\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i.test(sentence)
    ? null
    : titled(sentence);
}

function titleOfFact({ label, text, kind }: Fact): string | null {
  const name = label?.trim() ?? '';
  const isName = name !== '' && !bareLabel.test(name) && !/^\d/.test(name);
  if (isName && (kind !== 'labelled' || name.includes(' '))) return titled(name);
  if (label !== null) return null;
  const sentence = (splitSentences(text.split('\n')[0] ?? '')[0]?.text ?? '').trim().replace(/[.!]+$/, '');
  if (sentence.endsWith('?') && sentence.length <= mostLetters) return capitalise(sentence);
  return headOf(sentence) ?? offeredIn(sentence) ?? subjectOf(sentence) ?? phraseOf(sentence);
}

/** "Recycling rules in our building: paper in blue", "Energy mix 2024 – wind 31%". */
function headOf(sentence: string): string | null {
  const head = /^([^:;!?]{3,70}?)(?::\s|\s[–—-]\s)/.exec(sentence)?.[1];
  const kept = head?.split(/,\s+/).filter((part) => !isMakingRemark(part))[0];
  if (kept === undefined || bareLabel.test(kept) || (clauseKind(kept) === 'clause' && !counted.test(kept))) return null;
  return kept.split(/\s+/).length <= 10 ? titled(kept) : null;
}

/** "Three new features in Marble Notes" has no verb. */
const counted = /^(?:the |our |my )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s/i;

/** "The practice now offers video consultations on weekdays" is about the consultations. */
function offeredIn(sentence: string): string | null {
  const offered =
    /\b(?:now offers?|introduces|is introducing|are introducing|launches|is launching|are launching)\s+(.{3,48}?)(?=\s+(?:on|in|at|from|for|between|with|to|by|this|next)\b|[,.:]|$)/i.exec(
      sentence,
    )?.[1];
  return offered === undefined ? null : titled(offered);
}

const verb =
  /\s(?:is|are|was|were|will|has|have|had|can|must|may|moves?|moved|changes?|changed|starts?|started|opens?|opened|closes?|closed|rose|fell|grew|dropped|climbed|increased|decreased|reached|takes place|begins?|began|ends?|runs?|launches|launched|returns?|comes?|goes|turns?|won|lasts?|gives?|gave|serves?|offers?|becomes?|gets?|stays?|switch(?:es)?|introduces?|replaces?|needs?|costs?)\s/i;

/** "From next Monday the canteen serves lunch": the day does not name it. */
const whenFirst =
  /^(?:from|on|since|until|as of|starting|beginning|in|this|next)\s+(?:[\w-]+,?\s+){1,4}?(?=(?:the|our|all|my|a|an)\s)/i;

/** "Our blood donation drive is on 9 November" is about the drive. */
function subjectOf(sentence: string): string | null {
  const said = sentence.replace(whenFirst, '');
  const match = verb.exec(said);
  const subject = match === null ? '' : said.slice(0, match.index);
  const isName =
    subject !== '' &&
    subject.split(/\s+/).length <= mostSubjectWords &&
    !/^(?:why|how|do|does|did|can|could|should|would|we|i|you|they|he|she|it|this|that|these|those|there|everyone|everybody|nobody|who|what|please|from|on|in|at|if|when|as|after|before|since|last|this|next|today|tomorrow|\d)\b/i.test(
      subject,
    ) &&
    !/[,.;()]/.test(subject);
  return isName ? titled(subject) : null;
}

/** "Quiz night at The Anchor, every first Thursday": what stands before the first comma. */
function phraseOf(sentence: string): string | null {
  const [head = ''] = sentence.split(/,\s+/);
  const [date] = findDetails(head).filter(({ kind }) => kind !== 'number');
  const first =
    date === undefined
      ? head
      : head.slice(0, date.at).replace(/\s+(?:on|at|from|every|until|till|by|in|for|between|since)?\s*$/i, '');
  const words = first.split(/\s+/).length;
  const isName =
    !/^(?:from|up|on|at|in|by|for|until|till|every|over|about|with|after|before|since|as|next|this|last|only|no)\b/i.test(
      first,
    ) &&
    clauseKind(first) === 'phrase' &&
    words >= 2 &&
    words <= 8 &&
    !/^\d|[$€£%]/.test(first);
  return isName ? titled(first) : null;
}

function titled(words: string): string {
  const plain = words
    .replace(/^(?:the|a|an)\s+(?=\p{L})/iu, '')
    .replace(/[\s,:–—-]+$/, '')
    .trim();
  return capitalise(titleCase(shorten(plain, mostLetters)));
}
