import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinSeries } from '../../src/record/thin-series.ts';
import { aReading, aSeries } from './a-round.ts';

test('a short series is kept whole, in columns', () => {
  const series = aSeries(
    [0, { rss: 10, fds: 3, threads: 2 }],
    [50, { rss: 11, fds: 4, threads: 2, processes: 2 }],
  );
  expect(thinSeries(series)).toEqual({
    calls: [0, 50],
    rss: [10, 11],
    processes: [1, 2],
    fds: [3, 4],
    threads: [2, 2],
  });
});

test('of nothing there is none', () => {
  expect(thinSeries([])).toBeUndefined();
});

test('a column with a gap is left out', () => {
  expect(thinSeries(aSeries([0, { anonymous: 1, fds: 3 }], [1, { fds: 3 }]))).not.toHaveProperty('anonymous');
});

test('a long series is thinned to 40 points in order, the first and the last among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (length) => {
      const series = Array.from({ length }, (_, calls) => ({ calls, reading: aReading({ rss: 7 * calls }) }));
      const { calls = [], rss } = thinSeries(series) ?? {};
      expect(calls).toHaveLength(Math.min(40, length));
      expect([calls[0], calls.at(-1)]).toEqual([0, length - 1]);
      expect(new Set(calls).size).toBe(calls.length);
      expect(calls).toEqual([...calls].sort((a, b) => a - b));
      expect(rss).toEqual(calls.map((call) => 7 * call));
    }),
  );
});
