import { expect, test } from 'vitest';
import { taskkillArguments } from '../../src/target/taskkill-arguments.ts';

test('ends a tree by force', () => {
  expect(taskkillArguments(1234)).toEqual(['/pid', '1234', '/T', '/F']);
});
