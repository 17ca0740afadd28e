import fc from 'fast-check';
import type { JsonObject } from '../../src/config/json.ts';

/** Formats that ajv-formats checks as JSON Schema 2020-12 means them. */
export const FORMATS = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
  'regex',
  'json-pointer',
  'relative-json-pointer',
];

const PATTERNS = ['^[a-z]+$', '^\\d{3}$', '^[A-Z]', '@', '^.{40}$', '^\\d{4}-\\d{2}-\\d{2}$', '^(?!)'];
const PROPERTIES = ['message', 'path', 'outDir', 'a b', '{{seq}}', 'constructor'];

/** Some of the keywords; bounds may contradict each other. */
const some = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const size = fc.nat({ max: 30 });
const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -5, max: 5, noNaN: true }));
const step = fc.constantFrom(1, 2, 3, 7, 0.5, 2.5, 0.1);

const string = fc
  .oneof(
    some({ minLength: size, maxLength: size }),
    some({ minLength: size, maxLength: size, pattern: fc.constantFrom(...PATTERNS) }),
    fc.constantFrom(...FORMATS).map((format) => ({ format })),
    some({ minLength: size, maxLength: size, format: fc.constantFrom(...FORMATS) }),
  )
  .map((keywords) => ({ type: 'string', ...keywords }));

const numeric = fc
  .tuple(
    fc.constantFrom('integer', 'number'),
    some({
      minimum: number,
      maximum: number,
      exclusiveMinimum: number,
      exclusiveMaximum: number,
      multipleOf: step,
    }),
  )
  .map(([type, keywords]) => ({ type, ...keywords }));

const literal = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((value) => ({ const: JSON.parse(JSON.stringify(value)) })),
  fc
    .uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 })
    .map((values) => ({ enum: values })),
  fc.string().map((text) => ({ type: 'string', default: text })),
  fc.string().map((text) => ({ type: 'string', examples: [text] })),
);

const simple = fc.constantFrom<JsonObject>(
  {},
  { type: 'boolean' },
  { type: 'null' },
  { type: ['null', 'integer'] },
  { $ref: '#/$defs/word' },
  { $ref: '#/$defs/few/items' },
  { $ref: '#/$defs/tree' },
);

export const DEFINITIONS: JsonObject = {
  word: { type: 'string', minLength: 2, maxLength: 40 },
  few: { type: 'array', items: { type: 'integer', maximum: 5 } },
  tree: { type: 'object', properties: { left: { $ref: '#/$defs/tree' }, value: {} }, required: ['value'] },
};

const { schema } = fc.letrec<{
  schema: JsonObject;
  object: JsonObject;
  array: JsonObject;
  combined: JsonObject;
}>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    simple,
    string,
    numeric,
    literal,
    tie('array'),
    tie('object'),
    tie('combined'),
  ),
  array: some({
    items: fc.oneof({ weight: 5, arbitrary: tie('schema') }, { weight: 1, arbitrary: fc.boolean() }),
    prefixItems: fc.array(fc.oneof(tie('schema'), fc.constant(true)), { minLength: 1, maxLength: 3 }),
    minItems: fc.nat({ max: 4 }),
    maxItems: fc.nat({ max: 4 }),
    uniqueItems: fc.boolean(),
  }).map((keywords) => ({ type: 'array', ...keywords })) as fc.Arbitrary<JsonObject>,
  object: some({
    properties: fc.dictionary(fc.constantFrom(...PROPERTIES), tie('schema'), { maxKeys: 4 }),
    required: fc.subarray(PROPERTIES),
    additionalProperties: fc.oneof(tie('schema'), fc.boolean()),
  }).map((keywords) => ({ type: 'object', ...keywords })) as fc.Arbitrary<JsonObject>,
  combined: fc.oneof(
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('object').map((one) => ({ oneOf: [{ type: 'null' }, one] })),
    fc.tuple(numericBounds('minimum'), numericBounds('maximum')).map((allOf) => ({ type: 'integer', allOf })),
    fc.tuple(tie('object'), tie('schema')).map(([one, other]) => ({ allOf: [open(one), having({ other })] })),
  ) as fc.Arbitrary<JsonObject>,
}));

function numericBounds(keyword: string) {
  return fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 3 }).map((bounds) => ({
    allOf: bounds.map((bound) => ({ [keyword]: bound })),
  }));
}

/** Without `additionalProperties`, which sees only the properties beside it. */
function open({ additionalProperties: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function having(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties) };
}

/** Schemas of arguments, as odd as servers write them. */
export const argumentSchemas: fc.Arbitrary<JsonObject> = fc
  .record({ properties: fc.dictionary(fc.constantFrom(...PROPERTIES), schema, { maxKeys: 4 }) })
  .map(({ properties }) => ({ ...having(properties), $defs: DEFINITIONS }));
