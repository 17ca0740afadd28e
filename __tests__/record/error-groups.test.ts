import { describe, expect, test } from 'vitest';
import { ErrorGroups } from '../../src/record/error-groups.ts';
import { Redactor } from '../../src/record/redactor.ts';

function grouped(...samples: string[]) {
  const groups = new ErrorGroups((text) => text);
  for (const sample of samples) groups.add('tool-error', 'echo', sample);
  return groups.list().map(({ count, sample }) => `${count} × ${sample}`);
}

describe('failures are one group', () => {
  test.each([
    ['timeout after 12 ms', 'timeout after 7 ms'],
    ['"call 1" is not in "call 2"', '"call 9" is not in ""'],
    ["no file 'a.txt'", "no file 'b.txt'"],
    ['id 0f8fad5b-d9cb-469f-a165-70867728950e', 'id 7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ['id 0F8FAD5B-D9CB-469F-A165-70867728950E', 'id 7C9E6679-7425-40DE-944B-E07FC1F90AE7'],
    [`"1" is not in "${'a'.repeat(400)}"`, `"2" is not in "${'b'.repeat(400)}"`],
  ])('%s | %s', (first, second) => {
    expect(grouped(first, second)).toEqual([`2 × ${first.slice(0, 300)}`]);
  });
});

test('failures that read differently are not', () => {
  expect(grouped('disk full', 'disk gone', 'disk full')).toEqual(['2 × disk full', '1 × disk gone']);
});

test('neither are those of different kinds or calls', () => {
  const groups = new ErrorGroups((text) => text);
  groups.add('tool-error', 'echo', 'x');
  groups.add('timeout', 'echo', 'x');
  groups.add('tool-error', 'sum', 'x', 5);
  groups.add('tool-error', undefined, 'x');
  expect(groups.list()).toEqual([
    { kind: 'tool-error', call: 'sum', count: 5, sample: 'x' },
    { kind: 'tool-error', call: 'echo', count: 1, sample: 'x' },
    { kind: 'timeout', call: 'echo', count: 1, sample: 'x' },
    { kind: 'tool-error', call: undefined, count: 1, sample: 'x' },
  ]);
});

test('beyond 20 groups each kind has one more for all others, and nothing is lost', () => {
  const groups = new ErrorGroups((text) => text);
  const word = (at: number) => String.fromCharCode(97 + (at % 26)).repeat(1 + at / 26);
  for (let at = 0; at < 1000; at += 1) groups.add('tool-error', 'echo', word(at));
  groups.add('timeout', 'echo', 'late');
  const list = groups.list();
  expect(list).toHaveLength(22);
  expect(list[0]).toEqual({ kind: 'tool-error', call: undefined, count: 980, sample: 'further wordings' });
  expect(list.at(-1)).toMatchObject({ kind: 'timeout', call: undefined, count: 1 });
  expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(1001);
});

test('a group that is there already still counts when all are taken', () => {
  const groups = new ErrorGroups((text) => text);
  for (let at = 0; at < 30; at += 1) groups.add('tool-error', 'echo', 'x'.repeat(at + 1));
  groups.add('tool-error', 'echo', 'x');
  expect(groups.list().find(({ sample }) => sample === 'x')).toMatchObject({ count: 2 });
});

test('a secret leaves no part of itself where a sample is cut', () => {
  const secret = 'correct horse battery staple';
  for (let at = 300 - secret.length; at <= 300; at += 1) {
    const groups = new ErrorGroups(new Redactor([secret]).text);
    groups.add('tool-error', 'echo', `${'-'.repeat(at)}${secret}`);
    expect(groups.list()[0]?.sample).toMatch(/^-+\*{0,3}$/);
  }
});
