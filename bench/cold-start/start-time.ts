import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Milliseconds } from '../../src/config/quantity-types.ts';
import { now } from '../../src/system/clock.ts';
import type { Program } from './programs.ts';

/** From spawn to exit, with nothing of this environment but the paths. Throws when it ends otherwise than it should. */
export async function startTime({ name, file, args, exitCode }: Program, cwd: string): Promise<Milliseconds> {
  const { PATH, HOME } = process.env;
  const startedAt = now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { PATH, HOME },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.resume();
  child.stderr.resume();
  const [code] = await once(child, 'exit');
  const time = now() - startedAt;
  if (code !== exitCode) throw new Error(`${name} ended with ${code}, not ${exitCode}`);
  return time;
}
