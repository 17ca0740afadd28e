/** Receives one line as a slice of a chunk, without its newline; the chunk is only valid during the call. */
export type LineListener = (chunk: Buffer, start: number, end: number) => void;

const NEWLINE = 0x0a;

/**
 * Cuts a byte stream into lines at `\n` (MCP stdio transport: one message a line).
 * A line that lies within one chunk is handed on without a copy; one that spans chunks is joined once,
 * when it is complete, so that a message of many megabytes costs linear time. Bytes, not characters,
 * are cut, so a UTF-8 sequence may be split anywhere.
 */
export class LineSplitter {
  readonly #onLine: LineListener;
  readonly #onOversize: (bytes: number) => void;
  readonly #maxLineBytes: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #skippedBytes = 0;

  /** `onOversize` is told the length of each line above `maxLineBytes`, which is dropped. */
  constructor(onLine: LineListener, onOversize: (bytes: number) => void, maxLineBytes: number) {
    this.#onLine = onLine;
    this.#onOversize = onOversize;
    this.#maxLineBytes = maxLineBytes;
  }

  /** Bytes of the line that has begun and not ended. */
  get pendingBytes(): number {
    return this.#pendingBytes + this.#skippedBytes;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.#endLine(chunk, start, end);
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
  }

  #endLine(chunk: Buffer, start: number, end: number): void {
    if (this.#pendingBytes === 0 && this.#skippedBytes === 0) {
      if (end - start > this.#maxLineBytes) this.#onOversize(end - start);
      else this.#onLine(chunk, start, end);
      return;
    }
    this.#keep(chunk.subarray(start, end));
    const skipped = this.#skippedBytes;
    const whole = skipped > 0 ? undefined : Buffer.concat(this.#pending, this.#pendingBytes);
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#skippedBytes = 0;
    if (whole === undefined) this.#onOversize(skipped);
    else this.#onLine(whole, 0, whole.length);
  }

  #keep(part: Buffer): void {
    if (this.#skippedBytes > 0) {
      this.#skippedBytes += part.length;
    } else if (this.#pendingBytes + part.length > this.#maxLineBytes) {
      this.#skippedBytes = this.#pendingBytes + part.length;
      this.#pending = [];
      this.#pendingBytes = 0;
    } else {
      this.#pending.push(part);
      this.#pendingBytes += part.length;
    }
  }
}
