// What a description names and no figure is drawn with -> the words for a warning.

/** Things on or about a person; none of them is drawn. */
const things: readonly RegExp[] = [
  /\btattoo(?:s|ed)?\b/i,
  /\b(?:nose|lip|eyebrow|tongue|septum) (?:ring|piercing|stud)s?\b|\bpiercings?\b/i,
  /\bscars?\b(?=[^.]{0,30}\b(?:face|cheek|eyebrow|chin|forehead)\b)|\bscarred\b/i,
  /\b(?:in|with|uses|using) an? (?:[\w-]+ )?wheelchair\b|\bwheelchair user\b/i,
  /\b(?:crutch(?:es)?|walking stick|cane|prosthetic (?:arm|leg|hand))\b/i,
  /\b(?:eye ?patch|monocle|hearing aids?|vitiligo|goggles|face ?mask|surgical mask|safety visor|gas mask|gloves|mittens)\b/i,
  /\b(?:headphones|headset|ear ?buds|airpods)\b/i,
  /\b(?:tiara|crown(?! of)|headdress|bridal veil|veil|flower crown|bandana|headband|hair ?band|feather(?:s|ed)? (?:hat|headdress))\b/i,
  /\b(?:mohawk|mullet|dreadlock beard|pigtails|cornrows|mutton chops|sideburns)\b/i,
  /\b(?:cape|cloak|wings|backpack|rucksack|tool ?belt|medals?|sash|sword|shield|whistle|boxing gloves)\b/i,
  /\b(?:wetsuit|swim ?suit|bikini|leotard)\b/i,
  /\b(?:face ?paint|heavy make-?up|clown make-?up|red nose)\b/i,
  /\bpregnant\b/i,
  /\bwith (?:her|his|an?|the) (?:[\w-]+ )?(?:dog|cat|parrot|horse|baby|puppy|falcon|owl|guitar|violin|surfboard|skateboard|bicycle|bike)\b(?! (?:food|show|club))/i,
];
const patterns =
  /\b((?:che(?:ck|qu)ere?d?|checked|plaid|tartan|striped|pinstriped?|polka[- ]dot(?:ted)?|floral|flowery|flower-patterned|leopard[- ]print|hawaiian|camouflage|camo|paisley|sequin(?:ned)?|tie-dye|patterned|fair isle|argyle|rainbow)) (?:[\w-]+ ){0,2}(?:shirt|dress|suit|blouse|jacket|blazer|sweater|jumper|skirt|top|tie|cardigan|uniform|scarf|apron|polo|t-?shirt|flannel|waistcoat|trousers|gear|fatigues|kimono|sari)s?\b|\bin (camouflage|tartan|plaid|leopard print)\b/gi;

/** Finds them, in the words of the description. */
export function findUndrawn(own: string): readonly string[] {
  const worn = things.flatMap((thing) => thing.exec(own)?.[0] ?? []);
  const cloth = [...own.matchAll(patterns)].map((match) =>
    match[2] === undefined ? `the ${match[1]?.toLowerCase()} pattern` : match[2].toLowerCase(),
  );
  return [...worn.map((words) => words.replace(/^(?:in|with|uses|using) /i, '').toLowerCase()), ...new Set(cloth)];
}
