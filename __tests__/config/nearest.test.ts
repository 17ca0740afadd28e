import { expect, test } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';

const KEYS = ['calls', 'warm-up', 'in-flight', 'call-timeout', 'env'];

test.each([
  ['call', 'calls'],
  ['warmup', 'warm-up'],
  ['inFlight', 'in-flight'],
  ['callTimeout', 'call-timeout'],
  ['envs', 'env'],
  ['url', undefined],
  ['concurrency', undefined],
  ['', undefined],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});
