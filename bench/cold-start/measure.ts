import { readdirSync, rmSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import type { Milliseconds } from '../../src/config/quantity-types.ts';
import { median } from '../../src/stats/quantile.ts';
import { rotated, roundsOr } from '../report/rounds.ts';
import { publishSection } from '../report/section.ts';
import { spreadText } from '../report/spread.ts';
import { copyPrograms } from './programs.ts';
import { startTime } from './start-time.ts';

const GOAL = 2;

const rounds = roundsOr(25);
const { folder, cwd, programs } = copyPrograms();
const measured = programs.map((program) => ({ program, times: [] as Milliseconds[] }));
try {
  for (const { program } of measured) await startTime(program, cwd);
  for (let round = 0; round < rounds; round += 1) {
    for (const { program, times } of rotated(measured, round)) times.push(await startTime(program, cwd));
  }
  const written = readdirSync(cwd);
  if (written.length > 0) throw new Error(`left behind in the working directory: ${written.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true });
}
publishSection({
  name: 'cold-start',
  blocks: [
    `From spawn to exit of a fresh Node process, files in the page cache, in an empty working directory with an empty environment. Interleaved: ${rounds} rounds of all, who goes first rotates. Shown: median (min–max) in ms, and the ratio of medians to an empty CommonJS file. The Action without inputs loads all it needs to parse its configuration and ends with a complaint.`,
    markdownTable([['program', 'ms', 'ratio', 'goal'], ...measured.map(rowOf)], {
      align: ['l', 'r', 'r', 'l'],
    }),
  ],
});

function rowOf({ program, times }: (typeof measured)[number]): readonly string[] {
  const ratio = median(times) / median(measured[0]?.times ?? []);
  const isHeld = program.args.includes('--help');
  const goal = isHeld ? `≤ ${GOAL}: ${ratio <= GOAL ? 'met' : '**missed**'}` : '';
  return [program.name, spreadText(times, 1), ratio.toFixed(2), goal];
}
