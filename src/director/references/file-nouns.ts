// What people call files, and the files of a request that a noun may mean.
import type { Reference } from '../../model/reference.ts';

/** A kind of thing and what it is called; singular and plural. */
export interface FileNoun {
  /** A regular expression's source. */
  readonly words: string;
  /** The files that are meant first, then wider groups for numbers that the first does not reach. */
  readonly groups: readonly ((file: Reference) => boolean)[];
}

const isImage = ({ kind }: Reference): boolean => kind === 'image';
export const isLogoFile = ({ image, name, kind }: Reference): boolean =>
  kind === 'image' && (image?.isLogo === true || /logo/i.test(name));
const isPicture = (file: Reference): boolean => isImage(file) && !isLogoFile(file);
const isPhoto = (file: Reference): boolean => isPicture(file) && file.image?.isScreenshot !== true;
const isAudio = ({ kind }: Reference): boolean => kind === 'audio';
const isDocument = ({ kind }: Reference): boolean => kind === 'document';
const isSheet = ({ kind, type }: Reference): boolean => kind === 'document' && /csv|sheet/i.test(type);

/** The words are tried in this order: the longer and surer ones first. */
export const fileNouns: readonly FileNoun[] = [
  { words: 'logos?', groups: [isLogoFile] },
  { words: 'screen ?(?:shots?|grabs?)', groups: [(file) => isImage(file) && file.image?.isScreenshot === true] },
  { words: 'photos?|photographs?|snapshots?', groups: [isPhoto, isPicture, isImage] },
  { words: 'images?|pictures?|pics?|gifs?|illustrations?', groups: [isPicture, isImage] },
  { words: 'video files?|videos?|clips?|footage|b-?rolls?|movies?', groups: [({ kind }) => kind === 'video'] },
  {
    words: 'voice-?\\s?overs?(?: files?)?|narrations?|recordings?|voice (?:files?|recordings?)',
    groups: [(file) => isAudio(file) && file.audio?.isSpeech === true, isAudio],
  },
  {
    words: 'music|songs?|soundtracks?|tunes?|(?:music )?tracks?',
    groups: [(file) => isAudio(file) && file.audio?.isSpeech === false, isAudio],
  },
  { words: 'audio(?: files?| clips?)?|sound files?', groups: [isAudio] },
  { words: 'csvs?|spreadsheets?|tables?|data', groups: [isSheet, isDocument] },
  {
    words: 'pdfs?|reports?|documents?|papers?|brochures?|decks?|slides?|presentations?|notes|handbooks?|manuals?',
    groups: [(file) => isDocument(file) && !isSheet(file), isDocument],
  },
];

/** "File 3" counts all of them; "the file" without a number is a document. */
export const anyFile: FileNoun = { words: 'files?|attachments?|uploads?', groups: [() => true] };
export const isPlainDocument = isDocument;
