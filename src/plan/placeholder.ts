import { keyedRandom, keyOf, type RandomStream, uniformInteger } from './keyed-random.ts';

/** What stands between `{{` and `}}`. Equal spelling means an equal value within one call. */
export type Placeholder =
  | { readonly kind: 'seq' }
  | { readonly kind: 'uuid'; readonly key: number }
  | { readonly kind: 'integer'; readonly key: number; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly key: number; readonly length: number }
  | { readonly kind: 'choice'; readonly key: number; readonly words: readonly string[] };

/** Which call a placeholder is filled for: `seq` counts from 1 in every round. */
export interface Filling {
  readonly seed: number;
  readonly seq: number;
}

export const PLACEHOLDER_FORMS =
  '{{seq}}, {{uuid}}, {{random int 1 100}}, {{random text 16}} or {{random choice red green}}';

const MAX_TEXT = 1_000_000;

/** Undefined if `source` (without the braces) is none of the known forms. */
export function parsePlaceholder(source: string): Placeholder | undefined {
  const words = source.trim().split(/\s+/);
  if (words.includes('|')) return undefined;
  const [name, form, ...rest] = words;
  const key = keyOf(source.trim());
  if (name === 'seq' && form === undefined) return { kind: 'seq' };
  if (name === 'uuid' && rest.length === 0) return { kind: 'uuid', key };
  if (name !== 'random') return undefined;
  switch (form) {
    case 'int':
      return parseInteger(key, rest);
    case 'text':
      return parseText(key, rest);
    case 'choice':
      return rest.length > 0 ? { kind: 'choice', key, words: rest } : undefined;
    default:
      return undefined;
  }
}

function parseInteger(key: number, [from, to, ...rest]: readonly string[]): Placeholder | undefined {
  const min = Number(from);
  const max = Number(to);
  if (rest.length > 0) return undefined;
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max) return undefined;
  return { kind: 'integer', key, min, max };
}

function parseText(key: number, [size, ...rest]: readonly string[]): Placeholder | undefined {
  const length = Number(size);
  if (rest.length > 0 || !Number.isInteger(length) || length < 1 || length > MAX_TEXT) return undefined;
  return { kind: 'text', key, length };
}

/** The value for one call, as text; `isNumeric` placeholders give decimal digits. */
export function fillPlaceholder(placeholder: Placeholder, { seed, seq }: Filling): string {
  switch (placeholder.kind) {
    case 'seq':
      return String(seq);
    case 'uuid':
      return makeUuid(keyedRandom(seed, seq, placeholder.key));
    case 'integer':
      return String(
        uniformInteger(keyedRandom(seed, seq, placeholder.key), placeholder.min, placeholder.max),
      );
    case 'text':
      return makeText(keyedRandom(seed, seq, placeholder.key), placeholder.length);
    case 'choice': {
      const at = uniformInteger(keyedRandom(seed, seq, placeholder.key), 0, placeholder.words.length - 1);
      return placeholder.words[at] ?? '';
    }
  }
}

/** Whether the filled text is a decimal number, and so may be written as one. */
export function isNumeric(placeholder: Placeholder): boolean {
  return placeholder.kind === 'seq' || placeholder.kind === 'integer';
}

/** Whether no two calls of a round are given the same value. */
export function isUniquePerCall(placeholder: Placeholder): boolean {
  return placeholder.kind === 'seq' || placeholder.kind === 'uuid';
}

/** RFC 9562, version 4 layout. */
function makeUuid(next: RandomStream): string {
  const word = () => next().toString(16).padStart(8, '0');
  const [a, b, c, d] = [word(), word(), word(), word()];
  const variant = ((next() & 0x3) | 0x8).toString(16);
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz012345';

function makeText(next: RandomStream, length: number): string {
  let text = '';
  while (text.length < length) {
    let bits = next();
    for (let letter = 0; letter < 6 && text.length < length; letter += 1) {
      text += ALPHABET[bits & 31];
      bits >>>= 5;
    }
  }
  return text;
}
