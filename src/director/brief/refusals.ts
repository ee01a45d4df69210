// "no music", "without captions", "voice-over only" -> what the film must not have.
import { firstReading, type Reading, type SourceText } from './source-text.ts';

/** What is not wanted; null when it was not refused. */
export interface Refusals {
  readonly music: Reading<true> | null;
  readonly captions: Reading<true> | null;
  readonly presenter: Reading<true> | null;
}

const no = String.raw`(?:\bno|\bwithout(?: any)?|\b(?:do not|don[’']?t|please don[’']?t|never) (?:use|add|include|show|want|need|put(?: in)?|have|play|display|give me|like)|\bskip(?: the)?|\bremove(?: the)?|\bavoid|\bexclude|\bomit(?: the)?|\bleave out(?: the)?|\bdrop(?: the)?|\bminus(?: the)?|\bnot? (?:need|any|want)|\bzero|\bhide(?: the)?|\bdisable(?: the)?|\bturn off(?: the)?|\bsin|\bohne|\bkeine?n?|\bsans|\bpas de|\bsem|\bsenza|\bzonder|\bgeen|\bbez|\butan)\s+(?:any\s+|a\s+|an\s+|the\s+|of\s+the\s+)?(?:[\w-]+(?:\s+(?:or|and|nor)|,)\s+|background\s+|burned-in\s+|backing\s+|loud\s+|kind\s+of\s+|sort\s+of\s+|on-screen\s+|visible\s+|talking\s+)*`;
const music = new RegExp(
  `${no}(?:music|soundtrack|sound track|score|bgm|backing track|música|musik|musique|musica|muziek|muzyki)(?![\\p{L}])|\\bmusic\\s*(?::|=|is|[–—-])?\\s*(?:none|off|no|not (?:needed|wanted|required))\\b|\\bmusic[- ]free\\b|\\bno (?:\\w+ ){0,2}(?:or|and|nor) (?:\\w+ )?music\\b`,
  'iu',
);
const captions = new RegExp(
  `${no}(?:captions?|subtitles?|subs|closed captions|subtítulos|untertitel|sous-titres|legendas|sottotitoli|ondertiteling|ondertitels|napisów)(?![\\p{L}]|\\s*(?::|=|are|is)?\\s*(?:on|yes|enabled)\\b)|\\b(?:captions?|subtitles?)\\s*(?::|=|is|are|[–—-])?\\s*(?:none|off|no|not (?:needed|wanted|required))\\b|\\bno (?:[\\w-]+ ){0,2}(?:or|and|nor) (?:\\w+ )?(?:captions|subtitles)\\b`,
  'iu',
);
const presenter = new RegExp(
  `${no}(?:avatars?|presenters?|person|people|humans?|host|hosts|face|faces|talking heads?|spokesperson|speaker|narrator on screen|on-camera talent|anyone on (?:screen|camera)|somebody on screen)\\b(?! (?:need|will|can|should|has|have|is|are|likes|under|over|left))|\\b(?:avatar|presenter|person)\\s*(?::|=)?\\s*(?:none|off|no|not (?:needed|wanted|required|visible))\\b|\\bnobody (?:on screen|in (?:the )?(?:picture|frame|shot))\\b|\\b(?:just|only) (?:the )?(?:graphics|text|slides|motion graphics|charts|cards|animations?)\\b(?! (?:card|designers?))|\\b(?:graphics|text|slides|voice) only\\b|\\b(?:voice[- ]?over only|faceless|only (?:a )?voice[- ]?over|graphics only|text only|motion graphics only)\\b`,
  'i',
);

/** Reads the refusals of a prompt. */
export function readRefusals(source: SourceText, text: string): Refusals {
  const read = (pattern: RegExp) => firstReading<true>(source, text, pattern, () => true);
  return { music: read(music), captions: read(captions), presenter: read(presenter) };
}

/** Says whether a sentence only refuses something. */
export const isRefusal = (sentence: string): boolean =>
  music.test(sentence) || captions.test(sentence) || presenter.test(sentence);
