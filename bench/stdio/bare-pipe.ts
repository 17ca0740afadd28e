import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Milliseconds } from '../../src/config/quantity-types.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { now } from '../../src/system/clock.ts';
import type { Figures } from './figures.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Task } from './task.ts';

const INITIALIZE =
  '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},' +
  '"clientInfo":{"name":"bare-pipe","version":"1.0.0"}}}\n';
const INITIALIZED = '{"jsonrpc":"2.0","method":"notifications/initialized"}\n';

type ServerPipes = ChildProcessByStdio<Writable, Readable, null>;

/**
 * The floor: the least that Node has to do to make calls over a pipe and time them. A string with the id
 * spliced in, one write a turn, stdout cut at newlines, each line parsed, id matched, two clock readings
 * kept. No checks of what is in the answers, no errors told, no time-outs, no histograms. Its server has a
 * session of its own like ours: Linux schedules sessions as groups (sched_autogroup), which costs a round
 * trip more than any driver does, and only a session can be ended whole.
 */
export async function driveBare(task: Task): Promise<Figures> {
  const server = spawn(task.file, task.args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const pipe = new BarePipe(server, task);
  await pipe.shakeHands();
  await pipe.call(task.warmUp, 1);
  const stopwatch = new Stopwatch();
  stopwatch.start();
  const times = await pipe.call(task.calls, task.inFlight);
  const { elapsed, cpu } = stopwatch.stop();
  const peakRss = process.resourceUsage().maxRSS * 1024;
  server.stdin.end();
  await once(server, 'exit');
  const sample = [...times];
  return {
    throughput: (task.calls / elapsed) * 1000,
    cpuPerCall: cpu / task.calls,
    p50: quantile(sample, 0.5),
    p95: quantile(sample, 0.95),
    peakRss,
  };
}

class BarePipe {
  readonly #server: ServerPipes;
  readonly #afterId: string;
  #rest = '';
  /** By id: the time of sending, then the time it took. */
  #times: Float64Array = new Float64Array(1);
  #calls = 0;
  #lastId = 0;
  #answered = 0;
  #finish: () => void = () => {};

  constructor(server: ServerPipes, { message }: Task) {
    this.#server = server;
    const params = { name: 'echo', arguments: { message } };
    this.#afterId = `,"method":"tools/call","params":${JSON.stringify(params)}}\n`;
  }

  async shakeHands(): Promise<void> {
    this.#server.stdout.setEncoding('utf8');
    this.#server.stdin.write(INITIALIZE);
    await once(this.#server.stdout, 'data');
    this.#server.stdin.write(INITIALIZED);
    this.#server.stdout.on('data', (chunk: string) => this.#receive(chunk));
  }

  /** The times of `calls` calls; ids begin at 0 anew. */
  async call(calls: number, inFlight: number): Promise<Float64Array> {
    this.#times = new Float64Array(calls);
    this.#calls = calls;
    this.#lastId = -1;
    this.#answered = 0;
    await new Promise<void>((resolve) => {
      this.#finish = resolve;
      this.#send(Math.min(inFlight, calls));
    });
    return this.#times;
  }

  #receive(chunk: string): void {
    const arrival = now();
    const text = this.#rest + chunk;
    let start = 0;
    let answers = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      if (this.#answer(JSON.parse(text.slice(start, end)), arrival)) answers += 1;
      start = end + 1;
    }
    this.#rest = text.slice(start);
    this.#send(Math.min(answers, this.#calls - 1 - this.#lastId));
    if (this.#answered === this.#calls) this.#finish();
  }

  #answer({ id }: { id?: number }, arrival: Milliseconds): boolean {
    if (id === undefined || id > this.#lastId) return false;
    this.#times[id] = arrival - (this.#times[id] ?? 0);
    this.#answered += 1;
    return true;
  }

  #send(count: number): void {
    if (count <= 0) return;
    let text = '';
    const sentAt = now();
    for (let sent = 0; sent < count; sent += 1) {
      this.#lastId += 1;
      this.#times[this.#lastId] = sentAt;
      text += `{"jsonrpc":"2.0","id":${this.#lastId}${this.#afterId}`;
    }
    this.#server.stdin.write(text);
  }
}
