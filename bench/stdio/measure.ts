import { rotated, roundsOr } from '../report/rounds.ts';
import { publishSection } from '../report/section.ts';
import { spawnedJson } from '../report/spawned-json.ts';
import { type Cell, cells } from './cells.ts';
import type { Figures } from './figures.ts';
import { type CellRounds, figuresTable, type RoundFigures, ratioTable } from './tables.ts';
import { DRIVERS, type Driver, type Task } from './task.ts';

const OFFICIAL_CALLS = 5000;

const rounds = roundsOr(7);
const measured: CellRounds[] = (await cells()).map((cell) => ({ cell, rounds: [] }));
for (let round = 0; round < rounds; round += 1) {
  for (const { cell, rounds: taken } of measured) taken.push(await measureRound(cell, round));
  console.error(`stdio: round ${round + 1} of ${rounds}`);
}
publishSection({
  name: 'stdio',
  blocks: [
    'The tool `echo` called over stdio by',
    [
      '- *bare*: a pipe driver that does the least there is (no check of the answers, no histograms, no time-outs), its server in a session of its own like ours, because Linux schedules sessions as groups',
      '- *loop*: our closed loop, every answer checked, in 25 stretches',
      '- *ours*: `driveRound` as the product uses it, so *loop* with 25 readings of the server between, after the driver has warmed itself up',
      `- *official*: the official client (${OFFICIAL_CALLS.toLocaleString('en')} calls)`,
    ].join('\n'),
    `Each measurement is a fresh driver process with a fresh server, warmed up by 5,000 calls one at a time; then 20,000 calls of server-everything, 100,000 of the null responder. Interleaved: ${rounds} rounds, in each cell of a round the drivers follow one another, and who goes first rotates. *Pinned* cells share one processor, which takes the scheduler's choice of processors out of the comparison. Shown: median (min–max) over the rounds. Processor time is the driver's own, all threads, from the first measured call to the last.`,
    figuresTable(measured),
    'Ratios to *bare*, each taken within a round:',
    ratioTable(measured),
  ],
});

async function measureRound(cell: Cell, round: number): Promise<RoundFigures> {
  const figures: Partial<Record<Driver, Figures>> = {};
  for (const driver of rotated(DRIVERS, round)) figures[driver] = await measureDriver(driver, cell);
  return figures as RoundFigures;
}

function measureDriver(driver: Driver, { task, isPinned }: Cell): Promise<Figures> {
  const calls = driver === 'official' ? OFFICIAL_CALLS : task.calls;
  const given = { ...task, driver, calls } satisfies Task;
  return spawnedJson<Figures>(new URL('./drive.js', import.meta.url), given, { isPinned });
}
