// A fact under the film's own subject -> the same without its label.
import type { Fact } from '../../brief/draft.ts';
import type { Brief } from '../../brief.ts';

/** What the opening has named needs no naming again: "Apple pie recipe: 1 kg apples …" */
export function withoutTopic(fact: Fact, { topic }: Brief): Fact {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:the|a|an|our)\s+/, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  const isSame =
    topic !== null && fact.label !== null && fact.figure === undefined && plain(fact.label) === plain(topic.words);
  return isSame ? { ...fact, label: null } : fact;
}
