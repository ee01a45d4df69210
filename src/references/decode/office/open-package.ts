// The ZIP of an office file -> its parts, each within a bound.
import { unzipSync } from 'fflate';
import { UndecodableFile } from '../decode-job.ts';

const mostEntries = 5000;
const largestPartBytes = 40e6;
const largestWholeBytes = 150e6;

/** Gives the parts whose name is wanted. @throws UndecodableFile when the ZIP is damaged or swells beyond the bounds */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let [entries, wholeBytes] = [0, 0];
  const swollen = new UndecodableFile('media_limits_exceeded', 'swells beyond what an office file may hold');
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > mostEntries) throw swollen;
        if (!isWanted(name)) return false;
        wholeBytes += originalSize;
        if (originalSize > largestPartBytes || wholeBytes > largestWholeBytes) throw swollen;
        return true;
      },
    });
  } catch (error) {
    if (error === swollen) throw swollen;
    throw new UndecodableFile('file_corrupt', 'is no whole office file');
  }
}
