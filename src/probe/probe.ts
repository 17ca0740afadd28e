import type { Figure, Reading, TreeMember } from '../record/reading.ts';

/** Watches one process tree from outside. */
export interface Probe {
  /** Why a figure is missing here, e.g. `pss: only Linux tells it`. */
  readonly unavailable: Readonly<Partial<Record<Figure, string>>>;
  /**
   * Takes a reading; undefined once no process of the tree lives.
   * `detail` adds what is dearer to read (PSS). Synchronous where the system allows it (Linux), so
   * that it ends before the next call starts.
   */
  read(detail: boolean): Reading | undefined | Promise<Reading | undefined>;
  /** Every living process and zombie of the tree but the server itself; also those that outlived it. */
  members(): readonly TreeMember[] | Promise<readonly TreeMember[]>;
}
