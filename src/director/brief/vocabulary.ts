// The words by which prompts speak of films: verbs, nouns and the forms they take.

/** Verbs that order a film to be made. */
export const makingVerbs =
  'create|make|produce|generate|write|film|record|shoot|build|design|develop|prepare|render|craft|animate|compose|draft';

/** What is ordered. */
export const filmNouns =
  'videos?|clips?|films?|movies?|footage|animations?|ads?|adverts?|advertisements?|commercials?|promos?|trailers?|teasers?|reels?|shorts?|tiktoks?|tutorials?|explainers?|vlogs?|intros?|announcements?|messages?|pitch|presentations?|talks?|speech(?:es)?|lessons?|lectures?|segments?|reports?|bulletins?|updates?|broadcasts?|walk-?throughs?|tours?|demos?|testimonials?|reviews?|recaps?|summary|summaries|overviews?|introductions?|stories|story|invitations?|invites?|greetings?|reminders?|briefings?|guides?|monologues?|scripts?|spots?|episodes?|forecasts?|courses?|modules?|trainings?|psa|pitches|shout-?outs?|spotlight|apolog(?:y|ies)|farewells?|tributes?|disclaimers?|hello|hype video|montages?|slideshows?|infomercials?';

/** What a presenter does with a topic. The first form is the imperative. */
export const speechActs = {
  introduce: 'introduce|introduces|introducing',
  present: 'present|presents|presenting',
  explain:
    'explain|explains|explaining|clarify|clarifying|describe|describes|describing|outline|outlining|break(?:s|ing)? down|walk(?:s|ing)? (?:\\w+ )?through|demystif(?:y|ies|ying)|cover|covers|covering|explore|explores|exploring',
  talk: 'talk(?:s|ing)? (?:\\w+ ){0,3}?about|lectur(?:e|es|ing) (?:\\w+ ){0,2}?(?:on|about)|speak(?:s|ing)? (?:\\w+ ){0,3}?about|chat(?:s|ting)? about|discuss|discusses|discussing|report(?:s|ing)?(?: \\w+)? on|report|reports|reporting|comment(?:s|ing)? on|reflect(?:s|ing)? on',
  announce: 'announce|announces|announcing|unveil|unveils|unveiling|reveal|reveals|revealing|launch(?:es|ing)?',
  teach: 'teach|teaches|teaching|show|shows|showing|demonstrate|demonstrates|demonstrating|train|trains|training',
  deliver:
    'deliver|delivers|delivering|give|gives|giving|provide|provides|providing|read|reads|reading(?! (?:glasses|rooms?|lists?|corner|light|lamp|club|group))|share|shares|sharing|offer|offers|offering',
  promote:
    'promote|promotes|promoting|advertise|advertises|advertising|market|marketing|sell|sells|selling|pitch|pitches|pitching|showcase|showcases|showcasing|highlight|highlights|highlighting|recommend|recommends|recommending|celebrate|celebrates|celebrating|praise|praising',
  recap:
    'recap|recaps|recapping|summari[sz]e|summari[sz]es|summari[sz]ing|review|reviews|reviewing|compare|compares|comparing',
  tell: 'tell|tells|telling|inform|informs|informing|let(?:s|ting)?(?![’\\u0027])|say|says|saying|mention|mentions|mentioning|state|stating|note|noting',
  remind:
    'remind|reminds|reminding|ask|asks|asking|encourage|encourages|encouraging|urge|urges|urging|advise|advises|advising',
  motivate: 'motivate|motivates|motivating|inspire|inspires|inspiring',
  invite: 'invite|invites|inviting',
  thank: 'thank|thanks|thanking',
  welcome: 'welcome|welcomes|welcoming|greet|greets|greeting|onboard|onboarding',
  congratulate: 'congratulate|congratulates|congratulating|toast|toasts|toasting',
  wish: 'wish|wishes|wishing',
  warn: 'warn|warns|warning|alert|alerts|alerting|caution|cautions|cautioning',
  apologise: 'apologi[sz]e|apologi[sz]es|apologi[sz]ing',
  persuade: 'persuade|persuades|persuading|convince|convinces|convincing',
} as const;

/** A name of the table of speech acts. */
export type SpeechAct = keyof typeof speechActs;

/** Base forms with which steps, tips and appeals begin. */
export const baseVerbs = new Set(
  `accept swim forward squat jump kneel roll lean inhale exhale empty sing climb dial evacuate crouch crawl swap switch add address adjust agree aim allow apply approach arrange arrive ask assemble attach attend avoid backup bake balance be beat become begin bend blend block boil book boost breathe brew bring brush build buy calculate call cancel carry catch celebrate change charge chat check choose chop claim clean clear click close collect combine come commit compare complete confirm connect consider contact continue control convert cook cool copy cover create cut decide decline decorate define delete delegate deliver describe design develop discover discuss do donate download drain draw dress drill drink drive drop dry earn eat empty enable encourage end engage enjoy enroll ensure enter establish evaluate examine exercise expect explain explore express fasten fill filter find finish fix flip focus fold follow forget freeze fry gather get give go grab grate grease greet grill grind grow have head hear heat help hire hold hydrate identify ignore imagine improve include increase inspect install introduce invest invite join keep knead knock know label launch lay lead learn leave let lift light limit list listen load lock log look lower make manage mark marinate mash measure meet mind mix moisturize move never note notice offer open order organise organize pack paint park pass pause pay peel pick place plan plant play plug pour practice practise praise prepare press prevent preheat prioritize protect provide pull push put raise reach read rebuild receive recharge record recycle reduce refer refrigerate register relax release remember remind remove repeat replace reply report request require rest restart return reuse review reward rinse rise roast roll run save say schedule scrape scan screw search season secure see select send separate serve set shake share ship shop show shut sign simmer sit skip sleep slice smile soak sort speak spend split spread sprinkle stand start stay stir stop store strain stretch study submit subscribe supply support swap swipe switch take talk tap taste teach tell test thank think tie tighten toast track train transfer travel trim trust try turn unplug update upgrade upload use verify visit volunteer vote wait wake walk warm wash watch water wear welcome whisk wipe work wrap write`.split(
    /\s+/,
  ),
);

/** Words that make a group of words a sentence of its own. */
const finite =
  /\b(?:is|isn't|are|aren't|was|wasn't|were|weren't|am|has|hasn't|have|haven't|had|will|won't|would|can|can't|cannot|could|should|must|may|might|does|doesn't|do|don't|did|didn't|it's|we're|we've|we'll|you're|you'll|you've|i'm|i've|i'll|they're|they've|that's|there's|he's|she's|let's|who's|what's)\b/i;
const commonVerbs =
  /\b(?:help|make|give|take|offer|bring|keep|save|start|begin|open|close|end|cost|come|include|feature|provide|deliver|work|run|let|allow|need|want|get|mean|show|serve|build|create|connect|integrate|turn|grow|drop|increase|decrease|reduce|support|use|contain|cover|last|lead|live|love|know|think|say|reach|improve|combine|protect|ship|launch|sell|win|stay|remain|become|feel|look|hold|happen|matter|apply|arrive|join|meet|teach|automate|track|sync|replace|eliminate|cut|double|remove|affect|cause|prevent|produce|absorb|release|store|move|play)(?:s|es)\b/i;
const pastVerbs =
  /\b(?:grew|rose|fell|went|came|made|took|gave|won|lost|built|sold|began|became|kept|led|left|met|ran|saw|set|spent|wrote|knew|found|opened|closed|launched|increased|decreased|dropped|reached|started|ended|improved|doubled|tripled|raised|hired|signed|shipped|finished|completed|announced|reported|jumped|climbed|declined|reduced|exceeded|delivered|introduced|helped|saved|moved|joined|served|changed|gained|earned|loved|wanted|needed|expanded|founded|learned|worked|lived|cut)\b/i;
const pronounStart =
  /^(?:i|we|you|they|he|she|it|this|that|these|those|there|everyone|everybody|nobody|someone)\s+\w+/i;

/** How a group of words can stand in speech: an order, a sentence, or a group without a verb. */
export type ClauseKind = 'imperative' | 'clause' | 'phrase';

/** Tells what a group of words is. */
export function clauseKind(text: string): ClauseKind {
  const words = text.toLowerCase().split(/\s+/);
  const first = words[0]?.replace(/[^a-z']/g, '') ?? '';
  if (first === "don't" || first === 'please' || first === 'never' || first === 'always') return 'imperative';
  if (baseVerbs.has(first) && words.length > 1 && !looksLikeNoun(first, words[1] ?? '')) return 'imperative';
  if (finite.test(text) || pronounStart.test(text)) return 'clause';
  if (words.length > 2 && (commonVerbs.test(text) || pastVerbs.test(text))) return 'clause';
  return 'phrase';
}

const nounAfter =
  /^(?:of|and|or|per|is|are|was|hours|times?|list|button|card|day|shop|store|line|center|desk|support|team|plan|plans|management|app|apps)[.,]?$/;
const oftenNouns =
  /^(?:book|call|change|charge|check|cook|cover|cut|design|display|drink|drive|exercise|focus|heat|help|hire|light|limit|list|load|lock|log|look|market|mind|mix|move|offer|open|order|pack|park|pass|pay|pick|place|plan|plant|play|practice|press|price|rest|return|review|reward|run|save|schedule|search|season|set|ship|shop|show|sign|sleep|smile|sort|start|stay|stop|store|study|supply|support|switch|talk|taste|test|toast|track|train|travel|trust|turn|update|upgrade|visit|vote|walk|wash|watch|water|work|wrap|backup|record|report|release|request|rise|roast|scan|screw|season|spread|stretch|swap|transfer)$/;

function looksLikeNoun(first: string, second: string): boolean {
  return oftenNouns.test(first) && nounAfter.test(second);
}
