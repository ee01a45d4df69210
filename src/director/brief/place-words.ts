// The places that prompts name, and the sets that stand for them.
import { sets } from '../../catalog/sets.ts';
import type { SetId } from '../../model/storyboard.ts';

/** Places of more than one meaning come before their parts; the sets that come nearest stand best first. */
const nearest: readonly (readonly [places: string, sets: readonly string[]])[] = [
  [
    'home ?office|home desk|home studio|gaming (?:room|setup)|study|bookshel(?:f|ves)|writing desk|reading room|library|bookstore|bookshop|archive',
    ['library', 'home-office', 'office'],
  ],
  [
    'news ?room|news ?studio|tv ?studio|television studio|news desk|anchor desk|broadcast studio',
    ['newsroom', 'studio'],
  ],
  ['recording studio|podcast studio|radio studio|studio|photo studio|soundstage', ['studio']],
  [
    'food truck|bakery|restaurant|coffee ?shop|coffee ?house|caf[eé]|cafe|diner|bistro|pizzeria|canteen|cafeteria|pub|bar|brewery|ice cream parlou?r|kitchen(?:ette)?|dining room|bar counter',
    ['cafe', 'kitchen'],
  ],
  [
    "dental (?:clinic|office|practice)|doctor[’']?s (?:office|surgery|practice)|waiting room|hospital(?: room| ward| corridor)?|clinic|surgery|operating (?:room|theat(?:re|er))|ward|consulting room|medical cent(?:re|er)|vet(?:erinary)? (?:clinic|practice)|ambulance|nursing home|care home|pharmacy|drug ?store|chemist[’']?s",
    ['hospital'],
  ],
  [
    'laborator(?:y|ies)|lab|research cent(?:re|er)|clean ?room|observatory|server room|data cent(?:re|er)|control room|mission control|space (?:station|ship)|spaceship',
    ['lab'],
  ],
  [
    'lecture (?:hall|room|theat(?:re|er))|class ?room|school(?: hall)?|university|college|kindergarten|nursery|chalkboard|blackboard|whiteboard|exam hall|training room|workshop room',
    ['classroom'],
  ],
  [
    'court ?room|law firm|bank|town hall|city hall|embassy|parliament|reception(?: desk| area)?|lobby|foyer|hotel(?: lobby| reception| room)?|co-?working space|open[- ]plan office|board ?room|conference room|meeting room|call cent(?:re|er)|headquarters|cubicle|workspace|office',
    ['office'],
  ],
  [
    'construction site|building site|warehouse|factory(?: floor)?|depot|distribution cent(?:re|er)|fulfil?lment cent(?:re|er)|loading (?:bay|dock)|shipyard|workshop|garage|hangar|car repair shop|auto shop|repair shop|machine shop|mine|power plant|oil rig|sawmill|foundry|plant floor|production line|assembly line|recycling (?:plant|cent(?:re|er))|fire station|barn',
    ['warehouse'],
  ],
  [
    "boutique|showroom|shopping (?:mall|cent(?:re|er))|mall|supermarket|grocery(?: store)?|market stall|farmers[’']? market|market ?place|market|retail store|department store|car dealership|dealership|hair ?salon|beauty salon|nail salon|salon|barber ?shop|spa|gift shop|flower shop|florist[’']?s|toy store|pet (?:shop|store)|shoe store|clothing store|store|shop",
    ['shop'],
  ],
  [
    'concert hall|conference stage|conference|congress|summit stage|keynote stage|opera house|theat(?:re|er)|auditorium|podium|lectern|comedy club|nightclub|circus|ballroom|award ceremony|conference hall|trade show|exhibition hall|convention cent(?:re|er)|stage|church|chapel|cathedral|mosque|temple|synagogue|museum|art gallery|gallery|cinema|movie theater',
    ['stage'],
  ],
  [
    'gym|fitness (?:studio|cent(?:re|er))|sports hall|dance studio|yoga studio|boxing ring|dojo|locker room',
    ['gym', 'stage'],
  ],
  [
    'living ?room|lounge|sofa|couch|fire ?place|fireside|arm ?chair|at home|cozy home|cosy home|flat|apartment|house|home|bed ?room|nursery room|cottage|cabin|log cabin|tent|therapy room|hallway|porch',
    ['living-room'],
  ],
  [
    'mountain(?: ?top| peak| trail| pass)?s?|hill(?:s|top|side)?|alps|summit|glacier|volcano|canyon|desert|cliffs?|ski (?:slope|resort)|slopes?|hiking trail|trail|valley|highlands|national park|waterfall|forest|woods|woodland|jungle|rain ?forest|savann?ah?',
    ['mountains'],
  ],
  [
    'north pole|south pole|antarctica|the arctic|arctic|ice ?berg|polar station|mount(?: |\\.)?(?:everest|fuji|kilimanjaro)|matterhorn|grand canyon|niagara falls|castle(?: ruins)?|ruins|stonehenge|pyramids',
    ['mountains'],
  ],
  ['(?:on )?(?:the )?(?:moon|mars)|(?:outer )?space', ['gradient']],
  ['under ?water|coral reef|sea ?bed|submarine', ['beach']],
  [
    'eiffel tower|big ben|statue of liberty|colosseum|taj mahal|brandenburg gate|golden gate(?: bridge)?|times square|louvre|burj khalifa|sydney opera house|great wall|tower bridge|white house|buckingham palace|acropolis|sagrada fam[ií]lia|kremlin|capitol|trafalgar square|empire state building|notre[- ]dame|arc de triomphe|london eye|space needle|cn tower|hollywood sign|red square|forbidden city|monument|statue|palace|parliament building',
    ['city'],
  ],
  ['trading floor|stock exchange|bank branch|post office|elevator|lift', ['office']],
  [
    'beach(?:front)?|seaside|sea ?shore|sea|ocean|coast(?:line)?|island|shore|sand|pier|harbou?r(?:side)?|port|docks?|marina|boat|ship(?: deck)?|yacht|sailboat|cruise ship|ferry|deck of a ship|pool(?:side)?|swimming pool|lighthouse',
    ['beach'],
  ],
  [
    'park|garden(?: cent(?:re|er))?|green ?house|backyard|back yard|front (?:yard|lawn|garden)|lawn|playground|field|farm(?:yard)?|campus|vineyard|orchard|meadow|countryside|lake(?:side)?|river(?:side|bank)?|zoo|golf course|camp(?:site|ground|fire)?|church ?yard|cemetery|playing field|allotment|picnic area|football (?:pitch|field)|soccer field|sports (?:field|ground)|pitch|tennis court|race ?track|running track|stables?|ranch',
    ['park'],
  ],
  [
    'city (?:skyline|street|cent(?:re|er)|park bench)|skyline|cityscape|down ?town|street(?: corner)?|roof ?top|balcony|terrace|bridge|square|plaza|skyscrapers?|stadium|arena|airport(?: lounge| terminal| gate)?|departure (?:lounge|gate)|skate ?park|village (?:square|street)|town(?: square)?|market square|train station|railway station|bus (?:stop|station)|subway|metro station|station|platform|neighbou?rhood|suburb|car park|parking (?:lot|garage)|petrol station|gas station|road(?:side)?|highway|motorway|car|taxi|bus|train|plane|aeroplane|airplane|cockpit|city|outdoors|outside|front door|doorstep|construction zone|crosswalk|traffic|police station',
    ['city'],
  ],
  [
    '(?:plain|solid|neutral|simple|clean|minimal(?:ist)?|white|grey|gray|blue|black|green|colou?red|dark|light) (?:\\w+ )?(?:background|backdrop|wall|screen)|green ?screen|seamless backdrop',
    ['plain', 'gradient'],
  ],
  ['gradient(?: background| backdrop| mesh)?|abstract (?:background|backdrop)', ['gradient']],
];

// The catalogue's keys are the ids; TypeScript gives them as plain strings.
const setIds = Object.keys(sets) as readonly SetId[];
const escaped = (place: string): string => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What each set really shows; other places only come near. */
const shownBy: Readonly<Record<SetId, RegExp>> = {
  city: /^(?:city.*|cityscape|skyline|down ?town|street.*|roof ?top|balcony|terrace|square|plaza|skyscrapers?|neighbou?rhood|suburb|outdoors|outside|town.*|crosswalk|traffic|road(?:side)?|harbou?r|harbor|bridge)$/i,
  studio: /studio|news|anchor|desk|set$/i,
  kitchen: /kitchen|bar counter/i,
  gradient: /gradient|abstract/i,
  plain: /./,
  office: /office|board ?room|conference room|meeting room|work ?space|co-?working|headquarters|cubicle|law firm/i,
  'living-room': /living|lounge|sofa|couch|fire|arm ?chair|home|flat|apartment|house|cottage|therapy/i,
  'home-office': /home|study|bookshel|desk|studio|gaming|reading room/i,
  classroom:
    /class ?room|school|board|training room|workshop room|kindergarten|nursery|lecture room|university|college|exam/i,
  lab: /lab|research|clean ?room/i,
  hospital: /hospital|clinic|surgery|ward|consult|medical|doctor|care home|nursing home/i,
  warehouse: /warehouse|factory|depot|distribution|fulfil|loading|workshop|line|plant floor/i,
  shop: /shop|store|boutique|showroom|mall/i,
  stage:
    /stage|conference|congress|theat|auditorium|podium|lectern|award|concert|comedy|keynote|summit|convention|trade show|ballroom/i,
  mountains: /mountain|hill|alps|summit|slope|trail|valley|highland|forest|wood|national park|lake|meadow|countryside/i,
  park: /park|garden|lawn|yard|playground|field|campus|meadow|countryside|picnic|orchard|lake|river/i,
  beach: /beach|sea|ocean|coast|island|shore|sand/i,
};

/** Says whether a set shows a place, and is not merely the nearest to it. */
export const showsPlace = (set: SetId, words: string): boolean => shownBy[set].test(words.trim());

/** The first of the sets that the catalogue has. */
const knownSet = (wanted: readonly string[]): SetId | undefined =>
  wanted.flatMap((id) => setIds.filter((known) => known === id))[0];

/** Pattern of places by the set that stands for them: those named here, then those of the catalogue. */
export const placesOfSets: readonly (readonly [words: string, set: SetId])[] = [
  ...nearest.flatMap(([words, wanted]) => {
    const set = knownSet(wanted);
    return set === undefined ? [] : ([[words, set]] as const);
  }),
  ...setIds.map((set) => [sets[set].places.map((place) => `${escaped(place)}s?`).join('|'), set] as const),
].filter(([words]) => words !== '');

/** One pattern of all places. */
export const placePattern: string = placesOfSets.map(([words]) => words).join('|');

/** Words that name a place only behind "in" or "at"; alone they are things to speak of. */
export const isThing =
  /\b(?:car|taxi|bus|train|plane|boat|ship|yacht|ferry|home|house|flat|apartment|field|market|bank|bar|store|shop|port|pitch|road|mine|platform|square|plaza|study|sea|ocean|island|sand|tent|cabin|cottage|farm|hotel|school|university|college|hospital ward|church|museum|desert|volcano|forest|lake|valley|bookshelf|ambulance|stage|hill|pool|coffee ?shop|restaurant|bakery|spa|salon)s?$/i;
