import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from '../../src/protocol/line-splitter.ts';

type Seen = string | { readonly oversize: number };

/** Everything a splitter told about these chunks, in order, and how much it still holds. */
function split(chunks: readonly string[], longest = 1000): { seen: Seen[]; pending: number } {
  const seen: Seen[] = [];
  const splitter = new LineSplitter(
    (line) => seen.push(line),
    (length) => seen.push({ oversize: length }),
    longest,
  );
  for (const chunk of chunks) splitter.push(chunk);
  return { seen, pending: splitter.pendingLength };
}

/** The same told from the whole stream at once. */
function expected(stream: string, longest: number): { seen: Seen[]; pending: number } {
  const lines = stream.split('\n');
  const pending = lines.pop()?.length ?? 0;
  return { seen: lines.map((line) => (line.length > longest ? { oversize: line.length } : line)), pending };
}

/** Texts of a small alphabet, so that newlines and long lines are frequent, in any chunks, empty ones too. */
const letters = fc.constantFrom('a', '\n', 'é', '\r', '\ud83d');
const chunks = fc.array(fc.string({ unit: letters, maxLength: 12 }), { maxLength: 12 });

test('any chunking gives the lines of the whole stream, those too long by their exact length', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 1, max: 12 }), (pieces, longest) => {
      expect(split(pieces, longest)).toEqual(expected(pieces.join(''), longest));
    }),
    { numRuns: 1000 },
  );
});

test('the line after one that was too long is intact', () => {
  const stream = `${'x'.repeat(50)}\nnext\n`;
  const pieces = [stream.slice(0, 7), stream.slice(7, 49), stream.slice(49)];
  expect(split(pieces, 20)).toEqual({ seen: [{ oversize: 50 }, 'next'], pending: 0 });
});

test('a line of exactly the longest length is let through', () => {
  expect(split(['12345\n123456\n'], 5).seen).toEqual(['12345', { oversize: 6 }]);
});

test('tells how much of a line has come, kept or dropped', () => {
  expect(split(['done\nhal', 'f']).pending).toBe(4);
  expect(split(['x'.repeat(30), 'x'.repeat(30)], 20).pending).toBe(60);
});
