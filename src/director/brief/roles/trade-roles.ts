// Roles of trades, services and those who work outside.
import { named, type RoleEntry, roleOf } from './role.ts';

const site = { outfit: 'hi-vis', headwear: 'hard-hat', set: 'warehouse' } as const;
const bench = { outfit: 'polo', set: 'warehouse' } as const;
const kitchen = { outfit: 'apron', set: 'kitchen' } as const;
const counter = { outfit: 'apron', set: 'shop' } as const;
const shop = { set: 'shop' } as const;
const garden = { outfit: 'shirt', set: 'park' } as const;
const uniform = { outfit: 'uniform', set: 'city' } as const;

export const tradeRoles: readonly RoleEntry[] = [
  roleOf('head chef|pastry chef|sous chef|chef|(?:line |head )?cook', 'chef cook food kitchen', {
    outfit: 'chef',
    set: 'kitchen',
  }),
  roleOf('baker|pizzaiolo|pizza maker|confectioner|chocolatier|caterer', 'baker chef food kitchen', kitchen),
  roleOf(
    'barista|barman|barmaid|bartender|mixologist|waiter|waitress|brewer|sommelier|winemaker|restaurant owner|caf[eé] owner|dishwasher',
    'barista chef food',
    kitchen,
  ),
  roleOf('butcher|fishmonger|greengrocer|grocer|cheesemonger', 'shop food', counter),
  roleOf('florist|shopkeeper|shop owner|store owner|market trader|bookseller', 'shop owner gardener', counter),
  roleOf('cashier|shop assistant|sales assistant|store manager|shop manager|retailer', 'shop assistant sales', {
    outfit: 'polo',
    set: 'shop',
  }),
  roleOf(
    'hairdresser|barber|hair stylist|stylist|beautician|make-?up artist|nail (?:technician|artist)|tattoo artist|tailor|seamstress|dressmaker|fashion designer|jewell?er|watchmaker|cobbler',
    'creative designer shop',
    shop,
  ),
  named('site manager|site foreman|foreman|forewoman', 'Foreman', 'manager site engineer', site),
  roleOf(
    '(?:construction|road|building|demolition|site) (?:worker|engineer|supervisor|crew member)|builder|bricklayer|roofer|scaffolder|crane (?:driver|operator)|miner|stonemason|oil rig worker|surveyor|welder',
    'site manager engineer',
    site,
  ),
  roleOf(
    '(?:warehouse|factory|dock|logistics|assembly line|shift) (?:worker|manager|supervisor|operative|leader|lead)|forklift (?:driver|operator)|docker|stevedore|safety officer|machine operator',
    'site manager engineer',
    {
      outfit: 'hi-vis',
      set: 'warehouse',
    },
  ),
  roleOf(
    'plumber|electrician|(?:car |bike |aircraft |auto )?mechanic|chimney sweep|bricklayer|tiler|plasterer|handyman|handywoman|repairman|technician|locksmith|glazier|machinist|heating engineer|solar installer',
    'engineer coach',
    bench,
  ),
  roleOf(
    'carpenter|joiner|cabinet ?maker|woodworker|blacksmith|potter|glassblower|luthier|upholsterer',
    'creative barista',
    { outfit: 'apron', set: 'warehouse' },
  ),
  roleOf('(?:house )?painter(?: and decorator)?|decorator|interior designer', 'creative designer', {
    outfit: 'shirt',
    set: 'living-room',
  }),
  roleOf(
    'gardener|landscaper|farmer|beekeeper|shepherd|rancher|orchardist|zoo ?keeper|dog trainer|dog walker|groundskeeper|arborist|forester|horse trainer|jockey|falconer|horticulturist|fruit grower|[a-z]+ (?:farmer|grower|breeder|keeper)|vintner|landscape architect|park keeper|gamekeeper',
    'gardener farmer',
    garden,
  ),
  roleOf('cowboy|rancher|gaucho|wrangler', 'farmer gardener', {
    sex: 'male',
    outfit: 'shirt',
    headwear: 'brim-hat',
    set: 'park',
  }),
  roleOf('cowgirl', 'farmer gardener', { sex: 'female', outfit: 'shirt', headwear: 'brim-hat', set: 'park' }),
  roleOf('lumberjack|woodcutter|tree surgeon', 'gardener farmer', { outfit: 'shirt', set: 'mountains' }),
  roleOf('(?:park |forest |wildlife )?ranger', 'gardener guide', { outfit: 'uniform', set: 'park' }),
  roleOf('lifeguard', 'coach fitness', { outfit: 'tshirt', set: 'beach' }),
  roleOf(
    'surfer|diver|fisherman|fisherwoman|fisher|sailor|boat builder|beach volleyball player',
    'travel young casual',
    { set: 'beach' },
  ),
  roleOf("(?:ship(?:['’]s)? )?captain|ferry captain|coast ?guard", 'captain', { outfit: 'uniform', set: 'beach' }),
  roleOf('hiker|mountain guide|explorer|adventurer|camper|mountain rescuer', 'guide travel sports', {
    set: 'mountains',
  }),
  roleOf('firefighter|fire ?fighter|fireman|firewoman|fire (?:chief|officer|marshal)', 'captain', uniform),
  roleOf(
    'police ?(?:officer|man|woman)|policeman|policewoman|cop|sheriff|security (?:guard|officer)|prison officer|traffic warden|customs officer|border guard',
    'captain security',
    uniform,
  ),
  roleOf(
    '(?:army |air force |navy |marine )?(?:soldier|officer|general|sergeant|colonel|cadet|recruit)|admiral|veteran|coastguard officer',
    'captain',
    uniform,
  ),
  roleOf(
    '(?:airline |fighter |helicopter |commercial |drone )?pilot|co-?pilot|flight attendant|stewardess|steward|cabin crew(?: member)?|air hostess|train (?:driver|conductor|guard)|conductor|bus driver|postman|postwoman|mail carrier|mailman',
    'guide travel captain',
    uniform,
  ),
  roleOf(
    '(?:truck|lorry|taxi|cab|delivery|van) driver|courier|delivery (?:man|woman|person|guy)|driver|cyclist|biker|messenger',
    'travel sports young',
    { outfit: 'polo', set: 'city' },
  ),
  roleOf("butler|valet|ma[iî]tre d[’']?(?:h[oô]tel)?", 'business formal senior', {
    sex: 'male',
    outfit: 'suit',
    set: 'living-room',
  }),
  roleOf('cleaner|janitor|caretaker|housekeeper|maid|window cleaner', 'site friendly', {
    outfit: 'polo',
    set: 'office',
  }),
  roleOf(
    'hotel (?:manager|receptionist|owner)|concierge|receptionist|doorman|bellboy|innkeeper',
    'sales support business friendly',
    {
      outfit: 'suit',
      set: 'office',
    },
  ),
  roleOf(
    '(?:tour|travel|museum|city|nature|safari) guide|travel (?:agent|expert|host|blogger|vlogger)|backpacker|traveller|traveler',
    'guide travel host friendly',
    {
      outfit: 'shirt',
      set: 'city',
    },
  ),
];
