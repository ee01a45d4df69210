// "Open letter to be spoken by our chairwoman, unchanged", "she should say this 1:1" -> whether words hand a script over,
// told by what they speak of: a text, its being spoken, its being kept, and where it stands.
import { keepsWords } from './keeps-words.ts';

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');

/** What a text is called that somebody speaks. */
const texts = words(
  'scripts?|texts?|words?|wording|copy|lines?|sentences?|paragraphs?|passage|voice-?overs?|voice over|v\\.?o\\.?|narration|transcript|tele-?prompter(?: text)?|auto-?cue|monologue|speech|letter|poem|verse|message|statement|announcement|dialog(?:ue)?|quotes?|quotation|eulogy|toast|prayer|skript|sprechertext|wortlaut|worte|sätze|zeilen|brief|ansage|texte|paroles|phrases|mots|réplique|texto|gui[oó]n|palabras|frases|locución|testo|parole|frasi|copione|roteiro|palavras|tekst|woorden|zinnen|tekstu?|słowa|metni?|текст|слова',
);
/** Words that are spoken, and not told in other words. */
const speaking = words(
  'say|says|said|saying|speaks?|spoken|speaking|voiced|reads?(?! (?:more|about|on\\b|up\\b|as\\b(?! follows)))|reading|recites?|recited|narrates?|narrated|delivers?|delivered|utters?|pronounces?|goes|sagt?|sagen|gesagt|spricht|sprechen|gesprochen|vorlesen|vorgelesen|lesen|liest|dire|dit|dites|lire|lu|lue|prononcer|decir|diga|dice|leer|lea|leída?|locutar|legge(?:re)?|dizer|diga|ler|lido|zeg(?:t|gen)?|uitspreken|spreekt|voorlezen|mówi|powiedzieć|czyta|söyle(?:sin|yecek)?|okusun|говорит|сказать|читает',
);
/** Its words must stay. */
const keeping = words(
  "word (?:for|by) word|letter (?:by|for) letter|line (?:for|by) line|verbatim|1 ?: ?1|one to one|(?:the way|as) (?:it|he|she|i|we|they) (?:is|are|was|wrote|has|have|stands?|put|typed|worded)(?: (?:written|worded|typed|it|them|down))?|as (?:written|below|given|typed|worded|printed|is|it['’]s written)|unchanged|unaltered|untouched|unabridged|uncut|in full|in its entirety|(?:leave|keep) (?:the |my |our |every |all |each |this )?(?:\\w+ )?(?:text|wording|words?|script|comma|copy|it|this) (?:alone|intact|as it is)|locked(?: copy)?|no more,? (?:and )?no less|(?:chang|alter|touch|drop|skip|miss|swap)\\p{L}* (?:a|one|any|a single) (?:single )?(?:word|comma|syllable|letter)|(?:keep|every) (?:every |each )?(?:comma|syllable|full stop)|(?:none|nothing)(?: of it)? (?:was|is|be|to be|may be|must be|were) (?:touched|changed|altered|added|cut|dropped)|(?:do not|don['’]?t|dont|never|without|not to|must not be|may not be|not be) (?:be )?(?:chang|alter|edit|rewrit|rephras|paraphras|reword|modif|touch|improv|add|drop|skip|cut|shorten|omit|translat|invent|deviat)\\p{L}*|no (?:extra|additional|other|more) (?:words?|sentences?|lines?|text)|genauso|wörtlich|wortwörtlich|wortgetreu|unverändert|ungekürzt|nichts (?:dazu|anderes|weiter|ändern|weglassen|hinzu)\\p{L}*|nicht (?:kürzen|ändern|verändern|umschreiben)|tel(?:le)?s? quel(?:le)?s?|mot (?:à|pour) mot|sans (?:rien )?(?:changer|ajouter|modifier)|ne (?:rien )?(?:changez|changer|modifiez|ajoutez)\\p{L}*|no (?:cambi|modifi|añad|alter)\\p{L}*|sin (?:cambiar|cambios|añadir|modificar)|tal cual|palabra por palabra|textualmente|parola per parola|senza (?:cambiare|modifiche)|palavra por palavra|sem (?:mudar|alterar)|woord voor woord|letterlijk|niets (?:anders|veranderen)|słowo w słowo|aynen|kelimesi kelimesine|слово в слово|дословно|без изменений",
);
/** The same, where they stand beside a text or its being spoken; else they are anybody's words. */
const limiting = words(
  'exact(?:ly)?|precisely|literally|just (?:this|like this|so)|(?:and )?nothing (?:else|more|before|after|besides)|(?:only|just) (?:this|these|that|those|what|the (?:text|words|sentences|lines|following|quotes?|paragraphs?))|(?:sentences|lines|words|quotes|this|these)(?:,)? (?:and )?only|(?:and )?only (?:this|these)|the (?:full|whole|entire|complete) (?:spoken )?(?:text|script|narration)|genau|exakt|nur (?:diesen|diese|das|den)|exactement|exactamente|esattamente|exatamente|precies|dokładnie',
);
const keepingUnspaced = /一字不[改差漏]|原封不动|逐字|照读|そのまま|一字一句|그대로/;
const unspacedTexts = /台词|文案|原稿|セリフ|台本|스크립트|대본/;
const unspacedSpeaking = /说|說|念|朗读|読|言い|言う|話|말/;
/** Where it stands. */
const pointing = words(
  'this|these|the following|following|follows?|as follows|below|beneath|underneath|above|preceding|here|like this|like so|like that|so|as follows|between|inside|within|in (?:the )?quotes|in (?:quotation marks|brackets|italics|bold)|marked|folgend(?:e[nrs]?)?|unten|oben|diese[nrs]?|dies|hier|suivante?s?|ce(?:tte|s)?|ci-dessous|siguientes?|este|esto|estas?|seguente|seguinte|questo|deze|dit|volgende',
);
/** "↑ to be spoken like that" */
const above = /^\s*[\^↑⬆👆]/u;
const arrow = /(?:→|->|=>|⇒|➡|👇|⬇|↓|▼|▶)\s*$/u;

/** The words are about something, or list what is to be told: the sentences are left to the writer. */
const tells =
  /\b(?:about|regarding|concerning|explain(?:s|ing)?|introduc(?:es|ing)|points?|facts?|topics?|reasons?|steps?|tips?|features?|benefits?|questions?|ingredients|details|information|data|figures|instructions?|rules?|results?|must be said|must (?:say|mention)|should mention|mentions?|include[sd]?|cover)\b/i;

/** "To be read by a calm lady", "Spoken (slowly)": it is called by what is done with it. */
const passive =
  /\b(?:to be|is|are|gets?) (?:spoken|said|read|narrated|recited|delivered|voiced)\b|^\W*(?:spoken|read aloud|read out)\b(?! (?:by|to|for))/i;

/** "Show her saying on a quote card": it is read on screen. */
const showing = /\b(?:cards?|on[- ]screen|on the screen|captions?|banner|overlay|lower third|slogan|tagline|title)\b/i;

/** What words say of a script beside them. */
export interface Handing {
  /** They say that its words must stay. */
  readonly isKept: boolean;
}

/** Says whether a clause, with a colon or an arrow behind it, hands over what follows. */
export function readHanding(clause: string): Handing | null {
  const isKept = keeps(clause) || limiting.test(clause);
  const isText = hasText(clause);
  const isSpoken = isSpeaking(clause);
  if (isKept && (isText || isSpoken || clause.trim().split(/\s+/).length <= fewWords)) return { isKept };
  if (tells.test(clause) || showing.test(clause)) return null;
  const isHere = pointing.test(clause) || arrow.test(clause);
  const isHanded =
    (isText && isSpoken) || passive.test(clause) || (isSpoken && isHere) || (isText && arrow.test(clause));
  return isHanded ? { isKept } : null;
}

const fewWords = 6;

/** Says whether a sentence or paragraph without a colon is about a script that stands beside it. */
export function pointsAtScript(sentence: string): boolean {
  const isText = hasText(sentence);
  const isSpoken = isSpeaking(sentence);
  if (keeps(sentence) && (isText || isSpoken)) return true;
  const isHere = pointing.test(sentence) || arrow.test(sentence) || above.test(sentence);
  if (limiting.test(sentence) && ((isHere && (isText || isSpoken)) || (isText && isSpoken))) return true;
  if (above.test(sentence)) return isSpoken || isText;
  return isSpoken && isText && isHere && !tells.test(sentence) && !showing.test(sentence);
}

const keeps = (clause: string): boolean =>
  keepsWords.test(`${clause}.`) || keeping.test(clause) || keepingUnspaced.test(clause);
const hasText = (clause: string): boolean => texts.test(clause) || unspacedTexts.test(clause);
const isSpeaking = (clause: string): boolean => speaking.test(clause) || unspacedSpeaking.test(clause);
