export interface NamedProcess {
  readonly command: string;
  readonly isZombie: boolean;
}

/** The output of `ps -o pid=,stat=,command=`: one process a line. Lines of another shape are skipped. */
export function parsePs(text: string): ReadonlyMap<number, NamedProcess> {
  const names = new Map<number, NamedProcess>();
  for (const line of text.split('\n')) {
    const [, pid, state, command] = /^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
    if (pid === undefined || state === undefined || command === undefined) continue;
    names.set(Number(pid), { command, isZombie: state.startsWith('Z') });
  }
  return names;
}

/** The output of `tasklist /FO CSV /NH`: `"node.exe","1234",…` a line. Windows has no zombies. */
export function parseTasklist(text: string): ReadonlyMap<number, NamedProcess> {
  const names = new Map<number, NamedProcess>();
  for (const line of text.split(/\r?\n/)) {
    const [, command, pid] = /^"([^"]*)","(\d+)"/.exec(line) ?? [];
    if (command === undefined || pid === undefined) continue;
    names.set(Number(pid), { command, isZombie: false });
  }
  return names;
}
