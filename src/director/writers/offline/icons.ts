// Words on a card -> the name of a lucide icon that fits them.
import type { DetailKind } from '../../brief/details.ts';

const icons: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sun(?:ny|shine)?|clear sk)/i, 'sun'],
  [/\b(?:rain|shower|drizzl)/i, 'cloud-rain'],
  [/\b(?:snow|frost|ice|freez)/i, 'snowflake'],
  [/\b(?:wind|breez|gust)/i, 'wind'],
  [/\b(?:storm|thunder|lightning)/i, 'cloud-lightning'],
  [/\bfog|mist/i, 'cloud-fog'],
  [/\bcloud/i, 'cloud-sun'],
  [/°|degrees|temperature|\bhighs?\b|\blows?\b/i, 'thermometer'],
  [/\b(?:humid|water|drink|hydrat|liquid)/i, 'droplets'],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\bdate\b|calendar|deadline/i,
    'calendar',
  ],
  [/\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\btime\b|minutes?\b|hours?\b|o'clock/i, 'clock'],
  [/\b(?:where|location|venue|address|street|place|parking|hall|room)\b/i, 'map-pin'],
  [/[$€£]|\bprice|\bcost|\bfree\b|discount|% off|\bsave\b/i, 'tag'],
  [/\bticket|register|rsvp/i, 'ticket'],
  [/\bphone|call\b/i, 'phone'],
  [/\bmail\b/i, 'mail'],
  [/\.(?:com|org|net|io)\b|website|online/i, 'globe'],
  [/\b(?:secure|security|safe|protect|password|privacy)/i, 'shield-check'],
  [/\b(?:team|people|users|customers|members|employees|family|guests|volunteers)\b/i, 'users'],
  [/\b(?:grew|growth|revenue|sales|increase|profit|up by)\b|%/i, 'trending-up'],
  [/\b(?:coffee|brew|espresso)/i, 'coffee'],
  [/\b(?:cook|roast|bake|oven|simmer|boil|fry|heat)/i, 'flame'],
  [/\b(?:food|meal|serve|eat|lunch|dinner|breakfast|soup)/i, 'utensils'],
  [/\b(?:sleep|bed|night|rest)/i, 'moon'],
  [/\b(?:screen|phone off|tv)\b/i, 'monitor-off'],
  [/\b(?:read|book|learn|study|course|lesson)/i, 'book-open'],
  [/\b(?:health|heart|care)\b/i, 'heart'],
  [/\b(?:goal|target|focus)/i, 'target'],
  [/\b(?:launch|start|fast|quick|speed)/i, 'rocket'],
  [/\b(?:battery|energy|power|charge|electric)/i, 'zap'],
  [/\b(?:green|eco|recycl|plant|nature|tree)/i, 'leaf'],
  [/\b(?:gift|bonus|prize)/i, 'gift'],
  [/\b(?:house|home|bedroom|kitchen|garden)\b/i, 'house'],
  [/\b(?:car|drive|driving|garage)\b/i, 'car'],
  [/\b(?:talk|ask|speak|chat|question|feedback)/i, 'message-circle'],
];
const iconOfKind: Partial<Record<DetailKind, string>> = {
  price: 'tag',
  percent: 'trending-up',
  temperature: 'thermometer',
  date: 'calendar',
  time: 'clock',
  url: 'globe',
  email: 'mail',
  phone: 'phone',
};

/** Gives an icon; a check mark when nothing fits better. */
export function iconFor(text: string, kind: DetailKind | null): string {
  const byKind = kind === null ? undefined : iconOfKind[kind];
  return byKind ?? icons.find(([pattern]) => pattern.test(text))?.[1] ?? 'check';
}
