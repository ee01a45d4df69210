// Finds the known field a client most likely meant by an unknown one.

const synonyms: Readonly<Record<string, string>> = {
  text: 'prompt',
  input: 'prompt',
  script: 'prompt',
  topic: 'prompt',
  avatar: 'avatar_id',
  presenter: 'avatar_id',
  voice: 'voice_id',
  style: 'style_id',
  template: 'style_id',
  aspectratio: 'orientation',
  ratio: 'orientation',
  size: 'orientation',
  files: 'file_urls',
  urls: 'file_urls',
  images: 'file_urls',
  attachments: 'file_urls',
  incognito: 'incognito_mode',
  private: 'incognito_mode',
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Gives the known name nearest to `name`, or undefined when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name.slice(0, 64));
  const synonym = synonyms[wanted];
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
