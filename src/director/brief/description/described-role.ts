// "Stallholder: weathered old woman", "beekeeper, woman, forties" -> what somebody is by trade: the head of the description.

import { type Mention, mentionOf, singleRole } from '../find-mention.ts';
import { lifeless } from '../open-role.ts';
import { filmNouns } from '../vocabulary.ts';
import type { Description } from './find-descriptions.ts';
import { roleName } from './role-name.ts';
import { weighWords } from './weigh-words.ts';

const leadIn =
  /^(?:(?:the\s+|our\s+|a\s+)?(?:presenter|host|speaker|avatar|narrator|who speaks|spokesperson|she|he|role)(?:\s+(?:is|should be|will be)|\s*[:=,])+\s*|(?:[\w’'-]+\s+)?(?:by|with|from|as|featuring|using|use|cast|have)\s+|(?:an?|the|our|my|one|your|some)\s+|it[’']s\s+)+/i;
const headEnd =
  /\s*(?:[,;:(=]|\s[–—-]\s|\b(?:with|in|who|is|wearing|aged|of|from|at|on|and|around|about|speaks?|speaking|talking|presenting|herself|himself)\b)/i;
const unlike = new RegExp(`^(?:${filmNouns}|[\\w-]+(?:ness|ment|tion|sion|logy|ship|hood|age|ity))$`, 'i');
const trade =
  /(?:er|or|ist|ian|ant|ent|eer|man|woman|person|master|smith|wright|hand|head|guide|clerk|chief|aide|cook|scout|nurse|pro|crew|mate|maid|monk|host|porter|keeper|holder|fan|buff|nerd|geek|witch|star|mum|mom|dad|boss|lead|rep|ee|ess|ary|ier|yst|ic|on|official|principal|general|guard)$/i;

/** Finds the role of somebody described; null when the description names none. */
export function describedRole(text: string, description: Description): Mention | null {
  const own = text.slice(description.from, description.to);
  let plain: Mention | null = null;
  for (const match of own.matchAll(singleRole)) {
    const mention = mentionOf(match[0], description.from + match.index, text);
    if (mention !== null && mention.role.label !== 'Presenter') return mention;
    plain ??= mention;
  }
  return headRole(text, description) ?? plain;
}

/** The noun before the first comma, whatever it is. */
function headRole(text: string, { from, to }: Description): Mention | null {
  const own = text.slice(from, to);
  const lead = leadIn.exec(own)?.[0].length ?? 0;
  const rest = own.slice(lead);
  const end = headEnd.exec(rest)?.index ?? rest.length;
  const words = weighWords(rest.slice(0, end));
  const noun = words.at(-1);
  if (noun === undefined || noun.trait !== null || noun.isAside || noun.weight > -0.5 || noun.weight < -1.5)
    return null;
  return tradeMention(text, from + lead + noun.at, noun.text);
}

/** The role of which a noun that no table knows is the name; null when it is not somebody's. */
export function tradeMention(text: string, at: number, noun: string): Mention | null {
  if (!isTrade(noun)) return null;
  const label = roleName(text, at, noun.length);
  return { role: { label, shown: label, kin: [noun.toLowerCase()] }, at, length: noun.length };
}

/** "Stallholder" is somebody, "announcement" is not. */
const isTrade = (noun: string): boolean =>
  noun.length > 2 && trade.test(noun) && (/^guide$/i.test(noun) || !(lifeless.test(noun) || unlike.test(noun)));
