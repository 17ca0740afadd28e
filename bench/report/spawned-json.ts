import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a compiled script in a fresh Node process and gives what it printed as JSON. */
export async function spawnedJson<Printed>(
  script: URL,
  task: object,
  flags: readonly string[] = [],
): Promise<Printed> {
  const { stdout } = await execute(process.execPath, [...flags, script.pathname, JSON.stringify(task)]);
  return JSON.parse(stdout) as Printed;
}
