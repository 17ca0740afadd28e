import { randomUUID } from 'node:crypto';
import type { ServerConfig } from '../config/config.ts';
import type { Milliseconds } from '../config/quantity-types.ts';
import { openProbe } from '../probe/open-probe.ts';
import type { Probe } from '../probe/probe.ts';
import type { ExitFacts } from '../record/facts.ts';
import type { Redactor } from '../record/redactor.ts';
import { Connection, type ConnectionEvents } from './connection.ts';
import { serverEnvironment } from './environment.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { killNow, stopServer } from './stop-server.ts';

/** A server under test that was started, with its probe and the connection to it. */
export interface Launched {
  readonly server: ServerProcess;
  readonly probe: Probe;
  readonly connection: Connection;
  /** Ends stdin, waits (the configured time, or `patience`), ends by force what stays; returns how it left. */
  stop(patience?: Milliseconds): Promise<ExitFacts>;
}

/** The program could not be started at all. */
export interface NotLaunched {
  readonly reason: string;
}

export interface LaunchOptions {
  readonly server: ServerConfig;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Milliseconds;
  /** Aborted: the server is stopped at once, and with little patience. */
  readonly signal: AbortSignal;
  /** Takes secrets out of command lines of processes. */
  readonly redactor: Redactor;
}

/** After SIGTERM, before SIGKILL. */
const GRACE: Milliseconds = 2000;
/** The runner gives a cancelled step 7.5 s before it gets rough. */
const CANCEL_PATIENCE: Milliseconds = 500;

/** Every server that runs now, so that a signal to this process can end them all. */
const running = new Map<ServerProcess, Probe>();

export async function launch(
  { server: config, environment, now, redactor, signal }: LaunchOptions,
  events: ConnectionEvents,
): Promise<Launched | NotLaunched> {
  if (signal.aborted) return { reason: 'was not started: the run was cancelled' };
  const marker = randomUUID();
  const server = startServer({
    command: config.command,
    cwd: config.cwd,
    env: serverEnvironment(environment, config.env, marker),
    marker,
    now,
  });
  const { pid } = server;
  if (pid === undefined) return { reason: (await server.spawnFailure) ?? 'could not be started' };
  const connection = new Connection(server, now, events);
  const probe = openProbe({ pid, marker, redact: redactor.text });
  running.set(server, probe);
  const stop = async (patience = config.exitTimeout) => {
    signal.removeEventListener('abort', leave);
    try {
      return await stopServer(server, probe, { exitTimeout: patience, grace: GRACE });
    } finally {
      running.delete(server);
    }
  };
  // What fails in it is told to whoever stops the server by name.
  const leave = () => void stop(CANCEL_PATIENCE).catch(() => undefined);
  signal.addEventListener('abort', leave, { once: true });
  return { server, probe, connection, stop };
}

/** Kills every server that runs now with all it started; for signal handlers, so without waiting. */
export function killAllRunning(): void {
  for (const [server, probe] of running) killNow(server, probe);
}
