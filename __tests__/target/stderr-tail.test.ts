import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redactor } from '../../src/record/redactor.ts';
import { StderrTail } from '../../src/target/stderr-tail.ts';

const SIZE = 8 * 1024;

test('is empty at first', () => {
  expect(new StderrTail().text(new Redactor([]))).toBe('');
  expect(new StderrTail().totalBytes).toBe(0);
});

test('keeps the last 8 KiB, whatever the pieces', () => {
  const pieces = fc.array(fc.uint8Array({ min: 97, max: 122, minLength: 0, maxLength: 3 * SIZE }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, (chunks) => {
      const tail = new StderrTail();
      for (const chunk of chunks) tail.push(chunk);
      const whole = Buffer.concat(chunks);
      expect(tail.totalBytes).toBe(whole.length);
      expect(tail.text(new Redactor([]))).toBe(whole.subarray(-SIZE).toString());
    }),
  );
});

test('shows a character that was cut as a replacement', () => {
  const tail = new StderrTail();
  tail.push(Buffer.from(`é${'x'.repeat(SIZE - 1)}`));
  expect(tail.text(new Redactor([]))).toBe(`\uFFFD${'x'.repeat(SIZE - 1)}`);
});
