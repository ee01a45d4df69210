// One setting of the environment: its name, what it may be, and how its text is read.

/** One setting as the README and the command line show it. */
export interface SettingDescription {
  readonly name: string;
  readonly defaultText: string;
  readonly allowed: string;
  readonly meaning: string;
}

/** A setting with its reading. */
export interface Setting<T> extends SettingDescription {
  /** The value is never shown. */
  readonly isSecret?: boolean;
  readonly otherwise: T;
  /** Gives the value of a text that is not empty, or undefined when it is not allowed. */
  readonly parse: (text: string) => T | undefined;
}

/** The settings of a group, one for each of its fields. */
export type SettingsOf<Group> = { readonly [key in keyof Group]: Setting<Group[key]> };

/** Reads a whole number within bounds, both included. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  };

/** Reads one of a few words. */
export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((each) => each === text);

/** Reads an http or https URL without query and credentials; a slash at its end is dropped. */
export function plainUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  return url.href.replace(/\/+$/, '');
}
