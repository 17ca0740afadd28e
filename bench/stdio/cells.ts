import { EVERYTHING } from '../servers/everything.ts';
import { nullResponder } from '../servers/null-responder.ts';
import type { Task } from './task.ts';

/** One server and one number of calls in flight; what is the same for every driver. */
export interface Cell {
  readonly name: string;
  readonly task: Omit<Task, 'driver'>;
}

const IN_FLIGHT = [1, 20] as const;

/** A Node server is in JIT warm-up for about 4,500 calls; the null responder's warm-up is the driver's own. */
export async function cells(): Promise<readonly Cell[]> {
  const echo = { message: 'hello {{seq}}', warmUp: 5000 };
  const everything = { ...EVERYTHING, ...echo, expected: 'hello {{seq}}', calls: 20_000 };
  const nothing = { ...(await nullResponder()), ...echo, expected: 'ok', calls: 100_000 };
  return [
    ...IN_FLIGHT.map((inFlight) => ({
      name: nameOf('everything', inFlight),
      task: { ...everything, inFlight },
    })),
    ...IN_FLIGHT.map((inFlight) => ({ name: nameOf('null (C)', inFlight), task: { ...nothing, inFlight } })),
  ];
}

function nameOf(server: string, inFlight: number): string {
  return `${server}, ${inFlight === 1 ? 'sequential' : `${inFlight} in flight`}`;
}
