import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity, QUANTITIES, quantityForm, renderQuantity } from '../../src/config/form/quantity.ts';

describe('what is read', () => {
  test.each([
    ['ms', '500ms', 500],
    ['ms', '10s', 10_000],
    ['ms', '1.5 s', 1500],
    ['ms', '2m', 120_000],
    ['ms', '1h', 3_600_000],
    ['bytes', '512 B', 512],
    ['bytes', '4 KiB', 4096],
    ['bytes', '50 MB', 50_000_000],
    ['bytes', '50MiB', 52_428_800],
    ['per-second', '200/s', 200],
    ['per-second', '30/min', 0.5],
    ['percent', '99%', 0.99],
    ['percent', '99.5 %', 0.995],
    ['ratio', '2x', 2],
    ['ratio', '1.5x', 1.5],
  ] as const)('%s: %s is %d', (unit, text, value) => {
    expect(parseQuantity(text, QUANTITIES[unit])).toBe(value);
  });
});

describe('what is refused', () => {
  const malformed = [
    '',
    '10',
    '-1s',
    's',
    '1e3s',
    '.5s',
    '5.s',
    '1,000s',
    'NaNs',
    'Infinitys',
    '1 0s',
    '1  s',
    '1s ',
    '1S',
    '1d',
  ];
  test.each([...malformed, `${'9'.repeat(400)}s`])('the duration "%s"', (text) => {
    expect(parseQuantity(text, QUANTITIES.ms)).toBeUndefined();
  });

  const timeout = quantityForm({ quantity: QUANTITIES.ms, min: 1, max: 3_600_000, example: '30s' });
  test.each([
    [10, 'give a duration with its unit, for example 30s'],
    [Number.NaN, 'give a duration with its unit, for example 30s'],
    [undefined, 'give a duration with its unit, for example 30s'],
    [['10s'], 'give a duration with its unit, for example 30s'],
    ['0.5ms', 'give a duration from 1ms to 1h, for example 30s'],
    ['61m', 'give a duration from 1ms to 1h, for example 30s'],
  ])('%j, with what to write instead', (written, remedy) => {
    expect(timeout.read(written)).toEqual({ kind: 'refused', remedy });
  });

  test('neither bound', () => {
    expect(timeout.read('1ms')).toEqual({ kind: 'accepted', value: 1 });
    expect(timeout.read('60m')).toEqual({ kind: 'accepted', value: 3_600_000 });
  });
});

describe('what is written', () => {
  test.each([
    ['ms', 90_000, '90s'],
    ['ms', 0.25, '250µs'],
    ['bytes', 52_428_800, '50 MiB'],
    ['bytes', 0, '0 B'],
    ['bytes', 1_000_000, '1 MB'],
    ['percent', 0.07, '7%'],
    ['percent', 0.995, '99.5%'],
    ['per-second', 0.5, '30/min'],
  ] as const)('%s: %d as %s', (unit, value, text) => {
    expect(renderQuantity(value, QUANTITIES[unit])).toBe(text);
  });

  const wholes = { ms: 3_600_000, bytes: 2 ** 40, 'per-second': 1_000_000, ratio: 1_000_000 } as const;
  test.each(Object.entries(wholes))('%s: any whole number is read back as it was', (unit, max) => {
    const quantity = QUANTITIES[unit as keyof typeof wholes];
    fc.assert(
      fc.property(fc.nat(max), (value) => {
        expect(parseQuantity(renderQuantity(value, quantity), quantity)).toBe(value);
      }),
    );
  });

  test('any fraction is read back to 14 digits', () => {
    const fraction = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fc.constantFrom(...Object.values(QUANTITIES)), (value, quantity) => {
        const back = parseQuantity(renderQuantity(value, quantity), quantity) ?? Number.NaN;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});
