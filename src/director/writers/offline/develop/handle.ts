// A topic -> short words that stand for it in one sentence after another: "the club" for "our beekeeping club in Trent Vale".
import type { Topic } from '../../../brief/topic.ts';
import { baseVerbs, clauseKind } from '../../../brief/vocabulary.ts';
import { gerundOf } from '../gerund.ts';
import type { Slots } from '../pen.ts';

const mostLetters = 40;
const phraseEnd = /,|\s(?:in|on|at|of|for|from|with|to|by|near|about|between|after|before|during|that|which|who)\s/;
const placed = /\s((?:in|at|on|near)\s)((?:the\s+)?\p{Lu}[\p{L}'’ -]+)$/u;

/** Gives the slots; `matter` is empty for what is no thing. */
export function handleSlots(topic: Topic | null): Slots {
  const [, preposition = '', place = null] = placed.exec(topic?.words ?? '') ?? [];
  const handle = topic === null ? null : handleOf(topic);
  const matter = topic === null ? null : matterOf(topic);
  const isShort = matter !== null && matter.length <= mostLetters + 8 && !/[,:;]/.test(matter);
  return {
    // What is a question or a sentence can still be spoken about.
    handle: handle ?? 'it',
    short: handle,
    matter: isShort ? matter : handle,
    spot: place,
    inSpot: place === null ? null : preposition + place,
  };
}

function matterOf({ kind, words, task }: Topic): string | null {
  if (task !== null) return gerundOf(task);
  return kind === 'noun' || kind === 'doing' ? words : null;
}

/** "Northwind grows in every region", "the city explains its budget": what was taken for a thing is a sentence. */
function isSentence(words: string): boolean {
  const verb = /\s(\p{Ll}{2,}?)e?s\s(?:its|their|the|an?|our|your|in|to|by)\s/u.exec(words)?.[1];
  const isVerb = verb !== undefined && (baseVerbs.has(verb) || baseVerbs.has(`${verb}e`));
  return isVerb || (clauseKind(words) === 'clause' && !/\b(?:that|which|who)\b/.test(words));
}

function handleOf(topic: Topic): string | null {
  const { task, kind, words, name } = topic;
  const object = task === null ? null : (/^\S+ ((?:an?|the|your|our) .+)$/.exec(task)?.[1] ?? null);
  const whole = object ?? matterOf(topic);
  if (whole === null || kind === 'statement' || (kind === 'noun' && isSentence(whole))) return null;
  const phrase = (whole.split(phraseEnd)[0] ?? whole).trim();
  if (name !== null && name.length <= mostLetters && /^(?:the|our) /.test(words) && phrase.endsWith(name)) return name;
  const noun = /^(?:an?|the|our|your|this) .*?(\p{Ll}{3,})$/u.exec(phrase)?.[1];
  const short = noun === undefined || kind === 'doing' ? phrase : `the ${noun}`;
  // A list, or words with figures in them, is no name for a thing.
  return short.length <= mostLetters && /^[^\d:;,"“”?!]*\p{L}{3}[^\d:;,"“”?!]*$/u.test(short) ? short : null;
}
