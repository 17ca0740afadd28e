import { expect, test } from 'vitest';
import { KnownProcesses } from '../../src/probe/portable/known-processes.ts';

interface Seen {
  readonly parent: number;
  readonly startedAt: number;
  readonly cpu?: number;
}

/** Shows it one look at a system with these processes; says who is known then. */
function show(known: KnownProcesses, system: Readonly<Record<number, Seen>>): readonly number[] {
  const entries = Object.entries(system).map(([pid, seen]) => [Number(pid), seen] as const);
  const parents = new Map(entries.map(([pid, { parent }]) => [pid, parent]));
  const candidates = known.candidates(parents);
  const usage = new Map(
    entries
      .filter(([pid]) => candidates.includes(pid))
      .map(([pid, { startedAt, cpu = 0 }]) => [pid, { rss: 1, cpu, startedAt }]),
  );
  known.update(candidates, parents, usage);
  return known.pids.toSorted((a, b) => a - b);
}

const server = { parent: 1, startedAt: 100_000 };

test('knows the server and its descendants, and nobody else', () => {
  const system = {
    10: server,
    11: { parent: 10, startedAt: 101_000 },
    12: { parent: 11, startedAt: 102_000 },
    20: { parent: 1, startedAt: 103_000 },
  };
  expect(show(new KnownProcesses(10), system)).toEqual([10, 11, 12]);
});

test('still knows what lost its parents, and what that starts', () => {
  const known = new KnownProcesses(10);
  show(known, { 10: server, 11: { parent: 10, startedAt: 101_000 }, 12: { parent: 11, startedAt: 102_000 } });
  const later = { 12: { parent: 1, startedAt: 102_900 }, 13: { parent: 12, startedAt: 105_000 } };
  expect(show(known, later)).toEqual([12, 13]);
});

test('a number that was given away again is somebody else', () => {
  const known = new KnownProcesses(10);
  show(known, { 10: server, 11: { parent: 10, startedAt: 101_000 } });
  expect(show(known, { 10: server, 11: { parent: 1, startedAt: 200_000 } })).toEqual([10]);
  const stranger = { 10: { parent: 1, startedAt: 300_000 }, 14: { parent: 10, startedAt: 301_000 } };
  expect(show(known, stranger)).toEqual([]);
});

test('a child older than the server belongs to an earlier process of that number', () => {
  const system = {
    10: server,
    11: { parent: 10, startedAt: 50_000 },
    12: { parent: 11, startedAt: 101_000 },
  };
  expect(show(new KnownProcesses(10), system)).toEqual([10]);
});

test('processor time never falls', () => {
  const known = new KnownProcesses(10);
  show(known, { 10: { ...server, cpu: 5 }, 11: { parent: 10, startedAt: 101_000, cpu: 7 } });
  expect(known.cpu).toBe(12);
  show(known, { 10: { ...server, cpu: 6 } });
  expect(known.cpu).toBe(13);
});
