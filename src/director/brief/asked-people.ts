// "With 40 presenters", "two hosts talk" -> a warning, for one presenter is seen in a film.

const count = String.raw`(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|multiple|many|a dozen|a pair of|a couple of)`;
const nouns =
  'presenters|hosts|avatars|anchors|reporters|teachers|doctors|colleagues|friends|women|men|kids|children|speakers|narrators|actors|characters|moderators|spokespeople|news anchors|news presenters|talking heads|co-hosts|people (?:talking|speaking|presenting|discussing)';
const several = new RegExp(
  `(?:\\b(?:with|by|featuring|feature|have|use|using|between|of|starring|show|cast|from)\\s+|^|[.!?,:]\\s+|\\n)\\s*(?:at least |all )?(${count}\\s+(?:[\\w-]+\\s+)?(?:${nouns}))\\b`,
  'i',
);
const dialogue =
  /\b((?:a |an )?(?:dialogue|conversation|interview|debate|discussion) between (?:two |an? |the )?[\w' -]{3,40})/i;

/** "Twin sisters explain …", "a man and a woman talk …" */
const pair =
  /(?:^|[.!?:,]\s+|\b(?:by|with|featuring|of)\s+)((?:(?:an?|the|our|two|both)\s+)?(?:[\w-]+\s+){0,3}?(?:twins|twin (?:sisters|brothers)|triplets|sisters|brothers|newlyweds|duo|trio|best friends|an? (?:elderly |young |married )?couple|man and (?:an? )?(?:[\w-]+ )?woman|woman and (?:an? )?(?:[\w-]+ )?man|(?:mother|mum|mom) and (?:her )?(?:daughter|son)|father and (?:his )?(?:son|daughter)|mum and dad|husband and wife|couple))\b(?=[^.!?:]{0,80}\b(?:explain|talk|tell|show|present|discuss|chat|banter|argue|teach|introduce|share|speak|welcome|invite|announce|sing|review|read|debate|interview)(?:s|ing)?\b)/i;

/** Gives the warning; null when nobody but one presenter is asked for. */
export function warnOfSeveral(orders: string): string | null {
  const found = several.exec(orders)?.[1] ?? dialogue.exec(orders)?.[1] ?? pair.exec(orders)?.[1];
  if (found === undefined) return null;
  return `A film has one presenter; "${found.replace(/\s+/g, ' ').trim()}" cannot be shown, and one person presents it all.`;
}
