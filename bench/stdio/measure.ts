import { rotated, roundsOr } from '../report/rounds.ts';
import { publishSection } from '../report/section.ts';
import { spawnedJson } from '../report/spawned-json.ts';
import { type Cell, cells } from './cells.ts';
import type { Figures } from './figures.ts';
import { type CellRounds, figuresTable, type RoundFigures, ratioTable } from './tables.ts';
import type { Task } from './task.ts';

const DRIVERS = ['bare', 'ours', 'official'] as const;
const OFFICIAL_CALLS = 5000;

const rounds = roundsOr(9);
const measured: CellRounds[] = (await cells()).map((cell) => ({ cell, rounds: [] }));
for (let round = 0; round < rounds; round += 1) {
  for (const { cell, rounds: taken } of measured) {
    taken.push(await measureRound(cell, round));
    console.error(`round ${round + 1} of ${rounds}: ${cell.name}`);
  }
}
publishSection({
  name: 'stdio',
  intro: `Three drivers call the tool \`echo\` over stdio: the *bare* pipe driver (the floor: no checks, no histograms, no readings), *ours* (\`driveRound\` as the product uses it, every answer checked, about 100 readings in between), and the *official* client. Each measurement is a fresh driver process with a fresh server. Interleaved: ${rounds} rounds; in each round and cell the three drivers follow one another, who goes first rotates. A ratio is taken within a round. Shown: median (min–max) over the rounds. Processor time is the driver's own, all threads, readings included.`,
  blocks: [
    figuresTable(measured),
    'Ratios to bare. *Throughput* counts the whole measured time of ours, readings included; *of calls* only the time in which calls were under way.',
    ratioTable(measured),
  ],
});

async function measureRound(cell: Cell, round: number): Promise<RoundFigures> {
  const figures: Partial<Record<Task['driver'], Figures>> = {};
  for (const driver of rotated(DRIVERS, round)) figures[driver] = await measureDriver(driver, cell);
  return figures as RoundFigures;
}

function measureDriver(driver: Task['driver'], { task }: Cell): Promise<Figures> {
  const calls = driver === 'official' ? OFFICIAL_CALLS : task.calls;
  return spawnedJson<Figures>(new URL('./drive.js', import.meta.url), {
    ...task,
    driver,
    calls,
  } satisfies Task);
}
