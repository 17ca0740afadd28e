import { expect, test } from 'vitest';
import { echoableTexts } from '../../src/plan/echoable-texts.ts';
import { fillTemplate } from '../../src/plan/template.ts';

const texts = (value: Parameters<typeof echoableTexts>[0]) =>
  echoableTexts(value).map((template) => fillTemplate(template, { seed: 1, seq: 7 }));

test('what differs in every call may come back, wherever it stands', () => {
  expect(
    texts({ a: 'call {{seq}}', b: [{ c: '{{seq}}' }], d: '{{random int 1 9}}', e: 'plain', f: 1 }),
  ).toEqual(['call 7', '7']);
});

test('where nothing differs, nothing can be told', () => {
  expect(texts({ a: 'plain', b: '\\{{seq}}', c: null, d: [true] })).toEqual([]);
});
