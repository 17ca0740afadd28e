import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../src/record/redact.ts';

test('every string of a document, keys too', () => {
  const document = {
    token: 'is s3cret',
    list: ['s3cret', 1, null, true, undefined],
    s3cret: { 'a s3cret': 's3cret!' },
  };
  expect(redact(document, ['s3cret'])).toEqual({
    token: 'is ***',
    list: ['***', 1, null, true, undefined],
    '***': { 'a ***': '***!' },
  });
});

test('without secrets a document is the same one', () => {
  const document = { a: 1 };
  expect(redact(document, [])).toBe(document);
  expect(redact('abc', [''])).toBe('abc');
});

test('spelled as JSON or in a URL', () => {
  const secret = 'p"w\\d /é';
  const inJson = JSON.stringify({ secret });
  expect(redact(`${inJson} https://a:${encodeURIComponent(secret)}@b ${secret}`, [secret])).toBe(
    '{"secret":"***"} https://a:***@b ***',
  );
});

test.each([
  ['a secret within another', 'x abcdef y', ['cd', 'abcdef'], 'x *** y'],
  ['secrets that overlap', 'x abcdef y', ['abcd', 'cdef'], 'x *** y'],
  ['a secret that overlaps itself', 'aaaaa', ['aaa'], '***'],
  ['secrets side by side', 'x abcd y', ['ab', 'cd'], 'x ****** y'],
  ['signs of a pattern', 'a.c $& abc', ['a.c', '$&'], '*** *** abc'],
])('%s', (_, text, secrets, masked) => {
  expect(redact(text, secrets)).toBe(masked);
});

test('whatever secrets a text is made of, nothing but what lies between them is left', () => {
  const secret = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-') });
  fc.assert(
    fc.property(fc.array(secret, { maxLength: 4 }), text, (secrets, whole) => {
      const isCovered = [...whole].map((_, at) =>
        secrets.some((one) => [...one].some((_, back) => whole.startsWith(one, at - back))),
      );
      const kept = [...whole].filter((_, at) => !isCovered[at]).join('');
      expect(redact(whole, secrets).replaceAll('*', '')).toBe(kept);
    }),
  );
});
