import { isDenied, readProcFile } from './proc-file.ts';

/** What `/proc/PID/stat` tells of a process, see proc_pid_stat(5). */
export interface ProcessStat {
  /** The kernel's name of it, at most 15 bytes. */
  readonly name: string;
  readonly isZombie: boolean;
  readonly isKernelThread: boolean;
  readonly parent: number;
  readonly session: number;
  /** User and system time of its own, in clock ticks. */
  readonly ownTicks: number;
  /** The same of the children that it has waited for, and of those they waited for. */
  readonly waitedTicks: number;
  readonly threads: number;
  /** Clock ticks since boot: with the pid, the identity of a process. */
  readonly startedAt: number;
}

/** Reads it; undefined when the process is gone, or hidden from this user (`hidepid`). */
export function readProcessStat(path: string): ProcessStat | undefined {
  try {
    const text = readProcFile(path);
    return text === undefined || text === '' ? undefined : parseProcessStat(text);
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

const KERNEL_THREAD = 0x00200000;

/** Parses the line. The name may itself hold spaces and parentheses, so the fields count from the last `)`. */
export function parseProcessStat(text: string): ProcessStat {
  const nameEnd = text.lastIndexOf(')');
  const fields = text.slice(nameEnd + 2).split(' ', 20);
  const field = (number: number) => Number(fields[number - 3]);
  const threads = field(20);
  return {
    name: text.slice(text.indexOf('(') + 1, nameEnd),
    // A leader whose other threads go on is shown as Z too, and is no zombie.
    isZombie: fields[0] === 'X' || (fields[0] === 'Z' && threads <= 1),
    isKernelThread: (field(9) & KERNEL_THREAD) !== 0,
    parent: field(4),
    session: field(6),
    ownTicks: field(14) + field(15),
    waitedTicks: field(16) + field(17),
    threads,
    startedAt: field(22),
  };
}
