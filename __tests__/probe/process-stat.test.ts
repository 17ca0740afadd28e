import { expect, test } from 'vitest';
import { parseProcessStat } from '../../src/probe/linux/process-stat.ts';

const line = (name: string, state: string, threads = 7) =>
  `42 (${name}) ${state} 7 42 41 0 -1 4194560 100 200 0 0 11 22 33 44 20 0 ${threads} 0 987654 1000000 2500 18446744073709551615`;

test('reads the fields that the probe needs', () => {
  expect(parseProcessStat(line('node', 'S'))).toEqual({
    name: 'node',
    isZombie: false,
    isKernelThread: false,
    parent: 7,
    session: 41,
    ownTicks: 33,
    waitedTicks: 77,
    threads: 7,
    startedAt: 987654,
  });
});

test('a name may hold spaces, parentheses and a state', () => {
  expect(parseProcessStat(line('a) Z (b', 'R'))).toMatchObject({
    name: 'a) Z (b',
    isZombie: false,
    parent: 7,
  });
});

test('a zombie is one only when no other thread goes on', () => {
  expect(parseProcessStat(line('x', 'Z', 1)).isZombie).toBe(true);
  expect(parseProcessStat(line('x', 'Z', 3)).isZombie).toBe(false);
});

test('knows the threads of the kernel', () => {
  expect(parseProcessStat('2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0').isKernelThread).toBe(true);
});
