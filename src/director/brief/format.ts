// Prompt -> the kind of film it asks for.
import { findDetails } from './details.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

/** The kinds of film that the writers know. */
export const formats = [
  'forecast',
  'news',
  'explainer',
  'how-to',
  'product',
  'ad',
  'onboarding',
  'training',
  'lesson',
  'announcement',
  'recap',
  'listicle',
  'story',
  'testimonial',
  'welcome',
  'recipe',
  'event',
  'status',
  'faq',
  'tour',
  'comparison',
  'motivation',
  'greeting',
  'thanks',
  'pitch',
  'safety',
  'hiring',
  'reminder',
  'review',
  'introduction',
  'apology',
  'talk',
] as const;

/** A kind of film. */
export type Format = (typeof formats)[number];

/** Patterns per format; the first that fits wins, so the more telling come first. */
const patterns: readonly (readonly [Exclude<Format, 'talk'>, RegExp])[] = [
  ['apology', /\b(?:apolog(?:y|ies|i[sz]e|i[sz]es|i[sz]ing)|say(?:ing)? sorry|we are sorry)\b/i],
  ['faq', /\b(?:faqs?|frequently asked questions|q\s?&\s?a|questions and answers)\b/i],
  ['greeting', /^\W*(?:an? )?(?:wedding|engagement) (?:greetings?|wishes|congratulations)\b/i],
  [
    'event',
    /\b(?:birthday|b-?day|anniversary|garden|dinner|house|housewarming|retirement|farewell|halloween|summer|street|block|launch|christmas|office|costume) party\b/i,
  ],
  ['status', /^\W*status\s*:|\bupdate (?:about|on) (?:the|our)\b/im],
  ['recap', /^\W*(?:an?\s+)?(?:short\s+|quick\s+|brief\s+)?(?:recap|summary|minutes) of\b/i],
  [
    'forecast',
    /\b(?:weather|forecast(?:er)?|meteorologist)\b(?![- ]style)(?!-(?:tanned|beaten|worn|proof))(?!\s*(?:app|proof|the storm|\d))(?!ed\b)/i,
  ],
  [
    'recipe',
    /\b(?:recipe|ingredients\s*:|how to (?:cook|bake|make (?:[\w-]+ ){0,4}?(?:pasta|pizza|bread|soup|salad|cake|cookies|pancakes?|omelette?|curry|sauce|stew|risotto|tacos?|sandwich|smoothie|lasagn[ae]|brownies|pie|guacamole|hummus|banana bread|lemonade|sushi|ramen|burger|dough)))\b/i,
  ],
  ['ad', /\bpromo(?:tional)?(?: video| clip)?\s*(?::|for\b)/i],
  [
    'hiring',
    /^hiring\s*:|\b(?:is|are) hiring\b|^\W*(?:(?:we are |now )?recruiting|now hiring)\s+\w|\b(?:we(?:['’]re| are) hiring|job (?:ad|advert|opening|posting|offer|opportunity)|hiring (?:video|ad|campaign)|recruit(?:ment|ing) (?:video|ad|campaign|clip|film|spot|reel)|join our team|vacanc(?:y|ies)|open position)\b/im,
  ],
  [
    'thanks',
    /\b(?:thank[- ]you (?:video|message|note|to|for(?! (?:your|watching|reading|understanding)))|thank(?:ing)? (?:our|my|the|all|every|your|donors|customers|volunteers)|appreciation (?:video|message))\b/i,
  ],
  [
    'greeting',
    /\b(?:happy (?:\d+(?:st|nd|rd|th) )?(?:birthday|retirement|graduation|anniversary|holidays|new year|easter|diwali|hanukkah|eid|thanksgiving|mother['’]s day|father['’]s day|valentine)|birthday (?:video|message|greeting|wish|wishes)|(?:christmas|holiday|new year|season['’]?s|holidays?|anniversary|birthday|easter|diwali|eid) (?:greetings?|message|video|wishes|card)|merry christmas|congratulat\w+|celebratory|birthday|good (?:morning|evening|afternoon) (?:video|message)|farewell)\b/i,
  ],
  [
    'event',
    /\b(?:invit(?:e|es|ing|ation)\b|save the date|webinar|conference|meet-?up|workshop|open house|open day|festival|fundraiser|gala|concert|grand opening|hackathon|summit|exhibition|rsvp|wedding|charity run|block party|book club|hype video|game day)/i,
  ],
  [
    'onboarding',
    /\b(?:onboard\w*|new (?:hires?|employees?|starters?|joiners?|team members?|staff)|first day|orientation (?:video|session|for|week))\b/i,
  ],
  [
    'testimonial',
    /\b(?:testimonial|customer (?:story|review|success)|success story|case study|satisfied customer|happy customer)\b/i,
  ],
  [
    'tour',
    /\b(?:real[- ]estate|property|house|home|apartment|virtual|campus|office|facility|listing|hotel) (?:tour|walk-?through|showing|listing)|\b(?:\d|one|two|three|four|five)[- ]bed(?:room)?\b|\bfor sale\b.*\b(?:home|house|apartment|condo|villa)\b|\b(?:realtor|real[- ]estate agent)\b|^\W*real[- ]estate\b|\b(?:loft|flat|apartment|house|villa|condo|studio)\b[^\n]{0,60}\b\d+\s?(?:m²|sqm|sq\b)|\btour of\b/i,
  ],
  [
    'safety',
    /\b(?:public service announcement|psa|(?:heat|storm|flood|snow|ice|frost|smoke|scam|gale|avalanche) (?:warning|alert)|safety moment|toolbox talk|safety (?:video|briefing|reminder|message|training|tips|instructions|announcement)|evacuation|emergency (?:procedure|plan|exit)|stay safe|(?:fire|road|water|food|workplace|online|internet|cyber) safety|phishing|hand-?washing|recall notice)\b/i,
  ],
  [
    'comparison',
    /\b(?:compar(?:e|es|ing|ison)|versus|vs\.?|pros and cons|before[- ]and[- ]after|better:|which is better)\b/i,
  ],
  [
    'listicle',
    /\b(?:top|best)\s+(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten)\b|\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[^\S\n]+(?:(?!new\b)[\w-]+[^\S\n]+){0,3}?(?:tips|ways|reasons|things|facts|mistakes|habits|ideas|lessons|steps|tricks|hacks|secrets|myths|rules|signs|benefits|tools|books|exercises|strategies|trends|principles|features|foods|places (?:to|in|you|that|everyone)|questions)\b|\blisticle\b|\btips (?:for|on|to)\b/i,
  ],
  [
    'status',
    /\b(?:status (?:report|update)|board (?:update|report|meeting)|q[1-4] (?:numbers|figures)|market (?:update|report|recap)|(?:revenue|sales|results|figures|numbers) (?:update|report|review)|(?:weekly|project|roadmap|product|company|team|status) update|(?:weekly|monthly|project|sprint|site|build) status|progress (?:report|update)|sprint (?:review|update|report)|stand-?up|quarterly (?:report|update|results|review|figures|numbers)|monthly (?:report|update)|earnings|q[1-4] (?:results|update|report|review)|(?:sales|financial|investor) (?:report|update))\b/i,
  ],
  [
    'recap',
    /\b(?:recap|summari[sz]e|summary of|highlights? (?:of|from|for)|year in review|wrap-?up|looking back|(?:history|timeline|milestones) of (?:our|the|my) (?:company|firm|school|club|business|team|shop|family|brand|town|city)|company history|anniversary film|over the years)\b/i,
  ],
  [
    'review',
    /\b(?:(?:product|book|movie|film|restaurant|game|honest|tech|album|phone|gadget) review|review of|reviewing|reviews (?:the|our|a|an|this))\b/i,
  ],
  ['pitch', /\b(?:(?:elevator|startup|investor|sales|business) pitch|pitch (?:to|for|deck|our|my|the)|pitching)\b/i],
  [
    'how-to',
    /\b(?:how (?:do|can|should) (?:i|you|we) \w+|how to|how-to|tutorial|steps to|instructions|step[- ]by[- ]step|walk-?through|guide to|demonstrat(?:e|es|ing) how|instructions? (?:for|on)|diy)\b/i,
  ],
  [
    'motivation',
    /\b(?:motivat\w+|inspir(?:e|ing|ational)|pep talk|affirmations?|never give up|believe in yourself|monday motivation)\b/i,
  ],
  [
    'training',
    /\b(?:training (?:video|module|course|session|clip|film)|compliance|(?<!(?:return|returns|refund|privacy|cancellation|cookie|shipping|delivery|travel|exchange) )policy(?! changes?\b| updates?\b)|procedure|e-?learning|sales training|customer service training)\b/i,
  ],
  [
    'welcome',
    /\b(?:hello|welcome) (?:from|video|message|speech)\b|\b(?:welcom(?:e|es|ing)|greet(?:s|ing)?) (?:new|our|the|all|every\w*|you|back|to)\b/i,
  ],
  [
    'lesson',
    /\b(?:lesson|lecture|class(?:room)?|course|teach(?:es|ing)?|(?<!yoga |dance |meditation )teacher|professor|students?|pupils|kids learn|homework|school (?:project|subject)|grade(?:rs)?)\b/i,
  ],
  [
    'announcement',
    /\b(?:council|school|clinic|town|city|staff|public|office|service|customer|tenant|resident|parent)s? (?:info(?:rmation)?|notice)\b|\b(?:changelog|release notes|what['’]s new|(?:weekly|lunch|canteen|new) menu|timetable|(?:opening|visiting|office) hours|price list)\b|\b(?:announc(?:e|es|ing|ement)|unveil\w*|press release|is (?:now )?(?:open|available|live)|will be closed|moving to|new (?:location|office|ceo|store|branch))\b/i,
  ],
  [
    'product',
    /\b(?:product (?:launch|video|demo|intro\w*|showcase|tour)|launch (?:video|of)|(?:introduc|launch|present|showcas|promot)(?:e|es|s|ing) (?:our|my|the|a|an) (?:new|latest|first)(?! (?:head|director|manager|ceo|cto|cfo|coo|colleague|teacher|nurse|doctor|team ?mate|team member|member|employee|coach|principal|chef|intern|president|chair\w*|officer|assistant|engineer|designer|developer|trainer|\w+ologist|dentist|neighbou?r|mayor)s?\b)|new (?:app|product|features?|release|device|gadget|line|collection)|app (?:promo|demo|launch)|demo of|saas)\b/i,
  ],
  [
    'ad',
    /\b(?:ads?|advert(?:isement)?|commercial|promo(?:tion(?:al)?)?|sale|discount|\d+\s?% off|(?:special|introductory|limited|welcome|(?:new )?(?:patient|customer|member|client|student|guest)) offer|instead of [$€£]\s?\d|no joining fee|black friday|buy|marketing video|brand video|promot(?:e|es|ing)|advertis\w+)\b/i,
  ],
  ['news', /\b(?:news|anchor|bulletin|breaking|headline|journalist|correspondent|reporter)\b/i],
  [
    'story',
    /\b(?:story(?! format)|(?<!\b(?:for|insta(?:gram)?|ig|fb|facebook|our) )stories|tale|fable|fairy ?tale|once upon a time|bedtime|narrate)\b/i,
  ],
  ['welcome', /\b(?:welcome|welcoming|greeting)\b/i],
  ['reminder', /\b(?:remind(?:er|s|ing)?|don['’]t forget|deadline)\b/i],
  [
    'introduction',
    /\b(?:introduce (?:myself|yourself|itself|themsel|oursel|our (?:team|company|school|agency|studio|firm))|introducing (?:myself|our (?:team|company|school|agency|studio|firm))|about us|company (?:intro\w*|overview|profile|video)|who we are|self-introduction|personal introduction|meet the team)\b/i,
  ],
  [
    'explainer',
    /\b(?:explain\w*|explainer|differences? between|what (?:is|are)|how (?:does|do|is|are|\w+ works?)|why (?:is|are|do|does)|overview|introduction to|intro to|basics of|educat\w+|understand\w*|101)\b/i,
  ],
];

/** Words of these stand in all sorts of content: "opens a workshop" invites nobody. */
const orderOnly = new Set<Format>([
  'news',
  'event',
  'lesson',
  'story',
  'review',
  'motivation',
  'introduction',
  'testimonial',
]);

function firstFormat(source: SourceText, text: string, except: ReadonlySet<Format>): Reading<Format> | null {
  for (const [format, pattern] of patterns) {
    const reading = except.has(format) ? null : firstReading<Format>(source, text, pattern, () => format);
    if (reading !== null) return reading;
  }
  return null;
}

/** Orders without the content in them. */
export const withoutTold = (orders: string): string => orders.replace(told, (text) => ' '.repeat(text.length));

const told =
  /(?<=\b(?:mention(?:ing)?|includ(?:e|ing)|highlight(?:ing)?|telling (?:[\w-]+ ){1,3}?that|tell (?:[\w-]+ ){1,3}?that|[^\n.:]{14}:)\s)[^\n]+/gi;
const amounts = /\b\d+\s?(?:g|ml|kg|l|tbsp|tsp|cups?|cloves|tablespoons?|teaspoons?|oz|lbs?)\b/gi;
const cooking = /\b(?:simmer|bake|stir|fry|boil|sweat the|blend|knead|whisk|roast|chop|oven|grill|saut[eé])\b/i;

/** What people come to, named first in a text without orders. */
const gathering =
  /^\W*(?:[\w'’-]+\s+){0,4}?(?:concert|quiz night|open (?:day|house)|workshop|festival|flea market|bake sale|exhibition|screening|fun run|charity run|book club|meet-?up|tasting|gala|fair|recital|tournament|clean-?up day|party)\b/i;

/** Reads the format; the orders about the film weigh more than its content. */
export function readFormat(
  ordering: SourceText,
  orders: string,
  source: SourceText,
  isContentOnly: boolean,
): Reading<Format> {
  const whole = source.text;
  // "Weekly team update: … onboarded two engineers": what stands before the colon names the film.
  const head = /^[^:.!?]{3,60}:/.exec(orders)?.[0];
  const named = head === undefined ? null : firstFormat(ordering, head, new Set());
  // What is to be mentioned, and what stands behind a colon, is content.
  const making = withoutTold(orders);
  const isRecipe = isContentOnly && (whole.match(amounts)?.length ?? 0) >= 2 && cooking.test(whole);
  const read =
    named ??
    firstFormat(ordering, making, new Set()) ??
    firstFormat(ordering, orders, orderOnly) ??
    (isRecipe ? { value: 'recipe' as const, span: { start: 0, end: 0 } } : null) ??
    firstFormat(source, whole, orderOnly);
  if (read !== null) return read;
  if (
    isContentOnly &&
    gathering.test(whole) &&
    findDetails(whole).some(({ kind }) => kind === 'date' || kind === 'time')
  )
    return { value: 'event', span: { start: 0, end: 0 } };
  // Sentences about "us" and no order are news of one's own.
  const isOwnNews = isContentOnly && /\b(?:we|our|us)\b/i.test(whole);
  if (isOwnNews) return { value: 'announcement', span: { start: 0, end: 0 } };
  return { value: /\?\s*$/.test(whole.trim()) ? 'explainer' : 'talk', span: { start: 0, end: 0 } };
}
