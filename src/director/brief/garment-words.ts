// What garments are called, and what each is drawn as.
import type { PresenterLook } from '../../model/presenter-look.ts';

/** Names of garments that are drawn alike. */
export interface GarmentWords {
  readonly outfit: PresenterLook['outfit'];
  readonly words: string;
  /** Of these names, those for which the drawing only comes near; null: none. */
  readonly unlike: RegExp | null;
}

const drawn = (outfit: PresenterLook['outfit'], words: string, unlike: RegExp | null = null): GarmentWords => ({
  outfit,
  words,
  unlike,
});

/** What is worn over other things comes first. */
export const garmentWords: readonly GarmentWords[] = [
  drawn('labcoat', "(?:lab|laboratory|doctor[’']?s|medical) ?coat|labcoat|white coat"),
  drawn(
    'chef',
    "chef[’']?s? (?:jacket|whites|coat|uniform|outfit|clothes)|chef whites|(?:tall )?(?:white )?chef[’']?s? hat|toque",
  ),
  drawn('apron', 'apron'),
  drawn(
    'hi-vis',
    '(?:hi|high)[- ]?vis(?:ibility)?(?: vest| jacket| gear| clothing)?|(?:safety|reflective|fluorescent|orange work|neon) (?:vest|jacket|gear)|(?:orange|yellow) (?:safety )?vest|life (?:jacket|vest)',
    /life (?:jacket|vest)/i,
  ),
  drawn('scrubs', 'scrubs'),
  drawn('sari', 'saree|sari|lehenga', /lehenga/i),
  drawn(
    'kimono',
    'kimono|yukata|hanbok|bathrobe|dressing gown|karate (?:suit|uniform)|judo (?:suit|gi)|karate gi',
    /hanbok|bathrobe|dressing gown|karate.*|judo.*/i,
  ),
  drawn(
    'robe',
    "(?:judge[’']?s |academic |graduation |priest[’']?s |monk[’']?s |choir |black |clerical |wizard[’']?s )?(?:robes?|gown and cap|cap and gown)|(?:graduation|academic) gown|cassock|soutane|vestments|clerical (?:collar|shirt|clothes)|(?:nun[’']?s )?habit|dog collar",
    /habit|vestments|monk.*|wizard.*/i,
  ),
  drawn(
    'dungarees',
    'dungarees|bib overalls|overalls?|salopettes|coveralls?|boiler ?suit|jumpsuit',
    /coveralls?|boiler ?suit|jumpsuit|salopettes/i,
  ),
  drawn(
    'uniform',
    '(?:flight |space |diving |racing )suit|spacesuit|wetsuit|uniform(?:ed)?|combat gear|camouflage(?: gear| clothes| fatigues)?|fatigues|(?:turnout|bunker|firefighting|full) gear|suit of armou?r|armou?r',
    /(?:flight |space |diving |racing )suit|spacesuit|wetsuit|(?:turnout|bunker|firefighting|full) gear|.*armou?r/i,
  ),
  drawn('waistcoat', 'waistcoat|suit vest|vest(?= over)|dress vest|gilet|bodywarmer', /gilet|bodywarmer/i),
  drawn(
    'suit',
    '(?:trouser |pant |power |business )?suits?(?: and tie| jacket)?|pantsuit|tuxedo|dinner jacket|tail ?coat|black tie(?= (?:dress|attire|outfit|event))|in black tie|three-piece',
    /tail ?coat/i,
  ),
  drawn('tracksuit', 'track ?suit(?: top| jacket)?|track jacket|training (?:suit|jacket|top)|sweatsuit|jogging suit'),
  drawn('hoodie', 'hoodie|hoody|hooded (?:sweatshirt|jumper|top|sweater)|sweatshirt|fleece', /sweatshirt|fleece/i),
  drawn('knit', 'sweater vest|tank ?top over', /sweater vest/i),
  drawn('cardigan', 'cardigan|shawl|poncho', /shawl|poncho/i),
  drawn(
    'jacket',
    "(?:leather|denim|jeans?|bomber|biker|motorcycle|flight|varsity|college|puffer|quilted|padded|down|ski|rain|outdoor|waxed|work|hiking|cycling|windbreaker|track|zip|zip-up|field|safari|suede|windproof|waterproof|firefighter[’']?s?|trucker) (?:jacket|vest)|anorak|windbreaker|windcheater|parka|puffer|body ?warmer|rain ?jacket",
    /puffer(?: jacket)?|(?:quilted|padded|down) jacket|parka|varsity jacket|(?:leather|denim) vest/i,
  ),
  drawn(
    'coat',
    '(?:trench|over|winter|rain|pea|duffle|duffel|fur|camel|wool|woollen|great|top|frock|long|warm) ?coat|mac(?:kintosh)?(?= in|,)|(?<!lab |white )coat',
    /fur coat|duff[el]+ coat|frock coat/i,
  ),
  drawn('blazer', 'blazer|(?:sports?|suit|smart|tweed|velvet|corduroy|linen) (?:coat|jacket)|jacket'),
  drawn('polo', 'polo(?: shirt)?|rugby shirt', /rugby shirt/i),
  drawn(
    'tshirt',
    't-? ?shirt|tee(?: shirt)?|jersey|tank top|vest|(?:football|soccer|basketball|referee) (?:shirt|kit|jersey)|sportswear|sports (?:clothes|gear)|gym (?:clothes|wear|outfit|kit)|workout (?:clothes|outfit|gear)|activewear|running (?:gear|clothes)|leggings|swimsuit|swimming (?:costume|trunks)|bikini|leotard',
    /swimsuit|swimming (?:costume|trunks)|bikini|leotard|leggings|tank top/i,
  ),
  drawn(
    'turtleneck',
    '(?:turtle|roll|polo)[- ]?neck(?:ed)?(?: (?:sweater|jumper|pullover|top))?|high-necked (?:sweater|jumper)',
  ),
  drawn('knit', 'sweater|jumper|knit(?:wear)?|pullover|guernsey'),
  drawn(
    'dress',
    '(?<!well[- ]|casually )dress(?:es)?(?!ed)|gown|skirt|kaftan|abaya|sundress|frock|qipao|cheongsam|dirndl|boubou|ankara',
    /skirt|kaftan|abaya|qipao|cheongsam|dirndl|boubou|ankara/i,
  ),
  drawn(
    'shirt',
    'shirt|button-?(?:down|up)|blouse|flannel|kurta|tunic|dashiki|thobe|dishdasha|sherwani|guayabera|top',
    /kurta|tunic|dashiki|thobe|dishdasha|sherwani/i,
  ),
];
