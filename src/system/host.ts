import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';

/** Facts about this machine that make two runs comparable. */
export interface Host {
  readonly os: string;
  readonly cpu: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  /** Of this driver. */
  readonly runtime: string;
}

export function readHost(): Host {
  return {
    os: `${platform()} ${release()} ${arch()}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    runtime: `node ${process.version}`,
  };
}
