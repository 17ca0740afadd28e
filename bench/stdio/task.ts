/**
 * `bare`: the floor · `loop`: our closed loop alone · `ours`: a whole round as the product drives it, readings
 * of the server's memory included · `official`: the official client.
 */
export const DRIVERS = ['bare', 'loop', 'ours', 'official'] as const;
export type Driver = (typeof DRIVERS)[number];

/** What each driver is asked to do, in a process of its own. */
export interface Task {
  readonly driver: Driver;
  /** The server under test. */
  readonly file: string;
  readonly args: readonly string[];
  /** For the tool `echo`. */
  readonly message: string;
  /** What the text of each answer contains; only our driver looks. */
  readonly expected: string;
  /** Made one at a time and not measured. */
  readonly warmUp: number;
  readonly calls: number;
  readonly inFlight: number;
}
