import type { Bytes } from '../config/quantity-types.ts';
import type { Redactor } from '../record/redactor.ts';

/** The last 8 KiB of what the server wrote to stderr, in constant memory however much it was. */
export class StderrTail {
  readonly #ring = Buffer.alloc(8 * 1024);
  #total: Bytes = 0;

  push(chunk: Uint8Array): void {
    const size = this.#ring.length;
    const kept = chunk.length > size ? chunk.subarray(chunk.length - size) : chunk;
    const start = (this.#total + chunk.length - kept.length) % size;
    const untilEnd = Math.min(kept.length, size - start);
    this.#ring.set(kept.subarray(0, untilEnd), start);
    this.#ring.set(kept.subarray(untilEnd), 0);
    this.#total += chunk.length;
  }

  /** Everything that was ever pushed. */
  get totalBytes(): Bytes {
    return this.#total;
  }

  /** Without secrets, else the raw words of a stranger: to be sanitised before they are shown. A character cut in two shows as U+FFFD. */
  text(redactor: Redactor): string {
    const size = this.#ring.length;
    if (this.#total <= size) return redactor.text(decode(this.#ring.subarray(0, this.#total)));
    const oldest = this.#total % size;
    return redactor.tail(
      decode(Buffer.concat([this.#ring.subarray(oldest), this.#ring.subarray(0, oldest)])),
    );
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
