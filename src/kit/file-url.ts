// Checks an entry of `file_urls`, or where it redirects to, by its text alone; what its host resolves to is judged when
// it is fetched.
import { isPublicHostname } from './public-address.ts';

/** The longest URL that is taken, in characters. */
export const longestFileUrl = 2048;

/** Gives what is wrong with the URL in words that follow "file_urls[0]", or undefined when it may be fetched. */
export function findUrlFault(text: string, isOwnHost: (hostname: string) => boolean): string | undefined {
  if (text.length > longestFileUrl) return `has ${text.length} characters; the limit is ${longestFileUrl}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(text)) return 'holds white space, a control character or a backslash';
  // `new URL` also takes "http:host" and "//host", which other parsers read as something else.
  if (!/^https?:\/\/[^/]/i.test(text)) return 'is not an http or https URL';
  const url = URL.parse(text);
  if (url === null) return 'is not a valid URL';
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
    return 'holds a user name or password';
  if (isOwnHost(url.hostname)) return undefined;
  // The default port of the scheme reads as ''; 80 stays only under https, 443 only under http.
  if (!['', '80', '443'].includes(url.port)) return `names port ${url.port}; only 80 and 443 are allowed`;
  if (!isPublicHostname(url.hostname)) return `names the host "${url.hostname}", which is not public`;
  return undefined;
}
