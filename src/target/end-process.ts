import { execFile, spawnSync } from 'node:child_process';
import type { Probe } from '../probe/probe.ts';
import type { TreeMember } from '../record/reading.ts';
import type { ServerProcess } from './server-process.ts';
import { taskkillArguments } from './taskkill-arguments.ts';

export type EndSignal = 'SIGTERM' | 'SIGKILL';

/**
 * Signals the server's process group (Windows: ends its tree by force, and waits for that).
 * Nothing happens once it is gone.
 */
export function endGroup({ pid, exitStatus }: ServerProcess, signal: EndSignal): void {
  // Until its exit is known to us it has not been waited for, so the number is still its own.
  if (pid === undefined || exitStatus !== undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', [...taskkillArguments(pid)], { windowsHide: true, stdio: 'ignore' });
  } else {
    send(-pid, signal);
  }
}

/** Signals one member of the tree by its pid, provided that it is still the very process that was seen. */
export async function endMember(probe: Probe, { pid }: TreeMember, signal: EndSignal): Promise<void> {
  if (!(await probe.isStillMember(pid))) return;
  if (process.platform === 'win32') await taskkill(pid);
  else send(pid, signal);
}

/** The same at once; only where the probe answers at once (Linux), else nothing happens. */
export function endMemberNow(probe: Probe, { pid }: TreeMember, signal: EndSignal): void {
  if (probe.isStillMember(pid) === true) send(pid, signal);
}

function send(pid: number, signal: EndSignal): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, or another user's by a set-uid program: nothing more can be done.
  }
}

function taskkill(pid: number): Promise<void> {
  return new Promise((resolve) => {
    execFile('taskkill', [...taskkillArguments(pid)], { windowsHide: true }, () => resolve());
  });
}
