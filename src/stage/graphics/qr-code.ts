// A web address as a QR code that a telephone can read off the screen.
import { encode } from 'uqr';
import type { Context2D } from '../../model/surface.ts';

/** A QR code ready to draw. */
export interface QrCode {
  /** Draws it, quiet zone included, into a square. */
  readonly draw: (context: Context2D, place: { readonly x: number; readonly y: number; readonly size: number }) => void;
}

/** Longer addresses give modules too small to be read off a film. */
const longestAddress = 180;
/** The empty frame that readers need, in modules. */
const quietModules = 3;
const [dark, light] = ['#0b0d14', '#ffffff'];

/** The address as a reader opens it: as written, with a scheme. */
const withScheme = (url: string): string => (/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`);

/** Makes the code of an address as written, or gives null when it is too long for one. */
export function createQrCode(url: string): QrCode | null {
  const address = withScheme(url.trim());
  if (url.trim() === '' || address.length > longestAddress) return null;
  const { data, size: modules } = encode(address, { ecc: 'M', border: 0 });
  return {
    draw: (context, { x, y, size }) => {
      const unit = size / (modules + 2 * quietModules);
      context.beginPath();
      context.roundRect(x, y, size, size, unit * 1.5);
      context.fillStyle = light;
      context.fill();
      context.beginPath();
      data.forEach((row, rowIndex) => {
        for (const [from, to] of darkRuns(row)) {
          const top = y + unit * (quietModules + rowIndex);
          // A little taller than a module: rows must not leave a hairline between them.
          context.rect(x + unit * (quietModules + from), top, unit * (to - from), unit * 1.03);
        }
      });
      context.fillStyle = dark;
      context.fill();
    },
  };
}

/** The spans of dark modules in a row. */
function darkRuns(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, index) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}
