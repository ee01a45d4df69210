// The words that describe how a presenter looks and behaves, and what they are called in the brief.

/** A look, and how it is written. */
export interface LookWord {
  readonly look: string;
  readonly pattern: RegExp;
  /** It only counts before a noun for people: "Indian woman", not "Indian restaurant". */
  readonly isOrigin: boolean;
}

const hairNoun =
  '(?:hair(?:ed)?|bob|braids?|curls|beard|ponytail|bun|afro|locks|dreadlocks|locs|pixie|crew cut|buzz ?cut|pigtails|moustache|mustache|stubble)';
const hairAdjectives =
  'and|long|short|curly|curled|wavy|straight|thick|thin|fine|neat|neatly|thinning|receding|tied(?:-| )back|pulled(?:-| )back|slick(?:ed)?(?:-| )?back|combed(?:-| )back|brushed(?:-| )back|swept(?:-| )back|shoulder-length|chin-length|waist-length|full|bushy|trimmed|frizzy|messy|tousled|spiky|cropped|close-cropped|buzzed|shaved|natural|dyed|shaggy|wild|unruly|braided|plaited|parted|permed|layered|flowing|fluffy|sleek|shiny|big|huge|small|little|tidy|ruffled|windswept|handlebar|walrus|pixie|box|cut|low|high|top|man|french|dutch';
const ofHair = (colour: string): string => `(?:${colour})[- ](?:(?:${hairAdjectives})[ -]){0,4}${hairNoun}`;
const hair = (kind: string): string => `(?:${kind})[- ](?:(?:[\\w-]+)[ -]){0,2}?hair(?:ed)?`;

const looks: readonly (readonly [string, string])[] = [
  ['grey hair', `${ofHair('gr[ae]y(?:ing)?|silver(?:y)?|salt[- ]and[- ]pepper|steel-gr[ae]y')}|silver fox`],
  ['white hair', ofHair('(?:snow-)?white')],
  [
    'blonde',
    `${ofHair('(?:strawberry |dirty |platinum |golden |ash )?blonde?|fair|golden')}|blonde?(?! (?:wood|roast|ale))`,
  ],
  ['black hair', ofHair('(?:jet[- ])?black|raven')],
  ['brown hair', `${ofHair('(?:light |dark )?brown|chestnut|dark|brunette|chocolate|hazel')}|brunette`],
  ['red hair', `${ofHair('red|ginger|copper|flame')}|red-?head(?:ed)?|ginger(?=[,.]| (?:woman|man|guy|girl|boy|lady))`],
  ['auburn hair', `${ofHair('auburn')}|auburn`],
  ['pink hair', ofHair('(?:hot |bright |pastel |neon |dyed )?pink')],
  ['blue hair', ofHair('(?:bright |electric |dyed |neon )?blue|turquoise|teal')],
  ['purple hair', ofHair('(?:dyed |bright )?(?:purple|violet|lilac|lavender)')],
  ['green hair', ofHair('(?:bright |neon |dyed )?green')],
  ['locs', 'dreadlock(?:s|ed)?|dreads|locs|rasta(?:farian)?(?: hair)?'],
  ['afro', 'afro(?!-)'],
  ['braids', 'braid(?:s|ed)?|cornrows|plaits?|pigtails|twists(?= )'],
  ['ponytail', 'pony ?tail'],
  ['pixie', 'pixie(?:[- ]cut)?'],
  [
    'slick-back',
    'slick(?:ed)?(?:[- ]?back)?(?= (?:\\w+ )?hair|[,.;)]|$| and)|slick(?:ed)?[- ]?back|(?:combed|brushed|swept)[- ]back|gelled(?: back)?',
  ],
  [
    'bob',
    'bob(?= cut|bed|[,.;)]|$| and| with| hair)|(?:\\w+ )bob\\b|bobbed hair|(?:chin|jaw)[- ]length(?: [\\w-]+)? hair|page ?boy(?: cut)?',
  ],
  [
    'bun',
    '(?:hair )?(?:in|with) an? (?:[\\w-]+ )?(?:bun|chignon|top knot|updo)|(?:man |hair |top |messy |low |high |tight |neat )bun\\b|bun\\b(?=[,.;)]|$| and)|hair up|updo|chignon|top ?knot',
  ],
  ['curly', 'curly|curls|frizzy|perm(?:ed)?(?= hair|[,.])'],
  ['wavy', 'wavy'],
  ['bald', 'bald(?:ing|-headed)?|(?:clean-?)?shaved head|shaven head|hairless|no hair'],
  ['long hair', `${hair('long|shoulder-length|waist-length')}|long[- ]haired`],
  [
    'short hair',
    `${hair('short|cropped|close-cropped|spiky')}|short[- ]haired|crew cut|buzz ?cut|undercut|fade(?: haircut|(?=[,.]))|hair (?:is |cut |cropped )?short|cropped(?=[,.;)]|$)`,
  ],
  ['goatee', 'goatee|van dyke|chin beard|soul patch'],
  ['moustache', 'm(?:o)?ustached?|handlebar'],
  ['stubble', "stubbl[ey]|unshaven|five o[’']?clock shadow"],
  ['beard', '(?<!chin )beard(?:ed)?'],
  ['clean-shaven', 'clean[- ]shaven|no beard|beardless'],
  ['sunglasses', 'sun ?glasses|shades(?=[,.]|$| and| on)|aviators?(?: (?:sun)?glasses)|dark glasses|ray-?bans?'],
  ['glasses', '(?<!dark |sun |aviator )(?:eye)?glasses(?! of)|spectacles|bespectacled|specs'],
  ['blue eyes', 'blue[- ]eye[sd]'],
  ['green eyes', 'green[- ]eye[sd]'],
  ['brown eyes', '(?:brown|dark)[- ]eye[sd]'],
  ['hijab', 'hijab(?:i)?|head ?scarf|headscarf|veiled'],
  ['turban', 'turban(?:ed)?|dastar'],
  [
    'hard hat',
    "hard[- ]?hat|(?:safety |construction |builder[’']?s |site |yellow |white |orange |blue )?helmet(?! (?:on|law|cam)\\b)",
  ],
  ['toque', "(?:tall |white )*chef[’']?s? (?:hat|toque)|toque"],
  ['santa-hat', "(?:santa|christmas|father christmas|elf)(?:[’']s)? (?:hat|cap)"],
  ['top-hat', '(?:tall )?top hat|stovepipe hat'],
  [
    'brim-hat',
    "(?:cowboy|straw|sun|bucket|fedora|panama|safari|boonie|wide[- ]brim(?:med)?|broad[- ]brimmed|brimmed|floppy|explorer[’']?s|gardening|ranger|witch[’']?s?|big|large|felt) hat|fedora|stetson|sombrero|sunhat|trilby|panama|bowler(?: hat)?|akubra",
  ],
  ['beanie', '(?:woolly|wool|woollen|knitted|knit|winter|bobble|fur|ski|warm) (?:hat|cap)|beanie|bobble hat'],
  ['beret', 'beret'],
  ['kippah', 'kippah?|kipa|yarmulke|yarmulka|skull ?cap|kufi|taqiyah|zucchetto'],
  [
    'cap',
    "(?:(?:baseball|flat|peaked|captain[’']?s|pilot[’']?s|sailor[’']?s|backwards?|trucker|police|officer[’']?s|conductor[’']?s|newsboy|snapback) )?(?:cap(?! and gown)(?![\\w-])|visor)|snapback",
  ],
  ['dark skin', '(?:very )?dark(?:-| )skin(?:ned)?|dark complexion|ebony(?: skin)?|deep skin'],
  ['brown skin', '(?:light |medium |deep )?brown(?:-| )skin(?:ned)?|brown complexion'],
  ['olive skin', 'olive(?:-| )skin(?:ned)?|olive complexion|mediterranean looks'],
  ['tan skin', 'tan(?:ned)?(?:-| )(?:skin(?:ned)?)|tanned|sun-?tanned'],
  [
    'fair skin',
    '(?:very )?(?:fair|pale|light|porcelain|white)(?:-| )skin(?:ned)?|(?:pale|fair) complexion|freckle[sd]?|albino|ivory skin',
  ],
  ['slim', 'slim|slender|thin(?! (?:glasses|frames|rim))|lean(?!ing)|petite|skinny|lanky'],
  [
    'broad',
    'broad[- ]shouldered|burly|stocky|muscular|plus[- ]size(?:d)?|heavyset|heavy-set|chubby|plump|stout|overweight|large-built|well-built|curvy|strong-looking',
  ],
  ['friendly', 'friendly|approachable|smiling|cheerful|wry smile|warm smile|big smile'],
  ['confident', 'confident|assertive|charismatic'],
  ['professional', 'professional|polished|elegant|sharp'],
  ['casual', 'casual|casually|laid-back|relaxed'],
  ['calm', 'calm|gentle|soft-spoken|wise|kind|warm|patient'],
  ['energetic', 'energetic|lively|enthusiastic|upbeat|bubbly|excited'],
];

const origins: readonly (readonly [string, string])[] = [
  [
    'black',
    'black|african[- ](?:american|british)|afro-\\w+|african|nigerian|kenyan|ghanaian|ethiopian|somali|senegalese|ugandan|tanzanian|zimbabwean|south african|congolese|jamaican|haitian|caribbean|west indian|rwandan|zambian|malian|cameroonian|ivorian|angolan|sudanese|eritrean|botswanan|namibian|gambian|liberian|malawian|mozambican|trinidadian|barbadian|bajan|yoruba|igbo|zulu|xhosa|maasai|creole|sierra leonean|togolese|beninese',
  ],
  [
    'asian',
    '(?:south-?east |east )?asian|chinese|japanese|korean|vietnamese|thai|filipin[oa]|taiwanese|malaysian|indonesian|singaporean|mongolian|cambodian|burmese|laotian|tibetan|kazakh|hong kong(?:er)?|okinawan',
  ],
  [
    'indian',
    '(?:south )?indian|south asian|pakistani|bangladeshi|sri lankan|nepali|nepalese|punjabi|tamil|sikh|desi|gujarati|bengali|sinhalese|telugu|malayali|marathi|rajasthani|kashmiri',
  ],
  [
    'latina',
    'latin[oax]?|hispanic|mexican|brazilian|colombian|peruvian|argentin(?:e|ian|ean)|chilean|cuban|puerto rican|venezuelan|dominican|ecuadorian|bolivian|guatemalan|honduran|salvadoran|nicaraguan|costa rican|panamanian|uruguayan|paraguayan|chican[oa]|south american|central american',
  ],
  [
    'middle eastern',
    'middle[- ]eastern|arabic?|persian|iranian|turkish|lebanese|egyptian|moroccan|algerian|tunisian|syrian|iraqi|saudi|emirati|jordanian|palestinian|kurdish|afghan|north african|muslim|israeli|yemeni|qatari|kuwaiti|omani|libyan|berber|amazigh|bedouin',
  ],
  ['mediterranean', 'mediterranean|italian|sicilian|spanish|catalan|greek|portuguese|maltese|cypriot'],
  [
    'white',
    'caucasian|white|european|scandinavian|nordic|swedish|norwegian|danish|finnish|icelandic|german|dutch|irish|scottish|english|british|polish|russian|ukrainian|french|austrian|swiss|belgian|welsh|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|slovenian|estonian|latvian|lithuanian|belarusian|bavarian|flemish|breton|cornish|celtic|slavic',
  ],
  [
    'mixed',
    'mixed[- ]race|biracial|multiracial|mixed[- ](?:heritage|ethnicity|background)|half[- ](?:black|asian|indian|white|japanese|african)',
  ],
  [
    'native',
    'native american|indigenous|maori|māori|polynesian|hawaiian|aboriginal|inuit|first nations|samoan|tongan|fijian|navajo|cherokee|lakota|s[aá]mi',
  ],
];

const wordOf =
  (isOrigin: boolean) =>
  ([look, words]: readonly [string, string]): LookWord => ({
    ...{ look, isOrigin },
    pattern: new RegExp(`\\b(?:${words})(?![\\w])`, 'i'),
  });

/** All looks; garments are read apart. */
export const lookWords: readonly LookWord[] = [...looks.map(wordOf(false)), ...origins.map(wordOf(true))];

/** Looks of which somebody has one at most. */
const kinds: readonly RegExp[] = [
  / hair$(?<!(?:long|short) hair)|^blonde$/,
  /^(?:long|short) hair$/,
  /^(?:locs|afro|braids|ponytail|pixie|slick-back|bob|bun|curly|wavy|bald)$/,
  /^(?:goatee|moustache|stubble|beard|clean-shaven)$/,
  /^(?:sun)?glasses$/,
  / eyes$/,
  /^(?:hijab|turban|hard hat|toque|santa-hat|top-hat|brim-hat|beanie|beret|kippah|cap)$/,
  / skin$|^(?:black|asian|indian|latina|middle eastern|mediterranean|white|mixed|native)$/,
  /^(?:slim|broad)$/,
];

/** The kind a look is of; of those that go together, the look itself. */
export const looksAlike = (look: string): string => kinds.find((kind) => kind.test(look))?.source ?? look;
