import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/config/json.ts';
import {
  compileJson,
  compileText,
  escapeTemplate,
  fillTemplate,
  hasHoles,
  isUniqueText,
  type TemplateFault,
} from '../../src/plan/template.ts';
import { noFault } from './a-call.ts';

const filling = { seed: 1, seq: 12 };

function faultsOf(value: Json): TemplateFault[] {
  const faults: TemplateFault[] = [];
  compileJson(value, (fault) => faults.push(fault));
  return faults;
}

const filled = (value: Json): unknown => JSON.parse(fillTemplate(compileJson(value, noFault), filling));
const filledText = (text: string) => fillTemplate(compileText(text, noFault), filling);

const PLACEHOLDERS = [
  '{{seq}}',
  '{{ seq | number }}',
  '{{uuid}}',
  '{{random int -5 5}}',
  '{{random int 1 9 | number}}',
  '{{random text 9}}',
  '{{random choice a"b c\\d é\u2028}}',
  '\\{{',
  '{{none}}',
  '{{',
  '}}',
  '"',
  '\\',
  '\n',
];

describe('a JSON value', () => {
  test('without placeholders comes out as it went in, as one literal piece', () => {
    const withoutBraces = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('{{'));
    fc.assert(
      fc.property(withoutBraces, (value) => {
        const template = compileJson(value as Json, noFault);
        expect(template.pieces).toHaveLength(1);
        expect(JSON.parse(fillTemplate(template, filling))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is JSON whatever placeholders, quotes and braces its strings hold', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PLACEHOLDERS), fc.string()))
      .map((parts) => parts.join(''));
    const value = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, text, fc.integer(), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.oneof(text, fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
    })).value;
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 1e6 }), (any, seq) => {
        const template = compileJson(any as Json, () => {});
        const back = JSON.parse(fillTemplate(template, { seed: 1, seq }));
        expect(shapeOf(back)).toEqual(shapeOf(any));
      }),
    );
  });

  test('is filled wherever a string stands, but not in keys', () => {
    expect(filled({ a: ['call {{seq}}', { b: '{{seq}}/{{seq}}' }], '{{seq}}': null })).toEqual({
      a: ['call 12', { b: '12/12' }],
      '{{seq}}': null,
    });
  });

  test('has a number where nothing but `| number` stands', () => {
    expect(filled(['{{seq | number}}', '{{ seq|number }}', '{{random int 7 7 | number}}'])).toEqual([
      12, 12, 7,
    ]);
    expect(filled(['{{seq}}'])).toEqual(['12']);
  });

  test('gives equal spellings equal values, as number and as text', () => {
    const [number, text] = filled([
      '{{random int 1 1000000 | number}}',
      '{{random int 1 1000000}}',
    ]) as unknown[];
    expect(String(number)).toBe(text);
  });

  test('leaves out what is undefined', () => {
    expect(filled({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });
});

describe('faults', () => {
  const literal = 'or \\{{ for two literal braces';
  const alone = 'put {{seq | number}} or {{random int 1 100 | number}} alone between the quotes';

  test('say where they are', () => {
    expect(faultsOf({ a: [1, { b: 'x {{seqq}} {{now}}' }] })).toEqual([
      {
        path: ['a', 1, 'b'],
        seen: 'got "{{seqq}}", which is no placeholder',
        remedy: expect.stringContaining(literal),
      },
      {
        path: ['a', 1, 'b'],
        seen: 'got "{{now}}", which is no placeholder',
        remedy: expect.stringContaining(literal),
      },
    ]);
  });

  test.each([
    'n = {{seq | number}}',
    '{{uuid | number}}',
    'n = {{random int 1 9 | number}}',
    '{{random choice 1 2 | number}}',
  ])('%s', (text) => {
    expect(faultsOf(text)).toEqual([expect.objectContaining({ path: [], remedy: alone })]);
  });

  test('leave the text as it was', () => {
    expect(
      fillTemplate(
        compileText('a {{now}} {{seq}}', () => {}),
        filling,
      ),
    ).toBe('a {{now}} 12');
  });

  test('are none where braces are open or alone', () => {
    expect(faultsOf(['{{', '}}', '{{seq', '{ {seq} }', '{}', '\\{{seqq}}'])).toEqual([]);
  });
});

describe('a text', () => {
  test('is filled', () => {
    expect(filledText('call {{seq}} of {{ seq }}')).toBe('call 12 of 12');
    expect(filledText('{{random choice a"b}}')).toBe('a"b');
  });

  test('\\{{ stands for two braces', () => {
    expect(filledText('\\{{seq}} {{seq}}')).toBe('{{seq}} 12');
    expect(filled('\\{{seq}} {{seq}}')).toBe('{{seq}} 12');
  });

  test('means nothing but itself once it is escaped', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '{{seq}}', '{{', '\\', 'a'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        expect(filledText(escapeTemplate(any))).toBe(any);
        expect(filled(escapeTemplate(any))).toBe(any);
      }),
    );
  });

  test('knows whether it has holes, and whether they differ in every call', () => {
    const facts = (text: string) => {
      const template = compileText(text, noFault);
      return [hasHoles(template), isUniqueText(template)];
    };
    expect(facts('plain \\{{seq}}')).toEqual([false, false]);
    expect(facts('{{random int 1 9}}')).toEqual([true, false]);
    expect(facts('{{random int 1 9}} {{seq}}')).toEqual([true, true]);
    expect(facts('{{uuid}}')).toEqual([true, true]);
  });
});

/** A value with its leaves taken out: filling changes nothing else. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).map(([key, item]) => [key, shapeOf(item)]);
}
