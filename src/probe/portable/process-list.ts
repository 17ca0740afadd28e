import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bytes, Milliseconds } from '../../config/quantity-types.ts';
import { type NamedProcess, parsePs, parseTasklist } from './process-names.ts';

/** What a system without /proc tells of its processes; every question starts a program there. */
export interface ProcessList {
  /** Parent by pid, of every process there is. */
  parents(): Promise<ReadonlyMap<number, number>>;
  /** Figures by pid; those that are gone are left out. All pids in one question. */
  usage(pids: readonly number[]): Promise<ReadonlyMap<number, ProcessUsage>>;
  /** Command lines (Windows: names of the programs) by pid; those that are gone may be left out. */
  names(pids: readonly number[]): Promise<ReadonlyMap<number, NamedProcess>>;
}

export interface ProcessUsage {
  readonly rss: Bytes;
  /** User and system time of its own. */
  readonly cpu: Milliseconds;
  /** Since the epoch; good to a second or two. With the pid, the identity of a process. */
  readonly startedAt: Milliseconds;
}

/** The real one: `pidtree` and `pidusage`, loaded when they are first asked, and `ps` or `tasklist`. */
export function systemProcessList(platform: NodeJS.Platform): ProcessList {
  return { parents, usage, names: platform === 'win32' ? namesByTasklist : namesByPs };
}

async function parents(): Promise<ReadonlyMap<number, number>> {
  const { default: pidtree } = await import('pidtree');
  const processes = await pidtree(-1, { advanced: true });
  return new Map(processes.map(({ pid, ppid }) => [pid, ppid]));
}

async function usage(pids: readonly number[]): Promise<ReadonlyMap<number, ProcessUsage>> {
  const { default: pidusage } = await import('pidusage');
  if (pids.length === 0) {
    // Nobody is left: let go of what it remembers between two readings.
    pidusage.clear();
    return new Map();
  }
  try {
    // usePs: on Linux it would otherwise keep /proc files open, which `clear` does not close.
    const figures = await pidusage([...pids], { usePs: true });
    return new Map(Object.values(figures).map((figure) => [figure.pid, usageOf(figure)]));
  } catch (error) {
    if (error instanceof Error && error.message === 'No matching pid found') return new Map();
    throw error;
  }
}

interface Figures {
  readonly memory: Bytes;
  readonly ctime: Milliseconds;
  readonly timestamp: Milliseconds;
  readonly elapsed: Milliseconds;
}

function usageOf({ memory, ctime, timestamp, elapsed }: Figures): ProcessUsage {
  return { rss: memory, cpu: ctime, startedAt: timestamp - elapsed };
}

const run = promisify(execFile);

async function namesByPs(pids: readonly number[]): Promise<ReadonlyMap<number, NamedProcess>> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'pid=,stat=,command=', '-p', pids.join(',')]);
    return parsePs(stdout);
  } catch {
    // It fails when none of them is left, and without a name a process is still told by its pid.
    return new Map();
  }
}

async function namesByTasklist(): Promise<ReadonlyMap<number, NamedProcess>> {
  try {
    const { stdout } = await run('tasklist', ['/FO', 'CSV', '/NH'], { windowsHide: true });
    return parseTasklist(stdout);
  } catch {
    return new Map();
  }
}
