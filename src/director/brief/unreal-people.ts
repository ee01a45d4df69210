// "A talking cat explains …", "Morgan Freeman tells …" -> who cannot present, and the warning that says so.
import type { Sex } from '../../model/character.ts';

const creatures =
  'cat|kitten|dog|puppy|fox|bear|teddy bear|rabbit|bunny|owl|penguin|dinosaur|dragon|unicorn|lion|tiger|elephant|monkey|gorilla|panda|frog|horse|cow|pig|sheep|chicken|duck|parrot|shark|whale|dolphin|bee|spider|snail|mouse|squirrel|hedgehog|wolf|raccoon|koala|kangaroo|robot|android|cyborg|alien|zombie|skeleton|ghost|snowman|mermaid|puppet|muppet|doll|toy|monster|goblin|gnome|troll|banana|carrot|potato|tomato|apple|avocado|broccoli|pizza slice|coffee cup|teapot|paper ?clip|car|train|tree|cactus|cloud|sun|moon|planet|star|virus|germ|tooth|brain|heart|animal|mascot|emoji|cartoon(?: character)?|anime (?:girl|boy|character)|stick figure|hologram|3d character|video game character';
const speech =
  'explain|talk|speak|tell|teach|introduce|demonstrate|present|welcome|remind|invite|thank|discuss|describe|share|give|review|recommend|warn|announce|report|promote|advertise|sell|sing|show|host|narrate|read';
const speaking = `(?:(?:${speech})(?:s|es)|(?:${speech.replace(/e(?=\||$)/g, '')})(?:ing|ning|ting))`;
const speaks = new RegExp(
  `^\\W*(?:(?:an?|the|our|my|two|three)\\s+)?((?:[\\w'’-]+,?\\s+){0,4}?(?:${creatures}))s?(?:,?\\s+(?:in|with|wearing|on|at|who|named|called|from)\\b[^.!?:]{2,80}?)?,?\\s+(?:who |that )?${speaking}\\b`,
  'i',
);
const asked = new RegExp(
  `\\b(?:(?:with|by|as|featuring|use|using|have|starring|presenter(?: is|:)|host(?: is|:)|presented by|hosted by|narrated by|told by)\\s+(?:an?|the|our)\\s+)((?:[\\w'’-]+\\s+){0,2}?(?:talking|speaking|cartoon|animated|friendly|cute|funny|3d)\\s+(?:[\\w'’-]+\\s+){0,2}?(?:${creatures}))\\b|\\b(?:presented|hosted|narrated|told|explained|read)\\s+by\\s+an?\\s+((?:[\\w'’-]+\\s+){0,2}?(?:${creatures}))\\b`,
  'i',
);
const cartoon =
  /\b((?:cartoon|animated|anime|manga|pixar|disney|lego|claymation|puppet)[- ](?:style )?(?:presenter|host|avatar|character|woman|man|girl|boy|person|figure|teacher|doctor|narrator))\b/i;

/** Finds the creature or thing that is to present, as the prompt calls it. */
export function findUnreal(text: string): string | null {
  const found = speaks.exec(text)?.[1] ?? asked.exec(text);
  if (found === null || found === undefined) return cartoon.exec(text)?.[1] ?? null;
  return typeof found === 'string' ? found : (found[1] ?? found[2] ?? null);
}

/** Well-known people, by the names that prompts use; no likeness of anybody is made. */
const famous: Readonly<Record<Sex, string>> = {
  male: 'Morgan Freeman|David Attenborough|Elon Musk|Barack Obama|Donald Trump|Joe Biden|Bill Gates|Steve Jobs|Jeff Bezos|Mark Zuckerberg|Tim Cook|Sam Altman|Tom Hanks|Tom Cruise|Brad Pitt|Leonardo DiCaprio|George Clooney|Keanu Reeves|Ryan Reynolds|Dwayne Johnson|The Rock|Arnold Schwarzenegger|Will Smith|Samuel L\\.? Jackson|Denzel Washington|Cristiano Ronaldo|Lionel Messi|David Beckham|Michael Jordan|LeBron James|Roger Federer|Rafael Nadal|Usain Bolt|Gordon Ramsay|Jamie Oliver|Albert Einstein|Einstein|Stephen Hawking|Isaac Newton|Leonardo da Vinci|Shakespeare|William Shakespeare|Napoleon|Julius Caesar|Winston Churchill|Nelson Mandela|Gandhi|Mahatma Gandhi|Martin Luther King|Abraham Lincoln|Vladimir Putin|Volodymyr Zelensky|Emmanuel Macron|King Charles|Prince William|Prince Harry|Pope Francis|Dalai Lama|Neil deGrasse Tyson|Carl Sagan|Bill Nye|MrBeast|Mr\\.? Beast|Joe Rogan|Ed Sheeran|Justin Bieber|Drake|Kanye West|Eminem|Snoop Dogg|Elvis(?: Presley)?|Michael Jackson|Freddie Mercury|Harry Potter|Batman|Superman|Spider-?Man|Iron Man|James Bond|Sherlock Holmes|Darth Vader|Yoda|Gandalf|Mickey Mouse|Shah Rukh Khan|Jackie Chan|Bruce Lee|Warren Buffett|Ronaldo|Messi',
  female:
    'Taylor Swift|Beyonc[eé]|Rihanna|Adele|Lady Gaga|Madonna|Ariana Grande|Billie Eilish|Dua Lipa|Kim Kardashian|Oprah(?: Winfrey)?|Ellen DeGeneres|Michelle Obama|Hillary Clinton|Kamala Harris|Angela Merkel|Greta Thunberg|Malala(?: Yousafzai)?|Queen Elizabeth|Princess Diana|Kate Middleton|Meghan Markle|Scarlett Johansson|Angelina Jolie|Jennifer Lawrence|Jennifer Aniston|Emma Watson|Emma Stone|Meryl Streep|Julia Roberts|Margot Robbie|Zendaya|Serena Williams|Simone Biles|Marie Curie|Cleopatra|Frida Kahlo|Jane Goodall|Jane Austen|Mona Lisa|Marilyn Monroe|Audrey Hepburn|Wonder Woman|Elsa|Barbie|Hermione|Martha Stewart|Ursula von der Leyen|J\\.?\\s?K\\.? Rowling|Coco Chanel|Mother Teresa',
};
const everybody = `(?:${famous.male}|${famous.female})`;
const alike = `(?:[- ](?:look-?alike|impersonator|lookalike|type|style|clone|deepfake|double|avatar))?`;
const nobodyNamed = '(?:an? )?(?:(?:ai|digital|virtual|cartoon|young|animated) )?';

/** "Morgan Freeman explains how …": an order, though it names nobody's trade. */
export const famousStart = new RegExp(
  `^\\W*${nobodyNamed}${everybody}${alike},?\\s+(?:[^.!?:]{0,60}\\s)?${speaking}\\b`,
  'i',
);
const famousAsked = new RegExp(
  `^\\W*${nobodyNamed}(${everybody})${alike},?\\s+(?:[^.!?:]{0,60}\\s)?${speaking}\\b|\\b(?:featuring|starring|(?:presented|hosted|narrated|explained|read|told|spoken) by|looks? like|looking like|sounds? like|dressed as|use|presenter(?: is|:)|host(?: is|:)|avatar of|voice of|likeness of|similar to)\\s+(?:an?\\s+)?(?:ai\\s+)?(${everybody})\\b`,
  'i',
);

/** Finds a well-known person who is to present; null without one. */
export function findFamous(text: string): { readonly name: string; readonly sex: Sex; readonly at: number } | null {
  const match = famousAsked.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return null;
  const sex = new RegExp(`^(?:${famous.female})$`, 'i').test(name) ? 'female' : 'male';
  return { name, sex, at: match.index + match[0].indexOf(name) };
}
