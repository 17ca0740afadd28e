import type { Milliseconds } from '../config/quantity-types.ts';

/** Where a run stands. */
export interface ProgressEvent {
  /** What is under way, e.g. `latency (3 of 6)`. */
  readonly stage: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

const REDRAW: Milliseconds = 100;
const BAR = 20;

/**
 * Shows progress on stderr: one live line on a terminal, one plain line a stage elsewhere. Between the
 * stages it writes at most ten times a second.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #isLive: boolean;
  #stage = '';
  #drawnAt: Milliseconds = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
    this.#isLive = stream.isTTY === true && process.env['CI'] === undefined;
  }

  show({ stage, done, total }: ProgressEvent): void {
    const isNewStage = stage !== this.#stage;
    this.#stage = stage;
    if (!this.#isLive) {
      if (isNewStage) this.#stream.write(`${stage}\n`);
      return;
    }
    const now = performance.now();
    if (!isNewStage && now - this.#drawnAt < REDRAW) return;
    this.#drawnAt = now;
    this.#stream.write(`\r\u001B[K${line(stage, done, total, this.#stream.columns)}`);
  }

  /** Leaves the line empty for what is printed next. */
  end(): void {
    if (this.#isLive && this.#stage !== '') this.#stream.write('\r\u001B[K');
  }
}

function line(stage: string, done: number, total: number, columns: number): string {
  if (total === 0) return stage;
  const filled = Math.min(BAR, Math.round((done / total) * BAR));
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  return `${bar} ${stage}  ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`.slice(
    0,
    Math.max(20, columns - 1),
  );
}
