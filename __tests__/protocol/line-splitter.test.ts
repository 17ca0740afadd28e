import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from '../../src/protocol/line-splitter.ts';

type Seen = string | { readonly oversize: number };

/** Everything a splitter told about these chunks, in order, and how many bytes it still holds. */
function split(chunks: readonly Uint8Array[], maxLineBytes = 1000): { seen: Seen[]; pending: number } {
  const seen: Seen[] = [];
  const splitter = new LineSplitter(
    (chunk, start, end) => seen.push(chunk.toString('latin1', start, end)),
    (bytes) => seen.push({ oversize: bytes }),
    maxLineBytes,
  );
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  return { seen, pending: splitter.pendingBytes };
}

/** The same told from the whole stream at once. */
function expected(stream: Buffer, maxLineBytes: number): { seen: Seen[]; pending: number } {
  const lines = stream.toString('latin1').split('\n');
  const pending = lines.pop()?.length ?? 0;
  return {
    seen: lines.map((line) => (line.length > maxLineBytes ? { oversize: line.length } : line)),
    pending,
  };
}

/** Bytes of a small alphabet, so that newlines and long lines are frequent, in any chunks, empty ones too. */
const chunks = fc.array(fc.uint8Array({ min: 0x08, max: 0x0c, maxLength: 12 }), { maxLength: 12 });

test('any chunking gives the lines of the whole stream, those too long by their exact length', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 1, max: 12 }), (pieces, maxLineBytes) => {
      expect(split(pieces, maxLineBytes)).toEqual(expected(Buffer.concat(pieces), maxLineBytes));
    }),
    { numRuns: 1000 },
  );
});

test('a character may be cut anywhere', () => {
  const line = 'é 漢字 🙂 ascii';
  const bytes = Buffer.from(`${line}\n`);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const { seen } = split([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(Buffer.from(String(seen[0]), 'latin1').toString()).toBe(line);
  }
});

test('the line after one that was too long is intact', () => {
  const stream = Buffer.from(`${'x'.repeat(50)}\nnext\n`);
  const pieces = [stream.subarray(0, 7), stream.subarray(7, 49), stream.subarray(49)];
  expect(split(pieces, 20)).toEqual({ seen: [{ oversize: 50 }, 'next'], pending: 0 });
});

test('a line of exactly the longest length is let through', () => {
  expect(split([Buffer.from('12345\n123456\n')], 5).seen).toEqual(['12345', { oversize: 6 }]);
});

test('tells how much of a line has come, kept or dropped', () => {
  expect(split([Buffer.from('done\nhal'), Buffer.from('f')]).pending).toBe(4);
  expect(split([Buffer.from('x'.repeat(30)), Buffer.from('x'.repeat(30))], 20).pending).toBe(60);
});

test('hands on a line that lies within one chunk without a copy', () => {
  const chunk = Buffer.from('first\nsecond\n');
  const handed: Buffer[] = [];
  new LineSplitter((line) => handed.push(line), expect.unreachable, 100).push(chunk);
  expect(handed).toHaveLength(2);
  for (const line of handed) expect(line).toBe(chunk);
});
