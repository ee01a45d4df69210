// Roles of offices, law, money, technology and public life.
import { named, type RoleEntry, roleOf } from './role.ts';

const suit = { outfit: 'suit', set: 'office' } as const;
const desk = { set: 'office' } as const;
const coder = { outfit: 'hoodie', set: 'home-office' } as const;

export const officeRoles: readonly RoleEntry[] = [
  named('businesswoman', 'Businesswoman', 'business executive manager corporate', { sex: 'female', ...suit }),
  named('businessman', 'Businessman', 'business executive manager corporate', { sex: 'male', ...suit }),
  roleOf(
    'ceo|cfo|cto|coo|cmo|chairman|chairwoman|chairperson|chief executive',
    'executive ceo business leader manager',
    suit,
  ),
  roleOf(
    'co-founder|founder|entrepreneur|business owner|owner|start-?up founder',
    'executive founder business leader entrepreneur',
    desk,
  ),
  roleOf(
    '(?:[a-z]+ )?executive|(?:bank|branch|account|general|vice) (?:manager|president|director)|president',
    'executive manager business corporate leader',
    suit,
  ),
  roleOf(
    'hr (?:manager|specialist|rep(?:resentative)?|lead|person)|human resources \\w+|recruiter|headhunter|talent scout',
    'hr recruiter manager business friendly',
    desk,
  ),
  roleOf(
    'project (?:manager|lead|leader)|product (?:manager|owner)|scrum master|office manager|(?:[a-z]+ )?manager|(?:[a-z]+ )?director|supervisor|team lead(?:er)?|boss|head of \\w+',
    'executive manager business corporate leader',
    desk,
  ),
  roleOf('(?:high court |supreme court )?judge|magistrate|barrister', 'lawyer executive business formal', {
    outfit: 'robe',
    set: 'office',
  }),
  roleOf('lawyer|attorney|solicitor|notary|paralegal|prosecutor', 'lawyer executive business formal', suit),
  roleOf(
    'politician|senator|mayor|minister|ambassador|diplomat|congress(?:man|woman)|councillor|prime minister|governor',
    'lawyer executive business formal',
    {
      outfit: 'suit',
      set: 'stage',
    },
  ),
  roleOf(
    'financial (?:advis[eo]r|analyst|planner|expert)|accountant|bookkeeper|banker|economist|stockbroker|trader|auditor|tax advis[eo]r|insurance (?:agent|broker)|actuary',
    'finance analyst consultant business executive',
    suit,
  ),
  roleOf('analyst|consultant|advis[eo]r|business coach', 'finance analyst consultant business executive', desk),
  roleOf(
    'real ?estate agent|realtor|estate agent|letting agent|property manager|broker|landlord|landlady|agent',
    'realtor agent sales business executive',
    {
      outfit: 'blazer',
      set: 'living-room',
    },
  ),
  named('sales ?man', 'Salesman', 'sales business', { sex: 'male', set: 'shop' }),
  named('sales ?(?:woman|lady)', 'Saleswoman', 'sales business', { sex: 'female', set: 'shop' }),
  roleOf(
    'car (?:dealer|salesman)|sales (?:rep(?:resentative)?|person|expert|agent)|salesperson',
    'sales support business friendly',
    { set: 'shop' },
  ),
  roleOf(
    'customer (?:support|service|success|care) (?:agent|rep(?:resentative)?|specialist|manager)|call cent(?:er|re) (?:agent|worker)|support agent|help ?desk (?:agent|technician)|assistant|secretary|clerk|personal assistant|office worker|bank teller|teller|civil servant',
    'sales support business friendly',
    desk,
  ),
  roleOf(
    '(?:software |web |data |security |cloud |machine learning |ai |game |front-?end |back-?end )(?:developer|engineer|programmer|architect)|developer|programmer|coder|data scientist|hacker|techie|tech (?:expert|reviewer|youtuber|guy)|it (?:guy|girl|specialist|expert|support|technician|manager)|gamer|web designer|cyber ?security (?:expert|analyst|specialist)|sysadmin',
    'developer engineer tech software technology',
    coder,
  ),
  roleOf('civil engineer|mechanical engineer|electrical engineer|structural engineer', 'engineer developer tech', {
    outfit: 'hi-vis',
    headwear: 'hard-hat',
    set: 'warehouse',
  }),
  roleOf('(?:[a-z]+ )?engineer|inventor', 'engineer developer tech technology', { set: 'warehouse' }),
  roleOf(
    'architect|urban planner|designer|ux designer|graphic designer|illustrator|animator',
    'creative designer artist',
    { outfit: 'shirt', set: 'office' },
  ),
  roleOf(
    'social worker|volunteer|activist|charity worker|fundraiser|campaigner|union (?:leader|rep(?:resentative)?)',
    'friendly warm',
    { set: 'city' },
  ),
  roleOf('detective|inspector|private investigator', 'reporter executive', { outfit: 'blazer', set: 'office' }),
  roleOf('intern|apprentice|trainee', 'student young casual', { ageYears: 22, set: 'office' }),
  roleOf('employee|colleague|co-?worker|staff member|worker', 'friendly', { set: 'office' }),
];
