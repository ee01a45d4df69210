// "Survey results, make a bar chart: pasta 38% …" -> the aside in a sentence of its own.
import { editText, type SourceText } from './source-text.ts';

const aside =
  /(?<=[\p{L}\d%)])\s*(?:,|[–—-])\s+(?:please )?(?:make|draw|show|use|add) (an?) ((?:[a-z]+ )?(?:chart|graph|table|diagram|timeline|map))(?: please| of (?:it|this|that|them))?\s*[:,–—-]\s+(\p{L})/giu;

/** Parts what orders a picture from what the sentence tells. */
export const partPictureAsides = (source: SourceText): SourceText =>
  editText(source, [
    [aside, ([, article = '', noun = '', letter = '']) => `. Make ${article} ${noun}. ${letter.toUpperCase()}`],
  ]);
