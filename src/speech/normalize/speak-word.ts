// One word of the script -> the words that are said for it: the first rule that knows it decides.
import { speakAbbreviation, speakRoman } from './abbreviation-rules.ts';
import { speakAddress } from './address-rules.ts';
import { letterWords } from './letter-words.ts';
import { speakCodedSum, speakMoney, speakMoneyNeighbour } from './money-rules.ts';
import {
  nameWords,
  speakFraction,
  speakMeasure,
  speakNumber,
  speakOrdinal,
  speakPhone,
  speakRange,
  speakUnitApart,
  speakVersion,
} from './number-rules.ts';
import { innerSymbolWords, symbolWords } from './symbol-words.ts';
import { speakDate, speakDayOfMonth, speakDecade, speakHalfDay, speakMonth, speakTime } from './time-rules.ts';
import type { SpeakRule, WordContext } from './word-context.ts';

/** The most words one word of the script becomes; what follows is left unsaid. */
const mostWords = 60;

/** "U.S", "p.h.d": letters with stops between them. */
const speakDottedLetters: SpeakRule = (core) =>
  /^(?:\p{L}\.)+\p{L}$/u.test(core) ? letterWords(core.replaceAll('.', '').toUpperCase(), false) : null;

const rules: readonly SpeakRule[] = [
  speakAbbreviation,
  speakAddress,
  speakHalfDay,
  speakDottedLetters,
  speakMonth,
  speakTime,
  speakDate,
  speakDayOfMonth,
  speakDecade,
  speakMoney,
  speakMoneyNeighbour,
  speakCodedSum,
  speakOrdinal,
  speakFraction,
  speakPhone,
  speakVersion,
  speakRange,
  speakNumber,
  speakMeasure,
  speakUnitApart,
  speakRoman,
];

/** Says one word, its punctuation already taken off. */
export function speakWord(core: string, context: WordContext): readonly string[] {
  for (const rule of rules) {
    const words = rule(core, context);
    if (words) return words.slice(0, mostWords);
  }
  return speakParts(core, isShoutedBeside(context)).slice(0, mostWords);
}

/** Letters, digits and signs of a word that no rule knows, each in its own way. */
function speakParts(core: string, isShouting: boolean): readonly string[] {
  if (/^\P{L}$/u.test(core) && !/\d/u.test(core)) return symbolWords(core);
  const parts = core.match(/[\p{L}\p{M}'\d]+(?:[.,]\d+)*|[^\p{L}\p{M}'\d]/gu) ?? [];
  return parts.flatMap((part) => {
    if (/\d/u.test(part)) return nameWords(part);
    return /[\p{L}\p{M}]/u.test(part) ? letterWords(part, isShouting) : innerSymbolWords(part);
  });
}

const isShoutedBeside = ({ previous, next }: WordContext): boolean => isLoud(previous?.core) || isLoud(next?.core);
const isLoud = (core: string | undefined): boolean => /^[A-Z]{2,}$/u.test(core ?? '');
