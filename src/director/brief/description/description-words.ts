// The words of which descriptions of a presenter, a place and the making of a film consist.

/** A pattern of whole words. */
export const wordsOf = (words: string, flags = 'gi'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d'’-])(?:${words})(?![\\p{L}\\d])`, `${flags}u`);

export const personNouns =
  '(?:wo)?m[ae]n|ladies|lady|gentlem[ae]n|guys?|girls?|boys?|gals?|lads?|dude|bloke|chap|(?:fe)?males?|person|figure|character|type|presenters?|hosts?|hostess|anchor(?:m[ae]n|wom[ae]n)?|narrators?|speakers?|spokes(?:person|man|woman)|moderators?|avatar|couple|kid|teen(?:ager)?s?|mother|father|mum|mom|dad|grand(?:mother|father|ma|pa|parent)|uncle|aunt|business(?:man|woman)|blogger|vlogger|critic|expert|fan|enthusiast|instructor|adviser|advisor|commentator|owner|member|worker';

/** What people look like and carry, beside what stands in the tables of looks and garments. */
export const lookNouns =
  '(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|[a-z]+ty-?(?:ish|something)|hair(?:cut|ed|line)?|fringe|bangs|beard(?:ed)?|stubble|moustache|mustache|brows|eyes?|skin(?:ned)?|complexion|freckles|wrinkles|smile|glasses|spectacles|sunglasses|goggles|build|posture|tattoos?|bun|bob|braids?|plaits?|ponytail|pigtails|afro|curls|dreadlocks|locs|cornrows|pixie(?: cut)?|crop|buzz ?cut|bald|descent|heritage|origin|accent';
export const lookAdjectives =
  'long|short|shoulder-length|medium|curly|wavy|straight|thick|thin|neat|messy|tousled|slick(?:ed)?-?back|silver|gr[ae]y(?:ing)?|dark|light|fair|pale|ginger|auburn|chestnut|brunette|blonde?|honey|salt[- ]and[- ]pepper|full|trimmed|bushy|clean[- ]shaven|round|square|loose|tired|looking|dressed|casual(?:ly)?|smart(?:ly)?|elegant|tall|slim|stocky|athletic|sporty|friendly|warm|cheerful|kind|patient|confident|relaxed|serious|stern|nerdy|hip|trendy|funny|jolly|calm|energetic|lively|young|old(?:er)?|elderly|middle[- ]aged|mature|local|senior|junior|colou?rful|hopeful|proud|excited|worried|nervous|[A-Z]\\p{L}+(?:ian|ese|ish|ean|can)';
export const clothes =
  'tie|bow tie|scarf|shawl|belt|tool ?belt|gloves|boots|trainers|sneakers|jeans|trousers|pants|shorts|skirt|collar|sleeves|rolled[- ]up|open[- ]necked?|buttons?|pattern(?:ed)?|striped|checked|plaid|floral|linen|wool(?:len)?|cotton|leather|denim|corduroy|tweed|velvet|silk|knitted|hat|cap|beanie|beret|helmet|hard hat|crown|headband|headphones|headset|earrings?|necklace|pearls|brooch|watch|whistle|stethoscope|clipboard|tablet|microphone|mic|badge|name ?tag|lanyard|backpack|handbag|umbrella|apron|vest|visor|mask';
export const scenery =
  'backgrounds?|backdrop|setting|set|behind (?:him|her|them)|indoors?|outdoors?|outside|seats?|shelves|bookcase|window|wall|lights?|lamps?|plants?|table|desk|counter|chair|armchair|screens?|monitors?|neon|candles?|trees?|flowers|sky|clouds?|rain|rainy|snow|snowy|fog|foggy|wind|windy|sun|sunny|sunshine|sunset|sunrise|dusk|dawn|twilight|golden hour|night(?: ?time)?|evening|morning|afternoon|midday|noon|day ?time|daylight|village|town|street|spring|summer|autumn|winter|christmas';
export const making =
  'tone|voice|music|captions?|subtitles?|pace|style|mood|energy|delivery|lighting|vibe|camera|close-?up|medium shot|wide shot|vertical|portrait|landscape|horizontal|wide-?\\s?screen|square|16:9|9:16|tik ?tok|instagram|reels?|stories|youtube|shorts?|linkedin|facebook|snapchat|whatsapp|(?:\\d+(?:[.,]\\d)?|half an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)[\\s-]*(?:seconds?|secs?|s|minutes?|mins?|min)(?: (?:long|max|tops|or so))?';

export const linkWords = new Set(
  'a an the and or but in on at with of by to for from as is are be should wears wearing wear worn has have having who which that stands standing stand sits sitting sit seated holding holds hold carrying looks behind beside near next front inside outside under over around about please some slightly very quite rather really not too his her their one two half wrapped also plus both no without max roughly approx maximum format mode version use used only just like kind ideal perfect great best fine most least would something aim sort bit plain simple clean colour color coloured colored light dark bright pale deep ideally preferably say maybe'.split(
    ' ',
  ),
);
