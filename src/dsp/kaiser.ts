// Low-pass filters made of a sinc under a Kaiser window.

/** The zeroth modified Bessel function of the first kind. */
function bessel0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < 60 && term > sum * 1e-17; k += 1) {
    term *= (x / 2 / k) ** 2;
    sum += term;
  }
  return sum;
}

/** The Kaiser window at `position` −1 to 1 from its middle; 0 outside. */
export const kaiserWindow = (position: number, beta: number): number =>
  Math.abs(position) >= 1 ? 0 : bessel0(beta * Math.sqrt(1 - position * position)) / bessel0(beta);

/** sin(πx) / πx. */
export const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
