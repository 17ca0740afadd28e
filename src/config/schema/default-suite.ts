import type { ScenarioKind } from '../scenario-kind.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** Scenarios that run when the configuration names none, each called as its kind. */
export const DEFAULT_SUITE = [
  'sequential',
  'concurrent',
  'leak',
  'latency',
  'mixed',
  'startup',
] as const satisfies readonly ScenarioKind[];

/** A scenario of which only the kind was written: every setting at its default. */
export function defaultScenario(kind: ScenarioKind) {
  return scenarioSchema.parse({ kind });
}
