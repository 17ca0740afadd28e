/** What each driver is asked to do, in a process of its own. */
export interface Task {
  readonly driver: 'bare' | 'ours' | 'official';
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
