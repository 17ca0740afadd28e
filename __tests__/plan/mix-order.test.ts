import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MixOrder } from '../../src/plan/mix-order.ts';

function drawn(weights: readonly number[], count: number, seed = 1): number[] {
  const order = new MixOrder(weights, seed);
  return Array.from({ length: count }, () => order.next());
}

const timesOf = (index: number, order: readonly number[]) => order.filter((one) => one === index).length;
const weightLists = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 });

test('every block holds each call as often as its weight says', () => {
  fc.assert(
    fc.property(weightLists, fc.nat(), (weights, seed) => {
      const size = weights.reduce((sum, weight) => sum + weight, 0);
      const order = drawn(weights, 3 * size, seed);
      for (const start of [0, size, 2 * size]) {
        const block = order.slice(start, start + size);
        expect(weights.map((_, index) => timesOf(index, block))).toEqual(weights);
      }
    }),
  );
});

test('weights with a common divisor make short blocks', () => {
  expect(drawn([700, 300], 10).sort()).toEqual(drawn([7, 3], 10).sort());
});

test('the same seed gives the same order, another seed another', () => {
  expect(drawn([7, 3], 200)).toEqual(drawn([7, 3], 200));
  expect(drawn([7, 3], 200, 2)).not.toEqual(drawn([7, 3], 200, 1));
});

test('one block is not like the next', () => {
  const order = drawn([7, 3], 100);
  const blocks = Array.from({ length: 10 }, (_, at) => order.slice(10 * at, 10 * at + 10).join(''));
  expect(new Set(blocks).size).toBeGreaterThan(1);
});

test('a single call is always the next one', () => {
  expect(drawn([5], 3)).toEqual([0, 0, 0]);
});

test('a call of tiny weight is made all the same, and the block stays small', () => {
  const order = drawn([1, 1_000_000], 20_002);
  expect(timesOf(0, order)).toBe(2);
});
