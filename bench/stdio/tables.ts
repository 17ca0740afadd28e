import { markdownTable } from 'markdown-table';
import { type Goal, goalText } from '../report/goal.ts';
import { spreadText } from '../report/spread.ts';
import type { Cell } from './cells.ts';
import type { Figures } from './figures.ts';
import { DRIVERS, type Driver } from './task.ts';

export type RoundFigures = Readonly<Record<Driver, Figures>>;

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
    DRIVERS.map((driver) => {
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
  readonly of: (figures: Figures) => number;
  readonly goals: Readonly<Partial<Record<Driver, Goal>>>;
}

const RATIOS: readonly Ratio[] = [
  {
    name: 'throughput',
    of: ({ throughput }) => throughput,
    goals: { loop: { atLeast: 0.9 }, ours: { atLeast: 0.9 } },
  },
  {
    name: 'CPU per call',
    of: ({ cpuPerCall }) => cpuPerCall,
    goals: { loop: { atMost: 1.3 }, ours: { atMost: 1.3 } },
  },
  { name: 'p50', of: ({ p50 }) => p50, goals: {} },
];

/** Each driver against the bare one, round by round. */
export function ratioTable(measured: readonly CellRounds[]): string {
  const head = ['cell', 'driver', ...RATIOS.map(({ name }) => name)];
  const rows = measured.flatMap(({ cell, rounds }) =>
    DRIVERS.filter((driver) => driver !== 'bare').map((driver) => {
      const ratios = RATIOS.map(({ of, goals }) => {
        const sample = rounds.map((round) => of(round[driver]) / of(round.bare));
        const goal = goals[driver];
        return goal === undefined
          ? spreadText(sample, 2)
          : `${spreadText(sample, 2)}, ${goalText(goal, sample)}`;
      });
      return [cell.name, driver, ...ratios];
    }),
  );
  return markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r'] });
}
