/**
 * Cuts a stream of text into lines at `\n` (MCP stdio transport: one message a line). A line that spans
 * chunks is joined once, when it is complete, so that a message of many megabytes costs linear time.
 */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #onOversize: (length: number) => void;
  readonly #longest: number;
  #pending: string[] = [];
  /** Of the line that has begun, kept or dropped. */
  #length = 0;
  #isDropped = false;

  /**
   * `onLine` gets each line without its newline. One of more than `longest` UTF-16 units is dropped, and
   * `onOversize` is told its length once it has ended.
   */
  constructor(onLine: (line: string) => void, onOversize: (length: number) => void, longest: number) {
    this.#onLine = onLine;
    this.#onOversize = onOversize;
    this.#longest = longest;
  }

  /** UTF-16 units of the line that has begun and not ended. */
  get pendingLength(): number {
    return this.#length;
  }

  push(chunk: string): void {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      if (this.#length === 0 && end - start <= this.#longest) this.#onLine(chunk.slice(start, end));
      else this.#endLine(chunk.slice(start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(start === 0 ? chunk : chunk.slice(start));
  }

  #endLine(rest: string): void {
    this.#keep(rest);
    const line = this.#isDropped ? undefined : this.#pending.join('');
    const length = this.#length;
    this.#pending = [];
    this.#length = 0;
    this.#isDropped = false;
    if (line === undefined) this.#onOversize(length);
    else this.#onLine(line);
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length > this.#longest) {
      this.#isDropped = true;
      this.#pending = [];
    } else {
      this.#pending.push(part);
    }
  }
}
