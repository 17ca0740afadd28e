import type { Milliseconds } from '../../src/config/quantity-types.ts';
import { now } from '../../src/system/clock.ts';

/** Wall and processor time of this process between `start` and `stop`. */
export class Stopwatch {
  #startedAt: Milliseconds = 0;
  #startCpu: NodeJS.CpuUsage = { user: 0, system: 0 };

  start(): void {
    this.#startCpu = process.cpuUsage();
    this.#startedAt = now();
  }

  stop(): { elapsed: Milliseconds; cpu: Milliseconds } {
    const elapsed = now() - this.#startedAt;
    const { user, system } = process.cpuUsage(this.#startCpu);
    return { elapsed, cpu: (user + system) / 1000 };
  }
}
