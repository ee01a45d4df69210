// Finds the address under which the client reaches the service, for links in answers.

/** Gives the configured public address, or the one the request was sent to. No trailing slash. */
export function originOf(requestUrl: string, publicUrl: string | null): string {
  // The request's host has passed URL parsing, so it cannot carry a path, a user name or a line break.
  return publicUrl === null ? new URL(requestUrl).origin : publicUrl.replace(/\/+$/, '');
}
