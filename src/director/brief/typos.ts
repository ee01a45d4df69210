// Words that tell how a film is made, as they are mistyped.

const words = new Set(
  'please create generate video videos about explain explains explaining introduce introducing announce announcing announcement welcome welcoming presenter presents presenting minute minutes second seconds female friendly professional background kitchen classroom hospital warehouse doctor teacher engineer scientist professor vertical portrait landscape subtitles captions without birthday restaurant customers employees business because tomorrow tutorial recipe summary comparison benefits important information beautiful different receive believe beginning definitely separate interview reporter weather forecast grandmother grandfather firefighter mechanic apartment wednesday february saturday september december november october january calendar language exercise vegetables chocolate breakfast environment government restaurants'.split(
    ' ',
  ),
);
/** Real words that lie one letter from another of the list. */
const realWords =
  /^(?:cautions|costumers?|employers?|conforms?|weathers?|secondly|presented|presently|presence|preserves?|presenters?|invoices?|minutely|explained|welcomed|announced|announcer|reported|reporters|explorer|summery|commence|doctors|doctoral|teachers|teaches|reaches|preacher|generated|generates|created|creates|recites?|receipts?|recipes|portraits|landscapes?|vertically|captains|captioned|believes|believed|believer|receives|received|receiver|forecasts?|languages|exercises|exercised|exercised|calendars|business|benefit|benefited|separated|separates|informations?|reception|conception|feather|leather|heather|whether|hospitals|engineers|scientists|professors|classrooms|mechanics|mechanical|apartments|interviews|beginnings|backgrounds|kitchens|chickens|birthdays|customer|employee)$/;

/** Gives the word that was meant; a word of its own stays. */
export function rightWord(word: string): string {
  if (words.has(word) || realWords.test(word)) return word;
  for (const wanted of words) if (isSlip(word, wanted)) return wanted;
  return word;
}

/** One letter left out, doubled, wrong or swapped with the next; never only at the end, where words are inflected. */
function isSlip(word: string, wanted: string): boolean {
  if (wanted.length < 5 || Math.abs(word.length - wanted.length) > 1 || word.charAt(0) !== wanted.charAt(0))
    return false;
  let at = 0;
  while (at < word.length && word[at] === wanted[at]) at += 1;
  if (at >= wanted.length - 1) return false;
  const rest = (from: number, to: number): boolean => word.slice(from) === wanted.slice(to);
  if (word.length === wanted.length) {
    const isSwap = word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && rest(at + 2, at + 2);
    return isSwap || rest(at + 1, at + 1);
  }
  return word.length < wanted.length ? rest(at, at + 1) : rest(at + 1, at);
}
