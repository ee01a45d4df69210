// The words by which people say how a film shall sound.

/** How the film sounds. */
export type Tone =
  | 'upbeat'
  | 'energetic'
  | 'friendly'
  | 'warm'
  | 'calm'
  | 'inspiring'
  | 'professional'
  | 'serious'
  | 'funny'
  | 'neutral';

/** The tone a word stands for; the words of a tone are parts of a pattern. */
export const toneWords: readonly (readonly [Exclude<Tone, 'neutral'>, string])[] = [
  [
    'energetic',
    'energetic|high[- ]energy|intense|passionate|rousing|fired up|lively|exciting|excited|hype|hyped|punchy|dynamic|fast[- ]paced|enthusiastic|bold|powerful|adrenaline|thrilling|snappy|zippy|loud|vigorous|vibrant|electric|pumped(?: up)?|rousing|spirited|feisty|full of energy|full of beans',
  ],
  [
    'funny',
    'funny|humorous|comedic|comical|witty|playful|silly|tongue-in-cheek|hilarious|light-hearted|lighthearted|quirky|cheeky|goofy|fun|wry|sarcastic|ironic|joking|jokey|jokes?|comedy|comedian|hysterical|amusing|mischievous|droll|deadpan|humou?r|whimsical|daft|zany|banter|spoof|parody|satirical|winking|with a wink',
  ],
  [
    'upbeat',
    'upbeat|cheerful|cheery|happy|positive|bright|joyful|joyous|jolly|merry|jubilant|celebratory|lively|sunny|bubbly|peppy|perky|optimistic|festive|chirpy|buoyant|jaunty|breezy|delighted',
  ],
  [
    'inspiring',
    'inspiring|inspirational|motivational|motivating|uplifting|hopeful|epic|cinematic|empowering|stirring|rallying|proud|visionary|moving|triumphant',
  ],
  [
    'warm',
    'warm|warm-hearted|heartfelt|emotional|caring|compassionate|empathetic|empathic|sincere|grateful|gentle|kind|tender|touching|personal|intimate|nostalgic|loving|supportive|humble|modest|polite|kind-hearted|affectionate|sweet|thankful|appreciative|motherly|grandmotherly|fatherly|human|golden|sentimental|soft-hearted|considerate|understanding|apologetic|contrite',
  ],
  [
    'calm',
    'calm|calming|relaxed|relaxing|soothing|peaceful|mindful|soft|slow|serene|meditative|reassuring|quiet|unhurried|hushed|tranquil|measured|level-headed|understated|dreamy|composed|restful|zen|sleepy|unagitated|whispered|even-tempered',
  ],
  [
    'serious',
    'serious|solemn|grave|formal|urgent|somber|sombre|dramatic|stern|sober|respectful|respectfully|authoritative|firm|dignified|earnest|strict|mournful|weighty|grim|ominous|severe|ceremonial|stately',
  ],
  [
    'professional',
    'professional|corporate|business-?like|polished|confident|clear|informative|educational|neutral|objective|factual|matter-of-fact|direct|straightforward|modern|sleek|no-nonsense|expert|trustworthy|concise|precise|academic|scholarly|crisp|brisk|to the point|plain-spoken|competent|credible|unemotional|technical|dry',
  ],
  [
    'friendly',
    'friendly|conversational|casual|approachable|welcoming|down-to-earth|down to earth|informal|charming|relatable|chatty|laid-back|laid back|chill|cosy|cozy|helpful|engaging|inviting|encouraging|patient|easy-going|easygoing|neighbou?rly|folksy|homely|personable|hospitable|good-natured|unpretentious|natural|like a friend',
  ],
];

/** Adjectives that, alone, more often describe something other than the film. */
export const ambiguousTones = new Set(
  'clear sunny soft slow personal kind expert formal firm bright quiet bold powerful fun clean grave neutral positive intimate peaceful sweet educational academic urgent patient objective factual precise polite direct modern sleek modest humble loud electric vibrant moving proud human golden natural dry technical measured strict severe composed understanding restful sleepy humour humor hush brisk crisp competent comedy comedian joke jokes spoof parody banter moving jolly merry'.split(
    ' ',
  ),
);

/** What a tone that is not wanted asks for instead; where nothing else is said of the tone. */
export const insteadOf: readonly (readonly [refused: RegExp, Tone])[] = [
  [/\b(?:fright|scar|alarm|panic|worr|dramat|drama|shout|loud|hectic|rush|hysteri|agitat|fear)/i, 'calm'],
  [/\b(?:guilt|blam|accus|cold|pity|sham|harsh|judg)/i, 'warm'],
  [
    /\b(?:serious|solemn|heavy|grave|stiff|formal|corporate|stuffy|preach|lectur|patroni|condescend|boring|dull|flat|bossy|distant)/i,
    'friendly',
  ],
  [/\b(?:funny|jok|silly|humou?r|ironic|sarcas|light-?hearted|playful|goofy)/i, 'serious'],
  [
    /\b(?:sales|pushy|hard sell|marketing|hype|slogan|cheesy|superlativ|buzzword|sensational|emotional)/i,
    'professional',
  ],
];
