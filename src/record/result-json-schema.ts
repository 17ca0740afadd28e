import { z } from 'zod';
import { RESULT_SCHEMA_VERSION, resultSchema } from './result.ts';

/** `schema/result.json`: the result document's JSON Schema, ending in a line feed. */
export function renderResultJsonSchema(): string {
  const { $schema, ...shape } = z.toJSONSchema(resultSchema);
  const title = `MCP Load Gate result, version ${RESULT_SCHEMA_VERSION}`;
  return `${JSON.stringify({ $schema, title, ...shape }, undefined, 2)}\n`;
}
