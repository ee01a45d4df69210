// What is commonly known of data, keys and devices.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const digital: readonly Knowledge[] = [
  {
    words: /\b(?:gdpr|general data protection|data protection (?:law|rules?|basics|training)|personal data)\b/i,
    hook: 'A name, an address, a photo: behind every piece of personal data there is a person.',
    blocks: [
      told(
        'What it covers',
        'Personal data is whatever can be linked to somebody. That may be [a name|user], [a number plate|car], or [a place at a certain time|map-pin].',
      ),
      told(
        'A reason',
        'Whoever processes data needs a legal basis. It may be [consent|check], [a contract|file-text], [a law|scale], or a legitimate interest that was weighed with care.',
      ),
      told(
        'Only what is needed',
        'Collect [no more than you need|minimize-2], use it [for that purpose only|target], and delete it [when it has served|trash].',
      ),
      told(
        'Rights',
        'People may ask [what is stored|search], have mistakes [corrected|pencil], and in many cases have it [deleted|trash].',
      ),
      told(
        'Keep it safe',
        'Lock [your screen|lock], check [the address|mail] before you send, and give access [only to those who need it|key].',
      ),
      told(
        'When it goes wrong',
        'If data gets lost or into the wrong hands, do not wait. Tell [those responsible|phone] at once, for deadlines are [short|clock].',
      ),
    ],
  },
  {
    words: /\b(?:two.factor|multi.factor|2fa|mfa|passkeys?|authenticator apps?)\b/i,
    hook: 'A password is a key, and keys get copied.',
    blocks: [
      told(
        'Another proof',
        'A further factor asks for something else besides the password. It can be something [you have|smartphone] or something [you are|scan-face].',
      ),
      told(
        'Why it helps',
        'If your password is [stolen|key], the thief still stands [in front of a locked door|lock].',
      ),
      told(
        'Which kind',
        'Codes by text message are better than none. [An app|smartphone] is safer, and [a passkey|key] or a hardware key withstands phishing best.',
      ),
      told(
        'Never pass it on',
        'Codes are for you alone. Nobody honest will [ask you for one|phone], not by phone and not [by mail|mail].',
      ),
      told(
        'Be prepared',
        'Phones get lost. Store [recovery codes|file-text] in a safe place, and set up [a spare way in|door-open].',
      ),
      told(
        'Where to begin',
        'Begin with your mailbox, since it [resets all other passwords|mail]. Next come [your bank|landmark] and your [photos|image].',
      ),
    ],
  },
  {
    words:
      /\b(?:back-?ups?|back(?:ing)? up (?:your |my |our )?(?:data|files|photos|phone|computer)|data loss|hard drives? (?:fail|crash)\w*)\b/i,
    hook: 'A file of which there is only one copy is a file on loan.',
    blocks: [
      told(
        'What can happen',
        'Disks [wear out|hard-drive], laptops [get stolen|laptop], files are [overwritten|pencil], and malware [locks everything|lock].',
      ),
      told(
        'Several copies',
        'Keep more than a single copy, on [different devices|layers], and at least one of them [somewhere else|map-pin].',
      ),
      told(
        'Unplugged',
        'A drive that is always connected shares the fate of the computer. [Unplug it|plug], and a virus [cannot reach it|shield-check].',
      ),
      told(
        'By itself',
        'Whatever has to be remembered is forgotten. Let it run [automatically|repeat], and look [now and then|calendar] whether it does.',
      ),
      told(
        'Try it',
        'A copy counts only when it can be read. Choose a file, [bring it back|rotate-ccw], and [open it|folder-open].',
      ),
    ],
  },
  {
    words: /\b(?:encrypt\w*|cryptograph\w*|end.to.end|https works)\b/i,
    hook: 'Encryption turns a postcard into a sealed letter.',
    blocks: [
      told('The idea', 'Readable text becomes [gibberish|shuffle]. Only those with [the key|key] can turn it back.'),
      told(
        'The same key',
        'In the simplest case both sides share a key. The trouble is to [hand it over|handshake] without anybody [listening|ear].',
      ),
      told(
        'A pair of keys',
        'A pair of keys solves that. With [the public one|lock-open], anyone can lock the box; with [the private one|key], only you can open it.',
      ),
      told(
        'The little lock',
        'A lock in the browser means that the way is [encrypted|lock]. It does not mean that the site is [honest|circle-question-mark].',
      ),
      told(
        'From end to end',
        'With end-to-end encryption, only the devices of those who talk hold the keys. Not even [the service|server] can read along.',
      ),
      told(
        'What it cannot do',
        'If somebody looks [over your shoulder|eye] or knows [your passcode|key], no cipher helps.',
      ),
    ],
  },
  {
    words: /\b(?:gps|satellite navigation|sat ?nav|satellites?)\b/i,
    hook: 'Your phone finds out where you are by listening to clocks in the sky.',
    blocks: [
      told(
        'Clocks in orbit',
        'Navigation satellites carry very exact [clocks|clock]. They keep sending [the time and their place|satellite].',
      ),
      told(
        'Listening',
        'Your receiver sends nothing to them. It [listens|ear], and sees [how late|timer] each signal arrives.',
      ),
      told(
        'From time to distance',
        'Signals travel at the speed of light. From the delay follows [the distance|ruler], and from several distances [the place|map-pin].',
      ),
      told(
        'Einstein on board',
        'Up there, clocks run a little differently than down here. Without [the corrections|wrench] of relativity, the error would soon grow.',
      ),
      told(
        'Where it fails',
        'Between [tall houses|building], in [tunnels|circle-x], and under [dense trees|trees], signals are weak or bounced. So look up from the screen as well.',
      ),
    ],
  },
  {
    words: /\bheat pumps?\b/i,
    hook: 'A heat pump is a fridge that works the other way round.',
    blocks: [
      told(
        'Warmth from the cold',
        'Even cold air, ground and water hold some warmth. The pump [gathers it|arrow-down] outside and [brings it in|house].',
      ),
      told(
        'The circle',
        'A special liquid goes round. Outside it [evaporates|cloud] and takes up heat, then it is [compressed|minimize-2] and gets hot, and indoors it [gives off the heat|thermometer].',
      ),
      told(
        'Why it saves',
        'Electricity does not make the heat, it only [moves it|arrow-right]. That is why more heat comes out than [power goes in|zap].',
      ),
      told(
        'What it likes',
        'The smaller the step in temperature, the better. [Large radiators|layers] or warm floors, and [a tight house|house], make its work easy.',
      ),
      told(
        'In summer',
        'Many of them can run backwards. Then they carry heat [out of the house|arrow-up] and [cool it|snowflake].',
      ),
    ],
  },
];
