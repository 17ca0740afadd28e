import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { markdownTable } from 'markdown-table';
import type { Milliseconds } from '../../src/config/quantity-types.ts';
import type { Probe } from '../../src/probe/probe.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { now } from '../../src/system/clock.ts';
import { greet } from '../../src/target/greet.ts';
import { launch } from '../../src/target/launch.ts';
import { roundsOr } from '../report/rounds.ts';
import { publishSection } from '../report/section.ts';
import { spreadText } from '../report/spread.ts';
import { contextFor } from '../round/context.ts';
import { EVERYTHING } from '../servers/everything.ts';

const READINGS = 300;
/** Between two readings; the driver is not hot when it takes one. */
const PAUSE: Milliseconds = 5;

/** What is timed, by its name in the table. */
const KINDS: Readonly<Record<string, (probe: Probe) => unknown>> = {
  reading: (probe) => probe.read(false),
  'reading in detail': (probe) => probe.read(true),
  members: (probe) => probe.members(),
};

const rounds = roundsOr(5);
const measured = Object.keys(KINDS).map((kind) => ({ kind, p50: [] as number[], p95: [] as number[] }));
for (let round = 0; round < rounds; round += 1) await measureRound();
const processes = readdirSync('/proc').filter((name) => /^\d/.test(name)).length;
publishSection({
  name: 'readings',
  blocks: [
    `What one look of the probe at an idle server-everything (one Node process, ${processes} processes on the machine) costs the driver, in µs: ${rounds} fresh servers, ${READINGS} looks of each kind at each, one after another in turn with ${PAUSE} ms between; median (min–max) of the servers' quantiles.`,
    markdownTable(
      [
        ['look', 'p50 µs', 'p95 µs'],
        ...measured.map(({ kind, p50, p95 }) => [kind, spreadText(p50, 0), spreadText(p95, 0)]),
      ],
      { align: ['l', 'r', 'r'] },
    ),
  ],
});

async function measureRound(): Promise<void> {
  const context = contextFor(EVERYTHING);
  const launched = await launch(context, { stray: () => {} });
  if ('reason' in launched) throw new Error(launched.reason);
  try {
    const greeted = await greet(
      launched.connection,
      context.era,
      context.client,
      context.server.startupTimeout,
    );
    if (greeted.kind !== 'introduced') throw new Error('the server did not introduce itself');
    await sleep(1000);
    await timeLooks(launched.probe);
  } finally {
    await launched.stop();
  }
}

async function timeLooks(probe: Probe): Promise<void> {
  const times = measured.map((into) => ({ ...into, look: KINDS[into.kind], sample: [] as number[] }));
  for (let at = 0; at < READINGS; at += 1) {
    for (const { look, sample } of times) {
      await sleep(PAUSE);
      const startedAt = now();
      await look?.(probe);
      sample.push((now() - startedAt) * 1000);
    }
  }
  for (const { p50, p95, sample } of times) {
    p50.push(quantile(sample, 0.5));
    p95.push(quantile(sample, 0.95));
  }
}
