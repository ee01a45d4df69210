// "our bakery in austin we open saturday first 50 people get cake" -> the same with its sentences told apart.
import { editText, type SourceText } from './source-text.ts';

const subject = '(?:we|you|they|he|she|it|I|there|everyone|everybody)';
const verb =
  "(?:are|is|was|were|have|has|had|will|would|can|could|should|must|open|opens|close|closes|sell|sells|offer|offers|make|makes|need|needs|want|wants|turn|turns|start|starts|begin|begins|serve|serves|deliver|delivers|ship|ships|cost|costs|love|loves|do|don't|does|got|get|gets|give|gives|run|runs|moved?|won|lost|raised|built|launched|started|opened|closed|grew|sold|hit|reached|also|just|now|really|only|say|says|help|helps|live|lives|work|works|meet|meets)";
/** A new sentence begins where a subject and its verb stand, unless a word before it leads on to them. */
const newSubject = String.raw`(?:${subject}(?:['’](?:re|ve|ll|s|m|d))|${subject} ${verb}|(?:our|the|my|all) [\w-]+(?: [\w-]+)? (?:is|are|was|were|has|have|will|costs?|starts?|opens?|closes?|ends?)|first \d+ [a-z]+ get)\b`;
const leadsOn =
  /\b(?:that|how|why|what|when|where|who|which|because|if|since|while|until|and|or|but|so|than|as|before|after|about|think|know|say|says|sure|hope|wish|of|the|a|an|to|for|with|in|at|on|from|by|is|are|was|where|whether|show|shows|tell|tells|everything|all|things?|ways?|reasons?|thing|place|time|day|video|called|named|our|my|your|their|his|her|explain|explains|explaining|does|do|did|can|could|should|will|would)$/i;
/** Orders that begin a sentence of their own in the middle of one. */
const newOrder = String.raw`(?:(?:please )?(?:make|keep) it \p{L}|(?:please )?(?:call|text|ring|whatsapp) (?:us|me|now|today|\+?[\d(])|(?:please )?(?:book|order|sign up|register|apply|rsvp|tickets?|visit us|follow us|come by|see you) (?:now|at|on|online|today|here|via|by|from|there)\b|(?:no|without|don't (?:use|show|add)) (?:any )?(?:music|captions|subtitles)\b|use (?:a|an|the|some) [\w-]+ (?:voice|tone|background|music)|(?:female|male|(?:young|older|calm|deep|warm) (?:woman|man|girl|guy|female|male)) (?:voice|presenter|avatar)\b|(?<=(?:\S+ ){6}\S+ )(?<!\b(?:young|old|older|elderly|bearded|black|white|asian|bald|tall|cool|friendly|nice|happy|a|an|the|one|this|that|my|our|funny|smart|calm|kind|by|with|of|for|to|and) )(?:dude|guy|girl|woman|man|lady|presenter) (?:with|in|wearing) (?:an?|long|short|gr[ae]y|black|white|red|curly|glasses)\b|free \w+ for (?:everyone|all|every)\b|thanks?(?: you)?$)`;
const newSentence = new RegExp(`(?<=[\\p{L}\\d%)]) (?=${newSubject}|${newOrder})[\\p{L}]`, 'gu');
const fewestWords = 9;

/** Puts full stops into long lines that have no mark at all. */
export function breakSentences(source: SourceText): SourceText {
  const lines = source.text.split('\n');
  if (!lines.some(isLong)) return source;
  const told = editText(source, [[newSentence, ([start], match) => stop(start, match)]]);
  return editText(told, [[joints, ([gap], match) => (isLong(lines[lineOf(match)] ?? '') ? `,${gap}` : gap)]]);
}

/** Where in a long line a time, a price or a wish stands beside the next, with no mark between. */
const joints =
  /(?<=\d\s?[ap]m) (?=(?!(?:to|and|till|until|at|in|on|for|or|every|sharp|with|daily|each|free)\b)[a-z\d])|(?<=[a-z\d]) (?=(?:fee|ages?|price|entry|tickets?|cost) \d|first (?:one|class|session|visit|month|drink|lesson) (?:is )?free\b|no (?:selfies|dogs|phones|cash|cards|entry|parking|pets|smoking|refunds|booking|joining|food|drinks|appointment|experience)\b|(?:sat|sun|mon|tue|tues|wed|thu|thur|thurs|fri) \d)|(?<=(?:\S+ ){4}\S+)(?<!\b(?:to|please|and|or|can|must|should|you|will|not|don't)) (?=bring (?:a|an|your|the|id|some|shin|\w+ and)\b)/g;

const lineOf = (match: RegExpMatchArray): number => (match.input ?? '').slice(0, match.index).split('\n').length - 1;

/** No mark but a comma or two in many words. */
const isLong = (line: string): boolean =>
  !/[.!?;:](?:\s|$)/.test(line.trim().replace(/[.!?]$/, '')) &&
  line.split(/,\s/).some((run) => run.trim().split(/\s+/).length >= fewestWords);

function isRunOn(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length >= fewestWords && !/[.!?;:](?:\s|$)|,\s/.test(line.trim().replace(/[.!?]$/, ''));
}

function stop(start: string, match: RegExpMatchArray): string {
  const input = match.input ?? '';
  const at = match.index ?? 0;
  const from = input.lastIndexOf('\n', at) + 1;
  const to = input.indexOf('\n', at);
  if (!isRunOn(input.slice(from, to < 0 ? input.length : to))) return start;
  return leadsOn.test(input.slice(from, at)) ? start : `.${start.toUpperCase()}`;
}
