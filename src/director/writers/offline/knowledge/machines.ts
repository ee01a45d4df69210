// What is commonly known of computers, security, vehicles and money.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const machines: readonly Knowledge[] = [
  {
    words: /\b(?:phishing|scams?|social engineering|fraud\w*|identity theft|fake (?:e-?)?mails?)\b/i,
    hook: 'Most attacks do not break in; they ask to be let in.',
    blocks: [
      told(
        'The bait',
        'A phishing message wants you to act before you think. It brings [pressure|clock], [fear|circle-alert] or [a prize|gift], and always [something to click|mouse-pointer-click].',
      ),
      told(
        'Look closely',
        "Take a breath, and look again. Is [the sender's address|mail] right letter by letter? Does [the link|link] lead where it claims? Would this person [really ask for that|circle-question-mark]?",
      ),
      told(
        'What nobody needs',
        'No honest colleague, bank or help desk needs [your password|key], and none will ask for [a login code|lock] over the phone.',
      ),
      told(
        'Another way',
        'When in doubt, leave the message and take another way. [Call a number you already know|phone], or [type the address yourself|globe].',
      ),
      told(
        'It happened?',
        'Should you have clicked, say so at once. [Report it|message-circle], [change the password|key], and [keep the message|mail] as evidence. Quick beats embarrassed.',
      ),
      told(
        'Practise',
        'Attackers practise, so practise too. Show a suspicious message [to a colleague|users] and tell each other [what gave it away|search].',
      ),
    ],
  },
  {
    words:
      /\b(?:passwords?|cyber ?security|security awareness|two-factor|multi-factor|mfa|malware|ransomware|online safety|data (?:protection|privacy)|gdpr|privacy)\b/i,
    hook: 'Security is mostly habits, and habits can be learned.',
    blocks: [
      told(
        'Passwords',
        'A good password is [long|ruler] and [used only once|key]. Nobody can remember so many, so let [a password manager|lock] do it.',
      ),
      told(
        'A second lock',
        'Turn on the extra step at login. Even a stolen password is [of little use|shield-check] without [your phone or key|smartphone].',
      ),
      told(
        'Updates',
        'Updates close holes that others already know about. Install them [soon|clock], on [the phone|smartphone] as well, and [restart|rotate-cw] when asked.',
      ),
      told(
        'Data of others',
        "Treat people's data like something borrowed. [Collect little|minimize-2], [share with care|users], and [delete what is done with|trash].",
      ),
      told(
        'Away from the desk',
        'Small gestures protect a lot. [Lock the screen|monitor], keep [papers off the table|file-text], and mind [who reads along|eye] on the train.',
      ),
      told(
        'Back up',
        'Keep a copy of what matters [in another place|hard-drive], and try once whether you can [really get it back|rotate-ccw].',
      ),
    ],
  },
  {
    words:
      /\b(?:artificial intelligence|\bai\b|machine learning|chatbots?|neural networks?|language models?|chatgpt)\b/i,
    hook: 'Nobody tells these machines the rules; they find patterns in examples.',
    blocks: [
      told(
        'Learning from examples',
        'Show a program many examples, and it adjusts itself until its guesses fit. [Examples in|database], [patterns found|network], [guesses out|message-circle]: that is machine learning.',
      ),
      told(
        'What it is good at',
        'Such systems shine where there is a lot of data: [sorting|list-checks], [translating|languages], [drafting|pencil], [spotting the odd one out|search].',
      ),
      told(
        'Where it fails',
        'A fluent answer may still be wrong. The machine knows [what is likely|scale], not [what is true|circle-question-mark], and it repeats [the bias of its examples|users].',
      ),
      told(
        'Use it well',
        'Work with it as with an eager intern. [Say clearly what you need|target], [check the facts|search], and [keep secrets to yourself|lock].',
      ),
      told(
        'Your part',
        'The responsibility stays with people. Decide [what it may do alone|bot], [what someone must approve|check], and [how mistakes are put right|wrench].',
      ),
    ],
  },
  {
    words: /\b(?:blockchain|bitcoin|crypto\w*|nfts?)\b/i,
    hook: 'Imagine an account book that everyone can read and nobody can secretly change.',
    blocks: [
      told(
        'A shared book',
        'Many computers keep the same list. New entries are gathered in [a block|package], and each block carries [the fingerprint of the one before|fingerprint-pattern], so they form [a chain|link].',
      ),
      told(
        'Why it holds',
        'Whoever changes an old entry breaks every fingerprint after it, and [everyone notices|users].',
      ),
      told(
        'What it costs',
        'Agreement without a boss has a price: [time|clock], [fees|wallet], and in certain systems [a lot of energy|zap].',
      ),
      told(
        'Before you buy',
        'Coins can rise and fall wildly. Put in [only what you can lose|scale], guard [your keys|key], and distrust [sure profits|circle-alert].',
      ),
    ],
  },
  {
    words:
      /\b(?:internet|wi-?fi|(?:the )?cloud(?: computing| storage| services?)?|servers?|how the web works|websites? work)\b/i,
    hook: 'Behind every tap on a screen, a small parcel sets out on a long journey.',
    blocks: [
      told(
        'Parcels',
        'Everything you send is cut into [small packets|package]. They [find their own way|route] from machine to machine, and at the end [they are put together|layers].',
      ),
      told(
        'Names and numbers',
        'Machines use numbers, people prefer names. [A directory|book-open] turns the name you type into [the number|hash] that machines need.',
      ),
      told(
        'The cloud',
        "The cloud is simply [someone else's computer|server], in a building with [good cooling|wind] and [strong locks|lock].",
      ),
      told(
        'When it is slow',
        'If it is slow, look at the nearest part first: [restart the router|rotate-cw], move [closer to it|wifi], or try [a cable|cable].',
      ),
    ],
  },
  {
    words: /\b(?:electric (?:cars?|vehicles?)|e-?cars?|evs?|petrol cars?|hybrid cars?)\b/i,
    hook: 'The question is not which car is better, but which one fits your days.',
    blocks: [
      told(
        'How they drive',
        'An electric motor gives its force [at once|zap] and has [few moving parts|cog]. A petrol engine needs gears, oil and exhaust, and [fills up quickly|fuel].',
      ),
      told(
        'Charging',
        'Charging is a matter of habit. Those who can [plug in at home or at work|plug] hardly think about it; those who cannot depend on [stations nearby|map-pin].',
      ),
      told(
        'What it costs',
        'Compare the whole life, not just the price tag. [Purchase|tag], [energy|zap], [service|wrench] and [resale|repeat] belong in one sum.',
      ),
      told(
        'The footprint',
        'Making a battery takes [energy and raw materials|factory]. On the road it pays that back, the sooner, [the cleaner the electricity|leaf].',
      ),
      told(
        'Ask yourself',
        'Before deciding, look at an ordinary week. How far do I [usually drive|route], where do I [park at night|house], and what do I [really carry|package]?',
      ),
    ],
  },
  {
    words:
      /\b(?:inflation|prices? (?:rise|rising)|cost of living|recession|central banks?|econom(?:y|ics)|supply and demand|gdp)\b/i,
    hook: 'The same basket, the same shop, and a longer receipt.',
    blocks: [
      told(
        'What it is',
        'Inflation means that [prices in general rise|trending-up], so that [the same money buys less|wallet]. One dear tomato is not inflation; a dear basket is.',
      ),
      told(
        'Where it comes from',
        'Causes often come together. [Costs go up|factory], [people want more than there is|shopping-bag], or [more money is about|banknote].',
      ),
      told(
        'Who feels it',
        'Not everybody feels it alike. [Savers|piggy-bank] lose, [debtors|file-text] may gain, and whoever spends most on [food and heating|flame] suffers first.',
      ),
      told(
        'The brake',
        'Central banks can pull the brake by raising interest. [Loans get dearer|house], [people spend less|wallet], and [prices calm down|trending-down], usually with a delay.',
      ),
      told(
        'At home',
        'What can you do? [Compare|scale], [put off what can wait|clock], and [talk about pay|message-circle] with figures in hand.',
      ),
    ],
  },
  {
    words:
      /\b(?:budget\w*|sav(?:e|ing) money|personal finance|debts?|spending|money|compound interest|invest\w*|retirement|pension)\b/i,
    hook: 'Money causes less worry once you know where it goes.',
    blocks: [
      told(
        'Look first',
        'For a month, write down [what comes in|banknote] and [what goes out|receipt]. Do not judge it; [just look|search].',
      ),
      told(
        'Sort',
        'Now sort it into [what must be|house], [what is nice|face-slightly-smiling], and [what you would not miss|circle-x]. The last pile is your room to move.',
      ),
      told(
        'Automatic',
        'Let the good decisions run by themselves. [On payday|calendar], send something [to savings|piggy-bank] before you can spend it.',
      ),
      told(
        'A cushion',
        'Build a cushion before anything clever. A broken washing machine is then [a nuisance|wrench], not [a debt|circle-alert].',
      ),
      told(
        'Time helps',
        'Savings earn interest, and that interest earns interest too. So [begin early|calendar], [leave it alone|clock], and [watch the fees|search].',
      ),
      told(
        'Dear debts first',
        'If you owe money, pay [the dearest debt|flame] off first, and talk to [an adviser|users] early, while there is still choice.',
      ),
    ],
  },
];
