// Many reports of progress -> a few writes; a new stage and the last report are always among them.

/** Where the work is. */
export interface ProgressPoint {
  /** 0 to 99: the last hundredth comes with the result. */
  readonly percent: number;
  readonly stage: string;
}

const writeEveryMs = 400;

/** Takes reports of one run and writes a new stage at once, a new figure at most every 400 ms. */
export class ProgressWriter {
  readonly #write: (point: ProgressPoint) => Promise<void>;
  #latest: ProgressPoint | null = null;
  #percent = 0;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(write: (point: ProgressPoint) => Promise<void>) {
    this.#write = write;
  }

  /** Notes a share of the whole work, 0 to 1; a smaller one than before counts as the one before. */
  report(fraction: number, stage: string): void {
    if (this.#isClosed || Number.isNaN(fraction)) return;
    this.#percent = Math.max(this.#percent, Math.min(99, Math.max(0, Math.floor(fraction * 100))));
    const isNews = this.#latest?.percent !== this.#percent || this.#latest.stage !== stage;
    if (!isNews) return;
    const isNewStage = this.#latest?.stage !== stage;
    this.#latest = { percent: this.#percent, stage };
    if (isNewStage) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), writeEveryMs);
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const point = this.#latest;
    if (point !== null) this.#writing = this.#writing.then(() => this.#write(point));
  }

  /** Drops what was not written; the end of the task tells more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#writing;
  }
}
