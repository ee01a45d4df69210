// A prompt of emoji only -> the words they stand for.

const meanings: readonly (readonly [RegExp, string])[] = [
  [/[🎂🎈]/u, 'birthday wishes'],
  [/[🎉🎊🥳🍾🎆🎇]/u, 'a reason to celebrate'],
  [/[🎄🎅]/u, 'Christmas greetings'],
  [/☕/u, 'coffee'],
  [/[🍵🫖]/u, 'tea'],
  [/[🌞☀🌤😎]/u, 'sunny days'],
  [/[🌧☔⛈]/u, 'rainy days'],
  [/[❄⛄☃]/u, 'winter days'],
  [/[❤💕💖😍🥰💙💚💛💜🧡]/u, 'love and friendship'],
  [/[🍕🍝🍔🍣🍜🥗🍲🍳]/u, 'good food'],
  [/[🏃🏋🧘🚴⚽🏀🎾🏊]/u, 'exercise'],
  [/[📚📖🎓✏]/u, 'learning'],
  [/[💻🤖📱]/u, 'technology'],
  [/[🌍🌎🌏🌱🌳♻]/u, 'the environment'],
  [/[✈🏖🗺🧳🏝]/u, 'travel'],
  [/[🐶🐱🐾🐕🐈]/u, 'pets'],
  [/[💰💸📈🪙]/u, 'money'],
  [/[🎵🎶🎸🎹]/u, 'music'],
  [/[😴🛌🌙]/u, 'sleep'],
  [/[🚀💡]/u, 'new ideas'],
  [/[👋🤝🙂😀😃😄😊]/u, 'a friendly hello'],
];

/** Gives the words for the first known emoji of a text without letters; null when there are letters, or none is known. */
export function wordsForEmoji(text: string): string | null {
  if (/[\p{L}\p{N}]/u.test(text.replace(/[0-9#*]\ufe0f?\u20e3/gu, ''))) return null;
  const found = meanings.map(([pattern, words]) => ({ words, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  found.sort((a, b) => a.at - b.at);
  return found[0]?.words ?? null;
}
