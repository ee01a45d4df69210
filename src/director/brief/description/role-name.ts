// "A passionate energy adviser" -> "Energy adviser": the prompt's own name of a role, without what it says of the person.

import { isToneSentence } from '../tone.ts';
import { linkWords } from './description-words.ts';
import { type WeighedWord, weighWords } from './weigh-words.ts';

/** What people are like, and no trade is called by. */
const qualities =
  /^(?:new|great|good|nice|big|small|little|famous|known|popular|top|typical|certified|veteran|rookie|former|future|fellow|own|hard-working|strict|grumpy|wise|clever|smart|cool|hip|sassy|geeky|quirky|rugged|handsome|pretty|beautiful|modern|traditional|rustic|elegant|fit|strong|tough|brave|busy|fun|happy|shy|loud|quiet|bold|fresh|first|only|usual|whole|main|two|one|passionate|articulate|chic|energetic|enthusiastic|charismatic|eccentric|romantic|authentic|dynamic|optimistic|sympathetic|athletic|nearly|very|really|super|sooty|weary|witty|trendy|classy|posh|dodgy|moody|sporty|chatty|wiry|hefty|hearty|worthy|savvy|lively|lovely|sturdy|burly|bubbly|nerdy|zany|spry|feisty|scruffy|preppy|hippy|goth|gothic|punk|emo|boho|hipster|formal|practical|typical|natural|ideal|genial|jovial|special|loyal|sensible|gentle|humble|noble|humorous|senior|junior|local|unknown|rich|poor|single|married|divorced|blind|deaf|fat|obese|tiny|giant|huge|wild|average|ordinary|everyday|regular|random|dapper|suave|cute|hot|mean|medium|young-looking|lucky|proud|polite|professional|experienced)$/i;
/** Endings of words that say what somebody is like. */
const qualityEnding = /(?:[^e]ed|ful|ous|less|ish|able|ible|[^aeiou]ly|looking|going|minded|spoken|haired|skinned)$/i;
const doing = /ing$/i;
/** Trades are called by what is done in them. */
const tradeDoing =
  /^(?:marketing|engineering|nursing|training|cleaning|banking|building|swimming|climbing|diving|sailing|fencing|boxing|driving|wedding|parking|heating|housing|accounting|advertising|catering|running|cycling|skiing|cooking|baking|gardening|farming|fishing|hunting|riding|racing|dancing|singing|acting|writing|reading|painting|drawing|knitting|sewing|pricing|planning|purchasing|recruiting|roofing|plumbing|printing|publishing|shipping|trading|teaching|learning|gaming|hiking|camping|coding|programming|welding|mining|recycling|tutoring|sports?coaching|wellbeing|understanding|clothing|lighting|testing|licensing|funding|fundraising|outgoing|mentoring|counselling|caring|surfing|rowing|skating|sewing|brewing|spinning|weaving|bowling|wrestling|dining|styling|evening|morning|spring|string|king|ring|wing)$/i;
/** They end like qualities and are things. */
const tradeWord =
  /^(?:personal|public|supply|assembly|table|cable|vegetable|renewable|wireless|fish|seed|medical|legal|fashion|casual|clean|soft|industry|intimate|academic|educational|quality|slow|sweet|tender|speech|expert)$/i;
const capitals = /^(?:ceo|cfo|cto|coo|cmo|cio|gp|mc|dj|emt|it|hr|tv|ai|ux|pr|vr|dna|seo|bbc|nhs|ngo)$/i;
const mostNouns = 3;
/** What closes a word before a noun: nothing of its own sense. */
const closes =
  /^(?:and|or|of|a|an|the|up|out|off|down|over|then|there|here|dear|hello|am|be|been|become)$|[’']s$(?<!(?:children|women|men|people|kids)[’']s)|s[’']$/i;

/** Says whether a word before a role's noun belongs to its name. */
function isOfName(word: string): boolean {
  if (tradeWord.test(word)) return true;
  if (qualities.test(word) || isToneSentence(word) || linkWords.has(word.toLowerCase()) || closes.test(word))
    return false;
  return !qualityEnding.test(word) && (!doing.test(word) || tradeDoing.test(word));
}

/** Names the role whose noun stands at a place: the noun and the nouns that specify it, the first letter a capital. */
export function roleName(text: string, at: number, length: number): string {
  const noun = text.slice(at, at + length).replace(/^(?:an?|the|our|my)\s+/i, '');
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
  const before = text.slice(start, at);
  const run = /(?:[\p{L}\d’'&-]+ )*$/u.exec(before)?.[0] ?? '';
  const opensText =
    run.length === before.length || /(?:[.!?:,;–—(\n]|\s{2})\s*$/.test(before.slice(0, before.length - run.length));
  const words = weighWords(run);
  const name: string[] = [];
  for (const [index, word] of [...words.entries()].reverse()) {
    // A capital inside a sentence is somebody's name, or a firm's.
    const isProper = /^\p{Lu}\p{Ll}/u.test(word.text) && !(opensText && index === 0);
    if (!isPlainNoun(word) || isProper || !isOfName(word.text)) break;
    if (name.unshift(word.text) >= mostNouns) break;
  }
  const own = noun.split(/\s+/);
  while (own.length > 1 && isPlainQuality(own[0] ?? '')) own.shift();
  return asTitle([...name, ...own]);
}

/** Of places and of what films are made of, trades are called too: "castle guide", "energy adviser". */
const isPlainNoun = ({ trait, weight, isAside, text }: WeighedWord): boolean =>
  trait === null && !/\d/.test(text) && ((isAside && weight === 0) || (weight <= -0.5 && weight >= -1.5));

const isPlainQuality = (word: string): boolean =>
  weighWords(word).some(({ trait }) => trait !== null && trait !== 'role') || !isOfName(word);

function asTitle(words: readonly string[]): string {
  const lower = words.map((word) => (capitals.test(word) ? word.toUpperCase() : word.toLowerCase())).join(' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
