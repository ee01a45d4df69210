// Orders -> the noun that names the presenter: "doctor" in "a grey-haired doctor explains …".
import { colourNames } from './colour-words.ts';
import { roleName } from './description/role-name.ts';
import { findOpenRole } from './open-role.ts';
import type { Role } from './roles/role.ts';
import { rolePattern, roles } from './roles/roles.ts';

/** The presenter's role, and where its noun stands. */
export interface Mention {
  readonly role: Role;
  readonly at: number;
  readonly length: number;
}

const adjectives = String.raw`(?:[\w'’-]+,?\s+(?:and\s+)?){0,6}?`;
const leads = String.raw`(?:^\s*|\n\s*|\s{2,}|[.!?;:,(]\s*|\b(?:featuring|feature|features|with|starring|by|from|as|using|use|uses|have|has|having|be|is|want|need|would like|[’']d like|would love|hosted by|presented by|spoken by|delivered by|narrated by|cast|show|shows|of|where|presenter|host|avatar|video|clip|and|then)\s*:?\s+)(?:an?|the|our|my|some|one)?\s*`;
const verbs =
  'in|on|at|with|who|wearing|dressed|whispers?|gets|launch(?:es)?|invites|leads|hosts|sings|cooks|bakes|takes|runs|opens|unveils|reveals|kicks|breaks|coaches|guides|helps|makes|does|plays|tries|tests|offers|urges|advises|outlines|covers|narrates|standing|sitting|seated|walking|smiling|speaking|talking|looking|holding|named|called|for|from|and|that|whose|aged|of|as|behind|outside|inside|near|by|to camera|is|should|must|will|says?|explains?|reports?|announces?|presents?|talks?|speaks?|shows?|tells?|teaches|reviews?|introduces?|gives?|shares?|welcomes?|reminds?|describes?|discusses|motivates?|invites?|thanks?|delivers?|reads?|recaps?|summari[sz]es?|demonstrates?|answers?|recommends?|warns?|asks|greets?|toasts?|wishes|walks|congratulates?|apologi[sz]es?|promotes?|celebrates?|encourages?|compares?|sells|advertises|pitches|stands|sits|leans|smiles|waves|looks|holds|wears|voice|avatar|presenter|host|character|narrator|style|type|figure|woman|man|lady|girl|guy|boy|update|message|statement|speech|interview|address|announcement';
/** Typed without a comma: "a doctor white coat". */
const described = `${colourNames.join('|')}|lab|curly|wavy|long|short|glasses|bald|beard`;
const doing = String.raw`(?:\s+(?:${described})\b|,?\s+(?:(?:${verbs})\b|\w+ing\b|mid[- ]|early |late |\d)|\s*$|\s*[.,;!?(\n:]|\s{2,})`;
/** A role's noun for one person, wherever it stands. */
export const singleRole = new RegExp(
  `\\b(${rolePattern})\\b(?!['’-]|\\s+(?:hat|jacket|whites|uniform|coat|outfit|scrubs|robes?|apron|cap|clothes)\\b)`,
  'gi',
);
const roleNoun = new RegExp(`\\b(${rolePattern})\\b(?!['’]s)(?=${doing})`, 'gi');
const entries = roles.map(([pattern, role]) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'i'), role }));
/** What stands before a role that is the presenter's: looked for in the words just before it. */
const introduced = new RegExp(`${leads}${adjectives}$`, 'i');
const wordsBefore = 100;
const notPresenter =
  /\b(?:for|to|about|audience|targeting|at|like|than|every|each|any|all|no|many|these|those|thank)\s+(?:an?\s+|the\s+|our\s+|my\s+)?(?:[\w-]+\s+){0,2}$/i;

/** Finds the presenter; null when nobody is named. People of no special role count only when nothing better is there. */
export function findMention(text: string): Mention | null {
  let plain: Mention | null = null;
  for (const match of text.matchAll(roleNoun)) {
    const at = match.index;
    if (!isIntroduced(text, at)) continue;
    const mention = mentionOf(match[0], at, text);
    if (mention === null) continue;
    if (mention.role.label !== 'Presenter') return mergeWith(plain, mention, text);
    plain ??= mention;
  }
  return plain ?? openMention(text);
}

/** "A falconer in a green vest explains …" */
function openMention(text: string): Mention | null {
  const found = findOpenRole(text);
  if (found === null) return null;
  const label = roleName(text, found.at, found.end - found.at);
  return { role: { label, shown: label, kin: [found.noun.toLowerCase()] }, at: found.at, length: found.end - found.at };
}

/** "A woman, a beekeeper, explains …" is one person; a role in a later sentence may be somebody else. */
function mergeWith(plain: Mention | null, mention: Mention, text: string): Mention {
  if (plain === null) return mention;
  const between = text.slice(plain.at + plain.length, mention.at);
  const isFar = /[.!?\n]\s/.test(between) || between.length > 60;
  const { sex, ageYears } = plain.role;
  const person = { ...(sex === undefined ? {} : { sex }), ...(ageYears === undefined ? {} : { ageYears }) };
  return isFar ? plain : { ...mention, role: { ...person, ...mention.role } };
}

function isIntroduced(text: string, at: number): boolean {
  const raw = text.slice(Math.max(0, at - wordsBefore), at);
  // What other than orders stood there is blanked out.
  const gap = raw.search(/\s{4,}(?=\S[^\n]*$|$)/);
  const before = (gap < 0 ? raw : raw.slice(gap))
    .replace(/\s{3,}/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ /, '');
  const lead = introduced.exec(before);
  if (lead === null) return false;
  return !notPresenter.test(before) || /^\W*(?:an?|the)\b/i.test(lead[0]);
}

/** The role that a noun at a place of the text names. */
export function mentionOf(noun: string, at: number, text: string): Mention | null {
  const role = entries.find(({ pattern }) => pattern.test(noun))?.role;
  if (role === undefined) return null;
  const named = roleName(text, at, noun.length);
  const label = role.label === '' ? named : role.label;
  const own = noun.toLowerCase().replace(/^(?:an?|the|our|my)\s+/, '');
  return {
    role: { ...role, label, shown: shownName(role.label, named), kin: [own, ...role.kin] },
    at,
    length: noun.length,
  };
}

/** People who only present are called so, unless they do it in a trade: "Skincare expert", "Moderator". */
function shownName(label: string, named: string): string {
  if (/\b(?:girl|lady|guy|boy|sisters|brothers)$/i.test(named) && label !== '') return label;
  // "Pediatrician" is but another spelling.
  if (label.replace('ae', 'e') === named) return label;
  if (label !== 'Presenter') return named;
  return /^moderator$|\s(?:expert|professional|specialist|representative|moderator|man|woman|lady)$/i.test(named)
    ? named
    : label;
}
