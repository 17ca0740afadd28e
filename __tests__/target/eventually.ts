import { setTimeout } from 'node:timers/promises';

const DEADLINE = 20_000;

/** The first value that `look` gives and `isEnough` accepts; fails with the last one after 20 seconds. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isEnough: (value: Awaited<T>) => boolean,
): Promise<Awaited<T>> {
  const deadline = performance.now() + DEADLINE;
  for (;;) {
    const value = await look();
    if (isEnough(value)) return value;
    if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(value)}`);
    await setTimeout(20);
  }
}
