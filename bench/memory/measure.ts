import { markdownTable } from 'markdown-table';
import { roundsOr } from '../report/rounds.ts';
import { publishSection } from '../report/section.ts';
import { spawnedJson } from '../report/spawned-json.ts';
import { spreadText } from '../report/spread.ts';
import type { Memory, Task } from './task.ts';

const CALLS = [10_000, 100_000, 1_000_000];
const MEBIBYTE = 2 ** 20;

const rounds = roundsOr(3);
const measured = [1, 20].flatMap((inFlight) =>
  CALLS.map((calls) => ({ task: { calls, inFlight } satisfies Task, taken: [] as Memory[] })),
);
for (let round = 0; round < rounds; round += 1) {
  for (const { task, taken } of measured) {
    taken.push(
      await spawnedJson<Memory>(new URL('./drive.js', import.meta.url), task, { flags: ['--expose-gc'] }),
    );
  }
  console.error(`round ${round + 1} of ${rounds}`);
}
publishSection({
  name: 'memory',
  blocks: [
    `Memory of the driver against the number of calls: \`driveRound\` on the null responder in C, each measurement a fresh driver process, ${rounds} rounds interleaved; median (min–max) in MiB. *Heap* and *end* after a collection, with the round's facts still held; *peak* is the kernel's own figure.`,
    markdownTable([['calls', 'in flight', 'heap', 'end RSS', 'peak RSS'], ...measured.map(rowOf)], {
      align: 'r',
    }),
  ],
});

function rowOf({ task, taken }: (typeof measured)[number]): readonly string[] {
  const column = (pick: (memory: Memory) => number, digits: number) =>
    spreadText(
      taken.map((memory) => pick(memory) / MEBIBYTE),
      digits,
    );
  return [
    task.calls.toLocaleString('en'),
    String(task.inFlight),
    column(({ endHeap }) => endHeap, 2),
    column(({ endRss }) => endRss, 1),
    column(({ peakRss }) => peakRss, 1),
  ];
}
