import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile } from '../../src/stats/quantile.ts';

/** Worked by hand after Hyndman and Fan (1996), type 7: at (n − 1)p between the order statistics. */
test.each([
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.95, 3.85],
  [[10, 20], 0.05, 10.5],
  [[15, 20, 35, 40, 50], 0.4, 29],
  [[40, 15, 50, 35, 20], 0.4, 29],
  [[-3, -1, -2], 0.75, -1.5],
  [[7], 0.95, 7],
  [[3, 1, 2], 0, 1],
  [[3, 1, 2], 1, 3],
])('of %j at %d: %d', (sample, p, value) => {
  expect(quantile(sample, p)).toBeCloseTo(value, 12);
});

test('the order is that of numbers, not of texts', () => {
  expect(median([9, 10, 100])).toBe(10);
});

test('of nothing there is none', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(median([])).toBeNaN();
});

const samples = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ROUNDING = 1e-6;

test('lies between the least and the greatest', () => {
  fc.assert(
    fc.property(samples, share, (sample, p) => {
      expect(quantile(sample, p)).toBeGreaterThanOrEqual(Math.min(...sample));
      expect(quantile(sample, p)).toBeLessThanOrEqual(Math.max(...sample) + ROUNDING);
    }),
  );
});

test('does not fall where p rises', () => {
  fc.assert(
    fc.property(samples, share, share, (sample, p, q) => {
      const [low, high] = [quantile(sample, Math.min(p, q)), quantile(sample, Math.max(p, q))];
      expect(high).toBeGreaterThanOrEqual(low - ROUNDING);
    }),
  );
});

test('the sample stays as it was', () => {
  const sample = [3, 1, 2];
  quantile(sample, 0.5);
  expect(sample).toEqual([3, 1, 2]);
});
