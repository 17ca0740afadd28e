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
  /**
   * Every living process of the tree but the server itself, and every zombie that one of the tree has
   * to wait for; also those that outlived the server.
   */
  members(): readonly TreeMember[] | Promise<readonly TreeMember[]>;
  /**
   * Whether `pid` lives and is still the very process that was seen as a member (or the server), and
   * not a later one under the same number. To be asked right before a signal is sent to it.
   */
  isStillMember(pid: number): boolean | Promise<boolean>;
}
