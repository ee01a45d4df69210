// Tells words that name what a film is about from words of its form, viewers, presenter and making.
import { findDetails } from '../details.ts';
import { people } from '../people.ts';
import { coverOf } from '../production-note.ts';
import { toneWords } from '../tone-words.ts';
import { filmNouns } from '../vocabulary.ts';

const platforms =
  'tik ?-?toks?|instagram|insta|ig|youtube|yt|linkedin|facebook|fb|whatsapp|snapchat|twitter|reels?|shorts?|stories|story|social(?: media)?|intranet|newsletter|website|homepage|web ?site|docs? site|docs|channel|feed|lobby|screens?|portal|blog|page';
const form =
  'briefs?|briefing|forms?|formats?|style|status|small|cool|his|some|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|ninety|entrance|need|needs|makes?|types?|kinds?|versions?|notes?|notices?|memos?|prompts?|requests?|storyboards?|shots?|scenes?|chapters?|lines?|texts?|words?|wording|copy|contents?|key|main|points?|facts?|details|info(?:rmation)?|news|items?|data|urgent|important|quick|short|little|brief|new|next|last|first|please|pls|thanks?|thank you|hello|hi|hey|ciao|oi|welcome|good (?:morning|evening|afternoon|day)|dear|respected|madam|sir|teams?|kindly|drawn|explain|explained|talking|reviewers?|speaking|spoken|speaks?|says?|said|saying|tells?|telling|look|tips? of the (?:week|day|month)|titles?|topics?|subject|products?|price|prices|client|company|brand|event|project|department|agency|partner|features?|specs|flavou?rs|session|questions?|answers?|closing|intro|outro|ending|hook|title|something|anything|everything|nothing|thing|things|stuff|one|ones|time|times|today|tomorrow|tonight|week|month|year|day|days|minutes?|seconds?|guide|everybody|everyone|anybody|all|any|good|best|great|nice|much|many|more|most|wanted|needed|style|ready|exactly|following|below|above|attached|here|there|now|then';
const functionWords =
  'a|an|the|our|my|your|his|her|its|their|this|that|these|those|of|for|to|in|on|at|by|with|from|about|into|and|or|but|as|is|are|be|was|were|has|have|will|can|must|should|we|you|i|he|she|it|they|us|them|me|who|which|what|up|out|off|over|not|no|so|too|very|give|do|does|did|let|get|put|use|could|would|x|m|f|d';
const notMatter = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${filmNouns}|${platforms}|${form}|${functionWords}|${toneWords.map(([, list]) => list).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "Dog owners", "a film for dog owners": they are spoken to. */
const group = `(?:(?:an?|the|our|my|all)\\s+)?(?!(?:[\\w'’-]+\\s+){0,3}(?:class|course|community|board|company)\\b)${people}`;
const audience = new RegExp(`^${group}\\W*$|\\b(?:for|to)\\s+${group}\\b`, 'gi');
/** "For juniors", "to relatives": whoever stands there is spoken to. */
const ledAudience = /\b(?:for|to)\s+(?:the\s+|our\s+|all\s+)?[a-z-]+s\b/g;

/** What is left of words without those that tell only of form, viewers and making. */
export function matterIn(words: string): readonly string[] {
  const plain = findDetails(words).reduce((text, { text: detail }) => text.replace(detail, ' '), words);
  const left = plain.replace(audience, ' ').replace(notMatter, ' ');
  return (left.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? []).filter((word) => /\p{L}{2}|\p{L}\d/u.test(word));
}

/** Says whether words name something that a film can be about. */
export function hasMatter(words: string): boolean {
  if (cannotOpen.test(words) || /^\W*\d+\W*$/.test(words)) return false;
  const left = matterIn(words);
  return left.length > 0 && !isDescription(words, left) && matterIn(words.replace(ledAudience, ' ')).length > 0;
}

/** Words with which no title begins. */
const cannotOpen =
  /^(?:up|out|off|please|summari[sz]e|explain|create|turn|convert|describe|introduce|announce|says?|tells?|speak|read|need|he|she|they|it|talent|for|with|about|around|some|each|by)\b/i;
const scenery = /\b(?:sunny|cloudy|bright|dark|night|evening|morning|daylight|light|sky|background|room please)\b/i;

/** "White gloves", "50 with greying hair", "cloudy day": how it looks, and nothing else. */
function isDescription(words: string, left: readonly string[]): boolean {
  const { matters, rest } = coverOf(words);
  const isOfPeople = matters.has('look') || matters.has('garment') || matters.has('age') || matters.has('person');
  const isSeen = isOfPeople || (matters.has('place') && scenery.test(words) && !/\s\p{Lu}/u.test(words));
  return isSeen && !rest.some((word) => left.includes(word));
}
