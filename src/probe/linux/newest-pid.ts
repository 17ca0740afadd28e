import { readProcFile } from './proc-file.ts';

/**
 * Tells whether any process or thread was started since the last look: `/proc/loadavg` ends in the pid
 * that was given out last (proc(5)). Costs one file instead of a listing of /proc. Some sandboxes make
 * that number up; one that is lower than the pid of a process known to be new is not believed.
 */
export class NewestPid {
  readonly #isBelieved: boolean;
  #last: number | undefined;

  /** `known`: the pid of a process that was started a moment ago. */
  constructor(known: number) {
    const newest = readNewest();
    this.#isBelieved = newest !== undefined && newest >= known;
  }

  hasChanged(): boolean {
    const newest = this.#isBelieved ? readNewest() : undefined;
    const isSame = newest !== undefined && newest === this.#last;
    this.#last = newest;
    return !isSame;
  }
}

function readNewest(): number | undefined {
  const newest = Number(readProcFile('/proc/loadavg')?.trim().split(' ').at(-1));
  return Number.isSafeInteger(newest) && newest > 0 ? newest : undefined;
}
