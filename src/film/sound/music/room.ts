// A small room: dry sound -> what comes back from its walls, left and right.

/** Four delays that feed each other; keeps its state between blocks. */
export interface Room {
  /** Adds the room's answer to `dry` onto left and right. */
  readonly add: (dry: Float32Array, left: Float32Array, right: Float32Array) => void;
}

const delaysMs = [29.7, 37.1, 41.1, 43.7];
const feedback = 0.78;
const damping = 0.35;

/** Opens an empty room. */
export function createRoom(sampleRateHz: number): Room {
  const lines = delaysMs.map((delayMs) => new Float32Array(Math.round((delayMs * sampleRateHz) / 1000)));
  const positions = lines.map(() => 0);
  const dampers = lines.map(() => 0);
  const outs = lines.map(() => 0);
  const step = (input: number): void => {
    let sum = 0;
    for (let line = 0; line < lines.length; line += 1) {
      const out = lines[line]?.[positions[line] ?? 0] ?? 0;
      const damped = out + damping * ((dampers[line] ?? 0) - out);
      dampers[line] = damped;
      outs[line] = damped;
      sum += damped;
    }
    for (let line = 0; line < lines.length; line += 1) {
      const delay = lines[line];
      if (!delay) continue;
      const at = positions[line] ?? 0;
      // A Householder mix: every line hears all others, no energy is made.
      delay[at] = input + feedback * ((outs[line] ?? 0) - sum / 2);
      positions[line] = at + 1 === delay.length ? 0 : at + 1;
    }
  };
  return {
    add: (dry, left, right) => {
      for (let index = 0; index < dry.length; index += 1) {
        step(dry[index] ?? 0);
        left[index] = (left[index] ?? 0) + 0.5 * ((outs[0] ?? 0) + (outs[2] ?? 0));
        right[index] = (right[index] ?? 0) + 0.5 * ((outs[1] ?? 0) + (outs[3] ?? 0));
      }
    },
  };
}
