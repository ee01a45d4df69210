// Words after a topic that tell how the film is made -> cut off.
import { isRemarkTail } from './remark-list.ts';
import { rolePattern } from './roles/roles.ts';
import { filmNouns } from './vocabulary.ts';

/** Remarks on how the film is made; each ends the topic where it begins. */
const remarks: readonly RegExp[] = [
  /\s*,\s*(?:[\w-]+\s+){1,3}(?:tone|voice|style|mood|vibe|music)\b/i,
  /\s*,?\s*\b(?:in|with|using)\s+(?:an?\s+|the\s+)?(?:[\w-]+(?:,\s*|\s+)(?:and\s+|but\s+|yet\s+)?){0,4}(?:tone|voice|manner|style|mood|way|vibe|energy|delivery|smile|attitude|accent|feel|terms|language|enthusiasm|passion|humou?r|pace)\b/i,
  /\s*,?\s*\b(?:for|on|as an?|to post on|to share on)\s+(?:my |our |the |an? )?(?:[\w-]+ )?(?:tik ?tok|instagram|youtube|linkedin|facebook|snapchat|twitter|x|reels?|shorts?|whatsapp(?: status)?|stories|phones|phone screens?|social media|website|homepage|landing page|intranet|newsletter|screens?|display|kiosk|trade show|booth|lobby)\b/i,
  /\s*,?\s*\b(?:please|pls|thanks|thank you)\s*[!.]*$/i,
  /\s*,?\s*\b(?:no|not) (?:longer|more) than\b.*$/i,
  /\s*\b(?:with|featuring|between) (?:\d+|two|three|four|five|several|multiple|many) (?:[\w-]+ )?(?:presenters|hosts|avatars|speakers|people|characters|actors)\b.*$/i,
  new RegExp(
    `\\s*,?\\s*\\b(?:with|by|featuring|(?:explained|presented|hosted|read|told|narrated|spoken|delivered|given|voiced|introduced|fronted|taught|led) by)\\s+an?\\s+(?:[\\w'-]+\\s+){0,5}?(?:${rolePattern})\\b`,
    'i',
  ),
  /\s*,?\s*\b(?:in|within|under|lasting|about|around|for|of)\s+(?:about |around |under |just |only |less than )?(?:\d+|an?|one|two|three|thirty|sixty|ninety|half a)[\s-]*(?:seconds?|secs?|s|minutes?|mins?|min)\b(?=\s*(?:$|[,.;:)]|to\b|for\b|with\b))/i,
  /\s*,?\s*\b(?:in front of|against\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:wall|background|backdrop|sky|skyline|window|screen)|standing|sitting|seated|walking (?:in|through|along|down|around|outside|towards?|past)\b|wearing|dressed|smiling|looking (?:at|into|straight)|speaking (?:directly|to camera|slowly|in)|set (?:in|on|at|against)|filmed|shot (?:in|on|at))\b/i,
  /\s*,?\s*\b(?:in|from|at|inside)\s+(?:an?|his|her|their)\s+(?:[\w-]+,?\s+){0,4}?(?:studio|kitchen|office|newsroom|classroom|room|lab|laboratory|park|street|rooftop|library|gym|clinic|desk|setting|background|environment|caf[eé]|store|shop|garage|garden)\b/i,
  /\s*,?\s*\b(?:in (?:english|spanish|german|french|plain english|layman['’]?s? terms|simple (?:words|english))|as if|like (?:an?|your|my) (?:best |good |old )?(?:friend|buddy|pal|coach|grandparent|grandmother|sports commentator|news anchor)|like you(?:['’]re| are)|like i(?:['’]m| am))\b/i,
  /\s*,?\s*\b(?:with|by|(?:explained|presented|hosted|read|spoken|delivered|given|voiced|introduced|fronted|taught|led) by)\s+an?\s+(?:[\w-]+\s+){0,4}?(?:teacher|doctor|host|presenter|woman|man|chef|nurse|professor|scientist|anchor|reporter|coach|lawyer|grandmother|grandfather|developer|engineer|agent|avatar|narrator)\b/i,
  /\s*,?\s*\b(?:(?:with|and|but)\s+)?(?:no|without)\s+(?:any\s+)?(?:music|captions|subtitles|avatar|presenter|jargon)\b/i,
  /\s*,?\s*\b(?:with|including|add|and)\s+(?:\w+\s+)?(?:captions|subtitles|background music|music|graphics|animations?|b-roll|transitions)\b/i,
  /\s*,?\s*\b(?:keep it|make it|make sure|please use|use an?|the tone|tone should|it should|should be|approximately|vertical|portrait|landscape|wide-?\s?screen|16:9|9:16)\b/i,
  /\s*[([]\s*(?:\d+[\s-]*(?:seconds?|secs?|s|minutes?|mins?)|vertical|portrait|landscape|9:16|16:9)[^)\]]*[)\]]/i,
  /\s*,\s*(?:ideally |preferably |about |around |approx\.? )?\d+[\s-]*(?:seconds?|secs?|s|minutes?|mins?|min)\b(?=\s*(?:$|[,.;:)]|to\b|for\b|with\b))/i,
  /\s*,\s*(?:very |really )?(?:upbeat|energetic|cheerful|friendly|serious|funny|calm|warm|professional|casual|inspiring|motivating|vertical|portrait|landscape|informal|formal|playful|dramatic|emotional|humorous|lively|short|fun|positive|wide-?\s?screen|vertical)(?:\s+(?:and|but)\s+\w+|,\s*\w+)*\s*$/i,
  /\s+(?:the\s+)?(?:presenter|host|speaker|narrator|avatar|teacher|doctor|nurse|chef|coach|guy|lady|woman|man|agent|trainer|instructor|guide|vet|expert)\s+(?:is|should be|must be|wears|has)\s+(?:an?\s|in\s|called|named)/i,
  /\s+(?:insta|instagram|ig|tik ?tok|snapchat|whatsapp|yt|youtube|fb|facebook)(?:\s+(?:story|stories|reels?|shorts?|status|vid(?:eo)?|post|clip))?(?:\s+(?:please|pls))?$/i,
  /\s*,\s*from (?:the|our|all|your) (?:\w+ )?(?:team|of us|staff|family|friends|company|office|crew)\b/i,
];

/** "Renewable energy with facts: …" */
const withMaterial =
  /\s+with\s+(?:some |key |fun |these |the following )?(?:facts|details|examples|tips|points)(?=\s*(?:[:.,]|$))/i;
/** "In a short video" goes; what follows it stays. */
const asFilm =
  /\s*,?\s*\b(?:in|as|with|into)\s+an?\s+(?:[\w-]+,?\s+){0,4}?(?:videos?|clips?|films?|reels?|shorts?|vlogs?|animation)\b(?:\s+(?:videos?|clips?|films?)\b)?/gi;
/** "That is 3 hours long about …" */
const longFilm =
  /\s*\b(?:that|which) (?:is|lasts|runs|takes)(?: about| around)? (?:\d+|one|two|three|half an?|an?)[\s-]*(?:hours?|minutes?|mins?|seconds?|secs?)(?: long)?\b|^(?:is|lasts|runs) (?:\d+|one|two|three|an?) (?:hours?|minutes?|seconds?) long (?:about|on)\b/i;
/** "One minute history of the bicycle" */
const leadLength =
  /^(?:an?\s+|one\s+|\d{1,3}\s*|two\s+|three\s+|five\s+|ten\s+|thirty\s+|sixty\s+|ninety\s+)[- ]?(?:second|sec|minute|min)s?[- ](?:long )?(?=[a-z])/i;
const leadNoun = new RegExp(
  `^(?:an?|the|our|my)?\\s*(?:[\\w-]+\\s+){0,2}?(?:${filmNouns})\\s+(?:about|on|of)\\s+(?=\\S)`,
  'i',
);

/** "Meditation guide": the film's noun at the end of a bare topic. */
const tailNoun =
  /\s*[,:]\s*(?:an?|the|our)\s+(?:[\w-]+\s+)?(?:comparison|explainer|overview|guide|introduction|lesson|story|video|review|summary)$|\s+(?:guide|videos?|explainer|tutorial|intro|overview|film|clip|short|reel|announcement|alert|notice|update)$/i;

/** Leaves a bare topic alone. */
export const cutTailNoun = (words: string): string => words.replace(tailNoun, '');

const lasts = /(?:\b(?:seconds?|secs?|minutes?|mins?|min)|\ds)$/i;

/** "A light that charges in 20 minutes, lasts 40 hours and costs $49": a time among points is one of them. */
function isPoint(words: string, match: RegExpExecArray): boolean {
  if (!lasts.test(match[0])) return false;
  // "…: electric needs less care; petrol refuels in 5 minutes"
  if (!/^\s*,/.test(match[0]) && /;|:\s[^:]*,[^,]*\S$/.test(words.slice(0, match.index))) return true;
  const rest = words.slice(match.index + match[0].length);
  if (!/^\s*[,;]/.test(rest)) return false;
  return !rest.split(/[,;]\s*/).every((part) => part.trim() === '' || isRemarkTail(part.replace(/[.!]$/, '')));
}

const launch =
  /^(?:an?\s+|the\s+|our\s+)?(?:\d+[\s-]*(?:seconds?|secs?|s|minutes?|mins?)\s+)?(?:[\w-]+\s+){0,2}?(?:launch|announcement|presentation|introduction|promo|promotion|commercial|ad|teaser|reveal|spot)\s+(?:for|of)\s+((?:(?:our|the|my)\s+)?(?:new\s+)?)/i;

/** "A 30-second product launch for Lumen, a bike light …" is about Lumen; null when no name follows. */
export function launchedName(words: string): string | null {
  const match = launch.exec(words);
  const name = match === null ? '' : words.slice(match[0].length);
  return /^\p{Lu}/u.test(name) ? `${match?.[1] ?? ''}${name}` : null;
}

/** Leaves the topic alone: "a bedtime story about a fox, 40 seconds" becomes "a fox". */
export function cutRemarks(words: string): string {
  let out = words.replace(withMaterial, '').replace(asFilm, '').replace(longFilm, '').replace(leadLength, '');
  for (const remark of remarks) {
    const match = remark.exec(out);
    // At the very start it is the topic itself: "smiling more often".
    if (match === null || match.index <= 2 || isPoint(out, match)) continue;
    // "… in a minute: boil, pour, wait": what the colon brings is no remark.
    const listed = /^[^:]{0,60}(:\s+\S.*)$/s.exec(out.slice(match.index))?.[1] ?? '';
    out = out.slice(0, match.index) + listed;
  }
  return out.replace(leadNoun, '').trim();
}
