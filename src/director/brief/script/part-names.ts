// How the parts of a script are called: what is heard, what is read on screen, what is only seen.

/** What becomes of a part that stands under a name. */
export type PartRole = 'spoken' | 'shown' | 'name' | 'place' | 'unheard' | 'making';

const names: readonly (readonly [PartRole, string])[] = [
  [
    'spoken',
    "narrat(?:ion|or)(?:[’']s voice)?|(?:narrator |presenter |spoken )?voice-?over(?: script| text)?|voice over(?: script| text)?|v\\.?\\s?o\\.?|audio(?: script)?|dialog(?:ue)?|spoken(?: text| words| line)?|speech|script|says?|text to (?:speak|read|say)|lines?|monologue|off|sprecher(?:in|text)?|locuci[oó]n|locu[cç][aã]o|voz en off|voix off|voce(?: narrante)?",
  ],
  [
    'shown',
    'on[-_ ]?screen(?:[-_ ]?text)?|screen[-_ ]?text|text(?:[-_ ](?:on[-_ ]screen|overlay))?|overlay(?:[-_ ]?text)?|supers?|chyron|caption|title card|end ?card|headline|banner|big text|bullet|bullets|einblendung|texto en pantalla|cta|graphic text',
  ],
  ['name', 'lower[-_ ]?thirds?|name ?tag|name title|bauchbinde|l3'],
  ['place', 'setting|location|background|scene(?: description)?|place|set|int|ext'],
  [
    'unheard',
    'b-?roll|visuals?|video|picture|image|footage|shots?|camera|action|graphics?|animation|transition|sfx|sound(?: effects?)?|fx|stage directions?|direction|bild',
  ],
  [
    'making',
    'tone(?: of voice)?|(?:visual )?style|mood|duration|length|total length|presenter|avatar|host|voice|music(?: bed)?|background music|subtitles|orientation|format|notes?|audience|target audience|aspect ratio|language|platform|pace|pacing|energy|title(?: of the (?:video|film))?|captions|topic|purpose|avoid|goal|colou?rs?|branding|brand|logo|outfit|wardrobe|look|emotion|delivery|ton|stil|musik|dauer|hinweis|tono|estilo|m[uú]sica|duraci[oó]n|duração|style visuel|musique|dur[ée]e',
  ],
];
const patterns = names.map(([role, words]) => [role, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** Tells what becomes of what stands under a name; null for a name that is none of these. */
export function roleOfName(name: string): PartRole | null {
  const bare = name
    .trim()
    .replace(/^\d{1,2}[.)]\s*/, '')
    .replace(/\s*\d{1,2}$/, '')
    .replace(/\s+/g, ' ');
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
