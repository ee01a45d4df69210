// All prompts of the corpus, by the set in which they were written.
import type { PromptCase } from './prompt-case.ts';
import { eighthPrompts } from './prompts-eighth.ts';
import { eighthMore } from './prompts-eighth-more.ts';
import { eleventhPrompts } from './prompts-eleventh.ts';
import { fifteenthPrompts } from './prompts-fifteenth.ts';
import { fifteenthLast } from './prompts-fifteenth-last.ts';
import { fifteenthMore } from './prompts-fifteenth-more.ts';
import { fifthPrompts } from './prompts-fifth.ts';
import { firstPrompts } from './prompts-first.ts';
import { fourteenthPrompts } from './prompts-fourteenth.ts';
import { fourthPrompts } from './prompts-fourth.ts';
import { ninthPrompts } from './prompts-ninth.ts';
import { ninthMore } from './prompts-ninth-more.ts';
import { secondPrompts } from './prompts-second.ts';
import { seventhPrompts } from './prompts-seventh.ts';
import { sixthPrompts } from './prompts-sixth.ts';
import { tenthPrompts } from './prompts-tenth.ts';
import { tenthMore } from './prompts-tenth-more.ts';
import { thirdPrompts } from './prompts-third.ts';
import { thirteenthPrompts } from './prompts-thirteenth.ts';
import { thirteenthLast } from './prompts-thirteenth-last.ts';
import { thirteenthMore } from './prompts-thirteenth-more.ts';
import { twelfthPrompts } from './prompts-twelfth.ts';
import { twelfthLast } from './prompts-twelfth-last.ts';
import { twelfthMore } from './prompts-twelfth-more.ts';
import { fifthScripts } from './scripts-fifth.ts';
import { firstScripts } from './scripts-first.ts';
import { fourthScripts } from './scripts-fourth.ts';
import { markedScripts } from './scripts-marked.ts';
import { secondScripts } from './scripts-second.ts';
import { sixthScripts } from './scripts-sixth.ts';
import { thirdScripts } from './scripts-third.ts';

export const promptSets: Readonly<Record<string, readonly PromptCase[]>> = {
  first: firstPrompts,
  second: secondPrompts,
  third: thirdPrompts,
  fourth: fourthPrompts,
  fifth: fifthPrompts,
  sixth: sixthPrompts,
  seventh: seventhPrompts,
  eighth: [...eighthPrompts, ...eighthMore],
  ninth: [...ninthPrompts, ...ninthMore],
  tenth: [...tenthPrompts, ...tenthMore],
  eleventh: eleventhPrompts,
  twelfth: [...twelfthPrompts, ...twelfthMore, ...twelfthLast],
  thirteenth: [...thirteenthPrompts, ...thirteenthMore],
  scripts: [...firstScripts, ...markedScripts],
  'scripts second': secondScripts,
  'scripts third': thirdScripts,
  'scripts fourth': fourthScripts,
  'scripts fifth': fifthScripts,
  'scripts sixth': sixthScripts,
  'thirteenth-last': thirteenthLast,
  fourteenth: fourteenthPrompts,
  fifteenth: [...fifteenthPrompts, ...fifteenthMore, ...fifteenthLast],
};
