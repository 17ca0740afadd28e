import { readdirSync, readFileSync } from 'node:fs';

export interface LivingProcess {
  readonly pid: number;
  readonly command: string;
}

/** Living processes by what their environment holds, `NAME=value` each. Empty where there is no /proc. */
export function processesWhere(
  isMeant: (environment: readonly string[]) => boolean,
): readonly LivingProcess[] {
  return pids().flatMap((pid) => {
    if (!isMeant(fieldsOf(pid, 'environ'))) return [];
    return [{ pid, command: fieldsOf(pid, 'cmdline').join(' ').trim() }];
  });
}

function pids(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at, and one of another user shows nothing. */
function fieldsOf(pid: number, file: 'environ' | 'cmdline'): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
