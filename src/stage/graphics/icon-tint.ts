// The colour of an icon that stands for something with a colour of its own: the sun is not blue.

const tints: readonly (readonly [colour: string, words: readonly string[]])[] = [
  ['#f7941d', ['sun', 'sunrise', 'sunset', 'sunny', 'zap', 'flame']],
  ['#2f86eb', ['rain', 'drizzle', 'hail', 'snow', 'snowflake', 'droplet', 'droplets', 'waves', 'wind', 'umbrella']],
  ['#2f9e55', ['leaf', 'leafy', 'sprout', 'tree', 'trees', 'shrub', 'clover']],
];

/** The natural colour of an icon's subject, or the fallback. */
export function iconTint(name: string | null, fallback: string): string {
  const words = name?.split('-') ?? [];
  return tints.find(([, subjects]) => subjects.some((subject) => words.includes(subject)))?.[0] ?? fallback;
}
