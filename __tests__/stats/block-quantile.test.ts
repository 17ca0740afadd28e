import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockQuantile, LEAST_FOR_BLOCKS } from '../../src/stats/block-quantile.ts';

const flat = (value: number, count: number) => Array<number>(count).fill(value);

test('of a constant sequence is the constant', () => {
  expect(blockQuantile(flat(3, 100), 0.95)).toBe(3);
});

test('is the median of the five blocks', () => {
  const blocks = [5, 1, 4, 2, 3].flatMap((value) => flat(value, 20));
  expect(blockQuantile(blocks, 0.95)).toBe(3);
});

test('a burst in two blocks does not move it, slow calls in three do', () => {
  const burst = [...flat(1, 100), ...flat(50, 50), ...flat(1, 100)];
  expect(blockQuantile(burst, 0.95)).toBe(1);
  const recurring = flat(1, 250).map((time, at) => (at % 10 === 0 ? 50 : time));
  expect(blockQuantile(recurring, 0.95)).toBe(50);
});

test('needs a hundred values', () => {
  expect(blockQuantile(flat(1, LEAST_FOR_BLOCKS - 1), 0.5)).toBeUndefined();
  expect(LEAST_FOR_BLOCKS).toBe(100);
});

test('lies within the sample', () => {
  const sample = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 100, maxLength: 300 });
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const quantile = blockQuantile(values, p) ?? Number.NaN;
      expect(quantile).toBeGreaterThanOrEqual(Math.min(...values));
      expect(quantile).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});
