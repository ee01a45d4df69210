// The API key of whoever uses the page, kept in this browser as long as its owner wants.
import { Reynard } from '../sdk/reynard.ts';

const place = 'reynard-api-key';

/** Gives the client of the key that is kept, or null. */
export function openSession(): Reynard | null {
  const apiKey = sessionStorage.getItem(place) ?? localStorage.getItem(place);
  return apiKey === null ? null : createClient(apiKey);
}

/** Tries a key, and keeps it: until the window closes, or on this device. @throws AuthenticationError for a wrong one */
export async function beginSession(apiKey: string, isKept: boolean): Promise<void> {
  await createClient(apiKey).tasks.list({ limit: 1 });
  endSession();
  (isKept ? localStorage : sessionStorage).setItem(place, apiKey);
}

/** Forgets the key. */
export function endSession(): void {
  sessionStorage.removeItem(place);
  localStorage.removeItem(place);
}

const createClient = (apiKey: string): Reynard => new Reynard({ apiKey, baseUrl: location.origin });
