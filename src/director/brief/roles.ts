// The roles a presenter can be described by, and what each says about the person.
import type { Sex } from '../../model/character.ts';

/** A role: how it is shown, and the words it matches in the catalogue's traits. */
export interface Role {
  /** "Weather reporter". */
  readonly label: string;
  /** Words to look for in an avatar's traits and role, best first. */
  readonly kin: readonly string[];
  readonly sex?: Sex;
  readonly ageYears?: number;
}

const role = (label: string, kin: string, more: { sex?: Sex; ageYears?: number } = {}): Role => ({
  label,
  kin: kin.split(' '),
  ...more,
});

/** Patterns of role nouns, more special ones first. */
export const roles: readonly (readonly [string, Role])[] = [
  [
    'weather (?:reporter|presenter|anchor|host|forecaster)|weather ?person|meteorologist|forecaster',
    role('Weather reporter', 'weather meteorologist forecast reporter news'),
  ],
  [
    'weather ?(?:girl|woman|lady)',
    role('Weather reporter', 'weather meteorologist forecast reporter news', { sex: 'female' }),
  ],
  ['weather ?man', role('Weather reporter', 'weather meteorologist forecast reporter news', { sex: 'male' })],
  [
    'news ?(?:anchor|reader|presenter|reporter|caster|host)|anchor ?person|tv anchor|anchor',
    role('News anchor', 'news anchor journalist reporter'),
  ],
  ['anchor ?woman', role('News anchor', 'news anchor journalist reporter', { sex: 'female' })],
  ['anchor ?man', role('News anchor', 'news anchor journalist reporter', { sex: 'male' })],
  [
    'sports? (?:reporter|commentator|presenter|anchor)|commentator',
    role('Sports reporter', 'sports reporter news anchor'),
  ],
  ['journalist|reporter|correspondent', role('Reporter', 'reporter journalist news anchor')],
  ['paediatrician|pediatrician', role('Paediatrician', 'doctor physician medical health')],
  ['doctor|physician|surgeon|cardiologist|dermatologist|gp', role('Doctor', 'doctor physician medical health')],
  ['nurse', role('Nurse', 'nurse doctor medical health')],
  ['dentist|pharmacist|veterinarian|vet|paramedic', role('', 'doctor medical health science')],
  ['therapist|psychologist|counsel?lor|psychiatrist', role('', 'therapist psychologist doctor health warm')],
  ['yoga (?:instructor|teacher)|meditation teacher', role('', 'yoga coach fitness wellness trainer')],
  [
    '(?:fitness|life|health|wellness|running|sports?|nutrition) (?:coach|trainer|instructor)|personal trainer|coach|nutritionist|dietitian',
    role('', 'coach fitness trainer wellness sports'),
  ],
  ['professor|lecturer|academic|historian|philosopher', role('', 'professor teacher lecturer education academic')],
  ['(?:[a-z]+ )?teacher|tutor|educator|schoolteacher', role('', 'teacher education professor tutor')],
  ['trainer|instructor', role('', 'trainer teacher coach education')],
  ['head chef|pastry chef|chef|cook|baker', role('', 'chef cook baker food kitchen')],
  ['barista|bartender|waiter|waitress|restaurant owner', role('', 'barista chef food')],
  ['businesswoman', role('Businesswoman', 'business executive manager corporate', { sex: 'female' })],
  ['businessman', role('Businessman', 'business executive manager corporate', { sex: 'male' })],
  [
    'ceo|cfo|cto|coo|president|chairman|chairwoman|chairperson|founder|co-founder|entrepreneur|business owner|owner',
    role('', 'executive ceo business founder leader manager'),
  ],
  [
    '(?:[a-z]+ )?executive|(?:[a-z]+ )?manager|(?:[a-z]+ )?director|supervisor|team lead(?:er)?|boss',
    role('', 'executive manager business corporate leader'),
  ],
  [
    'recruiter|hr (?:manager|specialist|rep(?:resentative)?|lead|person)|human resources \\w+',
    role('', 'hr recruiter manager business friendly'),
  ],
  ['lawyer|attorney|judge|solicitor|politician|senator|mayor', role('', 'lawyer executive business formal')],
  [
    'financial (?:advis[eo]r|analyst|planner|expert)|accountant|banker|economist|analyst|consultant|advis[eo]r',
    role('', 'finance analyst consultant business executive'),
  ],
  ['real ?estate agent|realtor|estate agent|broker', role('', 'realtor agent sales business executive')],
  ['sales ?(?:man)', role('Salesman', 'sales business', { sex: 'male' })],
  ['sales ?(?:woman|lady)', role('Saleswoman', 'sales business', { sex: 'female' })],
  [
    'sales (?:rep(?:resentative)?|person|expert|agent)|customer (?:support|service|success) (?:agent|rep(?:resentative)?|specialist|manager)|receptionist|assistant',
    role('', 'sales support business friendly'),
  ],
  [
    '(?:software |web |data |security |civil |mechanical )?(?:developer|engineer|programmer|architect)|techie|hacker|it (?:guy|specialist|expert|support)|tech (?:expert|reviewer|youtuber|guy)|technician|data scientist',
    role('', 'developer engineer tech software technology'),
  ],
  [
    'scientist|researcher|biologist|chemist|physicist|astronomer|astronaut',
    role('', 'scientist researcher science doctor professor'),
  ],
  [
    'designer|artist|photographer|musician|writer|author|poet|storyteller|narrator',
    role('', 'creative designer artist storyteller'),
  ],
  [
    'influencer|youtuber|vlogger|blogger|streamer|(?:content )?creator|tiktoker',
    role('', 'vlogger influencer creator young casual'),
  ],
  [
    '(?:tour|travel|museum|mountain|city) guide|travel (?:agent|expert|host|blogger)|flight attendant|pilot',
    role('', 'guide travel host friendly'),
  ],
  [
    'grandmother|grandma|granny|old (?:lady|woman)',
    role('', 'senior grandmother warm', { sex: 'female', ageYears: 72 }),
  ],
  ['grandfather|grandpa|old (?:man|gentleman)', role('', 'senior grandfather warm', { sex: 'male', ageYears: 72 })],
  ['mother|mom|mum', role('', 'mother friendly warm', { sex: 'female', ageYears: 38 })],
  ['father|dad', role('', 'father friendly warm', { sex: 'male', ageYears: 40 })],
  ['spokeswoman|hostess|actress', role('Spokeswoman', 'presenter spokesperson host', { sex: 'female' })],
  ['spokesman', role('Spokesman', 'presenter spokesperson host', { sex: 'male' })],
  ['student|teenager|teen|intern|graduate', role('', 'student young casual', { ageYears: 21 })],
  ['girl|young (?:lady|woman)', role('Presenter', 'young casual', { sex: 'female', ageYears: 25 })],
  ['boy|guy|young man|dude', role('Presenter', 'young casual', { sex: 'male', ageYears: 26 })],
  ['woman|lady|female', role('Presenter', 'presenter', { sex: 'female' })],
  ['man|gentleman|male', role('Presenter', 'presenter', { sex: 'male' })],
  ['senior citizen|senior|pensioner|retiree', role('Presenter', 'senior', { ageYears: 72 })],
  [
    'sailor|fisherman|fisherwoman|captain|diver|cyclist|hiker|gamer|miner|tailor|cleaner|janitor|postman|cashier|butcher|brewer|winemaker|beekeeper|nun|secretary|surfer|athlete|footballer|dancer|singer|actor|comedian|magician|clown|detective|inspector|curator|archaeologist|geologist|explorer|(?:bus|truck|taxi) driver|(?:warehouse|factory) worker|nanny|principal|headmaster|dean|caretaker|potter|painter|sculptor|firefighter|fire ?fighter|police officer|officer|soldier|security guard|construction worker|mechanic|electrician|plumber|carpenter|farmer|gardener|florist|hairdresser|librarian|social worker|volunteer|activist|priest|pastor|imam|rabbi|monk|customer|homeowner|citizen|employee|colleague|shopkeeper|shop owner|stylist|architect|zookeeper|park ranger|ranger',
    role('', 'presenter friendly'),
  ],
  [
    '(?:tv |show |podcast |quiz |talk[- ]show |video )?(?:host|presenter)|spokesperson|speaker|moderator|mc|emcee|avatar|person|expert|professional|specialist|representative',
    role('Presenter', 'presenter host spokesperson'),
  ],
];
