import { markdownTable } from 'markdown-table';
import { type Goal, goalText } from '../report/goal.ts';
import { spreadText } from '../report/spread.ts';
import type { Cell } from './cells.ts';
import type { Figures } from './figures.ts';
import type { Task } from './task.ts';

export type RoundFigures = Readonly<Record<Task['driver'], Figures>>;

export interface CellRounds {
  readonly cell: Cell;
  readonly rounds: RoundFigures[];
}

const MICROSECONDS = 1000;
const MEBIBYTE = 2 ** 20;

/** What each driver measured and cost. */
export function figuresTable(measured: readonly CellRounds[]): string {
  const head = ['cell', 'driver', 'calls/s', 'CPU µs/call', 'p50 µs', 'p95 µs', 'peak RSS MiB'];
  const rows = measured.flatMap(({ cell, rounds }) =>
    (['bare', 'ours', 'official'] as const).map((driver) => {
      const column = (pick: (figures: Figures) => number, digits: number) =>
        spreadText(
          rounds.map((round) => pick(round[driver])),
          digits,
        );
      return [
        cell.name,
        driver,
        column(({ throughput }) => throughput, 0),
        column(({ cpuPerCall }) => cpuPerCall * MICROSECONDS, 1),
        column(({ p50 }) => p50 * MICROSECONDS, 1),
        column(({ p95 }) => p95 * MICROSECONDS, 1),
        column(({ peakRss }) => peakRss / MEBIBYTE, 0),
      ];
    }),
  );
  return markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r'] });
}

interface Ratio {
  readonly name: string;
  readonly driver: Task['driver'];
  readonly of: (figures: Figures) => number;
  readonly goal: Goal | undefined;
}

const RATIOS: readonly Ratio[] = [
  { name: 'throughput', driver: 'ours', of: ({ throughput }) => throughput, goal: { atLeast: 0.9 } },
  {
    name: 'throughput of calls',
    driver: 'ours',
    of: ({ throughputOfCalls }) => throughputOfCalls,
    goal: { atLeast: 0.9 },
  },
  { name: 'CPU per call', driver: 'ours', of: ({ cpuPerCall }) => cpuPerCall, goal: { atMost: 1.3 } },
  { name: 'p50', driver: 'ours', of: ({ p50 }) => p50, goal: undefined },
  { name: 'throughput', driver: 'official', of: ({ throughput }) => throughput, goal: undefined },
  { name: 'CPU per call', driver: 'official', of: ({ cpuPerCall }) => cpuPerCall, goal: undefined },
  { name: 'p50', driver: 'official', of: ({ p50 }) => p50, goal: undefined },
];

/** Each driver against the bare one, round by round. */
export function ratioTable(measured: readonly CellRounds[]): string {
  const head = ['cell', 'driver', 'ratio to bare', 'median (min–max)', 'goal'];
  const rows = measured.flatMap(({ cell, rounds }) =>
    RATIOS.map(({ name, driver, of, goal }) => {
      const sample = rounds.map((round) => of(round[driver]) / of(round.bare));
      const text = goal === undefined ? '' : goalText(goal, sample);
      return [cell.name, driver, name, spreadText(sample, 2), text];
    }),
  );
  return markdownTable([head, ...rows], { align: ['l', 'l', 'l', 'r', 'l'] });
}
