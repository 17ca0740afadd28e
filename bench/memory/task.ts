import type { Bytes } from '../../src/config/quantity-types.ts';

/** One round of so many measured calls in a driver process of its own. */
export interface Task {
  readonly calls: number;
  readonly inFlight: number;
}

/** What the driver process held; after a collection the round's facts are still held. */
export interface Memory {
  readonly peakRss: Bytes;
  readonly endRss: Bytes;
  readonly endHeap: Bytes;
}
