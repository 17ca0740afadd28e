import { EVERYTHING } from '../servers/everything.ts';
import { nullResponder } from '../servers/null-responder.ts';
import type { Task } from './task.ts';

/** One server, one number of calls in flight, one way to run; what is the same for every driver. */
export interface Cell {
  readonly name: string;
  readonly task: Omit<Task, 'driver'>;
  /**
   * Driver and server share one processor. Left to itself the system puts them on one or on two, and a
   * round trip to the null responder takes 10 or 50 µs accordingly: more than any driver differs from another.
   */
  readonly isPinned: boolean;
}

const IN_FLIGHT = [1, 20] as const;

/** A Node server is in JIT warm-up for about 4,500 calls; the null responder's warm-up is the driver's own. */
export async function cells(): Promise<readonly Cell[]> {
  const echo = { message: 'hello {{seq}}', warmUp: 5000 };
  const servers = {
    everything: { ...EVERYTHING, ...echo, expected: 'hello {{seq}}', calls: 20_000 },
    'null (C)': { ...(await nullResponder()), ...echo, expected: 'ok', calls: 100_000 },
  };
  return Object.entries(servers).flatMap(([server, task]) =>
    (process.platform === 'linux' ? [false, true] : [false]).flatMap((isPinned) =>
      IN_FLIGHT.map((inFlight) => {
        const flight = inFlight === 1 ? 'sequential' : `${inFlight} in flight`;
        return {
          name: `${server}, ${flight}${isPinned ? ', pinned' : ''}`,
          task: { ...task, inFlight },
          isPinned,
        };
      }),
    ),
  );
}
