// "Calvo, con barba y camiseta roja" -> "bald, with beard and red t-shirt": how people are described in other languages.

import type { Mention } from '../find-mention.ts';
import { editText, type SourceText } from '../source-text.ts';
import type { Description } from './find-descriptions.ts';

/** Words of six languages by the English one; nouns before which their adjectives stand in English are garments and hair. */
const glossary: Readonly<Record<string, string>> = {
  // Persons
  man: 'hombre|uomo|homem|mann|homme|man|señor|signore|senhor|herr|monsieur',
  woman: 'mujer|donna|mulher|frau|femme|vrouw|señora|signora|senhora|dame',
  young: 'joven|giovane|jovem|junge[rn]?|jeune|jonge?',
  old: 'anciano|anciana|anziano|anziana|idoso|idosa|alte[rn]?|vieux|vieille|oude?',
  // Hair and face
  bald: 'calvo|calva|pelón|pelona|careca|kahl(?:köpfig)?|glatzköpfig|glatze|chauve|kaal|kale',
  hair: 'pelo|cabello|capelli|cabelos?|haaren?|cheveux|haar',
  beard: 'barba|bart|vollbart|barbe|baard',
  moustache: 'bigote|baffi|bigode|schnurrbart|schnauzer|moustache|snor',
  goatee: 'perilla|pizzetto|cavanhaque|ziegenbart|bouc|sik',
  stubble: 'barba de tres días|dreitagebart|barbe de trois jours|stoppelbaard',
  glasses: 'gafas|lentes|anteojos|occhiali|óculos|brille|lunettes|bril',
  ponytail:
    'coleta|cola de caballo|coda(?: di cavallo)?|rabo de cavalo|pferdeschwanz|zopf|queue[- ]de[- ]cheval|paardenstaart',
  braids: 'trenzas|trecce|tranças|zöpfen?|tresses|vlechten',
  bun: 'moño|chignon|coque|dutt|knoten|knotje',
  curly: 'rizad[oa]s?|ricci|ricce|riccio|cachead[oa]s?|lockige[nsrm]?|locken|bouclée?s?|frisée?s?|krullen|krullend',
  wavy: 'ondulad[oa]s?|mossi|wellige[nsrm]?|ondulée?s?|golvend',
  long: 'larg[oa]s?|lungh[ioea]|long[oa]s?|lange[nsrm]?|longue?s?|lang',
  short: 'cort[oa]s?|cort[ioea]|curt[oa]s?|kurze[nsrm]?|courte?s?|kort',
  blonde: 'rubi[oa]s?|biond[oaie]|loir[oa]s?|blonde[nsrm]?|blonde?s?',
  'red-haired': 'pelirroj[oa]|ruiv[oa]|rothaarig(?:e[rn]?)?|rousse|roux',
  // Skin and origin
  'olive-skinned': 'carnagione olivastra|piel aceitunada|tez aceitunada|pele morena|peau mate|olivfarbene[rn]? haut',
  Black: 'negro de piel|(?<=[,;] )negr[oa](?=,)|schwarze[rn]? (?=mann|frau)|noire?(?=,)',
  'dark-skinned': 'piel oscura|pelle scura|pele escura|peau noire|dunkelhäutig(?:e[rn]?)?|donkere huid',
  // Clothes
  apron: 'delantal|grembiule|avental|schürze|tablier|schort',
  't-shirt': 'camiseta|maglietta|t-shirt|tee-shirt|camiseta de manga corta',
  shirt: 'camisa|camicia|hemd|chemise|overhemd|blusa|bluse|chemisier|camicetta|blouse',
  suit: 'traje|completo|terno|anzug|costume|pak',
  dress: 'vestido|vestito|abito|kleid|robe|jurk',
  sweater: 'jersey|suéter|maglione|suéter|pullover|pulli|pull|trui',
  cardigan: 'rebeca|cárdigan|strickjacke|gilet de laine|vest',
  blazer: 'americana|giacca|sakko|jackett|veste|colbert',
  waistcoat: 'chaleco|gilet|panciotto|colete|weste|gilet|vestje',
  uniform: 'uniforme|divisa|uniform|farda',
  'lab coat': 'bata(?: blanca)?|camice|jaleco|kittel|arztkittel|blouse blanche|doktersjas',
  scrubs: 'tunique|casacca|túnica de enfermera|kasack|pijama de enfermera',
  coat: 'abrigo|cappotto|casaco|mantel|manteau|jas',
  hat: 'sombrero|cappello|chapéu|hut|chapeau|hoed',
  cap: 'gorra|berretto|boné|mütze|kappe|casquette|pet',
  tie: 'corbata|cravatta|gravata|krawatte|cravate|stropdas',
  // Colours
  'dark blue':
    'azul oscuro|azul marino|blu scuro|azul-marinho|azul escuro|dunkelblaue[nsrm]?|bleu marine|bleu foncé|donkerblauwe?',
  'light blue': 'celeste|azzurr[oa]|azul claro|hellblaue[nsrm]?|bleu clair|lichtblauwe?',
  red: 'roj[oa]s?|ross[oaie]|vermelh[oa]s?|rote[nsrm]?|rouges?|rode?|rood',
  white: 'blanc[oa]s?|bianc[oa]|bianchi|branc[oa]s?|weiße[nsrm]?|weisse[nsrm]?|blanche?s?|blanc|witte?',
  black: 'negr[oa]s?|ner[oaie]|pret[oa]s?|schwarze[nsrm]?|noire?s?|zwarte?',
  blue: 'azul(?:es)?|blu|blaue[nsrm]?|bleue?s?|blauwe?',
  green: 'verdes?|verdi|grüne[nsrm]?|verte?s?|groene?',
  yellow: 'amarill[oa]s?|giall[oaie]|amarel[oa]s?|gelbe[nsrm]?|jaunes?|gele',
  grey: 'gris(?:es)?|grigi[oa]?|cinzas?|graue[nsrm]?|grise?s?|grijze?|grisalh[oa]s?|canos[oa]s?',
  brown: 'marr[oó]n(?:es)?|castañ[oa]s?|marroni?|castan[oa]|marrons?|castanh[oa]s?|braune[nsrm]?|brune?s?|bruine?',
  orange: 'naranja|arancione|laranja|orange[nsrm]?|oranje',
  pink: 'rosas?|rosado|rosafarbene[nsrm]?|roze',
  purple: 'morad[oa]s?|viola|rox[oa]s?|lila|violette?s?|paarse?',
  beige: 'beige',
  // Links
  with: 'con|com|mit|avec|met',
  and: 'y|e|und|et|en',
  in: 'em|in|dans',
};
const glosses = Object.entries(glossary).map(
  ([english, words]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'), () => english] as const,
);
const garments =
  'hair|beard|moustache|apron|t-shirt|shirt|suit|dress|sweater|cardigan|blazer|waistcoat|uniform|lab coat|scrubs|coat|hat|cap|tie';
const qualities =
  'dark blue|light blue|red|white|black|blue|green|yellow|grey|brown|orange|pink|purple|beige|curly|wavy|long|short';
/** Adjectives stand before their nouns. */
const turned = new RegExp(`\\b(${garments}) ((?:${qualities})(?: (?:${qualities}))?)\\b`, 'g');

const tens: readonly (readonly [years: number, words: string])[] = [
  [25, "vingtaine|vent(?:i|[’']anni)|veinte|vinte|zwanzig|twintig"],
  [35, "trentaine|trent(?:a|[’']anni)|treinta|trinta|dreißig|dreissig|dertig"],
  [45, "quarantaine|quarant(?:a|[’']anni)|cuarenta|quarenta|vierzig|veertig"],
  [55, "cinquantaine|cinquant(?:a|[’']anni)|cincuenta|cinquenta|fünfzig|vijftig"],
  [65, "soixantaine|sessant(?:a|[’']anni)|sesenta|sessenta|sechzig|zestig"],
];
const years = 'años|anos|anni|ans|années|jahren?|jaar|jahre alt';
const about =
  "(?:de unos|de unas|unos|unas|de uns|de umas|uns|umas|um die|rond de|etwa|circa|environ|sui|sulla|sur la|de|ca\\.|van|von|d[’']une|dans la|nella|nei)";
const ages = [
  [
    new RegExp(`(?:${about} )*(\\d\\d)(?: (?:${years})(?!\\p{L}))`, 'giu'),
    ([, age]: RegExpMatchArray) => `aged ${age}`,
  ] as const,
  [
    /(?:um die|rond de|sui|d[’']environ|rondom de) (\d\d)(?!\d)/giu,
    ([, age]: RegExpMatchArray) => `aged ${age}`,
  ] as const,
  ...tens.map(
    ([age, words]) =>
      [
        new RegExp(`(?:${about} |d[’']une )*(?:${words})(?: d[’']années| (?:${years}))?(?!\\p{L})`, 'giu'),
        () => `aged ${age}`,
      ] as const,
  ),
];

/** Puts the words of a description into English; every letter keeps the way back to its place. */
export const glossPerson = (source: SourceText): SourceText =>
  editText(source, [...ages, ...glosses, [turned, ([, noun, words]) => `${words} ${noun}`]]);

const female = 'una|une|uma|eine[rn]?|la|nuestra|nostra|notre(?= \\p{L}+(?:ère|euse|trice|ienne)\\b)|unsere[rn]?|nossa';
const male = 'un|uno|um|einen?|einem|el|il|lo|le|nuestro|nostro|notre|unser(?:en|em)?|nosso|een|onze|de|der|den|o';
const named = new RegExp(
  `(?<!\\p{L})(?:(${female})|(${male})) ((?!(?:aged|with|nostr[oa]|noss[oa]|nuestr[oa])\\b)\\p{L}[\\p{L}-]{2,}(?: (?:(?:de|da|do|di|des|du|del) )?(?!(?:aged|with|in)\\b)\\p{L}{3,})?)\\s*(?=[,:(]|aged\\b|with\\b)`,
  'iu',
);
const nearBefore = 40;

/** Who a glossed description is of: the noun that stands at its head, and the sex that its article tells. */
export function foreignMention(text: string, { from, to }: Description): Mention | null {
  const start = Math.max(0, from - nearBefore);
  const match = named.exec(text.slice(from, to)) ?? named.exec(text.slice(start, to));
  const noun = match?.[3];
  if (match === null || noun === undefined) return null;
  const label = noun.charAt(0).toUpperCase() + noun.slice(1);
  const isOpen = /^(?:een|onze|de)$/i.test(match[2] ?? '');
  const sex = isOpen ? {} : { sex: match[1] === undefined ? ('male' as const) : ('female' as const) };
  const at = text.indexOf(noun, start);
  return { role: { label, shown: label, kin: [noun.toLowerCase()], ...sex }, at, length: noun.length };
}
