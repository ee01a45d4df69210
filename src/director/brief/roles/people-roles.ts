// People described by age, sex or family rather than by what they do.
import { named, type RoleEntry, roleOf } from './role.ts';

const home = { set: 'living-room' } as const;

export const peopleRoles: readonly RoleEntry[] = [
  roleOf('grandmother|grandma|granny|grandmom|nana', 'senior grandmother warm', {
    sex: 'female',
    ageYears: 72,
    ...home,
  }),
  roleOf('grandfather|grandpa|grandad|granddad', 'senior grandfather warm', {
    sex: 'male',
    ageYears: 72,
    ...home,
  }),
  named('old (?:lady|woman)', 'Presenter', 'senior grandmother warm', { sex: 'female', ageYears: 72 }),
  named('old (?:man|gentleman)', 'Presenter', 'senior grandfather warm', { sex: 'male', ageYears: 72 }),
  roleOf('mother|mom|mum|mama', 'mother friendly warm', { sex: 'female', ageYears: 38, ...home }),
  roleOf('father|dad|papa', 'father friendly warm', { sex: 'male', ageYears: 40, ...home }),
  roleOf('bride|bridesmaid', 'friendly warm young', { sex: 'female', ageYears: 29, outfit: 'dress', ...home }),
  roleOf('maid of hono(?:u)?r', 'friendly warm young', { sex: 'female', ...home }),
  roleOf('parent|homeowner|neighbou?r|housewife|widower?|carer|godparent', 'friendly warm', home),
  named('(?:twin )?sisters', 'Presenter', 'presenter', { sex: 'female' }),
  named('(?:twin )?brothers', 'Presenter', 'presenter', { sex: 'male' }),
  roleOf('sister|aunt|auntie|wife|daughter|cousin', 'friendly warm', { sex: 'female', ...home }),
  roleOf('brother|uncle|husband|son|groom|best man', 'friendly warm', { sex: 'male', ...home }),
  roleOf('(?:[a-z]+ )?student|pupil|graduate|undergraduate', 'student young casual', { ageYears: 21 }),
  named('teenage girl|teen girl', 'Presenter', 'student young casual', { sex: 'female', ageYears: 18 }),
  named('teenage boy|teen boy', 'Presenter', 'student young casual', { sex: 'male', ageYears: 18 }),
  named('teenager|teen|youngster', 'Presenter', 'student young casual', { ageYears: 18 }),
  named('girl|young (?:lady|woman|female)', 'Presenter', 'young casual', { sex: 'female', ageYears: 25 }),
  named('boy|young (?:man|male|guy)|dude|lad', 'Presenter', 'young casual', { sex: 'male', ageYears: 26 }),
  named(
    'redhead|brunette|blonde?(?= (?:in|with|wearing|who|explain|talk|tell|show|present))|beauty',
    'Presenter',
    'presenter',
  ),
  named('gen(?:eration)?[- ]?zer|zoomer', 'Presenter', 'young casual', { ageYears: 22 }),
  named('millennial', 'Presenter', 'young casual', { ageYears: 36 }),
  named('senior citizen|pensioner|retiree|elder', 'Presenter', 'senior', { ageYears: 72 }),
  named('woman|lady|female|gal', 'Presenter', 'presenter', { sex: 'female' }),
  named('man|gentleman|male|guy|bloke|chap', 'Presenter', 'presenter', { sex: 'male' }),
  named('senior', 'Presenter', 'senior', { ageYears: 72 }),
  roleOf('customer|citizen|client|tourist|visitor|villager|survivor|refugee', 'presenter friendly', {}),
  named('child|kid|toddler|schoolchild|school(?:girl|boy)|pre-?schooler', 'Presenter', 'young casual', {}),
  named(
    'spokesperson|speaker|moderator|avatar|person|expert|professional|specialist|representative',
    'Presenter',
    'presenter host spokesperson',
  ),
];
