// People described by age, sex or family rather than by what they do.
import { named, type RoleEntry, roleOf } from './role.ts';

const home = { set: 'living-room' } as const;

export const peopleRoles: readonly RoleEntry[] = [
  roleOf('grandmother|grandma|granny|grandmom|nana|old (?:lady|woman)', 'senior grandmother warm', {
    sex: 'female',
    ageYears: 72,
    ...home,
  }),
  roleOf('grandfather|grandpa|grandad|granddad|old (?:man|gentleman)', 'senior grandfather warm', {
    sex: 'male',
    ageYears: 72,
    ...home,
  }),
  roleOf('mother|mom|mum|mama', 'mother friendly warm', { sex: 'female', ageYears: 38, ...home }),
  roleOf('father|dad|papa', 'father friendly warm', { sex: 'male', ageYears: 40, ...home }),
  roleOf('parent|homeowner|neighbou?r|housewife|bride', 'friendly warm', home),
  roleOf('sister|aunt|auntie|wife|daughter', 'friendly warm', { sex: 'female', ...home }),
  roleOf('brother|uncle|husband|son|groom|best man', 'friendly warm', { sex: 'male', ...home }),
  roleOf('(?:[a-z]+ )?student|pupil|graduate|undergraduate', 'student young casual', { ageYears: 21 }),
  named('teenage girl|teen girl', 'Presenter', 'student young casual', { sex: 'female', ageYears: 18 }),
  named('teenage boy|teen boy', 'Presenter', 'student young casual', { sex: 'male', ageYears: 18 }),
  named('teenager|teen|youngster', 'Presenter', 'student young casual', { ageYears: 18 }),
  named('girl|young (?:lady|woman|female)', 'Presenter', 'young casual', { sex: 'female', ageYears: 25 }),
  named('boy|young (?:man|male|guy)|dude|lad', 'Presenter', 'young casual', { sex: 'male', ageYears: 26 }),
  named('senior citizen|pensioner|retiree|elder', 'Presenter', 'senior', { ageYears: 72 }),
  named('woman|lady|female|gal', 'Presenter', 'presenter', { sex: 'female' }),
  named('man|gentleman|male|guy|bloke|chap', 'Presenter', 'presenter', { sex: 'male' }),
  named('senior', 'Presenter', 'senior', { ageYears: 72 }),
  roleOf('customer|citizen|client|tourist|visitor', 'presenter friendly', {}),
  named(
    'spokesperson|speaker|moderator|avatar|person|expert|professional|specialist|representative',
    'Presenter',
    'presenter host spokesperson',
  ),
];
