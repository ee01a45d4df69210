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
const ofHair = (colour: string): string =>
  `(?:${colour})[- ](?:(?:and |long|short|curly|wavy|straight|thick|neat|thinning|tied-back|shoulder-length|full|bushy|trimmed|frizzy|messy)[ -]?){0,3}${hairNoun}`;
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
  ['afro', 'afro(?!-)'],
  ['braids', 'braid(?:s|ed)?|cornrows|dreadlocks|dreads|locs|plaits?|pigtails'],
  ['ponytail', 'pony ?tail'],
  ['pixie', 'pixie(?:[- ]cut)?'],
  ['slick-back', 'slick(?:ed)?[- ]back|combed[- ]back'],
  ['bob', 'bob(?= cut|bed|[,.]|$| and| hair)|(?:\\w+ )bob\\b|bobbed hair'],
  [
    'bun',
    '(?:hair )?(?:in|with) an? (?:[\\w-]+ )?(?:bun|chignon|top knot|updo)|bun\\b(?=[,.]|$| and)|hair up|updo|chignon',
  ],
  ['curly', 'curly|curls|frizzy'],
  ['wavy', 'wavy'],
  ['bald', 'bald(?:ing|-headed)?|shaved head|shaven head|hairless'],
  ['long hair', `${hair('long|shoulder-length|waist-length')}|long[- ]haired`],
  ['short hair', `${hair('short|cropped|close-cropped|spiky')}|short[- ]haired|crew cut|buzz ?cut|undercut`],
  ['moustache', 'm(?:o)?ustached?|handlebar'],
  ['stubble', "stubbl[ey]|unshaven|five o[’']?clock shadow"],
  ['beard', 'beard(?:ed)?|goatee'],
  ['glasses', '(?:eye)?glasses(?! of)|spectacles|bespectacled|specs'],
  ['blue eyes', 'blue[- ]eye[sd]'],
  ['green eyes', 'green[- ]eye[sd]'],
  ['brown eyes', '(?:brown|dark)[- ]eye[sd]'],
  ['hijab', 'hijab(?:i)?|head ?scarf|head scarf|headscarf'],
  ['turban', 'turban|dastar'],
  ['hard hat', "hard[- ]?hat|(?:safety |construction |builder[’']?s )?helmet(?! on\\b)"],
  [
    'cap',
    "(?:baseball |flat |peaked |captain[’']?s )?cap(?![\\w-]| and gown|tion)|beanie|beret|(?:cowboy|straw|sun|bucket|woolly) hat",
  ],
  ['dark skin', 'dark(?:-| )skin(?:ned)?|dark complexion|ebony skin'],
  ['brown skin', '(?:light |medium |deep )?brown(?:-| )skin(?:ned)?|brown complexion'],
  ['olive skin', 'olive(?:-| )skin(?:ned)?|olive complexion|mediterranean looks'],
  ['tan skin', 'tan(?:ned)?(?:-| )(?:skin(?:ned)?)|tanned|sun-?tanned'],
  ['fair skin', '(?:fair|pale|light|porcelain)(?:-| )skin(?:ned)?|(?:pale|fair) complexion|freckle[sd]?'],
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
    'black|african[- ](?:american|british)|afro-\\w+|african|nigerian|kenyan|ghanaian|ethiopian|somali|senegalese|ugandan|tanzanian|zimbabwean|south african|congolese|jamaican|haitian|caribbean|west indian',
  ],
  [
    'asian',
    '(?:south-?east |east )?asian|chinese|japanese|korean|vietnamese|thai|filipin[oa]|taiwanese|malaysian|indonesian|singaporean|mongolian',
  ],
  ['indian', '(?:south )?indian|south asian|pakistani|bangladeshi|sri lankan|nepali|nepalese|punjabi|tamil|sikh|desi'],
  [
    'latina',
    'latin[oax]?|hispanic|mexican|brazilian|colombian|peruvian|argentinian|chilean|cuban|puerto rican|venezuelan|dominican',
  ],
  [
    'middle eastern',
    'middle[- ]eastern|arabic?|persian|iranian|turkish|lebanese|egyptian|moroccan|algerian|tunisian|syrian|iraqi|saudi|emirati|jordanian|palestinian|kurdish|afghan|north african|muslim|israeli',
  ],
  ['mediterranean', 'mediterranean|italian|spanish|greek|portuguese|maltese|cypriot'],
  [
    'white',
    'caucasian|white|european|scandinavian|nordic|swedish|norwegian|danish|finnish|icelandic|german|dutch|irish|scottish|english|british|polish|russian|ukrainian|french|austrian|swiss',
  ],
  ['mixed', 'mixed[- ]race|biracial|multiracial|mixed heritage'],
  ['native', 'native american|indigenous|maori|māori|polynesian|hawaiian|aboriginal|inuit|first nations'],
];

const wordOf =
  (isOrigin: boolean) =>
  ([look, words]: readonly [string, string]): LookWord => ({
    ...{ look, isOrigin },
    pattern: new RegExp(`\\b(?:${words})(?![\\w])`, 'i'),
  });

/** All looks; garments are read apart. */
export const lookWords: readonly LookWord[] = [...looks.map(wordOf(false)), ...origins.map(wordOf(true))];
