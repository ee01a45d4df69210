// What viewers shall do, or where they find more -> the end card with its address.
import { findDetails } from '../../../brief/details.ts';
import { shorten } from '../../../brief/topic.ts';
import type { Brief } from '../../../brief.ts';
import type { Show } from '../../../writer.ts';

const verbs =
  /^(?:please\s+)?(sign up|log in|get started|learn more|find out more|try it(?: free)?|book(?: now| online)?|order(?: now| online)?|pre-?order|shop(?: now)?|subscribe|download|register|rsvp|join(?: us)?|apply(?: now)?|donate|visit(?: us)?|call(?: us)?|contact us|email us|buy(?: now)?|reserve|schedule|check out|follow(?: us)?|see)\b/i;
const buttons: Readonly<Record<string, string>> = { visit: 'Visit us', see: 'See more', call: 'Call us', rsvp: 'RSVP' };

/** Gives the end card; null when the prompt neither asks for anything nor gives an address. */
export function actionShow(brief: Brief): Show | null {
  const [appeal] = brief.appeals;
  const address = brief.details.filter(({ kind }) => kind === 'url' || kind === 'email' || kind === 'phone').at(-1);
  // An address that is warned of is no place to go.
  const isWarnedOf =
    brief.format.value === 'safety' || /\b(?:fake|fraud\w*|scams?|phishing|suspicious|spoofed)\b/i.test(brief.text);
  if (appeal === undefined && (address === undefined || isWarnedOf)) return null;
  return actionCard(appeal?.text ?? null, address?.text ?? null, brief.topic?.name ?? null);
}

/** The card for an appeal, an address, or both. */
export function actionCard(appeal: string | null, address: string | null, name: string | null): Show {
  const isUrl = address !== null && findDetails(address)[0]?.kind === 'url';
  const verb = appeal === null ? null : (verbs.exec(appeal)?.[1] ?? null);
  const words = wordsOf(appeal, address);
  const title = words ?? name ?? (verb === null ? 'Find out more' : `${capital(verb.replace(/\s+now$/i, ''))} now`);
  return {
    kind: 'call-to-action',
    title: shorten(title, 60),
    subtitle: name !== null && !title.includes(name) ? name : null,
    button: verb === null ? null : (buttons[verb.toLowerCase()] ?? capital(verb)),
    url: address,
    hasQrCode: isUrl,
    cue: address,
  };
}

/** The appeal without its address: "Book a table at luna.cafe" is "Book a table". */
function wordsOf(appeal: string | null, address: string | null): string | null {
  if (appeal === null) return null;
  const words = (address === null ? appeal : appeal.replace(address, ''))
    .replace(/\s+(?:at|on|to|via|under|with|in|from)\s*(?=[.!,]|$)/i, '')
    // "Apply to … by 10 April", "book at … or call us"
    .replace(/\s+(?:at|on|to|via|under|with|in|from)\s+(?=(?:by|before|until|or|and)\s)/i, ' ')
    .replace(/[\s.!,]+$/, '')
    .trim();
  return words.split(/\s+/).length < 2 ? null : words;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
