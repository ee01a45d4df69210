// What is commonly known of the sky, the earth, life and matter.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const science: readonly Knowledge[] = [
  {
    words: /\bblack holes?\b/i,
    hook: 'There are places in the sky from which not even light comes back.',
    blocks: [
      told(
        'How one is born',
        'A great star shines as long as it has fuel. When [the fuel is gone|flame], [the core falls in on itself|arrow-down], and if enough is left, [nothing can stop the fall|A black hole|circle].',
      ),
      told(
        'The edge',
        'Around it lies an edge called the event horizon. Outside, [light can still escape|Outside: light escapes|sun]; inside, [every path leads inwards|Inside: no way out|circle-x].',
      ),
      told(
        'How we find them',
        'Nobody sees the hole itself. Astronomers watch [stars that circle something dark|star], [gas that glows|flame] as it spirals in, and [ripples in space|waves-horizontal] when a pair of them merges.',
      ),
      told(
        'No vacuum cleaner',
        'A common mistake is to think that they suck everything up. From far away, their pull is like that of [any other mass|scale]; only [very close|circle-question-mark] does it become strange.',
      ),
      told(
        'Time goes slowly there',
        'Gravity also slows clocks. Seen from afar, [a clock near the edge|clock] would tick slower and slower, a thought that still makes physicists smile.',
      ),
    ],
  },
  {
    words:
      /\b(?:solar system|planets?|the moon|moon phases|mars|jupiter|saturn|astronom\w+|constellations?|stars|galax\w+|universe|space)\b/i,
    hook: 'Go outside on a clear night, and you are looking into the past.',
    blocks: [
      told(
        'Where we live',
        'Our sun is a star like many others. Around it run [small rocky planets|globe], then [giants of gas and ice|circle], and countless [lumps of rock and ice|star] left over from the beginning.',
      ),
      told(
        'Day, month, year',
        'The motions of sky and earth make our calendar. The earth [turns|rotate-cw] and gives us the day, the moon [circles us|moon] and gives the month, and our way [around the sun|sun] makes a year.',
      ),
      told(
        'Old light',
        'Light is fast, yet space is vast. What reaches your eye from [a distant star|star] set out [long ago|clock], perhaps before anyone was there to see it.',
      ),
      told(
        'The changing moon',
        'The moon has no light of its own. We see the part that [the sun lights up|sun], and as the moon [moves around us|rotate-cw], that part grows and shrinks.',
      ),
      told(
        'Tonight',
        'For a first look you need no telescope. Find [a dark spot|moon], give your eyes [a little time|clock], and pick out [one bright pattern|star] that you will know again.',
      ),
    ],
  },
  {
    words: /\b(?:volcano\w*|earthquakes?|plate tectonics|tsunamis?|geolog\w+)\b/i,
    hook: 'The ground beneath us is moving, about as slowly as fingernails grow.',
    blocks: [
      told(
        'Plates',
        'The outer shell of the earth is cracked into [plates|layers]. They [drift apart|move-horizontal], [slide past each other|arrow-left-right] or [push together|merge], and most drama happens at their edges.',
      ),
      told(
        'Why it shakes',
        'Rock can bend for a long time. Strain [builds up|trending-up], the rock [breaks|zap], and the shock [runs through the ground|waves-horizontal]: an earthquake.',
      ),
      told(
        'Why it erupts',
        'Deep down, rock melts into magma. [Lighter than its surroundings|arrow-up], it rises; [gas in it|cloud] behaves like the bubbles in a shaken bottle.',
      ),
      told(
        'Good and bad',
        'Such forces destroy, and they also build. [Fertile soil|sprout], [new islands|map] and [hot springs|droplets] are their gifts.',
      ),
      told(
        'Be ready',
        'Where the ground moves, preparation counts. Know [a safe place|shield-check] in every room, fix [heavy shelves|house], and keep [water and a torch|flashlight] at hand.',
      ),
    ],
  },
  {
    words: /\b(?:gravity|newton\w*|forces?|physics|relativity|quantum\w*|atoms?|particles?)\b/i,
    hook: 'The deepest laws of nature show themselves in small things: a falling cup, a spark, a shadow.',
    blocks: [
      told(
        'Gravity',
        'Everything that has mass pulls on everything else. That pull [holds your feet down|footprints], [keeps the moon near|moon], and [gathers stars|star] out of thin gas.',
      ),
      told(
        'Atoms',
        'Matter is made of atoms. Each has [a heavy core|circle-dot] and [light electrons|atom] around it, and how those electrons join is what we call [chemistry|flask-conical].',
      ),
      told(
        'The very small',
        'At the smallest scale our intuition fails. A particle can behave [like a wave|waves-horizontal], and measuring it [changes what you find|search].',
      ),
      told(
        'How we know',
        'None of this has to be believed. A good experiment [asks nature one question|circle-question-mark], [can be repeated|repeat], and [may prove us wrong|scale].',
      ),
    ],
  },
  {
    words: /\b(?:dna|genes?|genetics?|evolution|natural selection|cells?|darwin)\b/i,
    hook: 'Every living thing carries a text that is older than any book.',
    blocks: [
      told(
        'The text',
        'In nearly every cell lies a long thread, DNA. Its order of building blocks [says how to make proteins|book-open], and those [build and run the body|heart].',
      ),
      told(
        'Copying',
        'When cells divide, the thread is copied. Mostly [it stays the same|copy]; now and then [a letter changes|pencil], and that change may be [passed on|users].',
      ),
      told(
        'Selection',
        'Creatures differ a little from one another. Those that [fit their surroundings|leaf] leave [more young|sprout], and over long ages [small differences add up|trending-up].',
      ),
      told(
        'Common misunderstandings',
        'Evolution has no goal and no ladder. Nobody is [more evolved|circle-x] than a beetle; each is simply [fitted to its own life|bug].',
      ),
    ],
  },
  {
    words: /\b(?:photosynthesis|chlorophyll)\b/i,
    hook: 'A leaf does quietly what no factory can do so well.',
    blocks: [
      told(
        'What goes in',
        'A plant takes [water|droplets] from the soil, [carbon dioxide|wind] from the air, and [light|sun] from the sun.',
      ),
      told(
        'What comes out',
        'Inside the green parts, light splits the water. What the plant keeps is [sugar|cherry]; what it gives away is [oxygen|cloud], and we breathe it.',
      ),
      told(
        'Why leaves are green',
        'The green comes from chlorophyll. It takes up [red and blue light|sun] and sends [green|leaf] back to our eyes.',
      ),
      told(
        'Why it matters',
        'Almost everything we eat begins there. [Bread|wheat], [fruit|apple], even [meat|beef] is stored sunlight, some steps later.',
      ),
      told(
        'Try it',
        'Would you like to see it? Put [a water plant in a glass|flask-conical], set it [in the sun|sun], and watch for [small bubbles|circle-dot].',
      ),
    ],
  },
  {
    words: /\b(?:water cycle|rain(?:fall)? (?:forms?|works?)|(?<!the )clouds?(?! (?:computing|storage|services?)))\b/i,
    hook: 'Look up for a moment: a great deal of physics is going on over your head.',
    blocks: [
      told(
        'Around and around',
        'Water never rests. The sun [lifts it|sun] from sea and leaf, it [cools into clouds|cloud], and it [falls again|cloud-rain] as rain or snow.',
      ),
      told(
        'What a cloud is',
        'A cloud is no vapour but [a crowd of tiny drops|droplets]. They are light enough to float, until they [join and grow heavy|scale].',
      ),
      told(
        'Under the ground',
        'Part of the rain [sinks into the ground|arrow-down], filters through sand and stone, and [comes out again|waves-horizontal] at a spring.',
      ),
      told(
        'Used again and again',
        'So every glass of water has been [rain|cloud-rain], [river|waves-horizontal] and [sea|ship] before. What we put into it comes back to us, too.',
      ),
    ],
  },
  {
    words: /\b(?:why (?:is )?the sky|sky (?:is )?blue|rainbows?|sunsets?)\b/i,
    hook: 'Look up for a moment: a great deal of physics is going on over your head.',
    blocks: [
      told(
        'Colours of light',
        'Sunlight holds every colour. Up there, tiny molecules [scatter blue light|cloud] far more than red, so blue reaches us [from all over the sky|The sky looks blue|sun].',
      ),
      told(
        'Evening red',
        'In the evening, light takes [a longer way|route] through the air. By then, most blue [has been lost|sunset], and red and gold are left.',
      ),
      told(
        'A bow',
        'For a rainbow, stand with [the sun behind you|sun] and [rain in front|cloud-rain]. Each drop bends the colours apart and [sends them back|rainbow].',
      ),
      told(
        'Try it at home',
        'You can see it at the kitchen table. Stir [a few drops of milk|milk] into a glass of water, and shine [a torch|flashlight] through it: from the side it looks bluish, from the end [warm and yellow|sunset].',
      ),
    ],
  },
  {
    words: /\b(?:bees?|honey ?bees?|pollinat\w+|butterfl\w+|insects?|bugs?)\b/i,
    hook: 'Behind many a good breakfast stands an insect.',
    blocks: [
      told(
        'Their trade',
        'Bees come for [nectar|flower] and [pollen|sun]. On the way they carry pollen from blossom to blossom, and [fruit can form|apple].',
      ),
      told(
        'A colony',
        'In a hive everyone has work. [The queen|crown] lays eggs, [workers|users] clean, build, feed and fly out, and [a dance|eighth-notes] tells the others where the flowers are.',
      ),
      told(
        'Not only honey',
        'Wild bees matter just as much. Most live [alone|house], in [hollow stems or bare ground|sprout], and many visit only certain plants.',
      ),
      told(
        'What they need',
        'Help is simple: [flowers from spring to autumn|flower], [a shallow bowl of water|droplets], and [no poison|circle-x].',
      ),
      told(
        'Leave a corner wild',
        'Let a corner grow wild, too. [Old wood|trees], [dry stems|sprout] and [a patch of sand|sun] are nurseries.',
      ),
    ],
  },
];
