import type { Json, JsonObject } from '../config/json.ts';

/**
 * The smallest number from 1 up that bounds and `multipleOf` allow, else one below; undefined if there is
 * none, or none among the next few multiples.
 */
export function numberFromSchema(schema: JsonObject, isInteger: boolean): number | undefined {
  const step = positive(schema['multipleOf']);
  const low = Math.max(...numbers(schema['minimum'], schema['exclusiveMinimum']));
  const high = Math.min(...numbers(schema['maximum'], schema['exclusiveMaximum']));
  const grid = step ?? (isInteger ? 1 : undefined);
  const candidates = grid === undefined ? between(low, high) : multiples(grid, low, high);
  return candidates.find(
    (value) =>
      Number.isFinite(value) &&
      !isBelow(schema, value) &&
      !isAbove(schema, value) &&
      (!isInteger || Number.isInteger(value)) &&
      (step === undefined || Number.isInteger(value / step)),
  );
}

function between(low: number, high: number): readonly number[] {
  const above = low + Math.max(1, Math.abs(low));
  const below = high - Math.max(1, Math.abs(high));
  return [1, low, above, low + (high - low) / 2, high, below];
}

const TRIED = 16;

function multiples(step: number, low: number, high: number): readonly number[] {
  const up = Math.ceil(Math.max(1, low) / step);
  const down = Math.floor(high / step);
  return [
    ...Array.from({ length: TRIED }, (_, at) => (up + at) * step),
    ...Array.from({ length: TRIED }, (_, at) => (down - at) * step),
  ];
}

function isBelow({ minimum, exclusiveMinimum }: JsonObject, value: number): boolean {
  return (
    (typeof minimum === 'number' && value < minimum) ||
    (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum)
  );
}

function isAbove({ maximum, exclusiveMaximum }: JsonObject, value: number): boolean {
  return (
    (typeof maximum === 'number' && value > maximum) ||
    (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
  );
}

function numbers(...values: readonly (Json | undefined)[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

function positive(value: Json | undefined): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
