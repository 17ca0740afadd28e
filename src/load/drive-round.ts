import { setTimeout as sleep } from 'node:timers/promises';
import type { Milliseconds } from '../config/quantity-types.ts';
import { type CallingScenario, type LoadShape, measuredCalls } from '../plan/plan.ts';
import type { RoundEnd, RoundFacts } from '../record/facts.ts';
import type { TreeMember } from '../record/reading.ts';
import { type RoundFrame, RoundRecorder } from '../record/round-recorder.ts';
import { describeEnd, describeFailure } from '../target/describe-end.ts';
import { greet } from '../target/greet.ts';
import { type Launched, launch } from '../target/launch.ts';
import { ClosedLoop, type StretchEnd } from './closed-loop.ts';
import type { RoundContext } from './round-context.ts';

/** Readings per round, if there are that many calls; growth over calls is what `leak` is about. */
const READINGS = { leak: 100, other: 25 };
/** Our own code is warmed up too, and so knows the end of a stretch before one is measured. */
const WARM_UP_STRETCHES = 5;
/** How long a process that the last calls started may take to end by itself. */
const CHILDREN_GRACE: Milliseconds = 1000;
/** A server that breaks upon its last call does so a moment after the answer. */
const LAST_WORDS: Milliseconds = 30;

/** One fresh process: start, warm up, call and read in turn, settle, stop. Never throws for what the server does. */
export async function driveRound(scenario: CallingScenario, context: RoundContext): Promise<RoundFacts> {
  const { redactor } = context;
  const names = scenario.mix.map(({ call }) => call.name);
  const recorder = new RoundRecorder({
    callNames: names,
    measuredCalls: measuredCalls(scenario.load),
    redact: redactor.text,
  });
  const launched = await launch(context, { stray: (kind, sample) => recorder.stray(kind, sample) });
  if ('reason' in launched) return recorder.facts(neverStarted(redactor.text(launched.reason)));
  try {
    return recorder.facts(await converse(scenario, launched, recorder, context));
  } finally {
    // Stopped already, unless something of ours failed: that must not leave a server behind.
    await launched.stop().catch(() => undefined);
  }
}

async function converse(
  scenario: CallingScenario,
  launched: Launched,
  recorder: RoundRecorder,
  context: RoundContext,
): Promise<RoundFrame> {
  const { redactor, signal, server: config } = context;
  const { server, connection, probe } = launched;
  const greeted = await greet(connection, context.era, context.client, config.startupTimeout);
  const framed = async (end: RoundEnd, leftBehind: readonly TreeMember[]): Promise<RoundFrame> => {
    const exit = await launched.stop();
    return {
      leftBehind,
      startup: greeted.kind === 'introduced' ? greeted.answeredAt - server.spawnedAt : undefined,
      // How a server leaves that we cut short is no fact about it.
      exit: signal.aborted ? undefined : exit,
      end,
      stderrTail: server.stderr.text(redactor),
      unavailable: probe.unavailable,
    };
  };
  if (signal.aborted) return framed({ kind: 'cancelled', afterCalls: 0 }, []);
  if (greeted.kind !== 'introduced') {
    const reason = redactor.text(describeFailure(greeted, launched, config.startupTimeout));
    return framed({ kind: 'not-started', reason }, []);
  }
  const loop = new ClosedLoop({
    ...context,
    connection,
    recorder,
    mix: scenario.mix,
    callTimeout: config.callTimeout,
  });
  const { end, leftBehind } = await drive(scenario, loop, launched, recorder, context);
  return framed(end, leftBehind);
}

/** How a round is framed whose server never answered. */
export function neverStarted(reason: string): RoundFrame {
  return {
    leftBehind: [],
    startup: undefined,
    exit: undefined,
    end: { kind: 'not-started', reason },
    stderrTail: '',
    unavailable: {},
  };
}

interface Driven {
  readonly end: RoundEnd;
  readonly leftBehind: readonly TreeMember[];
}

async function drive(
  scenario: CallingScenario,
  loop: ClosedLoop,
  launched: Launched,
  recorder: RoundRecorder,
  { onProgress, now }: RoundContext,
): Promise<Driven> {
  const { probe, connection } = launched;
  const read = async (calls: number, isDetailed: boolean) => {
    const reading = await probe.read(isDetailed);
    if (reading !== undefined) recorder.read(calls, reading);
  };
  let before: readonly TreeMember[] | undefined;
  if (scenario.warmUp > 0) {
    const load = { shape: 'stream', inFlight: 1, calls: scenario.warmUp } as const;
    for (const stretch of stretchesOf(load, WARM_UP_STRETCHES)) {
      const end = await loop.run({ ...stretch, isMeasured: false });
      if (end !== 'done') return { end: endOf(end, loop, launched), leftBehind: [] };
    }
    before = await probe.members();
    onProgress(loop.answered);
  }
  const readings = scenario.kind === 'leak' ? READINGS.leak : READINGS.other;
  const stretches = stretchesOf(scenario.load, readings);
  // What the first calls load or open once is no growth: without a warm-up the first stretch stands for it.
  let isFirstRead = scenario.warmUp > 0 || stretches.length === 1;
  if (isFirstRead) await read(0, true);
  let made = 0;
  for (const { calls, inFlight } of stretches) {
    const end = await loop.run({ calls, inFlight, isMeasured: true });
    made += calls;
    if (end !== 'done') {
      await read(loop.answered - scenario.warmUp, false);
      return { end: endOf(end, loop, launched), leftBehind: [] };
    }
    // A pool that the first calls open stays by design; what counts is what more calls leave behind.
    before ??= await probe.members();
    await read(made, !isFirstRead);
    isFirstRead = true;
    onProgress(loop.answered);
  }
  const leftBehind = await remaining(launched, before ?? [], now);
  await read(made, true);
  await sleep(LAST_WORDS);
  const end = connection.isClosed ? endOf('closed', loop, launched) : ({ kind: 'completed' } as const);
  return { end, leftBehind };
}

function stretchesOf(load: LoadShape, readings: number): readonly { calls: number; inFlight: number }[] {
  if (load.shape === 'batches') {
    return Array.from({ length: load.batches }, () => ({ calls: load.inFlight, inFlight: load.inFlight }));
  }
  const count = Math.max(1, Math.min(readings, Math.floor(load.calls / load.inFlight)));
  return Array.from({ length: count }, (_, at) => ({
    calls: Math.floor(((at + 1) * load.calls) / count) - Math.floor((at * load.calls) / count),
    inFlight: load.inFlight,
  }));
}

function endOf(end: Exclude<StretchEnd, 'done'>, loop: ClosedLoop, { server }: Launched): RoundEnd {
  const { answered: afterCalls, outstanding, silence } = loop;
  switch (end) {
    case 'closed': {
      loop.abandon({ kind: 'server-exited', sample: `the server ${describeEnd(server.exitStatus)}` });
      const { code, signal } = server.exitStatus ?? {};
      return { kind: 'exited', code, signal, afterCalls, outstanding };
    }
    case 'hung':
      loop.abandon({ kind: 'timeout', sample: 'no answer within the call timeout' });
      return { kind: 'hung', afterCalls, outstanding, silence };
    case 'cancelled':
      loop.abandon(undefined);
      return { kind: 'cancelled', afterCalls };
  }
}

/**
 * By how many the tree has grown, as its newest members, after the grace; waits only while there are any.
 * A worker that took another's place, or the one child that is waited for upon the next call, is no growth.
 */
async function remaining(
  { probe }: Launched,
  before: readonly TreeMember[],
  now: () => Milliseconds,
): Promise<readonly TreeMember[]> {
  const known = new Set(before.map(({ pid }) => pid));
  const deadline = now() + CHILDREN_GRACE;
  for (;;) {
    const members = await probe.members();
    const added = members.filter(({ pid }) => !known.has(pid));
    const grown = Math.max(0, members.length - before.length);
    if (grown === 0 || now() >= deadline) return added.slice(added.length - Math.min(grown, added.length));
    await sleep(50);
  }
}
