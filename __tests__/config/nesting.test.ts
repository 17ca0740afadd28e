import { expect, test } from 'vitest';
import { nestingDepth } from '../../src/config/file/nesting.ts';

test.each([
  ['', 0],
  ['a: [1, [2, {b: 3}]]', 3],
  ['a: [1]\nb: [1]\n', 1],
  ['- - - a', 3],
  ['- a\n'.repeat(50), 1],
  ['? ? a', 2],
  ['a: "[[[["', 0],
  ['a: x [[[[ y', 0],
  ['a: |\n  [\n  [\n  - - -\n', 0],
  ['a: |\n  [', 0],
  ['# [[[[', 0],
])('%j is %d deep', (text, depth) => {
  expect(nestingDepth(text, 100)).toBe(depth);
});

test('stops where it has seen enough', () => {
  expect(nestingDepth('['.repeat(1000), 100)).toBe(101);
});
