// What is commonly known of history, the state and the arts; no dates, which only a source can vouch for.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const past: readonly Knowledge[] = [
  {
    words: /\bfrench revolution\b/i,
    hook: 'A king, an empty treasury, and a people that had stopped waiting.',
    blocks: [
      told(
        'Why it began',
        'France was rich, and its state was broke. Wars had [emptied the treasury|wallet], bread was [dear|wheat], and those with privileges [paid hardly any tax|Privileges|crown].',
      ),
      told(
        'The summer of change',
        'The estates met at Versailles and could not agree. [The commons declared themselves a National Assembly|National Assembly|users], and in Paris [a crowd stormed the Bastille|The Bastille|landmark].',
      ),
      told(
        'What it declared',
        'Soon after came the Declaration of the Rights of Man. It said that people are born [free|bird] and [equal in rights|scale], and that power comes [from the nation|users].',
      ),
      told(
        'The dark side',
        'Hope turned to fear. [The king was executed|crown], neighbours fought France [at its borders|shield], and in the Terror, the Revolution [turned on its own|circle-x].',
      ),
      told(
        'How it ended',
        'Tired of turmoil, the country looked for order. A general named [Napoleon|medal] took power, and crowned himself emperor in the end.',
      ),
      told(
        'What stayed',
        'Still, much of it remained: [citizens instead of subjects|users], [law for all|scale], and [the metric system|ruler], which most of the world uses today.',
      ),
    ],
  },
  {
    words: /\b(?:roman empire|ancient rome|romans?|julius caesar|gladiators?|pompeii)\b/i,
    hook: 'A town on a river became an empire around a sea.',
    blocks: [
      told(
        'From town to empire',
        'Rome was first ruled by [kings|crown], then by [a republic|landmark], and finally by [emperors|crown]. With each step more land came under it.',
      ),
      told(
        'What held it together',
        'Armies conquered, but other things lasted. [Roads|route], [aqueducts|droplets], [law|scale] and one language in the offices kept far places connected.',
      ),
      told(
        'Daily life',
        'In the streets life was loud. People ate at [stalls|utensils], met at [the baths|bath], and cheered in [the arena|ticket].',
      ),
      told(
        'The shadow',
        'Much of that splendour rested on slavery. [Fields|wheat], [mines|pickaxe] and [households|house] ran on the work of people who were not free.',
      ),
      told(
        'What is left',
        'Traces are everywhere: in [our months|calendar], in [many languages|languages], and in [arches and domes|landmark].',
      ),
    ],
  },
  {
    words: /\b(?:ancient egypt\w*|egypt\w*|pharaohs?|pyramids?|mumm(?:y|ies)|tutankhamun|cleopatra)\b/i,
    hook: 'Where a river floods each year, a desert can feed a kingdom.',
    blocks: [
      told(
        'A gift of the Nile',
        'Everything began with the river. Its floods left [dark, fertile mud|sprout], it carried [boats and stone|ship], and its rhythm made [the calendar|calendar].',
      ),
      told(
        'The pharaoh',
        'At the top stood the pharaoh, [king and god|crown] in one. Around him worked [scribes|pencil], who could do what few people could: write.',
      ),
      told(
        'Houses for eternity',
        'Pyramids were tombs. Built by [organised crews|users] rather than by magic, they show what [planning|ruler] and patience can do.',
      ),
      told(
        'Life after death',
        'Bodies were preserved so that life could go on. Into the tomb went [bread|wheat], [jewellery|gem] and [good advice|book-open] for the journey.',
      ),
      told(
        'The key',
        'For centuries nobody could read the signs. Then a stone turned up with the same text in [several scripts|languages], and [the voices came back|message-circle].',
      ),
    ],
  },
  {
    words: /\b(?:industrial revolution|steam engines?|factories|railways?)\b/i,
    hook: 'Within a few generations, the clock took over from the sun.',
    blocks: [
      told(
        'The start',
        'It began with cloth and coal. [Spinning machines|cog] did the work of many hands, and [steam|cloud] drove them wherever coal could be brought.',
      ),
      told(
        'Faster and further',
        'Rails changed distance itself. [Goods|package], [letters|mail] and [people|users] moved as never before, and towns set their clocks by the timetable.',
      ),
      told(
        'The price',
        'Not everyone gained. [Long hours|clock], [children at machines|user] and [smoke|factory] were the price, and out of protest grew [unions and laws|scale].',
      ),
      told(
        'Still with us',
        'Look around you: [set working hours|clock], [mass-made goods|package] and [growing cities|building] are its children.',
      ),
    ],
  },
  {
    words: /\b(?:history of (?:the )?(?:bicycle|bike|cycling)|bicycle history|penny.?farthing)\b/i,
    hook: 'It began as a running machine without any pedals.',
    blocks: [
      told(
        'Feet on the ground',
        'The first riders sat on a beam between wheels and [pushed with their feet|footprints]. People laughed, and then [they wanted one|heart].',
      ),
      told(
        'Pedals and giants',
        'Later came pedals on the front wheel. To go faster, makers built that wheel [ever larger|circle], and a rider sat [high above the street|High and risky|arrow-up].',
      ),
      told(
        'The safe one',
        'What we ride today grew out of a better idea: [wheels of one size|bike], and [a chain|link] to the back. Add [tyres filled with air|wind], and comfort had arrived.',
      ),
      told(
        'More than a machine',
        'Bicycles changed lives. Workers could [live further out|house], and women found in them [a freedom|bird] that fashion soon had to follow.',
      ),
      told(
        'Around again',
        'Now cities are discovering it anew. [Quiet|moon], [small|minimize-2] and [clean|leaf], it answers questions its inventors never asked.',
      ),
    ],
  },
  {
    words: /\b(?:democra\w+|elections?|voting|vote|parliament|constitution|rule of law)\b/i,
    hook: 'Democracy is the art of disagreeing without breaking the table.',
    blocks: [
      told(
        'The core',
        'At its core stand simple ideas: [power on loan|clock], [rules for everyone|scale], and [a way to change course|repeat] at the next election.',
      ),
      told(
        'Checks',
        'Power is divided so that nobody has all of it. [Parliament|landmark] makes the laws, [a government|briefcase] carries them out, and [courts|gavel] keep both within bounds.',
      ),
      told(
        'Before you vote',
        'Before an election, do a little homework. Read [what the parties really propose|book-open], ask [who pays for it|wallet], and compare [words with deeds|scale].',
      ),
      told(
        'Between elections',
        'Voting is only a part. [Local meetings|users], [letters to those in office|mail] and [good journalism|newspaper] keep it alive in between.',
      ),
      told(
        'Minorities',
        'A majority decides, yet it may not decide everything. [Basic rights|shield-check] belong to each person, and they matter most to those who were [outvoted|users].',
      ),
    ],
  },
  {
    words: /\b(?:museums?|art history|paintings?|impressionis\w+|sculptures?|galler(?:y|ies)|artworks?)\b/i,
    hook: 'Most visitors look at a picture for a few seconds; the picture has waited much longer.',
    blocks: [
      told(
        'Slow down',
        'Choose [only a few works|star], and give each of them [a whole minute|clock]. The rest will still be there another day.',
      ),
      told(
        'Describe first',
        'Begin by naming what is there: [colours|palette], [light|sun], [gestures|hand]. Judging can wait until you have really looked.',
      ),
      told(
        'Change your distance',
        'Step [close enough|search] to see how it was made, and [far back|move-horizontal] to see what holds it together.',
      ),
      told(
        'Ask the label',
        'Labels answer some questions and raise better ones. [Who paid for it|wallet], [where did it hang|map-pin], and [who is missing|circle-question-mark]?',
      ),
      told(
        'Take it with you',
        'At the end, pick the one piece you would [take home|house], and say [why|message-circle]. In that answer you learn as much about yourself as about art.',
      ),
    ],
  },
];
