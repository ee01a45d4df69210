// Words that Flite reads wrongly -> words it reads as people say them.

const respellings: Readonly<Record<string, string>> = {
  // A lone A would be read as the article.
  A: 'eigh',
  ai: 'eigh eye',
  blockchain: 'block chain',
  emoji: 'ee moji',
  jalapeno: 'hala pain yo',
  javascript: 'java script',
  kubernetes: 'koober netties',
  laptop: 'lap top',
  metaverse: 'metta verse',
  netflix: 'net flicks',
  nvidia: 'en viddia',
  podcast: 'pod cast',
  postgres: 'post gress',
  quinoa: 'keen wah',
  selfie: 'self ee',
  startup: 'start up',
  startups: 'start ups',
  tiktok: 'tick tock',
  typescript: 'type script',
  wifi: 'wye fye',
};

/** Writes a word as Flite has to read it. */
export const respell = (word: string): string => respellings[word] ?? word;
