// How much a sentence of a document says of what matters: its place, its words, its numbers, the heading it stands under.
import { spokenWords } from '../../model/storyboard.ts';
import { isDangling } from './clean-sentence.ts';
import { meaningOf } from './reference-words.ts';

/** A sentence and its place. */
export interface PlacedSentence {
  readonly text: string;
  readonly heading: string | null;
  /** Share of the document before it, 0 to 1. */
  readonly depth: number;
  /** It opens its paragraph. */
  readonly isFirst: boolean;
}

const tellingHeading =
  /\b(?:summary|conclusions?|key (?:findings|points|takeaways|results|figures)|highlights?|results?|recommendations?|findings|takeaways|outlook|next steps|overview|at a glance|abstract|impact|benefits)\b/i;
const dullHeading =
  /\b(?:references|bibliography|acknowledg(?:e)?ments?|appendix|disclaimer|legal|imprint|contents|methodology|limitations|about (?:this|the) (?:report|document)|contact)\b/i;
const telling =
  /\b(?:in total|overall|most important|key|main(?:ly)?|record|significant(?:ly)?|increas\w+|decreas\w+|grew|grow(?:s|th)|rose|fell|doubled|tripled|halved|sav(?:e|es|ed|ings?)|cost|revenue|profit|risk|recommend\w*|should|must|goal|target|plan(?:s|ned)?|will|because|launch\w*|result\w*|shows?|found|first|largest|highest|lowest|best|more than|less than)\b/i;
const number = /(?:[$€£¥]\s?)?\d[\d,.]*\s?(?:%|percent|per cent|million|billion|[kKmM]\b)?/g;

/** Gives the weight of each sentence; only comparisons inside one document mean something. */
export function weighSentences(sentences: readonly PlacedSentence[], title: string | null): readonly number[] {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const word of new Set(meaningOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const titleWords = new Set(meaningOf(title ?? ''));
  return sentences.map((sentence) => {
    const words = meaningOf(sentence.text);
    // Words that return in several sentences are what the document is about.
    const central =
      words.reduce((sum, word) => sum + Math.log1p((counts.get(word) ?? 1) - 1), 0) / Math.sqrt(words.length + 4);
    const named = words.filter((word) => titleWords.has(word)).length;
    return central + 0.5 * Math.min(3, named) + weightOfForm(sentence) + weightOfPlace(sentence);
  });
}

function weightOfForm({ text }: PlacedSentence): number {
  const count = spokenWords(text).length;
  const numbers = Math.min(2, (text.match(number) ?? []).filter((found) => !/^(?:19|20)\d\d$/.test(found)).length);
  const length = count < 8 ? -0.3 : count > 26 ? -0.06 * (count - 26) : 0;
  return (
    0.9 * numbers +
    (telling.test(text) ? 0.7 : 0) +
    length -
    (isDangling(text) ? 4 : 0) -
    (/[();:]/.test(text) ? 0.3 : 0) -
    // A report's "we" is not the presenter's.
    (/\b(?:we|our|us|I)\b/.test(text) ? 0.9 : 0)
  );
}

/** What stands under "Recommendations" matters, what stands under "References" does not. */
export const weightOfHeading = (heading: string | null): number =>
  heading === null ? 0 : tellingHeading.test(heading) ? 1.6 : dullHeading.test(heading) ? -4 : 0;

function weightOfPlace({ heading, depth, isFirst }: PlacedSentence): number {
  return weightOfHeading(heading) + (isFirst ? 0.6 : 0) + (depth < 0.12 ? 0.9 : depth > 0.88 ? 0.5 : 0);
}
