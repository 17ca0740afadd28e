import { type ProcessStat, readProcessStat } from './process-stat.ts';

/** One process of the tree and where /proc tells of it. Its identity is the pid and the time it started. */
export class Member {
  readonly pid: number;
  readonly folder: string;
  readonly memoryPath: string;
  readonly descriptorsPath: string;
  readonly #statPath: string;
  /** As last seen. */
  stat: ProcessStat;
  /** What it has waited for since the look before the last one. */
  waitedGrowth = 0;
  /** Ticks of ended children that it may still be waiting for, see `CpuLedger`. */
  owed = 0;

  constructor(pid: number, stat: ProcessStat) {
    this.pid = pid;
    this.stat = stat;
    this.folder = `/proc/${pid}`;
    this.#statPath = `${this.folder}/stat`;
    this.memoryPath = `${this.folder}/statm`;
    this.descriptorsPath = `${this.folder}/fd`;
  }

  /** Looks again; false when it is gone, also when its pid belongs to another process by now. */
  review(): boolean {
    const stat = readProcessStat(this.#statPath);
    if (stat?.startedAt !== this.stat.startedAt) return false;
    this.waitedGrowth = stat.waitedTicks - this.stat.waitedTicks;
    this.stat = stat;
    return true;
  }

  /** Whether this very process lives right now; changes nothing that was seen. */
  isAlive(): boolean {
    const stat = readProcessStat(this.#statPath);
    return stat?.startedAt === this.stat.startedAt && !stat.isZombie;
  }
}
