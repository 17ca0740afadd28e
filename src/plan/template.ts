import type { Json } from '../config/json.ts';
import {
  type Filling,
  fillPlaceholder,
  isNumeric,
  isUniquePerCall,
  PLACEHOLDER_FORMS,
  type Placeholder,
  parsePlaceholder,
} from './placeholder.ts';

/** A text with holes: literal pieces and placeholders in turn, serialised beforehand but for the holes. */
export interface Template {
  readonly pieces: readonly (string | Placeholder)[];
}

/** A string in a value that holds something between braces that is no placeholder. */
export interface TemplateFault {
  /** From the compiled value's root. */
  readonly path: readonly (string | number)[];
  readonly seen: string;
  readonly remedy: string;
}

/** `\{{` stands for a literal `{{`; `{{…}}` for a placeholder. */
const HOLE = /\\\{\{|\{\{(.*?)\}\}/gsu;
const AS_NUMBER = /^\{\{(?<source>.*?)\|\s*number\s*\}\}$/su;

/**
 * Compiles a value to JSON text with holes. A string that is nothing but `{{… | number}}` becomes a JSON
 * number. Every fault is reported to `onFault`; its text stays as it is.
 */
export function compileJson(value: Json, onFault: (fault: TemplateFault) => void): Template {
  const pieces: (string | Placeholder)[] = [];
  appendJson(value, [], pieces, onFault);
  return { pieces: joinLiterals(pieces) };
}

/** Compiles a plain text (not JSON) with holes. */
export function compileText(text: string, onFault: (fault: TemplateFault) => void): Template {
  return { pieces: joinLiterals(splitText(text, [], onFault)) };
}

export function fillTemplate({ pieces }: Template, filling: Filling): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : fillPlaceholder(piece, filling);
  return text;
}

/** Whether the filled text differs between any two calls of a round. */
export function isUniqueText({ pieces }: Template): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && isUniquePerCall(piece));
}

export function hasHoles({ pieces }: Template): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}

/** Makes a text literal: what looks like a placeholder in it is none. */
export function escapeTemplate(text: string): string {
  return text.replaceAll('{{', '\\{{');
}

type Path = readonly (string | number)[];

function appendJson(
  value: Json,
  path: Path,
  pieces: (string | Placeholder)[],
  onFault: (fault: TemplateFault) => void,
): void {
  if (typeof value === 'string') {
    appendString(value, path, pieces, onFault);
  } else if (Array.isArray(value)) {
    pieces.push('[');
    value.forEach((item: Json, at) => {
      if (at > 0) pieces.push(',');
      appendJson(item, [...path, at], pieces, onFault);
    });
    pieces.push(']');
  } else if (typeof value === 'object' && value !== null) {
    pieces.push('{');
    let separator = '';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      pieces.push(`${separator}${JSON.stringify(key)}:`);
      appendJson(item, [...path, key], pieces, onFault);
      separator = ',';
    }
    pieces.push('}');
  } else {
    pieces.push(JSON.stringify(value));
  }
}

function appendString(
  text: string,
  path: Path,
  pieces: (string | Placeholder)[],
  onFault: (fault: TemplateFault) => void,
): void {
  const numberSource = AS_NUMBER.exec(text)?.groups?.['source'];
  if (numberSource !== undefined) {
    const placeholder = parsePlaceholder(numberSource);
    if (placeholder !== undefined && isNumeric(placeholder)) {
      pieces.push(placeholder);
      return;
    }
  }
  pieces.push('"');
  for (const piece of splitText(text, path, onFault)) {
    if (typeof piece === 'string') pieces.push(JSON.stringify(piece).slice(1, -1));
    else pieces.push(piece.kind === 'choice' ? escapeChoice(piece) : piece);
  }
  pieces.push('"');
}

/** Every other placeholder gives characters that need no escape in JSON. */
function escapeChoice(piece: Placeholder & { kind: 'choice' }): Placeholder {
  return { ...piece, words: piece.words.map((word) => JSON.stringify(word).slice(1, -1)) };
}

function splitText(
  text: string,
  path: Path,
  onFault: (fault: TemplateFault) => void,
): (string | Placeholder)[] {
  const pieces: (string | Placeholder)[] = [];
  let end = 0;
  for (const match of text.matchAll(HOLE)) {
    pieces.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const source = match[1];
    if (source === undefined) {
      pieces.push('{{');
      continue;
    }
    const placeholder = parsePlaceholder(source);
    if (placeholder === undefined) onFault(faultOf(source, path));
    pieces.push(placeholder ?? match[0]);
  }
  pieces.push(text.slice(end));
  return pieces;
}

function faultOf(source: string, path: Path): TemplateFault {
  const remedy = /\|\s*number\s*$/u.test(source)
    ? 'put {{seq | number}} or {{random int 1 100 | number}} alone between the quotes'
    : `write ${PLACEHOLDER_FORMS}, or \\{{ for two literal braces`;
  return { path, seen: `got "{{${source}}}", which is no placeholder`, remedy };
}

/** Neighbouring literals become one: the fewer pieces, the cheaper each fill. */
export function joinLiterals(pieces: readonly (string | Placeholder)[]): (string | Placeholder)[] {
  const joined: (string | Placeholder)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}
