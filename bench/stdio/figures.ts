import type { Bytes, Milliseconds, PerSecond } from '../../src/config/quantity-types.ts';

/** What one driver process measured and cost. */
export interface Figures {
  /** Over the whole measured time, whatever the driver did in it. */
  readonly throughput: PerSecond;
  /** User and system time of the driver process, all threads, over the measured time. */
  readonly cpuPerCall: Milliseconds;
  readonly p50: Milliseconds;
  readonly p95: Milliseconds;
  readonly peakRss: Bytes;
}
