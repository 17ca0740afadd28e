import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fillPlaceholder,
  isNumeric,
  isUniquePerCall,
  type Placeholder,
  parsePlaceholder,
} from '../../src/plan/placeholder.ts';

function parsed(source: string): Placeholder {
  const placeholder = parsePlaceholder(source);
  if (placeholder === undefined) throw new Error(`{{${source}}} is no placeholder`);
  return placeholder;
}

const fill = (source: string, { seed = 1, seq = 1 } = {}) => fillPlaceholder(parsed(source), { seed, seq });

const FORMS = ['seq', 'uuid', 'random int 1 1000000', 'random text 16', 'random choice a b c d'];
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const seqs = fc.integer({ min: 1, max: 10_000_000 });

describe('forms', () => {
  test.each([
    ['seq', 'seq'],
    [' seq ', 'seq'],
    ['uuid', 'uuid'],
    ['random int 1 100', 'integer'],
    ['random\tint  -5 -5', 'integer'],
    ['random text 1', 'text'],
    ['random text 1000000', 'text'],
    ['random choice red', 'choice'],
  ])('%j', (source, kind) => {
    expect(parsed(source).kind).toBe(kind);
  });

  test.each([
    '',
    'seqs',
    'seq 1',
    'seq | number',
    'uuid a b',
    'Seq',
    'random',
    'random float 1 2',
    'random int',
    'random int 1',
    'random int 2 1',
    'random int 1 1.5',
    'random int a b',
    'random int 1 9007199254740992',
    'random int 1 100 | number',
    'random int 1 2 3',
    'random text',
    'random text 0',
    'random text 1000001',
    'random text 16 x',
    'random choice',
    'random choice 1 2 | number',
  ])('%j is none', (source) => {
    expect(parsePlaceholder(source)).toBeUndefined();
  });

  test('seq and integers are numbers; seq and uuid are never given twice', () => {
    expect(FORMS.filter((form) => isNumeric(parsed(form)))).toEqual(['seq', 'random int 1 1000000']);
    expect(FORMS.filter((form) => isUniquePerCall(parsed(form)))).toEqual(['seq', 'uuid']);
  });
});

describe('values', () => {
  test('belong to seed, call and spelling, and to nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), seeds, seqs, (form, seed, seq) => {
        expect(fill(form, { seed, seq })).toBe(fill(` ${form} `, { seed, seq }));
      }),
    );
    expect(fill('random text 16')).not.toBe(fill('random text 17').slice(0, 16));
    expect(fill('uuid', { seed: 1 })).not.toBe(fill('uuid', { seed: 2 }));
  });

  test('stay what they were in earlier versions, or stored results could not be repeated', () => {
    expect(FORMS.map((form) => fill(form, { seed: 1, seq: 7 }))).toMatchInlineSnapshot(`
      [
        "7",
        "26e7b09a-4fd4-4ffe-8c4d-59eb1003e65c",
        "542991",
        "lxutqqis41bbltg4",
        "c",
      ]
    `);
  });

  test('seq is the number of the call', () => {
    expect(fill('seq', { seq: 12 })).toBe('12');
  });

  test('a uuid has the layout of version 4', () => {
    fc.assert(
      fc.property(seeds, seqs, (seed, seq) => {
        expect(fill('uuid', { seed, seq })).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  test('no two of 100,000 calls are given the same uuid', () => {
    const uuids = Array.from({ length: 100_000 }, (_, at) => fill('uuid', { seq: at + 1 }));
    expect(new Set(uuids).size).toBe(100_000);
  });

  test('an integer lies within its bounds, however wide they are', () => {
    const bounds = fc
      .tuple(fc.maxSafeInteger(), fc.maxSafeInteger())
      .map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(bounds, seeds, seqs, ([min = 0, max = 0], seed, seq) => {
        const value = Number(fill(`random int ${min} ${max}`, { seed, seq }));
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect(Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });

  test('every value of a small range and every word is given, about as often', () => {
    const times = (form: string) => {
      const counts = new Map<string, number>();
      for (let seq = 1; seq <= 6000; seq += 1) {
        const value = fill(form, { seq });
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    };
    for (const form of ['random int 4 6', 'random choice red green blue']) {
      const counts = [...times(form).values()];
      expect(counts).toHaveLength(3);
      for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    }
  });

  test('a text has its length, in lower-case letters and digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), seeds, seqs, (length, seed, seq) => {
        expect(fill(`random text ${length}`, { seed, seq })).toMatch(new RegExp(`^[a-z0-5]{${length}}$`));
      }),
    );
  });
});
