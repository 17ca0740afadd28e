import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner and our tests read of an `action.yml`. */
export interface ActionManifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export interface ActionInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export function readActionManifest(folder: string): ActionManifest {
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  return { ...manifest, inputs: manifest.inputs ?? {}, outputs: manifest.outputs ?? {} };
}
