import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/config/limits.ts';
import { quantityText, quantityTexts } from '../../src/judge/quantity-text.ts';

const UNITS: readonly Unit[] = ['ms', 'bytes', 'ratio', 'percent', 'count', 'per-second'];

describe('a quantity', () => {
  it.each([
    [0.41, 'ms', '0.41 ms'],
    [0.0851, 'ms', '85.1 µs'],
    [0.085, 'ms', '85 µs'],
    [0.1, 'ms', '0.1 ms'],
    [999.4, 'ms', '999 ms'],
    [999.6, 'ms', '1 s'],
    [1200, 'ms', '1.2 s'],
    [90_000, 'ms', '90 s'],
    [0, 'ms', '0 ms'],
    [12.3 * 1024 ** 2, 'bytes', '12.3 MiB'],
    [1023.9 * 1024, 'bytes', '1 MiB'],
    [-3.25 * 1024 ** 2, 'bytes', '-3.25 MiB'],
    [0, 'bytes', '0 B'],
    [512, 'bytes', '512 B'],
    [3 * 1024 ** 3, 'bytes', '3 GiB'],
    [0.99, 'percent', '99.0 %'],
    [1, 'percent', '100 %'],
    [0.9, 'percent', '90.0 %'],
    [0.99996, 'percent', '99.996 %'],
    [0.05, 'percent', '5 %'],
    [2.4, 'ratio', '2.4×'],
    [1234, 'count', '1,234'],
    [0.0123, 'count', '0.0123'],
    [4201, 'per-second', '4,201/s'],
    [-0, 'count', '0'],
    [Number.NaN, 'ms', '–'],
  ] as const)('%s %s is %s', (value, unit, text) => {
    expect(quantityText(value, unit)).toBe(text);
  });

  it('that misses its limit by little is shown with the digits that tell', () => {
    const limit = 50 * 1024 ** 2;
    expect(quantityTexts({ value: limit + 20_000, limit, unit: 'bytes' })).toEqual({
      value: '50.02 MiB',
      limit: '50 MiB',
    });
    expect(quantityTexts({ value: 1e6 + 1, limit: 1e6, unit: 'count' })).toEqual({
      value: '1,000,001',
      limit: '1,000,000',
    });
  });

  it('is short whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom(...UNITS),
        (value, unit) => {
          expect(quantityText(value, unit)).toMatch(/^-?[\d,.]{1,20}( ?[^\d\s]+)?$/u);
        },
      ),
    );
  });
});
