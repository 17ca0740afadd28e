import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { CommandLine } from '../../src/config/config.ts';
import { openProbe } from '../../src/probe/open-probe.ts';
import type { Probe } from '../../src/probe/probe.ts';
import { serverEnvironment } from '../../src/target/environment.ts';
import { type ServerProcess, startServer } from '../../src/target/server-process.ts';
import { killNow } from '../../src/target/stop-server.ts';

export interface Started {
  readonly server: ServerProcess;
  readonly pid: number;
  readonly probe: Probe;
  /** The next line of its stdout. */
  nextLine(): Promise<string>;
}

/** Starts a fixture program with its probe; when the test is over, nothing of it is left. */
export function started(file: string, ...args: string[]): Started {
  const server = begin({ kind: 'argv', file, args });
  const { pid, marker } = server;
  if (pid === undefined) throw new Error(`${file} could not be started`);
  const probe = openProbe({ pid, marker, redact: (line) => line });
  onTestFinished(async () => {
    killNow(server, probe);
    await server.exited;
    server.closePipes();
  });
  return { server, pid, probe, nextLine: lineReader(server.stdout) };
}

export function startedNode(script: URL, ...args: string[]): Started {
  return started(process.execPath, script.pathname, ...args);
}

/** Starts any command, without a probe and without an end. */
export function begin(command: CommandLine, cwd?: string): ServerProcess {
  const marker = randomUUID();
  const env = serverEnvironment(process.env, {}, marker);
  return startServer({ command, cwd, env, marker, now: () => performance.now() });
}

function lineReader(stdout: Readable): () => Promise<string> {
  let text = '';
  const arrival = new EventEmitter();
  stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    arrival.emit('text');
  });
  return async () => {
    while (!text.includes('\n')) await once(arrival, 'text');
    const end = text.indexOf('\n');
    const line = text.slice(0, end);
    text = text.slice(end + 1);
    return line;
  };
}
