// Lets many tasks run side by side, and one alone: a task whose process died may be the one that killed it.

/** A place among the running tasks; given back by `release`. */
export interface Turn {
  readonly release: () => void;
  /** Lets others run beside a task that ran alone. */
  readonly allowOthers: () => void;
}

interface Waiter {
  readonly alone: boolean;
  readonly enter: () => void;
}

/** Gives turns in the order of asking: shared ones together, a lone one by itself. */
export class SoloLock {
  #sharing = 0;
  #isAloneTaken = false;
  readonly #waiting: Waiter[] = [];

  /** Waits for a turn, alone or with others. */
  async take(alone: boolean): Promise<Turn> {
    await new Promise<void>((enter) => {
      this.#waiting.push({ alone, enter });
      this.#admit();
    });
    let held: 'alone' | 'shared' | 'none' = alone ? 'alone' : 'shared';
    return {
      release: () => {
        if (held === 'alone') this.#isAloneTaken = false;
        if (held === 'shared') this.#sharing -= 1;
        held = 'none';
        this.#admit();
      },
      allowOthers: () => {
        if (held !== 'alone') return;
        held = 'shared';
        this.#isAloneTaken = false;
        this.#sharing += 1;
        this.#admit();
      },
    };
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#isAloneTaken || (next.alone && this.#sharing > 0)) return;
      this.#waiting.shift();
      if (next.alone) this.#isAloneTaken = true;
      else this.#sharing += 1;
      next.enter();
    }
  }
}
