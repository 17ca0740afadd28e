import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/judge/one-line.ts';

describe('foreign text as one line', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['a\r\nb\rc\nd\u2028e', 'a b c d e'],
    ['bell\u0007 null\u0000', 'bell null'],
    ['abc\u202Edcba', 'abcdcba'],
    ['tag\u{E0041}\u{E0042}ged', 'tagged'],
    ['half \uD83D', 'half \uFFFD'],
    ['zero\u200Bwidth', 'zerowidth'],
  ])('%j is %j', (text, line) => {
    expect(oneLine(text, 100)).toBe(line);
  });

  it('is cut between characters, with a sign of it', () => {
    expect(oneLine('ab😀cd', 4)).toBe('ab…');
    expect(oneLine('ab😀cd', 5)).toBe('ab😀…');
  });

  it('is visible, well formed, within its length, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, max) => {
        const line = oneLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(oneLine(line, max)).toBe(line);
      }),
    );
  });
});
