// "Summarise this report", "use the attached PDF" -> that the prompt counts on a file.
import { firstReading, type Reading, type SourceText } from './source-text.ts';

const nouns =
  '(?:report|document|doc|pdf|file|files|slides?|slide deck|deck|presentation|powerpoint|pptx?|spreadsheet|excel(?: sheet)?|csv|table|article|paper|study|whitepaper|white paper|book|chapter|essay|image|images|picture|pictures|photo|photos|screenshot|recording|audio|attachment|attachments|brochure|flyer|contract|minutes|transcript|letter|email|manual|data|notes)';
const attached = new RegExp(
  `\\b(?:the |my |our )?(?:attached|uploaded|enclosed|provided|linked)\\s+(?:[\\w-]+\\s+){0,2}?${nouns}\\b|\\b${nouns} (?:i |we )?(?:attached|uploaded|sent|provided)\\b|\\battachment\\b`,
  'i',
);
const shown = new RegExp(
  `\\b(?:summari[sz]e|explain|present|recap|read|based on|from|using|use|turn|convert|review|analy[sz]e|walk (?:us |me |viewers )?through|about|animate|outline|break down)\\s+(?:the (?:content|contents|key points|main points|findings) (?:of|in|from)\\s+)?th(?:is|ese)\\s+(?:[\\w-]+\\s+){0,2}?${nouns}\\b`,
  'i',
);

/** Reads whether a file is spoken of as if it had come with the prompt. */
export const readFileMention = (source: SourceText, text: string): Reading<true> | null =>
  firstReading<true>(source, text, attached, () => true) ?? firstReading<true>(source, text, shown, () => true);

const onlyFile = new RegExp(
  `^(?:the (?:content|contents|key points|main points|findings) (?:of|in|from)\\s+)?(?:this|these|that|the|my|our|attached|uploaded)?\\s*(?:attached\\s+|uploaded\\s+|enclosed\\s+)?(?:[\\w-]+\\s+)?${nouns}$`,
  'i',
);

/** Says whether words name nothing but the file: "this report". */
export const isFileAlone = (words: string): boolean =>
  /\b(?:this|these|that|attached|uploaded|enclosed)\b/i.test(words) && onlyFile.test(words.trim());
