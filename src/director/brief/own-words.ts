// Orders -> only those words that describe the presenter, each at its own place.
import type { Mention } from './find-mention.ts';

/** A fragment or sentence that speaks of somebody's looks, voice or age. */
const describing =
  /\b(?:voice|avatar|presenter|host|narrator|speaker|spokesperson|wearing|wears|dressed|named|outfit|clothes|look|looks|beard(?:ed)?|moustache|mustache|stubble|(?:gr[ae]y|white|red|blonde?|black|brown|long|short|curly|wavy|dark)[- ]hair(?:ed)?|hair|(?:sun)?glasses|hijab|turban|hoodie|hard ?hat|helmet|(?:straw|woolly|cowboy|sun|top|bobble|santa) hat|beanie|beret|fedora|blazers?|suits?|apron|scrubs|coat|shirt|cardigan|sweater|dress(?:es)?|uniform|vest|polo|jacket|jumper|turtle ?neck|tracksuit|waistcoat|dungarees|overalls|kimono|tie|smil\w+|skin(?:ned)?|(?:mid|early|late)[- ](?:\d0s|\w+ties)|\d\d[- ]?(?:years?[- ]old|yo\b|something)|\d0s|elderly|middle[- ]aged|bald|afro|ponytail|braids?|dreadlocks|freckles|accent|manner)\b/i;
const speaksOf =
  /^\W*(?:she|he|they|her|his|their|the (?:woman|man|presenter|host|avatar|speaker)|presenter|host|avatar|speaker|narrator|character|outfit|clothes|wardrobe|look|voice|hair)\b/i;
/** "Explain why grey hair …": what comes after the verb is the topic, up to the next comma. */
const speech =
  /\b(?!reading (?:glasses|room|corner|lamp))(?:explain|talk|speak|report|introduc|announc|present|describ|discuss|teach|tell|show|review|promot|recommend|compar|demonstrat|summari[sz]|recap|motivat|invit|thank|welcom|remind|warn|advertis|pitch|sell|say|read|answer|celebrat|toast|congratulat|apologi[sz]|shar|giv|deliver|launch|whisper|host|invit|coach|lead|get|sing|cook|bak|offer)(?:s|es|ing|ning|ting|ling|ding|e|ped|ping)?\b/i;
const backToLooks =
  /,|;|\.|\b(?:wearing|dressed|in (?:an?|his|her|their)\s|with (?:an?\s|his|her|long|short|gr[ae]y|white|curly|glasses|beard))/i;
const aboutSomething =
  /\b(?:about|on how|explain(?:s|ing)?|introduc\w+(?! (?:your|her|him|my)self)|promot\w+|video (?:for|of))\b/i;

/** Gives the text with everything but the description blanked out; places stay where they are. */
export function ownWords(text: string, mention: Mention | null): string {
  let own = text.replace(/[^\n]/g, ' ');
  const keep = (from: number, to: number) => {
    own = own.slice(0, from) + text.slice(from, to) + own.slice(to);
  };
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    const isMentioned = mention !== null && mention.at >= from && mention.at < to;
    if (!isMentioned && !(describing.test(sentence) && !aboutSomething.test(sentence)) && !speaksOf.test(sentence))
      continue;
    const verb = isMentioned ? verbAfter(text, mention.at + mention.length, to) : null;
    if (verb === null) keep(from, to);
    else {
      keep(from, verb.from);
      keep(verb.to, to);
    }
  }
  return own;
}

/** The verb of speech after the presenter, and where the description goes on. */
function verbAfter(text: string, from: number, to: number): { readonly from: number; readonly to: number } | null {
  const match = speech.exec(text.slice(from, to));
  if (match === null) return null;
  const start = from + match.index;
  const back = backToLooks.exec(text.slice(start, to));
  return { from: start, to: back === null ? to : start + back.index };
}

function sentencesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St))[.!?]\s+|\n+/g)) {
    ranges.push({ from, to: match.index + 1 });
    from = match.index + match[0].length;
  }
  ranges.push({ from, to: text.length });
  return ranges;
}
