// A sentence that holds an order and the words it is about -> both, each with its place.
import { isMakingRemark, isRemarkList } from './remark-list.ts';
import { filmNouns } from './vocabulary.ts';

/** A line of a prompt, or a part of one. */
export interface Line {
  readonly text: string;
  /** Start in the cleaned text. */
  readonly at: number;
  readonly isItem: boolean;
}

/** "LinkedIn video, I help …" and "No avatar: the five pillars are …" hold an order and the words it is about. */
const orderHead =
  /^\s*(?:(?:[\w-]+\s+){0,3}(?:update|message|announcement|report|recap|briefing|news|safety on \w+)\s+[–—-]\s+(?=\S)|(?:[\w-]+\s+){0,3}(?:video|reel|clip|short|post|intro)(?: please)?,\s+(?=(?:i|im|i['’]m|we|our|my|you)\b)|(?:(?:no|without|only)\s[^:.!?]{3,50}|[^:.!?]{3,60}\bwants? to introduce (?:itself|themselves|ourselves|herself|himself)|voice-?over only|faceless|graphics only|text only|motion graphics):\s+(?=\S))/i;

/** "Landscape explainer, 90 seconds: how our recycling works" */
function remarkHead(text: string): RegExpExecArray | null {
  const head = /^\s*([^:.!?]{6,70}):\s+(?=\S)/.exec(text);
  return head !== null && /,/.test(head[1] ?? '') && isRemarkList((head[1] ?? '').trim()) ? head : null;
}

/** "Dear all, from next Monday …" */
const dearHead =
  /^\s*dear (?:all|team|colleagues|friends|parents|members|neighbou?rs|residents|tenants|students|customers|guests|everyone|volunteers|staff)\s*[,!:–-]\s*(?=\S)/i;

/** "Hi there, can you …", "Good morning class, today: …": a greeting in front of what is meant. */
const greetingHead =
  /^\s*(?:(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening|day)|greetings)(?:\s(?:there|all|everyone|everybody|team|class|guys|folks|students|friends|reynard|again))*)\s*[,!.–-]*\s+(?=(?:can|could|please|i|we|make|create|my|our|today|this|in|would|do|need|it|let|what|how|why|here)\b)(?:(?:today|tonight|this week|now)\s*:\s*)?/i;

/** "City council info, neutral tone, 60 s: the bridge …": among what heads the film stands how it is made. */
function mixedHead(text: string): RegExpExecArray | null {
  const head = /^\s*([^:.!?]{6,90}):\s+(?=\S)/.exec(text);
  const parts = (head?.[1] ?? '').split(/,\s+/);
  return parts.length > 1 && parts.slice(1).every(isMakingRemark) ? head : null;
}

/** "A toast for Ben and Keiko, they met in Osaka …": where a new subject begins, the order is over. */
const orderedFilm = new RegExp(
  `^\\s*(?:(?:please|can you|could you|i need|we need|need|make|create|write|do|give me)\\b[^,.:!?]{0,60}?|(?:an?|the|our|my|short|quick)?\\s*(?:[\\w-]+\\s+){0,3}?)\\b(?:${filmNouns}|toasts?|vid)\\b[^,.:!?]{0,80},\\s+(?=(?:they|she|he|we|it|you)\\s(?!(?:should|must|needs?|has to|have to|ought|can be|could be)\\b)\\p{L}|(?:it|this)[’']s\\s)`,
  'iu',
);

/** "We run a bakery in Galway and want a 45-second video." */
const wantsFilm = new RegExp(
  `^\\s*(?:we|i)\\s[^.!?]{8,120}?(?=,?\\s+and\\s+(?:(?:we|i)\\s+)?(?:want|need|would like|are looking for|am looking for|['’]d like)\\s+(?:an?|some|to (?:make|have|create))\\s[^.!?]{0,60}\\b(?:${filmNouns})\\b)`,
  'i',
);

/** "…, yoga studio lotus, 20 sec tiktok": how the film is made, behind what it says. */
const makingTail =
  /,\s+(?:(?:vertical|portrait|landscape)(?: video| format)?|(?:about |around |max )?\d{1,3}[\s-]*(?:s|secs?|seconds?|mins?|minutes?)(?: (?:for |as an? )?(?:tik ?tok|instagram|reels?|video|clip|vid|short|story|vertical|long|max)(?: (?:video|clip|reel))?)|(?:for )?(?:tik ?tok|instagram reels?|youtube shorts?)(?: video)?)[.!]?\s*$/i;

/** Parts a sentence where an order ends and what it is about begins, or the other way round. */
export function splitHead(line: Line): readonly Line[] {
  const wanted = wantsFilm.exec(line.text);
  if (wanted !== null) return splitAt(line, wanted[0].length, /^,?\s+and\s+/);
  const tail = makingTail.exec(line.text);
  if (tail !== null && tail.index > 0)
    return [
      ...splitHead({ ...line, text: line.text.slice(0, tail.index) }),
      part(line, tail.index + 1, tail[0].length - 1),
    ];
  return splitFront(line);
}

function splitFront(line: Line): readonly Line[] {
  const head =
    dearHead.exec(line.text) ??
    greetingHead.exec(line.text) ??
    orderHead.exec(line.text) ??
    remarkHead(line.text) ??
    mixedHead(line.text) ??
    orderedFilm.exec(line.text);
  if (head === null) return [line];
  const rest = { ...line, text: line.text.slice(head[0].length), at: line.at + head[0].length };
  const kept = head[0].replace(
    /(?<=^\s*(?:hi|hey|hello|hiya|good|greetings)\b.*)\b(?:today|tonight|this week|now)\s*:\s*$/i,
    '',
  );
  return [{ ...line, text: kept.replace(/(?:[,:]|\s[–—-])\s*$/, '') }, ...splitHead(rest)];
}

const part = (line: Line, from: number, length: number): Line => ({
  ...line,
  text: line.text.slice(from, from + length),
  at: line.at + from,
});

/** Both sides of a place, without the words that join them. */
function splitAt(line: Line, at: number, joint: RegExp): readonly Line[] {
  const skip = joint.exec(line.text.slice(at))?.[0].length ?? 0;
  return [part(line, 0, at), ...splitHead(part(line, at + skip, line.text.length - at - skip))];
}
