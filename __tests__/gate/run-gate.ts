import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { SERVER_MARKER } from '../../src/probe/server-marker.ts';
import type { Result } from '../../src/record/result.ts';
import { processesWhere } from './processes.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(PROJECT, 'dist/cli/index.js');
/** The server's own folder below the working directory: what is written there is not ours. */
export const SERVER_FOLDER = 'server';

const isValid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(PROJECT, 'schema/result.json'), 'utf8')),
);

export interface GateRun {
  /** Becomes `gate.yml`, given by `--config`; undefined: none. */
  readonly config?: Readonly<Record<string, unknown>> | string;
  /** After `run --config gate.yml --out result.json`. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that the command runs on; this process's own by default. */
  readonly node?: string;
  /** Undefined: a directory of its own, empty but for `gate.yml` and the server's folder. */
  readonly cwd?: string;
  readonly interrupt?: Interrupt;
}

/** Signals to the command's process alone, once its stderr says so. */
export interface Interrupt {
  readonly when: RegExp;
  readonly after?: number;
  readonly times: 1 | 2;
}

export interface GateOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The text of the result document; empty when none was written. */
  readonly resultText: string;
  readonly markdown: string;
  /** Milliseconds from the start of the command, or from the first signal, to its end. */
  readonly time: number;
  /** Files in the server's folder, by name. */
  readonly serverFiles: Readonly<Record<string, string>>;
}

/** A run that wrote a result, which matches its published schema. */
export interface Judged extends GateOutcome {
  readonly result: Result;
}

/**
 * `mcp-load-gate run` as it is shipped, in an environment and a directory of its own. Fails when it leaves
 * a process or a file behind that nobody asked for.
 */
export async function runGate(run: GateRun): Promise<GateOutcome> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gate-')));
  const id = randomUUID();
  try {
    const work = makeFolders(root, run.config);
    const given = run.config === undefined ? [] : ['--config', join(work, 'gate.yml')];
    const files = ['--out', join(work, 'result.json'), '--markdown', join(work, 'comment.md')];
    const ended = await execute([COMMAND, 'run', ...given, ...files, ...(run.flags ?? [])], {
      ...run,
      cwd: run.cwd ?? work,
      env: { ...environmentIn(root), ...run.env, GATE_TEST_RUN: id },
    });
    await expectNobodyLeft(id, ended.stderr);
    expect(filesIn(root).filter((file) => !ASKED_FOR.test(file))).toEqual([]);
    return {
      ...ended,
      resultText: textOf(join(work, 'result.json')),
      markdown: textOf(join(work, 'comment.md')),
      serverFiles: Object.fromEntries(
        readdirSync(join(work, SERVER_FOLDER)).map((name) => [name, textOf(join(work, SERVER_FOLDER, name))]),
      ),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A run that is expected to come to a result. */
export async function judge(run: GateRun): Promise<Judged> {
  const outcome = await runGate(run);
  expect(outcome.resultText, outcome.stderr).not.toBe('');
  const result = JSON.parse(outcome.resultText);
  isValid(result);
  expect(isValid.errors).toBeNull();
  return { ...outcome, result };
}

/** Any other way to call the command, in the given directory. */
export function command(args: readonly string[], cwd: string): Promise<Ended> {
  return execute([COMMAND, ...args], { cwd, env: environmentIn(cwd) });
}

const ASKED_FOR = new RegExp(`^work/(gate\\.yml|result\\.json|comment\\.md|${SERVER_FOLDER}/.*)$`);

function makeFolders(root: string, config: GateRun['config']): string {
  const work = join(root, 'work');
  for (const folder of [join(root, 'home'), join(root, 'tmp'), join(work, SERVER_FOLDER)])
    mkdirSync(folder, { recursive: true });
  if (config !== undefined) {
    writeFileSync(join(work, 'gate.yml'), typeof config === 'string' ? config : stringify(config));
  }
  return work;
}

/** Built from nothing, so that no test depends on what is set where it runs. */
function environmentIn(root: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: join(root, 'home'), TMPDIR: join(root, 'tmp') };
}

type Ended = Pick<GateOutcome, 'exitCode' | 'stdout' | 'stderr' | 'time'>;

async function execute(
  args: readonly string[],
  {
    cwd,
    env,
    interrupt,
    node = process.execPath,
  }: { cwd: string; env: Record<string, string> } & Pick<GateRun, 'interrupt' | 'node'>,
): Promise<Ended> {
  const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  let startedAt = performance.now();
  let isInterrupted = false;
  const signal = () => {
    startedAt = performance.now();
    for (let sent = 0; sent < (interrupt?.times ?? 0); sent += 1) {
      // Two signals of one kind that are pending at once are one.
      setTimeout(() => child.kill('SIGINT'), sent * 100);
    }
  };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      if (isInterrupted || interrupt === undefined || !interrupt.when.test(said.stderr)) return;
      isInterrupted = true;
      setTimeout(signal, interrupt.after ?? 0);
    });
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, ...said, time: performance.now() - startedAt };
}

async function expectNobodyLeft(id: string, stderr: string): Promise<void> {
  const look = () => processesWhere((environment) => environment.includes(`GATE_TEST_RUN=${id}`));
  let left = look();
  // One that was killed takes a moment to be gone, on a busy machine a longer one.
  for (let looks = 1; looks < 10 && left.length > 0; looks += 1) {
    await sleep(100);
    left = look();
  }
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  expect(left, `left behind, all with ${SERVER_MARKER} in their environment; stderr: ${stderr}`).toEqual([]);
}

/** Relative paths of all files below. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path))
    .filter((path) => !statSync(path).isDirectory())
    .map((path) => relative(root, path));
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
