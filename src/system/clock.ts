import type { Milliseconds } from '../config/quantity-types.ts';

/** The monotonic clock of every measurement, with sub-microsecond resolution. */
export function now(): Milliseconds {
  return performance.now();
}
