import { isJsonObject, type Json, type JsonObject } from '../config/json.ts';
import { escapeTemplate } from './template.ts';

/** Arguments made for a tool (a template: strings may hold `{{seq}}`), or why none can be made. */
export type MadeArguments =
  | { readonly kind: 'made'; readonly arguments: JsonObject }
  | { readonly kind: 'not-made'; readonly reason: string };

/**
 * Arguments that a JSON Schema of an object accepts: required properties only, taken from `const`,
 * `default`, `enum`, `examples`, or made from type, format and bounds; `$ref` within the schema, `allOf`,
 * `anyOf` and `oneOf` are followed. What they mean to the tool is not known: each call is tried first.
 */
export function argumentsFromSchema(schema: JsonObject): MadeArguments {
  try {
    const made = makeValue(schema, { root: schema, depth: 0, name: '' });
    return { kind: 'made', arguments: isJsonObject(made) ? made : {} };
  } catch (error) {
    if (error instanceof CannotMake) return { kind: 'not-made', reason: error.message };
    throw error;
  }
}

/** Leaves the recursion from any depth; never leaves this file. */
class CannotMake extends Error {}

interface Context {
  readonly root: JsonObject;
  readonly depth: number;
  /** Of the property that the value is for. */
  readonly name: string;
}

const MAX_DEPTH = 16;

function makeValue(given: Json | undefined, context: Context): Json {
  if (context.depth > MAX_DEPTH) throw new CannotMake(`the schema of ${nameOf(context)} refers to itself`);
  if (given === undefined || given === true) return textFor({}, context);
  if (!isJsonObject(given)) throw new CannotMake(`no value is allowed for ${nameOf(context)}`);
  const schema = resolve(given, context);
  const ready = readyValue(schema);
  if (ready !== undefined) return literal(ready);
  return makeOfType(typeOf(schema), schema, context);
}

/** `$ref`, `allOf` and the first usable branch of `anyOf`/`oneOf`, merged into one schema. */
function resolve(schema: JsonObject, context: Context): JsonObject {
  let merged = schema;
  for (let hops = 0; typeof merged['$ref'] === 'string'; hops += 1) {
    if (hops > MAX_DEPTH) throw new CannotMake(`the schema of ${nameOf(context)} refers to itself`);
    const { $ref, ...rest } = merged;
    merged = merge(lookUp(context.root, String($ref)), rest);
  }
  for (const part of asSchemas(merged['allOf'])) merged = merge(merged, resolve(part, deeper(context)));
  const { allOf: _, ...whole } = merged;
  const branches = [...asSchemas(whole['anyOf']), ...asSchemas(whole['oneOf'])];
  const branch = branches.find((candidate) => typeOf(candidate) !== 'null') ?? branches[0];
  if (branch === undefined) return whole;
  const { anyOf: _any, oneOf: _one, ...base } = whole;
  return merge(base, resolve(branch, deeper(context)));
}

function merge(first: JsonObject, second: JsonObject): JsonObject {
  const both = (key: string) => [first[key], second[key]] as const;
  const [required, moreRequired] = both('required');
  const [properties, moreProperties] = both('properties');
  return {
    ...first,
    ...second,
    ...(Array.isArray(required) && Array.isArray(moreRequired)
      ? { required: [...new Set([...required, ...moreRequired])] }
      : {}),
    ...(isJsonObject(properties) && isJsonObject(moreProperties)
      ? { properties: { ...properties, ...moreProperties } }
      : {}),
  };
}

function lookUp(root: JsonObject, ref: string): JsonObject {
  if (!ref.startsWith('#')) throw new CannotMake(`the schema refers to ${ref}, which is elsewhere`);
  let at: Json | undefined = root;
  for (const step of ref.slice(1).split('/').filter(Boolean)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at = isJsonObject(at) ? at[key] : undefined;
  }
  if (!isJsonObject(at)) throw new CannotMake(`the schema refers to ${ref}, which is not in it`);
  return at;
}

function asSchemas(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** A value that the schema itself holds out. */
function readyValue(schema: JsonObject): Json | undefined {
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['default'] !== undefined && schema['default'] !== null) return schema['default'];
  const list = [schema['enum'], schema['examples']].find((item) => Array.isArray(item) && item.length > 0);
  return Array.isArray(list) ? list[0] : undefined;
}

function typeOf(schema: JsonObject): string {
  const { type } = schema;
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return String(type.find((one: Json) => one !== 'null') ?? 'null');
  if (isJsonObject(schema['properties'])) return 'object';
  if (schema['items'] !== undefined) return 'array';
  return 'string';
}

function makeOfType(type: string, schema: JsonObject, context: Context): Json {
  switch (type) {
    case 'object':
      return makeObject(schema, context);
    case 'array':
      return makeArray(schema, context);
    case 'integer':
    case 'number':
      return makeNumber(schema, type === 'integer');
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return textFor(schema, context);
  }
}

function makeObject(schema: JsonObject, context: Context): JsonObject {
  const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.fromEntries(
    required
      .filter((key: Json) => typeof key === 'string')
      .map((key: string) => [key, makeValue(properties[key], { ...deeper(context), name: key })]),
  );
}

function makeArray(schema: JsonObject, context: Context): Json {
  const count = Math.max(wholeNumber(schema['minItems']) ?? 0, 1);
  if (count > 100) throw new CannotMake(`${nameOf(context)} needs ${count} items`);
  if (wholeNumber(schema['maxItems']) === 0) return [];
  const prefix = asSchemas(schema['prefixItems']);
  return Array.from({ length: count }, (_, at) => {
    const value = makeValue(prefix[at] ?? schema['items'], deeper(context));
    return schema['uniqueItems'] === true && at > 0 ? distinct(value, at, context) : value;
  });
}

function distinct(value: Json, at: number, context: Context): Json {
  if (typeof value === 'string') return `${value} ${at}`;
  if (typeof value === 'number') return value + at;
  throw new CannotMake(`${nameOf(context)} needs items that differ`);
}

/** The smallest allowed number from 1 up, else the largest below. */
function makeNumber(schema: JsonObject, isInteger: boolean): number {
  const step = positive(schema['multipleOf']) ?? (isInteger ? 1 : undefined);
  const low = lowerBound(schema, step);
  const high = upperBound(schema, step);
  const wished = Math.min(Math.max(1, low), high);
  if (step === undefined) return wished;
  const up = Math.ceil(wished / step) * step;
  return up <= high ? up : Math.floor(high / step) * step;
}

function lowerBound(schema: JsonObject, step: number | undefined): number {
  const exclusive = schema['exclusiveMinimum'];
  if (typeof exclusive === 'number') return exclusive + (step ?? Math.max(1e-6, Math.abs(exclusive) * 1e-6));
  return typeof schema['minimum'] === 'number' ? schema['minimum'] : Number.NEGATIVE_INFINITY;
}

function upperBound(schema: JsonObject, step: number | undefined): number {
  const exclusive = schema['exclusiveMaximum'];
  if (typeof exclusive === 'number') return exclusive - (step ?? Math.max(1e-6, Math.abs(exclusive) * 1e-6));
  return typeof schema['maximum'] === 'number' ? schema['maximum'] : Number.POSITIVE_INFINITY;
}

/** RFC 3339, 5321, 3986, 9562, 791, 4291, 1123; JSON Schema Validation 2020-12 section 7.3. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-01-15',
  time: '12:00:00Z',
  'date-time': '2026-01-15T12:00:00Z',
  duration: 'PT1M',
  email: 'load-gate@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'https://example.com/',
  'uri-reference': 'https://example.com/',
  url: 'https://example.com/',
  uuid: '{{uuid}}',
  regex: '.*',
  'json-pointer': '',
};

const FREE_TEXT = 'load gate {{seq}}';
const PATH_NAME = /^(?:.*_)?(?:path|dir|directory|folder)$|(?:Path|Dir|Directory|Folder)$/u;

function textFor(schema: JsonObject, context: Context): string {
  const { format, pattern } = schema;
  const byFormat = typeof format === 'string' ? BY_FORMAT[format] : undefined;
  if (byFormat !== undefined) return byFormat;
  const longest = wholeNumber(schema['maxLength']) ?? Number.POSITIVE_INFINITY;
  const shortest = wholeNumber(schema['minLength']) ?? 0;
  if (typeof pattern === 'string') return textMatching(pattern, shortest, longest, context);
  if (PATH_NAME.test(context.name)) return '.';
  if (shortest > FREE_TEXT.length) return `{{random text ${shortest}}}`;
  return longest >= 24 ? FREE_TEXT : 'load gate'.slice(0, longest).padEnd(shortest, 'x');
}

const COMMON_TEXTS = [
  'a',
  'abc',
  'load-gate',
  '1',
  '123',
  'A1',
  '2026-01-15',
  'a/b',
  'a@example.com',
  '0'.repeat(40),
];

function textMatching(pattern: string, shortest: number, longest: number, context: Context): string {
  const fitting = COMMON_TEXTS.find(
    (text) => text.length >= shortest && text.length <= longest && matches(pattern, text),
  );
  if (fitting === undefined)
    throw new CannotMake(`no text is known that fits the pattern of ${nameOf(context)}`);
  return fitting;
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}

/** A value of the schema's own, in which braces mean nothing. */
function literal(value: Json): Json {
  if (typeof value === 'string') return escapeTemplate(value);
  if (Array.isArray(value)) return value.map(literal);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item === undefined ? undefined : literal(item)]),
  );
}

function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 };
}

function nameOf({ name }: Context): string {
  return name === '' ? 'the arguments' : `"${name}"`;
}

function wholeNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function positive(value: Json | undefined): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
