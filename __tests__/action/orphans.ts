import { readdirSync, readFileSync } from 'node:fs';

export interface Orphan {
  readonly pid: number;
  readonly command: string;
}

/** Living processes whose environment holds this tracking id, as the runner looks for them. Empty where there is no /proc. */
export function processesWith(trackingId: string): readonly Orphan[] {
  return pids().flatMap((pid) => {
    const environment = readProc(pid, 'environ')?.split('\0') ?? [];
    if (!environment.includes(`RUNNER_TRACKING_ID=${trackingId}`)) return [];
    return [{ pid, command: (readProc(pid, 'cmdline') ?? '').split('\0').join(' ').trim() }];
  });
}

function pids(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function readProc(pid: number, file: 'environ' | 'cmdline'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
