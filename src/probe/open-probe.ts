import { existsSync } from 'node:fs';
import { LinuxProbe } from './linux/linux-probe.ts';
import { PortableProbe } from './portable/portable-probe.ts';
import { systemProcessList } from './portable/process-list.ts';
import type { Probe } from './probe.ts';

export interface ProbeOptions {
  /** The server's process, alive or a moment ago; on POSIX it leads its own session (`detached`). */
  readonly pid: number;
  /** Value of the `SERVER_MARKER` variable that the server was started with. */
  readonly marker: string;
  /** Takes secrets out of a command line before it is shortened. */
  readonly redact: (line: string) => string;
}

/** A probe of the server's whole process tree: from /proc where there is one, else from the system's own tools. */
export function openProbe(options: ProbeOptions): Probe {
  const hasProc = process.platform === 'linux' && existsSync('/proc/self/stat');
  return hasProc
    ? new LinuxProbe(options)
    : new PortableProbe({ ...options, list: systemProcessList(process.platform) });
}
