// Many reports of progress -> a few writes, the last one always included.

/** Where the work is. */
export interface ProgressPoint {
  /** 0 to 99: the last hundredth comes with the result. */
  readonly percent: number;
  readonly stage: string;
}

const writeEveryMs = 400;

/** Takes reports of one run and writes at most one every 400 ms. */
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
    this.#latest = { percent: this.#percent, stage };
    this.#timer ??= setTimeout(() => this.#flush(), writeEveryMs);
  }

  #flush(): void {
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
