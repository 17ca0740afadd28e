import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface SpawnOptions {
  /** For Node. */
  readonly flags?: readonly string[];
  /** It and what it starts run on the first processor only (Linux). */
  readonly isPinned?: boolean;
}

/** Runs a compiled script on a task in a fresh Node process and gives what it printed as JSON. */
export async function spawnedJson<Printed>(
  script: URL,
  task: object,
  { flags = [], isPinned = false }: SpawnOptions = {},
): Promise<Printed> {
  const line = [process.execPath, ...flags, script.pathname, JSON.stringify(task)];
  const [file = '', ...args] = isPinned ? ['taskset', '--cpu-list', '0', ...line] : line;
  const { stdout } = await execute(file, args);
  return JSON.parse(stdout) as Printed;
}
