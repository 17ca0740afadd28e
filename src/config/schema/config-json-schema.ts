import { z } from 'zod';
import { configSchema } from './schema.ts';

/** JSON Schema (2020-12) of the configuration file as a user writes it, for editors. */
export function configJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    title: 'MCP Load Gate configuration',
    description: `What to load-test, how hard, and what must hold. Any value may be given as \${NAME} of the environment.`,
    ...schema,
  };
}

/** The text of `schema/config.json`. */
export function renderConfigJsonSchema(): string {
  return `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`;
}
