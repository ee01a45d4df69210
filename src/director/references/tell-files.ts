// A brief and the files' claims -> a brief that has them among its facts, as many as the film can tell.
import { seedFromText } from '../../kit/random.ts';
import { makeTopic, type Topic } from '../brief/topic.ts';
import { clauseKind } from '../brief/vocabulary.ts';
import type { Brief } from '../brief.ts';
import { estimateSpeechMs } from '../estimate.ts';
import type { ScriptPlan } from '../writer.ts';
import { chooseClaims } from './choose-claims.ts';
import type { FileMaterial } from './file-material.ts';

/** How long the claims may take when no length is asked. */
const usualMs = 44_000;
/** Rests, the title card and the end of a film. */
const aroundMs = 3600;
/** Under this length a film has no title card. */
const leastForTitleMs = 24_000;
const titleMs = 2600;

const fileNoun =
  /\b(?:reports?|pdfs?|documents?|papers?|files?|attachments?|brochures?|decks?|slides?|presentations?|spreadsheets?|csv|tables?|data|notes|articles?|whitepapers?|white papers?|texts?|handbooks?|manuals?|this|these|it)\b/i;

/** Adds what the files say. The prompt's own facts stay and come first. */
export function tellFiles(
  brief: Brief,
  material: FileMaterial,
  plan: Pick<ScriptPlan, 'askedMs' | 'wordsPerMinute'>,
): Brief {
  if (material.claims.length === 0) return brief;
  const isMain = brief.facts.length === 0 && isAboutFiles(brief);
  const topic = isMain && material.title !== null ? (topicOf(material.title) ?? brief.topic) : brief.topic;
  const frame = isMain && topic !== null ? frameOf(topic, material, brief.text) : [];
  const before = [...frame.map(({ text }) => text), ...brief.facts.map(({ text }) => text)].join(' ');
  const spentMs = estimateSpeechMs(before, plan) + aroundMs + ((plan.askedMs ?? 0) >= leastForTitleMs ? titleMs : 0);
  const roomMs = plan.askedMs === null ? usualMs : plan.askedMs * 0.99 - spentMs;
  const claims = chooseClaims(material.claims, { ms: roomMs, wordsPerMinute: plan.wordsPerMinute });
  if (claims.length === 0) return brief;
  return {
    ...brief,
    topic,
    facts: [...brief.facts, ...claims.map(({ fact }) => fact)],
    verbatim: [...brief.verbatim, ...frame],
  };
}

/** "Summarise this" in languages that prompts come in. */
const summaryWish =
  /\bfass(?:e|en|t)?\b.*\bzusammen|\bzusammenfass|\br[ée]sum(?:e|é|er|ez|ir|en|a|o)\b|\briassum|\bsamenvat|\bvat\b.*\bsamen\b|\bpodsumuj|\bstreść|\bözetle|\bsammanfatta|резюмир|обобщи|кратко изложи|要約|总结|總結|摘要|概括|요약|لخص|סכם/iu;

/** "A slideshow of these photos": the pictures are the subject, "better photos in five steps" are none of the user's. */
const theirPictures =
  /\b(?:these|this|the|my|our|attached|uploaded|following)\s+(?:\w+\s+)?(?:photos?|pictures?|images?|pics?|clips?|videos?|footage|screenshots?)\b/i;

/** Nothing is known of the subject but the files. */
export const isOfFiles = (brief: Brief): boolean =>
  isAboutFiles(brief) ||
  (theirPictures.test(brief.text) &&
    /^(?:\W*(?:these|this|the|my|our|attached|uploaded))?\W*(?:\w+\s+)?(?:photos?|pictures?|images?|pics?|clips?|videos?|footage|screenshots?)$/i.test(
      brief.topic?.words ?? '',
    ));

/** The prompt names no subject of its own, or none but the file. */
function isAboutFiles({ topic, text }: Brief): boolean {
  if (topic === null || summaryWish.test(text)) return true;
  // "The main findings of the attached PDF" are about the file, "how to write a report that is read" is not.
  const endsWithFile = new RegExp(`(?:${fileNoun.source})$`, 'i').test(topic.words);
  const isShort = topic.words.split(/\s+/).length <= 4 && fileNoun.test(topic.words);
  return endsWithFile || isShort || (/\bsummari[sz]e\b/i.test(text) && fileNoun.test(text));
}

/** A title keeps its capitals when it is spoken. */
function topicOf(title: string): Topic | null {
  const bare = title.replace(/[.!]$/, '');
  const topic = makeTopic(bare);
  return topic === null
    ? null
    : { ...topic, kind: 'noun', words: withArticle(bare), title: bare, name: null, task: null };
}

/** A title that is a sentence of its own cannot stand inside another one. */
const openingsOfSentence = ['Here is what {noun} comes down to: {title}.', 'The message of {noun}: {title}.'];
const closingsOfSentence = ['Those are the main points of {noun}.', 'That is {noun} in short.'];
/** "The Harbour Report 2025", as one says it. */
const withArticle = (title: string): string =>
  /\b(?:report|study|survey|review|plan|strategy|guide|policy|handbook|manual|analysis|update|summary)\b/i.test(
    title,
  ) &&
  !/^(?:the|an?|our|my|your|how|why|what)\b/i.test(title) &&
  clauseKind(title) === 'phrase'
    ? `the ${title}`
    : title;

const spokenNoun =
  /\b(?:report|document|paper|brochure|deck|presentation|spreadsheet|article|handbook|manual|study|plan|policy|guide)\b/i;
const openings = [
  'Here is what {title} comes down to.',
  'Here are the points that matter of {title}, in brief.',
  'What does {title} say? Here is the essence.',
];
/** A title of two parts, "Harbour Bikes: Annual Report", would break the sentence around it. */
const openingsOfTwo = ['{title}. Here is what it comes down to.', '{title}. These are the points that matter.'];
const closings = ['Those are the main points of {title}.', 'That is {title} in short.'];

/** The first and the last words of a film that tells a document. */
function frameOf({ words }: Topic, { claims }: FileMaterial, prompt: string): Brief['verbatim'] {
  const seed = seedFromText(`${words} ${claims.length}`);
  const isSentence = clauseKind(words) !== 'phrase';
  const hasParts = !isSentence && /[:–—]\s/u.test(words);
  const ownOpenings = hasParts ? openingsOfTwo : openings;
  const noun = `the ${spokenNoun.exec(prompt)?.[0].toLowerCase() ?? 'document'}`;
  const fill = (lines: readonly string[]): string =>
    (lines[seed % lines.length] ?? '')
      .replace('{title}', hasParts ? words.replace(/^the\s+/iu, '') : words)
      .replace('{noun}', noun)
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const span = { start: 0, end: 0 };
  return [
    { text: fill(isSentence ? openingsOfSentence : ownOpenings), place: 'opening', scene: null, span },
    { text: fill(isSentence || hasParts ? closingsOfSentence : closings), place: 'closing', scene: null, span },
  ];
}
