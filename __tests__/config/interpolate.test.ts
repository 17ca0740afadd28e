// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a configuration file are written so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolate } from '../../src/config/file/interpolate.ts';

const environment = { NAME: 'value', EMPTY: '', TRICKY: '${NAME} $& $1', _x1: 'low' };

test.each([
  ['plain $NAME $ {} text', 'plain $NAME $ {} text', []],
  ['${NAME}', 'value', ['value']],
  ['a ${NAME}b${_x1}', 'a valueblow', ['value', 'low']],
  ['${NAME:-other}', 'value', ['value']],
  ['${MISSING:-other text}', 'other text', []],
  ['${MISSING:-}', '', []],
  ['${EMPTY:-other}', 'other', []],
  ['[${EMPTY}]', '[]', ['']],
  ['$${NAME}', '${NAME}', []],
  ['$$${NAME}', '$${NAME}', []],
  ['${TRICKY}', '${NAME} $& $1', ['${NAME} $& $1']],
])('%s → %s', (text, filled, values) => {
  expect(interpolate(text, environment)).toEqual({ kind: 'accepted', value: { text: filled, values } });
});

describe('refused with what to write instead', () => {
  const malformed = 'write ${NAME}, ${NAME:-default}, or $${ where you mean the characters ${';
  test.each([
    ['${MISSING}', 'set MISSING in the environment, or write ${MISSING:-default}'],
    ['${A} ${B} ${A}', 'set A and B in the environment, or write ${A:-default}'],
    ['${constructor}', 'set constructor in the environment, or write ${constructor:-default}'],
    ['${', malformed],
    ['${}', malformed],
    ['${1A}', malformed],
    ['${NAME', malformed],
    ['${NAME:?x}', malformed],
    ['${ NAME }', malformed],
  ])('%s', (text, remedy) => {
    expect(interpolate(text, environment)).toEqual({ kind: 'refused', remedy });
  });
});

test('any value comes out as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(interpolate('<${X}>', { X: value })).toEqual({
        kind: 'accepted',
        value: { text: `<${value}>`, values: [value] },
      });
    }),
  );
});

test('any text can be written, with $${ for ${', () => {
  const text = fc
    .array(fc.constantFrom('$', '{', '}', '${', '$${', 'A', ':-', ' '))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (meant) => {
      const written = meant.replaceAll('${', () => '$${');
      expect(interpolate(written, {})).toEqual({ kind: 'accepted', value: { text: meant, values: [] } });
    }),
  );
});
