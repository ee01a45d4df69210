// Tells sentences that order the film from sentences that are its content.

import { portraysPresenter } from './description/find-descriptions.ts';
import { isSignOff } from './letter.ts';
import { isMannerOrder } from './manner-order.ts';
import { findOpenRole } from './open-role.ts';
import { people } from './people.ts';
import { isProductionNote } from './production-note.ts';
import { isRefusal } from './refusals.ts';
import { isPlaceAlone, isRemarkList } from './remark-list.ts';
import { rolePattern } from './roles/roles.ts';
import { isToneSentence } from './tone.ts';
import { famousStart, findUnreal } from './unreal-people.ts';
import { clauseKind, filmNouns, makingVerbs } from './vocabulary.ts';

const metaNoun =
  /\b(?:videos?|clips?|film|footage|tone|style|music|soundtrack|captions?|subtitles?|background|backdrop|presenter|avatar|host|spokesperson|narrator|graphics?|b-?roll|on[- ]screen|screen|camera|logo|viewers?|audience|voice(?:-?over)?|jargon|hook|scenes?|script|tiktok|reels?|shorts?|call to action|cta|intro|outro|length|duration|format|aspect ratio|portrait|landscape|vertical|pace|pacing|animation|transitions?|shot|close-?up|visuals?|delivery)\b/i;
const making = new RegExp(
  `^(?:(?:hey|hi|hello|ok|okay|so|yo)[,!]?\\s+)?(?:please\\s+|kindly\\s+)?(?:(?:${makingVerbs})(?:\\s+and\\s+\\w+)?|turn (?:this|that|it|them|these)\\b.{0,20}\\binto|convert (?:this|that|it|them|these)\\b|give me|can u|could u|pls|plz|looking for an? (?=(?:[\\w-]+ ){0,4}(?:${filmNouns})\\b)|i need|i want|i['’]d like|i would like|we need|we want|we['’]d like|we would like|help me|can you|could you|would you|(?:can|could|would) (?:someone|anyone|somebody)|do (?=an? )|let['’]s (?:make|create|do)|need an?|want an?)\\b`,
  'i',
);
const making2 = new RegExp(
  `^(?:please\\s+|kindly\\s+)?(?:${makingVerbs})(?:\\s+and\\s+\\w+)?\\s+(?:me\\s+|us\\s+)?(?:an?|the|my|our|this|some|\\d+|one|two)?\\b`,
  'i',
);
const filmNoun = new RegExp(`\\b(?:${filmNouns})\\b`, 'i');
const direction =
  /^(?:(?:please|also|and|then|finally|just)\s+)*(?:use|keep|add|include|show|set|end|ends|close|start|begin|open|mention|highlight|focus|cover|emphasi[sz]e|make|make sure|ensure|avoid|do not|don['’]t|no|not|with|without|in|cut to|zoom|fade|display|speak|talk|sound|assume|write|record|film|shoot|put|place|insert|play|have|let|style|aim|target|read|say|address|feature|style|limit|length|duration)\b/i;
const always =
  /^(?:(?:please|also|and|then|finally)\s+)*(?:mention|include|highlight|emphasi[sz]e|cut to|zoom (?:in|out)|fade (?:in|out)|end with|close with|finish with|start with a|begin with a|open with|cover(?: the)?|the (?:goal|purpose|aim) (?:is|of))\b/i;
const aboutFilm =
  /^(?:the|this|my|our|it|he|she|they|his|her|make it|keep it)\s?(?:video|clip|film|ad|tone|style|presenter|avatar|host|background|voice|music|setting|audience|target audience|script|speaker|narrator|mood|scene|length|duration|goal|purpose|intro|outro|opening|ending|anchor|reporter|teacher|doctor|chef|woman|man|hair|outfit|clothes)?\s*(?:should|must|needs? to|has to|ought to|wears?|is wearing|stands?|is standing|sits?|is sitting|speaks?|is speaking|looks? (?:at|into|straight|professional|friendly|like)|is dressed|smiles?|has (?:\w+ ){0,2}(?:hair|beard|glasses|smile|eyes))\b|^(?:the|our|my)\s(?:presenter|avatar|host|hostess|speaker|narrator|spokesperson)\s(?:is|will be|looks|has)\b/i;
const acts =
  /^(?:(?:please|then|next|also|and|finally)\s+)*(?:explain|introduce|announce|describe|teach|tell|remind|invite|thank|congratulate|welcome|present|summari[sz]e|recap|promote|discuss|talk about|walk (?:us|viewers|people|me|them) through|advertise|pitch|demonstrate|inform|encourage|outline|unveil|narrate|report on|break down|compare)\b/i;
const softActs =
  /^(?:please )?(?:show|share|give|deliver|review|report(?= (?:on|about|from)\b)|celebrate|wish|ask|cover|let|read|sell|market|launch|offer|greet|urge|explore|warn|alert|apologi[sz]e|persuade|convince|notify|advise|instruct|educate|toast|recommend|motivate|inspire|entertain|train|brief|answer|request|say (?:hello|thanks?|thank you|goodbye|sorry))\b/i;
/** "Summarise …", "Please explain …" */
export const startsWithAct = (text: string): boolean => acts.test(text) || making.test(text);
export const presenterStart = new RegExp(
  `^(?:(?:an?|the|one|our|my|two)\\s+)?(?:[\\w'’-]+,?\\s+){0,6}?(?:${rolePattern})\\b(?!['’])`,
  'i',
);
const presenterDoes =
  /^(?:[\s,]|$)[^.]*?\b(?:in front of|wearing|standing|sitting|seated|dressed|introducing|presenting|explaining|delivering|announcing|talking|speaking|giving|sharing|showing|teaching|demonstrating|reporting|describing|discussing|reading|reviewing|recapping|summari[sz]ing|promoting|welcoming|reminding|inviting|thanking|congratulating|telling|greeting|walking|covering|offering|wishing|breaking|addressing|hosting|narrating|smiling|advertising|pitching|comparing|celebrating|encouraging|motivating|explains?|introduces?|presents?|announces?|talks?|speaks?|teaches|shows?|tells?|reads?|delivers?|welcomes?|demonstrates?|shares?|gives?|reminds?|invites?|thanks?|describes?|discusses|reports?|reviews?|lectures?|greets?|hosts?|motivates?|recommends?|warns?|apologi[sz]es|congratulates?|walks|answers|celebrates|promotes?|summari[sz]es|recaps?|encourages?|urges?|outlines?|covers?|pitches|lecturing|apologi[sz]ing|recommending|warning|answering|toasts?|toasting|sings?|singing|sells|selling|leads|leading|asks|asking|says|saying|persuades|persuading|convinces|hypes|hyping|touts|touting|teases|teasing|advis(?:es|ing)|launch(?:es|ing)|gets|getting|whispers?|whispering|coaches|coaching|hosts|hosting|on (?:how|why|what|when|where|whether|\w+ing|the (?:art|history|benefits|basics|new))|guides|guiding|instructs?|instructing|opens|runs through|goes (?:over|through)|going (?:over|through)|takes (?:us|viewers|people)|taking (?:us|viewers|people)|breaks down|unveils|reveals|kicks off|holding|holds|wishes|confesses|tries|testing|tests|cooking|cooks|playing|plays|making|makes|doing|does)\b/i;
/** "Vertical, 25 seconds, energetic: launch of …" */
export const formHead = new RegExp(
  `^(?![^:]*\\b(?:${filmNouns})\\b)(?:vertical|portrait|landscape|horizontal|\\d+[\\s-]*(?:s|secs?|seconds?|mins?|minutes?))\\b[^:.!?]{0,60}:\\s+`,
  'i',
);
const makeIt =
  /^(?:please\s+)?be (?:quick|brief|short|concise|snappy)\b|^(?:please\s+)?use (?:plain|simple|easy|clear|everyday) (?:language|words|english)\b|^(?:please\s+)?(?:keep|make|do) (?:it|this|everything)\b/i;
const onlyLength =
  /^\W*(?:about |around |approx\w*\.? |max\w*\.? |under )?(?:\d+|one|two|three|thirty|sixty|ninety|a|half a)[\s-]*(?:seconds?|secs?|s|minutes?|mins?)(?: and a half)?(?: long| max(?:imum)?)?\W*$/i;
/** "Friendly young woman." describes the presenter. */
const looks =
  /^(?:an?\s+)?(?:[\w'-]+,?\s+){0,5}(?:woman|man|lady|gentleman|guy|girl|boy|female|male|presenter|host|avatar|spokesperson)\b/i;
/** "Two-minute welcome from the dean", "A 15s bumper". */
const lengthStart =
  /^(?:an?\s+)?(?:\d{1,3}|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|sixty|ninety|half)[\s-]*(?:seconds?|secs?|s|minutes?|mins?)\b[\s-]+(?!of\b|to\b|after\b|until\b|left\b|walk\b|drive\b|delivery\b)[a-z]/i;

/** "Brand colour #1f7a5a." */
const brand =
  /^(?:(?:our|the|use (?:our|the)?)\s+)?(?:brand|accent|company|main)?\s*colou?rs?\b.{0,60}$|^[^.!?]{0,60}#[0-9a-f]{6}\b[^.!?]{0,40}[.!]?$/i;
const injection =
  /^(?:[^.!?]{0,40}\b)?(?:ignore|disregard|forget|override|bypass)\s+(?:all|any|the|your|every|previous|prior|above|these|those)\b[^.!?]{0,60}\b(?:instructions?|prompts?|rules?|directions?|guidelines|restrictions?|filters?|settings)\b|\b(?:system prompt|developer mode|jailbreak|you are now (?:an?|the|in|dan|chatgpt|free)|act as (?:an? )?(?:ai|dan|system|root|admin)|reveal (?:your|the) (?:system|hidden|secret|api|prompt|instructions)|print (?:your|the) (?:system|prompt|instructions|environment|env|api)|api[_ ]keys?\b.*\b(?:print|reveal|show|send|leak)|(?:print|reveal|show|send|leak|output)\b.*\bapi[_ ]keys?|rm -rf|drop table|\/etc\/passwd|process\.env|os\.system|<\/?system>|\[\/?INST\]|file:\/\/\/)/i;

/** "Do not mention the layoffs", "please avoid buzzwords": what must not be said, and is not to be told either. */
const prohibition =
  /^(?:please\s+)?(?:say nothing about|not a word about|no mention of|nothing about)\b|^(?:please\s+)?(?:do not|don['’]t|avoid)\s+(?:(?:mention(?:ing)?|talk(?:ing)? about|refer(?:ring)? to|bring(?:ing)? up|say(?:ing)? (?:that|anything)|speak(?:ing)? about)\b|(?:say(?:ing)?|us(?:e|ing)|writ(?:e|ing)) (?:the words? )?["“‘'«]|(?:us(?:e|ing) )?(?:any |the |too many |too much |stock |marketing |fancy |technical |corporate )*(?:words?|phrases|jargon|clich[eé]s|emojis?|buzzwords|superlatives|slang|adjectives|abbreviations|exclamation marks|hype)\b)/i;

/** Says whether a sentence holds nothing to be told: it forbids words, or tells who writes. */
export const isUntold = (text: string): boolean =>
  prohibition.test(text) || isMannerOrder(text) || writer.test(text) || isSignOff(text) || writerHere.test(text);

/** "Estate agent here." tells who writes. */
const writerHere =
  /^(?!(?:we|you|i|it|they|come|click|is|are|everyone|meet|start)\b)(?:an?\s+)?(?:[\w-]+\s+){1,4}here[.!]?$/i;
/** "I teach chemistry." before an order tells who writes. */
const writer =
  /^I(?: am|[’']m)? (?:an? |the )?(?:teach|work|run|own|manage|teacher|nurse|doctor|manager|coach|student|trainer|owner|developer|marketer)\b[^.,\d]{0,30}[.!]?$/;
/** "Say it proudly", "ask people to …", "ask for donations", "make patients aware that …" */
const orderOfSpeech = new RegExp(
  `^(?:an?\\s+)?(?:message|note|video|clip|letter|announcement|reminder)\\s+(?:to|for)\\s+(?:(?:all|our|the)\\s+)?${people}(?:\\s+please)?[.]?$|^(?:please\\s+)?(?:(?:say|tell|read|present|deliver|speak)\\s+(?:it|this|them|everything)\\b|use\\s+(?:this|that|it|these|those)\\s+as\\b|(?:ask|urge|request)\\s+(?:(?:all|our|the)\\s+)?${people}\\s+(?:not\\s+)?to\\b|ask\\s+(?:${people}\\s+)?for\\s+(?:donations?|support|help|volunteers|feedback)\\b|[^.:]{3,60}\\bwants? to introduce (?:itself|themselves|ourselves|herself|himself)$|make\\s+(?:[\\w-]+\\s+){1,3}aware\\s+(?:that|of)\\b)`,
  'i',
);
const lengthLead =
  /^(?:in|within)\s+(?:about |under |around )?(?:\d{1,3}|an?|one|two|three|four|five|ten|thirty|sixty|ninety)[\s-]*(?:seconds?|secs?|minutes?|mins?),?\s+/i;

/** Says whether a sentence addresses the machine instead of describing a film. */
export const isInjection = (text: string): boolean => injection.test(text);

/** "I run onboarding for a hospital trust and I need a training module about …": who asks, before what is asked. */
const preface =
  /^(?:i(?:['’]m| am)?|we(?:['’]re| are)?|my|our)\s[^.!?:;]{3,120}?(?:,\s*(?:and|so)?|\s(?:and|so|[–—-]))\s+(?=(?:(?:i|we)\s+(?:would\s+)?|(?:i|we)['’]d\s+|i['’]m\s+|we['’]re\s+)(?:need|want|like|require|am looking for|are looking for|looking for)\b|(?:could|can|would) you\b)/i;

/** The sentence without who asks. */
export const withoutPreface = (text: string): string => text.replace(preface, '');

/** "On camera we would like a moderator", "Please show Malawi on a map", "Compare side by side on screen." */
const pictureOrder =
  /^(?:on camera|in front of the camera|in the picture|on screen),? (?:we|i|there)\b|^(?:(?:please|also|then|and)\s+)*(?:show|display|put|draw|present|compare|visuali[sz]e)\b[^.:]{0,60}\b(?:(?:on|in|as|with) an? (?:\w+ )?(?:map|chart|graph|table|list|diagram|timeline)|side by side|on screen)\b[^:]{0,30}$|^(?:(?:please|also|then|and)\s+)*(?:show|make|draw|add|use|include) (?:an?|the) (?:\w+ )?(?:map|chart|graph|table|list|diagram|timeline)(?: (?:please|of (?:it|this|that|them)|with (?:it|this|that|the (?:figures|numbers))))?[.!]?$/i;

/** Says whether a sentence tells what is to be seen, and not what is said. */
export const isPictureOrder = (text: string): boolean => pictureOrder.test(text);

/** Says whether a sentence orders the film; everything else is content to be spoken. */
export function isOrder(text: string, isFirst: boolean): boolean {
  const asked = withoutPreface(text);
  return signs.some((sign) => sign(asked, isFirst));
}

type Sign = (text: string, isFirst: boolean) => boolean;

/** What marks an order; the cheap and sure signs first. */
const signs: readonly Sign[] = [
  (text) => isRefusal(text) && text.length < 140,
  (text) => making.test(text) && (filmNoun.test(text) || metaNoun.test(text)),
  (text, isFirst) => isFirst && making2.test(text) && clauseKind(text) === 'imperative' && filmNoun.test(text),
  (text) => always.test(text) || aboutFilm.test(text) || makeIt.test(text) || onlyLength.test(text),
  (text) => (direction.test(text) && metaNoun.test(text)) || isPictureOrder(text),
  (text, isFirst) => acts.test(text.replace(lengthLead, '')) || (isFirst && softActs.test(text)),
  (text, isFirst) => isFirst && writer.test(text),
  (text) => orderOfSpeech.test(text) || prohibition.test(text) || isSignOff(text) || writerHere.test(text),
  (text, isFirst) => isFirst && lengthStart.test(text),
  (text) => isRemark(text) || isMannerOrder(text) || formHead.test(text) || brand.test(text),
  (text) => isPresenterStart(text) || isFilmStart(text),
  (text) => isGreeting(text) || severalStart.test(text) || portraysPresenter(text),
];

/** "A coach who is energetic, red tracksuit.": somebody's description and no deed. */
const describedOnly = new RegExp(
  `^an?\\s+(?:[\\w'-]+\\s+){0,4}?(?:${rolePattern})\\s+who (?:is|has|wears|looks|seems|sounds)\\s+(?:[\\w'-]+,?\\s*){1,10}[.!]?$`,
  'i',
);
/** "Two hosts discuss the new tram line." */
const severalStart =
  /^(?:(?:\d{1,3}|two|three|four|five|six|several|multiple)\s+)(?:[\w-]+\s+)?(?:presenters|hosts|avatars|anchors|speakers|narrators|characters|moderators)\b/i;

/** "Professional tone.", "Friendly young woman." */
export const isRemark = (text: string): boolean =>
  isToneSentence(text) ||
  isRemarkList(text) ||
  isPlaceAlone(text) ||
  describedOnly.test(text) ||
  isProductionNote(text) ||
  (text.split(/\s+/).length <= 8 && (metaNoun.test(text) || looks.test(text)) && clauseKind(text) === 'phrase');

/** "Dr. Sarah Chen, a pediatrician in a white coat, talks about …" */
const namedStart =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Chef|Coach|Professor)\.?\s+)?\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2},\s+(?:an?|the|our)\s+[^,]{3,70},(?=\s+\w+(?:s|ing)\b)/u;

/** "Good evening everybody!" said to whom the prompt is sent, or by whom it is written. */
const greeting =
  /^(?:(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening|day)|dear|greetings|welcome back|to whom it may concern)\b[,!]?\s*)+(?:(?:there|all|everyone|everybody|team|class|guys|folks|students|friends|ladies|gentlemen|and|you|reynard|bot|assistant|agent|again|sir|madam|dear)\b[,!]?\s*)*[!.,]*$/i;

/** Says whether a sentence only greets. */
export const isGreeting = (text: string): boolean => greeting.test(text.trim());

function isPresenterStart(text: string): boolean {
  const match = presenterStart.exec(text) ?? namedStart.exec(text);
  if (match !== null && presenterDoes.test(text.slice(match[0].length))) return true;
  return findOpenRole(text) !== null || findUnreal(text) !== null || famousStart.test(text);
}

/** "30-second ad for Brewtopia, a coffee subscription that delivers …" has no verb of its own. */
function isFilmStart(text: string): boolean {
  const match = new RegExp(
    `^(?:an?|the|my|our|one|short|quick|\\d+)?\\b[^.!?,:]{0,70}?\\b(?:${filmNouns})\\b\\s*(?=(?:about|on|for|of|to|in|with|where|that|featuring|explaining|introducing|announcing|promoting|showing|aimed|titled|called|covering|from|by|welcoming|inviting|thanking|teaching|reminding|summari[sz]ing|describing|read|spoken|delivered|presented|narrated|hosted)\\b|[,:–—("“„-]|[.!]?$)`,
    'i',
  ).exec(text);
  return match !== null && clauseKind(match[0].trim()) !== 'clause' && !isActOfViewers.test(text);
}

/** "Report to the front desk": the film's noun is what viewers shall do. */
const isActOfViewers =
  /^(?:updates?|news|info|reports?|messages?)\s+(?:on|at|via|under)\s+(?:https?:|www\.|[\w-]+\.[\w.-]+)|^(?:report|review|tour|pitch|guide|update|message)\s+(?:to|every|any|it|all|lost|your|us|me)\b/i;
